import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Hebrew. */
const words: Messages = {
  headline: 'לפני שממשיכים, יש לנו בקשה קטנה',
  appeal:
    'הגעתם לסוף הכתבה, ובדרך איש לא ביקש מכם לשלם. [העיתונות של {publisher} פתוחה|העיתונות שלנו פתוחה] לכולם כי קוראות וקוראים כמוכם בוחרים להשתתף.\n' +
    '[כבר יותר מ־{over} הכתבים|כבר {age} הכתבים|הכתבים] שלנו מרימים טלפונים, קוראים את האותיות הקטנות ויושבים בישיבות הארוכות, כדי שתדעו מה קורה. זה דורש זמן, וזמן הוא מה שהתמיכה שלכם נותנת לנו.\n' +
    'אם אתם יכולים, עזרו היום[, אפילו בסכום של {smallest}]. ואם לא, המשיכו לקרוא: אתם רצויים כאן בכל מקרה. תודה.',
  'age-one': 'שנה',
  'age-two': 'שנתיים',
  'age-other': '{n} שנים',
  'frequency-legend': 'באיזו תדירות?',
  'frequency-once': 'פעם אחת',
  'frequency-weekly': 'כל שבוע',
  'frequency-monthly': 'כל חודש',
  'frequency-quarterly': 'כל רבעון',
  'frequency-yearly': 'כל שנה',
  'amount-legend': 'כמה?',
  'period-once': 'פעם אחת',
  'period-weekly': 'בשבוע',
  'period-monthly': 'בחודש',
  'period-quarterly': 'ברבעון',
  'period-yearly': 'בשנה',
  gift: '{amount} {period}',
  'other-label': 'סכום אחר ({currency})',
  'other-hint': 'בין {min} ל־{max}',
  'error-prefix': 'שגיאה:',
  'error-empty': 'הזינו סכום בין {min} ל־{max}, או בחרו סכום מלמעלה.',
  'error-format': 'הזינו את הסכום בספרות, למשל {example}.',
  'error-decimals': 'כתבו את הסכום כך: {example}, כדי שנקרא אותו נכון.',
  'error-min': 'הזינו {min} או יותר.',
  'error-max': 'הזינו {max} או פחות.',
  support: 'תמיכה של {amount} {period}',
  'support-once': 'תמיכה חד־פעמית של {amount}',
  'support-plain': 'לתמיכה בנו',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'נפתח בכרטיסייה חדשה',
  'payment-methods': 'אמצעי תשלום',
  'method-card': 'כרטיס',
  'method-bank-transfer': 'העברה בנקאית',
  'method-direct-debit': 'הוראת קבע',
  'method-pay-by-bank': 'תשלום דרך הבנק',
  'method-cash': 'מזומן',
  'method-cheque': 'המחאה',
  'not-ready': 'היום זה לא מתאים?',
  remind: 'הזכירו לי מאוחר יותר',
  'remind-date': 'נשאל שוב ב־{date}.',
  reminded: 'תודה שקראתם. נשאל שוב ב־{date}.',
  undo: 'ביטול',
  'preview-note': 'זוהי תצוגה מקדימה: דבר אינו נשמר.',
  supporter: 'אני כבר תומך או תומכת',
  supported: 'תודה על התמיכה. לא נבקש שוב לפני {date}.',
  'count-question': 'איך אתם יודעים כמה אני קורא או קוראת?',
  'count-answer':
    'הדפדפן שלכם סופר את הכתבות שאתם פותחים כאן: {n} מאז {date}. לא נשמרות כותרות או כתובות, ושום דבר לא נשלח אלינו או לאחרים.',
  'count-stop': 'מחיקת המספר והפסקת הספירה',
  'count-stopped': 'המספר נמחק, והכתבות שלכם כבר לא נספרות.',
};

registerTexts('he', words);
