import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Dutch. */
const words: Messages = {
  headline: 'Voor je verdergaat, willen we je iets kleins vragen',
  appeal:
    'Je bent aan het eind van dit artikel gekomen, en onderweg heeft niemand je om geld gevraagd. [{publisher} blijft|Wij blijven] voor iedereen te lezen omdat lezers zoals jij ervoor kiezen om bij te dragen.\n' +
    '[Al meer dan {over}|Al {age}|Elke dag] hangt onze redactie aan de telefoon, leest ze de kleine lettertjes en zit ze lange vergaderingen uit, zodat jij weet wat er speelt. Dat kost tijd, en die tijd krijgen we dankzij jouw steun.\n' +
    'Kun je het missen, help dan vandaag[, al is het maar met {smallest}]. Kan het niet, lees dan gewoon verder: je bent hier hoe dan ook welkom. Dank je wel.',
  'age-one': '{n} jaar',
  'age-other': '{n} jaar',
  'frequency-legend': 'Hoe vaak?',
  'frequency-once': 'Eenmalig',
  'frequency-weekly': 'Elke week',
  'frequency-monthly': 'Elke maand',
  'frequency-quarterly': 'Elk kwartaal',
  'frequency-yearly': 'Elk jaar',
  'amount-legend': 'Hoeveel?',
  'period-once': 'eenmalig',
  'period-weekly': 'per week',
  'period-monthly': 'per maand',
  'period-quarterly': 'per kwartaal',
  'period-yearly': 'per jaar',
  gift: '{amount} {period}',
  'other-label': 'Ander bedrag, in {currency}',
  'other-hint': 'Van {min} tot {max}',
  'error-prefix': 'Fout:',
  'error-empty': 'Vul een bedrag in van {min} tot {max}, of kies er hierboven een.',
  'error-format': 'Vul het bedrag in cijfers in, bijvoorbeeld {example}.',
  'error-decimals': 'Schrijf het bedrag zo, dan lezen we het goed: {example}.',
  'error-min': 'Vul minimaal {min} in.',
  'error-max': 'Vul maximaal {max} in.',
  support: 'Steun ons met {amount} {period}',
  'support-once': 'Steun ons eenmalig met {amount}',
  'support-plain': 'Steun ons',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'opent in een nieuw tabblad',
  'payment-methods': 'Betaalmethoden',
  'method-card': 'Kaart',
  'method-bank-transfer': 'Overschrijving',
  'method-direct-debit': 'Automatische incasso',
  'method-pay-by-bank': 'Betalen via de bank',
  'method-cash': 'Contant',
  'method-cheque': 'Cheque',
  'not-ready': 'Komt het vandaag niet uit?',
  remind: 'Herinner me later',
  'remind-date': 'We vragen het op {date} opnieuw.',
  reminded: 'Bedankt voor het lezen. We vragen het op {date} opnieuw.',
  undo: 'Ongedaan maken',
  'preview-note': 'Dit is een voorbeeld: er wordt niets bewaard.',
  supporter: 'Ik steun jullie al',
  supported: 'Bedankt voor je steun. We vragen het niet opnieuw vóór {date}.',
  'count-question': 'Hoe weten jullie hoeveel ik lees?',
  'count-answer':
    'Je browser telt de artikelen die je hier opent: {n} sinds {date}. Er worden geen titels of adressen bewaard en er wordt niets verstuurd, niet naar ons en niet naar anderen.',
  'count-stop': 'Wis het getal en stop met tellen',
  'count-stopped': 'Het getal is gewist en je artikelen worden niet meer geteld.',
};

registerTexts('nl', words);
