import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Persian. */
const words: Messages = {
  headline: 'پیش از رفتن، خواهش کوچکی داریم',
  appeal:
    'شما این مطلب را تا پایان خواندید و در این راه کسی از شما پولی نخواست. [صفحه‌های {publisher}|صفحه‌های ما] به روی همه باز است، چون خوانندگانی مثل شما تصمیم می‌گیرند سهمی داشته باشند.\n' +
    '[بیش از {over} است که خبرنگاران ما|{age} است که خبرنگاران ما|خبرنگاران ما] تلفن می‌زنند، نوشته‌های ریز را می‌خوانند و در جلسه‌های طولانی می‌نشینند تا شما بدانید چه می‌گذرد. این کار زمان می‌خواهد و حمایت شما همان زمان را به ما می‌دهد.\n' +
    'اگر می‌توانید، امروز کمک کنید[، حتی با {smallest}]. اگر نمی‌توانید، به خواندن ادامه دهید: در هر حال قدمتان روی چشم. سپاسگزاریم.',
  'age-one': '{n} سال',
  'age-other': '{n} سال',
  'frequency-legend': 'هر چند وقت؟',
  'frequency-once': 'یک‌بار',
  'frequency-weekly': 'هر هفته',
  'frequency-monthly': 'هر ماه',
  'frequency-quarterly': 'هر سه ماه',
  'frequency-yearly': 'هر سال',
  'amount-legend': 'چقدر؟',
  'period-once': 'یک‌بار',
  'period-weekly': 'در هفته',
  'period-monthly': 'در ماه',
  'period-quarterly': 'هر سه ماه',
  'period-yearly': 'در سال',
  gift: '\u200f\u2068{amount}\u2069 {period}',
  'other-label': 'مبلغ دیگر ({currency})',
  'other-hint': 'از {min} تا {max}',
  'error-prefix': 'خطا:',
  'error-empty': 'مبلغی از {min} تا {max} بنویسید یا یکی از مبلغ‌های بالا را انتخاب کنید.',
  'error-format': 'مبلغ را با رقم بنویسید، مانند {example}.',
  'error-decimals': 'مبلغ را این‌گونه بنویسید: {example}، تا درست بخوانیمش.',
  'error-min': '{min} یا بیشتر بنویسید.',
  'error-max': '{max} یا کمتر بنویسید.',
  support: 'حمایت با {amount} {period}',
  'support-once': 'حمایت یک‌باره با {amount}',
  'support-plain': 'از ما حمایت کنید',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'در زبانهٔ تازه باز می‌شود',
  'payment-methods': 'روش‌های پرداخت',
  'method-card': 'کارت',
  'method-bank-transfer': 'حوالهٔ بانکی',
  'method-direct-debit': 'برداشت مستقیم',
  'method-pay-by-bank': 'پرداخت از بانک',
  'method-cash': 'نقد',
  'method-cheque': 'چک',
  'not-ready': 'امروز وقتش نیست؟',
  remind: 'بعداً یادآوری کن',
  'remind-date': 'در {date} دوباره می‌پرسیم.',
  reminded: 'از اینکه خواندید سپاسگزاریم. در {date} دوباره می‌پرسیم.',
  undo: 'بازگرداندن',
  'preview-note': 'این یک پیش‌نمایش است: چیزی ذخیره نمی‌شود.',
  supporter: 'همین حالا هم از شما حمایت می‌کنم',
  supported: 'از حمایت شما سپاسگزاریم. پیش از {date} دوباره نمی‌پرسیم.',
  'count-question': 'از کجا می‌دانید چقدر می‌خوانم؟',
  'count-answer':
    'مرورگر شما مقاله‌هایی را که اینجا باز می‌کنید می‌شمارد: {n} مقاله از {date}. هیچ عنوان یا نشانی‌ای نگه داشته نمی‌شود و چیزی برای ما یا دیگران فرستاده نمی‌شود.',
  'count-stop': 'پاک‌کردن عدد و توقف شمارش',
  'count-stopped': 'عدد پاک شد و مقاله‌های شما دیگر شمرده نمی‌شوند.',
};

registerTexts('fa', words);
