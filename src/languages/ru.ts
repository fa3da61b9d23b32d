import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Russian. */
const words: Messages = {
  headline: 'Пока вы не ушли, у нас к вам небольшая просьба',
  appeal:
    'Вы дочитали эту статью до конца, и никто не попросил вас за неё заплатить. [Материалы издания «{publisher}» открыты|Наши материалы открыты] для всех, потому что нас поддерживают такие читатели, как вы.\n' +
    '[Уже больше {over} наши|Уже {age} наши|Наши] корреспонденты звонят, вчитываются в мелкий шрифт и высиживают долгие заседания, чтобы вы знали, что происходит. На это нужно время, и именно его даёт нам ваша поддержка.\n' +
    'Если можете, помогите сегодня[\u00a0— хватит и {smallest}]. Если нет, просто читайте дальше: мы рады вам в любом случае. Спасибо.',
  'age-one': '{n}\u00a0год',
  'age-few': '{n}\u00a0года',
  'age-many': '{n}\u00a0лет',
  'age-other': '{n}\u00a0года',
  'frequency-legend': 'Как часто?',
  'frequency-once': 'Разово',
  'frequency-weekly': 'Еженедельно',
  'frequency-monthly': 'Ежемесячно',
  'frequency-quarterly': 'Ежеквартально',
  'frequency-yearly': 'Ежегодно',
  'amount-legend': 'Сколько?',
  'period-once': 'разово',
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
  'error-decimals': 'Чтобы не было ошибки, запишите сумму так: {example}.',
  'error-min': 'Введите {min} или больше.',
  'error-max': 'Введите {max} или меньше.',
  support: 'Поддержать: {amount} {period}',
  'support-once': 'Поддержать разово: {amount}',
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
  'remind-date': '{date} мы напомним о себе.',
  reminded: 'Спасибо, что читаете нас. {date} мы напомним о себе.',
  undo: 'Отменить',
  'preview-note': 'Это предварительный просмотр: ничего не сохраняется.',
  supporter: 'Я уже вас поддерживаю',
  supported: 'Спасибо за вашу поддержку. До {date} мы больше не будем вас об этом просить.',
  'count-question': 'Откуда вы знаете, сколько я читаю?',
  'count-answer':
    'Ваш браузер считает статьи, которые вы здесь открываете: счёт начат {date}, всего\u00a0— {n}. Ни заголовки, ни адреса не сохраняются, и никому ничего не отправляется, в том числе нам.',
  'count-stop': 'Удалить число и больше не считать',
  'count-stopped': 'Число удалено, ваши статьи больше не считаются.',
};

registerTexts('ru', words);
