import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Ukrainian. */
const words: Messages = {
  headline: 'Поки ви не пішли, маємо до вас невелике прохання',
  appeal:
    'Ви дочитали цю статтю до кінця, і ніхто не попросив вас за неї заплатити. [Матеріали видання «{publisher}» відкриті|Наші матеріали відкриті] для всіх, бо нас підтримують такі люди, як ви.\n' +
    '[Уже понад {over} наші|Уже {age} наші|Наші] кореспонденти телефонують, вчитуються в дрібний шрифт і висиджують довгі засідання, щоб ви знали, що відбувається. На це потрібен час, і саме його дає нам ваша підтримка.\n' +
    'Якщо можете, допоможіть сьогодні[\u00a0— вистачить і {smallest}]. Якщо ні, просто читайте далі: ми раді вам у будь-якому разі. Дякуємо.',
  'age-one': '{n}\u00a0рік',
  'age-few': '{n}\u00a0роки',
  'age-many': '{n}\u00a0років',
  'age-other': '{n}\u00a0року',
  'frequency-legend': 'Як часто?',
  'frequency-once': 'Разово',
  'frequency-weekly': 'Щотижня',
  'frequency-monthly': 'Щомісяця',
  'frequency-quarterly': 'Щокварталу',
  'frequency-yearly': 'Щороку',
  'amount-legend': 'Скільки?',
  'period-once': 'разово',
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
  'error-decimals': 'Щоб не було помилки, запишіть суму так: {example}.',
  'error-min': 'Введіть {min} або більше.',
  'error-max': 'Введіть {max} або менше.',
  support: 'Підтримати: {amount} {period}',
  'support-once': 'Підтримати разово: {amount}',
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
  'remind-date': '{date} ми нагадаємо про себе.',
  reminded: 'Дякуємо, що читаєте нас. {date} ми нагадаємо про себе.',
  undo: 'Скасувати',
  'preview-note': 'Це попередній перегляд: нічого не зберігається.',
  supporter: 'Я вже вас підтримую',
  supported: 'Дякуємо за вашу підтримку. До {date} ми більше не будемо вас про це просити.',
  'count-question': 'Звідки ви знаєте, скільки я читаю?',
  'count-answer':
    'Ваш браузер рахує статті, які ви тут відкриваєте: з {date} їх {n}. Ні заголовки, ні адреси не зберігаються, і нікому нічого не надсилається, зокрема нам.',
  'count-stop': 'Видалити число й більше не рахувати',
  'count-stopped': 'Число видалено, ваші статті більше не рахуються.',
};

registerTexts('uk', words);
