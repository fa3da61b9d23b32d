import type { EntryError } from '../domain/amount-entry.js';
import type { Frequency } from '../domain/frequency.js';
import { own } from '../domain/own.js';
import { en } from './en.js';

/**
 * Every text of the interface in one language, each under a name of its own. `{…}` stands for a fact, formatted; of
 * `[…|…]` the first choice is said of which every fact is known, or nothing.
 */
export interface Messages
  extends
    Readonly<Record<`frequency-${Frequency}` | `period-${Frequency}` | `error-${EntryError}`, string>>,
    Readonly<Partial<Record<`age-${'zero' | 'one' | 'two' | 'few' | 'many'}` | `method-${string}`, string>>> {
  readonly headline: string;
  /**
   * The built-in appeal, a line per paragraph. `{publisher}`; `{age}` or, where it is more than that, `{over}`;
   * `{smallest}`, an amount with its period. None of them need be known.
   */
  readonly appeal: string;
  /** The number of a month's first day at the beginning of a date, where it is not simply 1. */
  readonly 'first-day'?: string;
  /** How old the publication is, `{n}` years, for every plural category of `Intl.PluralRules` that the language has. */
  readonly 'age-other': string;
  readonly 'frequency-legend': string;
  readonly 'amount-legend': string;
  /** An `{amount}` with its `{period}` in a sentence; one-time amounts stand alone. */
  readonly gift: string;
  /** `{currency}` by its name in this language, as with 100 of it, or by its code. */
  readonly 'other-label': string;
  /** From `{min}` to `{max}`, which the errors know too, beside an `{example}` with decimals. */
  readonly 'other-hint': string;
  /** Read before an error by screen readers, so that it is known for one. */
  readonly 'error-prefix': string;
  /** The link's text, with `{amount}` and `{period}`. */
  readonly support: string;
  /** The link's text for a one-time `{amount}`. */
  readonly 'support-once': string;
  /** The link's text where no amount is understood. */
  readonly 'support-plain': string;
  /** The link's text with the publisher's own `{label}`. */
  readonly labelled: string;
  readonly 'new-tab': string;
  readonly 'payment-methods': string;
  readonly 'not-ready': string;
  readonly remind: string;
  /** Before: the `{date}` when the reader would be asked again. */
  readonly 'remind-date': string;
  /** After: that it is so. */
  readonly reminded: string;
  /** For readers who give already. */
  readonly supporter: string;
  /** After: thanks, and the `{date}` before which they are not asked again. */
  readonly supported: string;
  /** The question over what is said of the count, as the reader would ask it. */
  readonly 'count-question': string;
  /** That this browser counts articles: the number `{n}` since the `{date}`, and nothing that tells which, sent to nobody. */
  readonly 'count-answer': string;
  /** The button that ends it. */
  readonly 'count-stop': string;
  /** After: that it is so. */
  readonly 'count-stopped': string;
  readonly undo: string;
  /** Follows what is said of a dismissal in a preview. */
  readonly 'preview-note': string;
}

/** The texts for a reader, and the language they are in. */
export interface Words {
  readonly messages: Messages;
  /** BCP 47; undefined where there are none but English ones for a reader of another language. */
  readonly tag: string | undefined;
}

/**
 * The texts for a reader: each of the closest language that has it, in the end English.
 * @param tags the reader's language by its tags, the closest first
 * @param registered texts by BCP 47 tag in small letters; what is no text in them is left out
 */
export function wordsFor(tags: readonly string[], registered: ReadonlyMap<string, object>): Words {
  const known = tags.filter(tag => tag === 'en' || registered.has(tag.toLowerCase()));
  const messages: Record<string, string | undefined> = own({ ...en });
  for (const tag of [...known, 'en'].reverse()) {
    const texts = (registered.get(tag.toLowerCase()) ?? {}) as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(texts)) {
      const text = texts[name];
      if (typeof text === 'string') messages[name] = text;
    }
  }
  return { messages: messages as unknown as Messages, tag: known[0] };
}

/** For dates and names among the words: the reader's locale, if the words are in its language, else theirs. */
export const wordsLocale = (locale: string, { tag = 'en' }: Words): string =>
  locale.split('-')[0] === tag.split('-')[0] ? locale : tag;
