import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Turkish. */
const words: Messages = {
  headline: 'Gitmeden önce küçük bir ricamız var',
  appeal:
    'Bu yazının sonuna geldiniz ve yol boyunca kimse sizden para istemedi. [{publisher} herkese|Sayfalarımız herkese] açık, çünkü sizin gibi okurlar katkıda bulunmayı seçiyor.\n' +
    '[{over}ı aşkın süredir muhabirlerimiz|{age}dır muhabirlerimiz|Muhabirlerimiz], neler olup bittiğini bilesiniz diye telefon ediyor, küçük yazıları okuyor, uzun toplantıları sonuna kadar izliyor. Bunun için zaman gerekir; desteğiniz bize o zamanı kazandırır.\n' +
    'Elinizden geliyorsa bugün destek olun[; {smallest} bile yeter]. Gelmiyorsa okumaya devam edin: her durumda başımızın üstünde yeriniz var. Teşekkür ederiz.',
  'age-one': '{n} yıl',
  'age-other': '{n} yıl',
  'frequency-legend': 'Ne sıklıkla?',
  'frequency-once': 'Tek seferlik',
  'frequency-weekly': 'Her hafta',
  'frequency-monthly': 'Her ay',
  'frequency-quarterly': 'Üç ayda bir',
  'frequency-yearly': 'Her yıl',
  'amount-legend': 'Ne kadar?',
  'period-once': 'tek seferlik',
  'period-weekly': 'haftalık',
  'period-monthly': 'aylık',
  'period-quarterly': 'üç aylık',
  'period-yearly': 'yıllık',
  gift: '{period} {amount}',
  'other-label': 'Başka tutar ({currency})',
  'other-hint': '{min} ile {max} arasında',
  'error-prefix': 'Hata:',
  'error-empty': '{min} ile {max} arasında bir tutar yazın ya da yukarıdan seçin.',
  'error-format': 'Tutarı rakamla yazın, örneğin {example}.',
  'error-decimals': 'Doğru okuyabilmemiz için tutarı {example} gibi yazın.',
  'error-min': 'En az {min} yazın.',
  'error-max': 'En çok {max} yazın.',
  support: 'Bize {period} {amount} ile destek olun',
  'support-once': 'Bize tek seferlik {amount} ile destek olun',
  'support-plain': 'Bize destek olun',
  labelled: '{label}: {period} {amount}',
  'new-tab': 'yeni sekmede açılır',
  'payment-methods': 'Ödeme yöntemleri',
  'method-card': 'Kart',
  'method-bank-transfer': 'Banka havalesi',
  'method-direct-debit': 'Otomatik ödeme',
  'method-pay-by-bank': 'Banka ile ödeme',
  'method-cash': 'Nakit',
  'method-cheque': 'Çek',
  'not-ready': 'Bugün uygun değil mi?',
  remind: 'Daha sonra hatırlat',
  'remind-date': '{date} tarihinde yeniden soracağız.',
  reminded: 'Okuduğunuz için teşekkürler. {date} tarihinde yeniden soracağız.',
  undo: 'Geri al',
  'preview-note': 'Bu bir önizlemedir: hiçbir şey kaydedilmez.',
  supporter: 'Zaten destek oluyorum',
  supported: 'Desteğiniz için teşekkürler. {date} tarihinden önce yeniden sormayacağız.',
  'count-question': 'Ne kadar okuduğumu nereden biliyorsunuz?',
  'count-answer':
    'Burada açtığınız yazıları tarayıcınız sayıyor: {date} tarihinden beri {n}. Başlıklar ve adresler saklanmıyor, bize ya da başkasına hiçbir şey gönderilmiyor.',
  'count-stop': 'Sayıyı sil ve saymayı bırak',
  'count-stopped': 'Sayı silindi, okuduğunuz yazılar artık sayılmıyor.',
};

registerTexts('tr', words);
