import { own } from '../domain/own.js';

/** What a text can say, by name; empty where it is not known. */
export type Facts = Readonly<Record<string, string>>;

const PLACE = /\{(\w+)\}/;

/**
 * Fills a text: `{name}` with that fact, and `[…|…]` with its first choice of which every fact is known.
 * @returns the text in pieces: every second one is a fact, to be isolated from the direction of what is around it
 * @example fill('[{publisher} stays|We stay] open', { publisher: '' }).join('') // 'We stay open'
 */
export function fill(text: string, facts: Facts): string[] {
  const known = own({ ...facts }) as Readonly<Record<string, string | undefined>>;
  const complete = (choice: string): boolean => choice.split(PLACE).every((piece, at) => at % 2 === 0 || known[piece]);
  return text
    .replace(/\[(.*?)\]/g, (_, choices: string) => choices.split('|').find(complete) ?? '')
    .split(PLACE)
    .map((piece, at) => (at % 2 ? (known[piece] ?? '') : piece));
}
