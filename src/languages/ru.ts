import type { Messages } from '../messages/messages.js';
import { registerMessages } from './register.js';

/** Russian. */
const words: Messages = {
  headline: 'Прежде чем вы уйдёте — небольшая просьба',
  appeal:
    'Вы дочитали эту статью до конца, и никто не попросил вас за неё заплатить. [Материалы издания «{publisher}» открыты|Наши материалы открыты] для всех, потому что такие читатели, как вы, решают нас поддержать.\n' +
    '[Уже больше {over} наши|Уже {age} наши|Наши] корреспонденты звонят, вчитываются в мелкий шрифт и высиживают долгие заседания, чтобы вы знали, что происходит. На это нужно время, и именно его даёт нам ваша поддержка.\n' +
    'Если можете, помогите сегодня[ — хватит и {smallest}]. Если нет, просто читайте дальше: мы рады вам в любом случае. Спасибо.',
  'age-one': '{n} год',
  'age-few': '{n} года',
  'age-many': '{n} лет',
  'age-other': '{n} года',
  'frequency-legend': 'Как часто?',
  'frequency-once': 'Один раз',
  'frequency-weekly': 'Каждую неделю',
  'frequency-monthly': 'Каждый месяц',
  'frequency-quarterly': 'Каждый квартал',
  'frequency-yearly': 'Каждый год',
  'amount-legend': 'Сколько?',
  'period-once': 'один раз',
  'period-weekly': 'в неделю',
  'period-monthly': 'в месяц',
  'period-quarterly': 'в квартал',
  'period-yearly': 'в год',
  gift: '{amount} {period}',
  'other-label': 'Другая сумма, {currency}',
  'other-hint': 'От {min} до {max}',
  'error-prefix': 'Ошибка:',
  'error-empty': 'Введите сумму от {min} до {max} или выберите из предложенных выше.',
  'error-format': 'Введите сумму цифрами, например {example}.',
  'error-decimals': 'Запишите сумму так: {example}, чтобы мы поняли её верно.',
  'error-min': 'Введите {min} или больше.',
  'error-max': 'Введите {max} или меньше.',
  support: 'Поддержать: {amount} {period}',
  'support-once': 'Поддержать один раз: {amount}',
  'support-plain': 'Поддержать нас',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'откроется в новой вкладке',
  'payment-methods': 'Способы оплаты',
  'method-card': 'Карта',
  'method-bank-transfer': 'Банковский перевод',
  'method-direct-debit': 'Прямое списание',
  'method-pay-by-bank': 'Оплата через банк',
  'method-cash': 'Наличные',
  'method-cheque': 'Чек',
  'not-ready': 'Сегодня не получается?',
  remind: 'Напомнить позже',
  'remind-date': '{date} мы спросим снова.',
  reminded: 'Спасибо, что читаете нас. {date} мы спросим снова.',
  undo: 'Отменить',
};

registerMessages('ru', words);
