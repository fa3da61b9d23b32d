import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Arabic. */
const words: Messages = {
  headline: 'قبل المغادرة، لدينا رجاء صغير',
  appeal:
    'وصلت إلى نهاية هذا المقال، ولم يطلب منك أحد أن تدفع في الطريق. [تبقى صفحات {publisher}|تبقى صفحاتنا] مفتوحة للجميع لأن قرّاءً مثلك يختارون أن يساهموا.\n' +
    '[منذ أكثر من {over}|منذ {age}|كل يوم] يُجري صحفيونا الاتصالات، ويقرؤون ما كُتب بالخط الصغير، ويتابعون الاجتماعات الطويلة، كي يصلك خبر ما يجري. هذا يحتاج إلى وقت، والوقت هو ما يمنحنا إياه دعمك.\n' +
    'إن كان ذلك ممكنًا، فدعمك اليوم يساعدنا[، وحتى {smallest} تُحدث فرقًا]. وإن لم يكن، فالقراءة متاحة لك كما هي: أهلًا بك هنا في كل حال. شكرًا لك.',
  'age-zero': '{n} عام',
  'age-one': 'عام',
  'age-two': 'عامين',
  'age-few': '{n} أعوام',
  'age-many': '{n} عامًا',
  'age-other': '{n} عام',
  'frequency-legend': 'كم مرة؟',
  'frequency-once': 'مرة واحدة',
  'frequency-weekly': 'كل أسبوع',
  'frequency-monthly': 'كل شهر',
  'frequency-quarterly': 'كل ثلاثة أشهر',
  'frequency-yearly': 'كل سنة',
  'amount-legend': 'بأي مبلغ؟',
  'period-once': 'مرة واحدة',
  'period-weekly': 'أسبوعيًا',
  'period-monthly': 'شهريًا',
  'period-quarterly': 'كل ثلاثة أشهر',
  'period-yearly': 'سنويًا',
  gift: '{amount} {period}',
  'other-label': 'مبلغ آخر ({currency})',
  'other-hint': 'من {min} إلى {max}',
  'error-prefix': 'خطأ:',
  'error-empty': 'يُرجى إدخال مبلغ من {min} إلى {max}، أو اختيار مبلغ من الأعلى.',
  'error-format': 'يُرجى إدخال المبلغ بالأرقام، مثل {example}.',
  'error-decimals': 'يُرجى كتابة المبلغ هكذا: {example}، كي نقرأه قراءة صحيحة.',
  'error-min': 'يُرجى إدخال {min} أو أكثر.',
  'error-max': 'يُرجى إدخال {max} أو أقل.',
  support: 'ادعمنا بمبلغ {amount} {period}',
  'support-once': 'ادعمنا مرة واحدة بمبلغ {amount}',
  'support-plain': 'ادعمنا',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'يُفتح في علامة تبويب جديدة',
  'payment-methods': 'طرق الدفع',
  'method-card': 'بطاقة',
  'method-bank-transfer': 'تحويل مصرفي',
  'method-direct-debit': 'خصم مباشر',
  'method-pay-by-bank': 'دفع عبر البنك',
  'method-cash': 'نقدًا',
  'method-cheque': 'شيك',
  'not-ready': 'لا يناسبك الدعم اليوم؟',
  remind: 'ذكّرني لاحقًا',
  'remind-date': 'سنسألك مجددًا في {date}.',
  reminded: 'شكرًا على القراءة. سنسألك مجددًا في {date}.',
  undo: 'تراجع',
  supporter: 'أدعمكم بالفعل',
  supported: 'شكرًا على دعمك. لن نسألك مجددًا قبل {date}.',
  'count-question': 'كيف تعرفون كم أقرأ؟',
  'count-answer':
    'يعدّ متصفحك المقالات التي تفتحها هنا: العدد {n} منذ {date}. ولا تُحفظ عناوين ولا روابط، ولا يُرسَل شيء إلينا ولا إلى غيرنا.',
  'count-stop': 'حذف العدد وإيقاف العدّ',
  'count-stopped': 'حُذف العدد، ولم تعد مقالاتك تُحسب.',
};

registerTexts('ar', words);
