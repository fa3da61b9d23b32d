import type { Messages } from './messages.js';

const periods = {
  once: 'once',
  weekly: 'a week',
  monthly: 'a month',
  quarterly: 'a quarter',
  yearly: 'a year',
};

/** English. */
export const en: Messages = {
  language: 'en',
  headline: 'Before you go, we have a small favor to ask',
  appeal: ({ publisher, age, smallest }) => [
    `You have reached the end of this story, and nobody asked you to pay on the way. ${
      publisher ? `${publisher} stays` : 'We stay'
    } open to everyone because readers like you choose to chip in.`,
    `${
      age ? `For ${age.more ? 'more than ' : ''}${age.years} years our` : 'Our'
    } reporters have made the calls, read the small print and sat through the long meetings, so that you can know what is going on. That takes time, and time is what your support buys.`,
    `If you can, please help today${smallest ? `, with as little as ${smallest}` : ''}. If you can’t, keep reading: you are welcome here either way. Thank you.`,
  ],
  frequencyLegend: 'How often?',
  frequencies: { once: 'Once', weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly', yearly: 'Yearly' },
  amountLegend: 'How much?',
  periods,
  gift: (amount, frequency) => (frequency === 'once' ? amount : `${amount} ${periods[frequency]}`),
  otherLabel: currency => `Other amount, in ${currency}`,
  otherHint: ({ min, max }) => `From ${min} to ${max}`,
  errorPrefix: 'Error:',
  errors: {
    empty: ({ min, max }) => `Enter an amount from ${min} to ${max}, or choose one above.`,
    format: ({ example }) => `Enter the amount in figures, like ${example}.`,
    decimals: ({ example }) => `Write the amount like ${example}, so that we don’t misread it.`,
    min: ({ min }) => `Enter ${min} or more.`,
    max: ({ max }) => `Enter ${max} or less.`,
  },
  support: (amount, frequency) =>
    !amount || !frequency
      ? 'Support us'
      : frequency === 'once'
        ? `Support once with ${amount}`
        : `Support with ${amount} ${periods[frequency]}`,
  labelled: (label, amount, frequency) => `${label}: ${amount} ${periods[frequency]}`,
  newTab: 'opens in a new tab',
  paymentMethods: 'Payment methods',
  notReady: 'Not ready to support today?',
  remind: 'Remind me later',
  remindDate: date => `We’ll ask again on ${date}.`,
  reminded: date => `Thank you for reading. We’ll ask again on ${date}.`,
  undo: 'Undo',
};
