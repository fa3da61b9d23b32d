import type { Reader } from './reader.js';
import { tokens } from './token-list.js';

/** Every frequency there is, in order of length; the names are the attribute values and the default words in links. */
export const FREQUENCIES = ['once', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/** How often a gift is made. */
export type Frequency = (typeof FREQUENCIES)[number];

export const isFrequency = (text: string): text is Frequency => (FREQUENCIES as readonly string[]).includes(text);

const DEFAULT: readonly Frequency[] = ['once', 'monthly', 'yearly'];

/** The frequencies on offer, in the editor's order, and the preselected one: the starred, else the first. */
export interface FrequencyList {
  readonly frequencies: readonly Frequency[];
  readonly preset: Frequency;
}

/** Reads `frequencies`. Unknown words are left out with one warning; with none left the default list is used. */
export function readFrequencies({ get, refuse }: Reader): FrequencyList {
  const text = get('frequencies');
  const known: Frequency[] = [];
  let unknown = false;
  let preset: Frequency | undefined;
  for (const token of tokens(text ?? '')) {
    const word = token.text.toLowerCase();
    if (isFrequency(word)) {
      if (!known.includes(word)) known.push(word);
      if (token.starred) preset ??= word;
    } else unknown = true;
  }
  const frequencies = known.length ? known : DEFAULT;
  if (unknown || (text !== null && !known.length))
    refuse('frequencies', `${frequencies.join(' ')} is used`, `some of ${FREQUENCIES.join(' ')}`);
  return { frequencies, preset: preset ?? frequencies[0]! };
}

/** What the checkout calls each frequency; undefined where the word is to be left out of the link. */
export type FrequencyWords = Readonly<Partial<Record<Frequency, string | undefined>>>;

/**
 * Reads `frequency-words`: pairs such as `once: monthly:m yearly:y`. A pair with nothing behind the colon leaves the
 * word out of the link; frequencies not mentioned keep their own names.
 */
export function readFrequencyWords({ get, refuse }: Reader): FrequencyWords {
  const words: Partial<Record<Frequency, string | undefined>> = {};
  for (const frequency of FREQUENCIES) words[frequency] = frequency;
  let odd = false;
  for (const { text } of tokens(get('frequency-words') ?? '')) {
    const [, name = '', word] = /^(\w+):(.*)$/.exec(text) ?? [];
    if (isFrequency(name)) words[name] = word || undefined;
    else odd = true;
  }
  if (odd) refuse('frequency-words', 'what is no pair is left out', 'pairs like "once:single monthly:m"');
  return words;
}
