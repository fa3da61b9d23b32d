import type { EntryError } from '../domain/amount-entry.js';
import type { Age } from '../domain/founding.js';
import type { Frequency } from '../domain/frequency.js';
import { own } from '../domain/own.js';
import { en } from './en.js';

/** What the built-in appeal can say about the publication; each fact is left unsaid where it is not known. */
export interface AppealFacts {
  readonly publisher: string;
  readonly age: Age | null;
  /** The smallest amount on offer with its period, ready to read; empty without a picker. */
  readonly smallest: string;
}

/** Formatted limits and symbols for the sentences about "Other amount". */
export interface EntryFacts {
  readonly min: string;
  readonly max: string;
  /** An amount with as many decimals as the currency has. */
  readonly example: string;
}

/** Every sentence and word of the interface in one language. Amounts and dates arrive formatted. */
export interface Messages {
  /** BCP 47 tag of the language these are written in. */
  readonly language: string;
  readonly headline: string;
  /** The built-in appeal, a string per paragraph. */
  readonly appeal: (facts: AppealFacts) => readonly string[];
  readonly frequencyLegend: string;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  readonly amountLegend: string;
  /** Behind an amount: "$5", "a month". */
  readonly periods: Readonly<Record<Frequency, string>>;
  /** An amount with its period, for use in a sentence. */
  readonly gift: (amount: string, frequency: Frequency) => string;
  /** @param currency the currency's name in this language, or its code */
  readonly otherLabel: (currency: string) => string;
  readonly otherHint: (facts: EntryFacts) => string;
  /** Read before an error by screen readers, so that it is known for one. */
  readonly errorPrefix: string;
  readonly errors: Readonly<Record<EntryError, (facts: EntryFacts) => string>>;
  /** The link's text; `amount` is empty where none is understood. */
  readonly support: (amount: string, frequency: Frequency | undefined) => string;
  /** The link's text with the publisher's own `button-label`. */
  readonly labelled: (label: string, amount: string, frequency: Frequency) => string;
  readonly newTab: string;
  readonly paymentMethods: string;
  readonly notReady: string;
  readonly remind: string;
  /** Before: when the reader would be asked again. */
  readonly remindDate: (date: string) => string;
  /** After: that it is so. */
  readonly reminded: (date: string) => string;
  readonly undo: string;
}

/** The words of a language for every locale of it. */
const languages: Readonly<Record<string, Messages>> = own({ en });

/** The interface's words for a locale; English where we have none of its language. */
export const messagesFor = (locale: string): Messages => languages[locale.split('-')[0]!] ?? en;

/** The locale for dates and names within the words: the page's own, if the words are in its language. */
export const wordsLocale = (locale: string): string => {
  const { language } = messagesFor(locale);
  return locale.split('-')[0] === language ? locale : language;
};
