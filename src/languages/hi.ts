import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Hindi. */
const words: Messages = {
  headline: 'जाने से पहले, एक छोटा-सा निवेदन',
  appeal:
    'आप इस लेख के अंत तक पहुँच गए हैं और रास्ते में किसी ने आपसे पैसे नहीं माँगे। [{publisher} की हर ख़बर|हमारी हर ख़बर] सबके लिए खुली है, क्योंकि आप जैसे पाठक अपनी इच्छा से सहयोग करते हैं।\n' +
    '[{over} से ज़्यादा समय से हमारे|{age} से हमारे|हमारे] संवाददाता फ़ोन मिलाते, बारीक अक्षरों में लिखी शर्तें पढ़ते और लंबी बैठकों में बैठते आए हैं, ताकि आप जान सकें कि क्या हो रहा है। इसमें समय लगता है, और आपका सहयोग हमें वही समय देता है।\n' +
    'अगर हो सके तो आज साथ दें[, {smallest} भी काफ़ी है]। न हो सके तो पढ़ते रहिए: आपका यहाँ हर हाल में स्वागत है। धन्यवाद।',
  'age-one': '{n} साल',
  'age-other': '{n} साल',
  'frequency-legend': 'कितनी बार?',
  'frequency-once': 'एक बार',
  'frequency-weekly': 'हर हफ़्ते',
  'frequency-monthly': 'हर महीने',
  'frequency-quarterly': 'हर तिमाही',
  'frequency-yearly': 'हर साल',
  'amount-legend': 'कितना?',
  'period-once': 'एक बार',
  'period-weekly': 'हर हफ़्ते',
  'period-monthly': 'हर महीने',
  'period-quarterly': 'हर तिमाही',
  'period-yearly': 'हर साल',
  gift: '{period} {amount}',
  'other-label': 'कोई और राशि ({currency})',
  'other-hint': '{min} से {max} तक',
  'error-prefix': 'ग़लती:',
  'error-empty': '{min} से {max} तक की कोई राशि लिखें या ऊपर से चुनें।',
  'error-format': 'राशि अंकों में लिखें, जैसे {example}।',
  'error-decimals': 'राशि इस तरह लिखें: {example}, ताकि हम उसे सही पढ़ें।',
  'error-min': '{min} या उससे ज़्यादा लिखें।',
  'error-max': '{max} या उससे कम लिखें।',
  support: '{period} {amount} देकर साथ दें',
  'support-once': 'एक बार {amount} देकर साथ दें',
  'support-plain': 'हमारा साथ दें',
  labelled: '{label}: {period} {amount}',
  'new-tab': 'नए टैब में खुलेगा',
  'payment-methods': 'भुगतान के तरीक़े',
  'method-card': 'कार्ड',
  'method-bank-transfer': 'बैंक ट्रांसफ़र',
  'method-direct-debit': 'डायरेक्ट डेबिट',
  'method-pay-by-bank': 'बैंक से भुगतान',
  'method-cash': 'नकद',
  'method-cheque': 'चेक',
  'not-ready': 'आज संभव नहीं है?',
  remind: 'बाद में याद दिलाएँ',
  'remind-date': 'हम {date} को फिर पूछेंगे।',
  reminded: 'पढ़ने के लिए धन्यवाद। हम {date} को फिर पूछेंगे।',
  undo: 'वापस लें',
  'preview-note': 'यह केवल पूर्वावलोकन है: कुछ भी सहेजा नहीं जाता।',
  supporter: 'मैं पहले से आपका साथ दे रहा/रही हूँ',
  supported: 'साथ देने के लिए धन्यवाद। हम {date} से पहले दोबारा नहीं पूछेंगे।',
  'count-question': 'आपको कैसे पता कि मैं कितना पढ़ता/पढ़ती हूँ?',
  'count-answer':
    'आपका ब्राउज़र यहाँ खोले गए लेख गिनता है: {date} से अब तक {n}। कोई शीर्षक या पता नहीं रखा जाता, और हमें या किसी और को कुछ नहीं भेजा जाता।',
  'count-stop': 'संख्या मिटाएँ और गिनना बंद करें',
  'count-stopped': 'संख्या मिटा दी गई है और आपके लेख अब नहीं गिने जाते।',
};

registerTexts('hi', words);
