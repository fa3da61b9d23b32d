import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Italian. */
const words: Messages = {
  headline: 'Prima di salutarti, abbiamo un piccolo favore da chiederti',
  appeal:
    'Sei alla fine di questo articolo e nessuno ti ha chiesto di pagare per leggerlo. [{publisher} resta|Restiamo] a disposizione di tutti perché chi legge, come te, sceglie di dare una mano.\n' +
    '[Da più di {over} la|Da {age} la|La] nostra redazione fa telefonate, legge anche le righe scritte in piccolo e segue riunioni interminabili perché tu possa sapere che cosa succede. Ci vuole tempo, ed è proprio il tempo che il tuo sostegno ci regala.\n' +
    'Se puoi, aiutaci oggi[, anche solo con {smallest}]. Se non puoi, continua a leggere: qui c’è posto per te in ogni caso. Grazie.',
  'first-day': '1º',
  'age-one': '{n} anno',
  'age-many': '{n} anni',
  'age-other': '{n} anni',
  'frequency-legend': 'Con quale frequenza?',
  'frequency-once': 'Una volta',
  'frequency-weekly': 'Ogni settimana',
  'frequency-monthly': 'Ogni mese',
  'frequency-quarterly': 'Ogni trimestre',
  'frequency-yearly': 'Ogni anno',
  'amount-legend': 'Quanto?',
  'period-once': 'una volta',
  'period-weekly': 'a settimana',
  'period-monthly': 'al mese',
  'period-quarterly': 'a trimestre',
  'period-yearly': 'all’anno',
  gift: '{amount} {period}',
  'other-label': 'Altro importo, in {currency}',
  'other-hint': 'Da {min} a {max}',
  'error-prefix': 'Errore:',
  'error-empty': 'Scrivi un importo compreso tra {min} e {max}, o scegline uno qui sopra.',
  'error-format': 'Scrivi l’importo in cifre, per esempio {example}.',
  'error-decimals': 'Per evitare equivoci, scrivi l’importo così: {example}.',
  'error-min': 'Scrivi almeno {min}.',
  'error-max': 'Scrivi al massimo {max}.',
  support: 'Sostienici con {amount} {period}',
  'support-once': 'Sostienici una volta con {amount}',
  'support-plain': 'Sostienici',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'si apre in una nuova scheda',
  'payment-methods': 'Metodi di pagamento',
  'method-card': 'Carta',
  'method-bank-transfer': 'Bonifico',
  'method-direct-debit': 'Addebito diretto',
  'method-pay-by-bank': 'Pagamento dal conto',
  'method-cash': 'Contanti',
  'method-cheque': 'Assegno',
  'not-ready': 'Oggi non è il momento giusto?',
  remind: 'Ricordamelo più avanti',
  'remind-date': 'Prossimo promemoria: {date}.',
  reminded: 'Grazie per averci letto. Prossimo promemoria: {date}.',
  undo: 'Annulla',
  'preview-note': 'Questa è un’anteprima: non viene salvato nulla.',
  supporter: 'Vi sostengo già',
  supported: 'Grazie per il tuo sostegno. Prossimo promemoria: {date}.',
  'count-question': 'Come sapete quanto leggo?',
  'count-answer':
    'Il tuo browser conta gli articoli che apri qui: finora {n} (inizio: {date}). Titoli e indirizzi non vengono conservati e non viene inviato nulla, né a noi né ad altri.',
  'count-stop': 'Cancella il numero e smetti di contare',
  'count-stopped': 'Il numero è stato cancellato e i tuoi articoli non vengono più contati.',
};

registerTexts('it', words);
