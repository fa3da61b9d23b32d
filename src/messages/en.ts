import type { Messages } from './messages.js';

/** English. */
export const en: Messages = {
  headline: 'Before you go, we have a small favor to ask',
  appeal:
    'You have reached the end of this story, and nobody asked you to pay on the way. [{publisher} stays|We stay] open to everyone because readers like you choose to chip in.\n' +
    '[For more than {over} our|For {age} our|Our] reporters have made the calls, read the small print and sat through the long meetings, so that you can know what is going on. That takes time, and time is what your support buys.\n' +
    'If you can, please help today[, with as little as {smallest}]. If you can’t, keep reading: you are welcome here either way. Thank you.',
  'age-other': '{n} years',
  'frequency-legend': 'How often?',
  'frequency-once': 'Once',
  'frequency-weekly': 'Weekly',
  'frequency-monthly': 'Monthly',
  'frequency-quarterly': 'Quarterly',
  'frequency-yearly': 'Yearly',
  'amount-legend': 'How much?',
  'period-once': 'once',
  'period-weekly': 'a week',
  'period-monthly': 'a month',
  'period-quarterly': 'a quarter',
  'period-yearly': 'a year',
  gift: '{amount} {period}',
  'other-label': 'Other amount, in {currency}',
  'other-hint': 'From {min} to {max}',
  'error-prefix': 'Error:',
  'error-empty': 'Enter an amount from {min} to {max}, or choose one above.',
  'error-format': 'Enter the amount in figures, like {example}.',
  'error-decimals': 'Write the amount like {example}, so that we don’t misread it.',
  'error-min': 'Enter {min} or more.',
  'error-max': 'Enter {max} or less.',
  support: 'Support with {amount} {period}',
  'support-once': 'Support once with {amount}',
  'support-plain': 'Support us',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'opens in a new tab',
  'payment-methods': 'Payment methods',
  'not-ready': 'Not ready to support today?',
  remind: 'Remind me later',
  'remind-date': 'We’ll ask again on {date}.',
  reminded: 'Thank you for reading. We’ll ask again on {date}.',
  undo: 'Undo',
};
