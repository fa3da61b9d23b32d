import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** German. */
const words: Messages = {
  headline: 'Bevor Sie weiterlesen: eine kleine Bitte',
  appeal:
    'Sie sind am Ende dieses Artikels angekommen, und niemand hat Sie unterwegs zur Kasse gebeten. Bei [„{publisher}“|uns] können alle mitlesen, weil Leserinnen und Leser wie Sie freiwillig etwas dazugeben.\n' +
    '[Seit mehr als {over}|Seit {age}|Tag für Tag] telefoniert unsere Redaktion, liest das Kleingedruckte und harrt in langen Sitzungen aus, damit Sie wissen, was geschieht. Das braucht Zeit, und diese Zeit schenkt uns Ihre Unterstützung.\n' +
    'Wenn es Ihnen möglich ist, unterstützen Sie uns heute[, gern auch nur mit {smallest}]. Und wenn nicht: Lesen Sie weiter, Sie sind uns so oder so willkommen. Danke.',
  'age-one': '{n} Jahr',
  'age-other': '{n} Jahren',
  'frequency-legend': 'Wie oft?',
  'frequency-once': 'Einmalig',
  'frequency-weekly': 'Wöchentlich',
  'frequency-monthly': 'Monatlich',
  'frequency-quarterly': 'Vierteljährlich',
  'frequency-yearly': 'Jährlich',
  'amount-legend': 'Wie viel?',
  'period-once': 'einmalig',
  'period-weekly': 'pro Woche',
  'period-monthly': 'im Monat',
  'period-quarterly': 'im Quartal',
  'period-yearly': 'im Jahr',
  gift: '{amount} {period}',
  'other-label': 'Anderer Betrag ({currency})',
  'other-hint': 'Von {min} bis {max}',
  'error-prefix': 'Fehler:',
  'error-empty': 'Geben Sie einen Betrag von {min} bis {max} ein, oder wählen Sie oben einen aus.',
  'error-format': 'Geben Sie den Betrag in Ziffern ein, zum Beispiel {example}.',
  'error-decimals': 'Schreiben Sie den Betrag zum Beispiel so, damit wir ihn richtig lesen: {example}.',
  'error-min': 'Geben Sie mindestens {min} ein.',
  'error-max': 'Geben Sie höchstens {max} ein.',
  support: 'Mit {amount} {period} unterstützen',
  'support-once': 'Einmalig mit {amount} unterstützen',
  'support-plain': 'Jetzt unterstützen',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'öffnet in neuem Tab',
  'payment-methods': 'Zahlungsarten',
  'method-card': 'Karte',
  'method-bank-transfer': 'Überweisung',
  'method-direct-debit': 'Lastschrift',
  'method-pay-by-bank': 'Zahlung vom Bankkonto',
  'method-cash': 'Bargeld',
  'method-cheque': 'Scheck',
  'not-ready': 'Passt es heute nicht?',
  remind: 'Später erinnern',
  'remind-date': 'Wir fragen am {date} noch einmal.',
  reminded: 'Danke fürs Lesen. Wir fragen am {date} noch einmal.',
  undo: 'Rückgängig',
  'preview-note': 'Dies ist eine Vorschau: Nichts wird gespeichert.',
  supporter: 'Ich unterstütze Sie bereits',
  supported: 'Danke für Ihre Unterstützung. Vor dem {date} fragen wir Sie nicht noch einmal.',
  'count-question': 'Woher wissen Sie, wie viel ich lese?',
  'count-answer':
    'Ihr Browser zählt die Artikel, die Sie hier öffnen: {n} seit dem {date}. Titel und Adressen werden nicht gespeichert, und nichts davon wird gesendet, weder an uns noch an andere.',
  'count-stop': 'Zahl löschen und nicht mehr zählen',
  'count-stopped': 'Die Zahl ist gelöscht, Ihre Artikel werden nicht mehr gezählt.',
};

registerTexts('de', words);
