import type { Messages } from '../messages/messages.js';
import { registerMessages } from './register.js';

/** Ukrainian. */
const words: Messages = {
  headline: 'Перш ніж ви підете — невелике прохання',
  appeal:
    'Ви дочитали цю статтю до кінця, і ніхто не попросив вас за неї заплатити. [Матеріали видання «{publisher}» відкриті|Наші матеріали відкриті] для всіх, бо такі читачі, як ви, вирішують нас підтримати.\n' +
    '[Уже понад {over} наші|Уже {age} наші|Наші] кореспонденти телефонують, вчитуються в дрібний шрифт і висиджують довгі засідання, щоб ви знали, що відбувається. На це потрібен час, і саме його дає нам ваша підтримка.\n' +
    'Якщо можете, допоможіть сьогодні[ — вистачить і {smallest}]. Якщо ні, просто читайте далі: ми раді вам у будь-якому разі. Дякуємо.',
  'age-one': '{n} рік',
  'age-few': '{n} роки',
  'age-many': '{n} років',
  'age-other': '{n} року',
  'frequency-legend': 'Як часто?',
  'frequency-once': 'Один раз',
  'frequency-weekly': 'Щотижня',
  'frequency-monthly': 'Щомісяця',
  'frequency-quarterly': 'Щокварталу',
  'frequency-yearly': 'Щороку',
  'amount-legend': 'Скільки?',
  'period-once': 'один раз',
  'period-weekly': 'на тиждень',
  'period-monthly': 'на місяць',
  'period-quarterly': 'на квартал',
  'period-yearly': 'на рік',
  gift: '{amount} {period}',
  'other-label': 'Інша сума, {currency}',
  'other-hint': 'Від {min} до {max}',
  'error-prefix': 'Помилка:',
  'error-empty': 'Введіть суму від {min} до {max} або виберіть із запропонованих вище.',
  'error-format': 'Введіть суму цифрами, наприклад {example}.',
  'error-decimals': 'Запишіть суму так: {example}, щоб ми зрозуміли її правильно.',
  'error-min': 'Введіть {min} або більше.',
  'error-max': 'Введіть {max} або менше.',
  support: 'Підтримати: {amount} {period}',
  'support-once': 'Підтримати один раз: {amount}',
  'support-plain': 'Підтримати нас',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'відкриється в новій вкладці',
  'payment-methods': 'Способи оплати',
  'method-card': 'Картка',
  'method-bank-transfer': 'Банківський переказ',
  'method-direct-debit': 'Пряме списання',
  'method-pay-by-bank': 'Оплата через банк',
  'method-cash': 'Готівка',
  'method-cheque': 'Чек',
  'not-ready': 'Сьогодні не виходить?',
  remind: 'Нагадати пізніше',
  'remind-date': '{date} ми запитаємо знову.',
  reminded: 'Дякуємо, що читаєте нас. {date} ми запитаємо знову.',
  undo: 'Скасувати',
};

registerMessages('uk', words);
