import { own } from '../domain/own.js';

/** What a text can say, by name; empty where it is not known. */
export type Facts = Readonly<Record<string, string>>;

const PLACE = /\{(\w+)\}/;
/** Marks of direction may follow the dot: د.إ. */
const DOTTED = /\.\p{Cf}*$/u;

/**
 * Fills a text: `{name}` with that fact, and `[…|…]` with its first choice of which every fact is known. A fact that ends in a
 * dot ("2026 г.", "12 kr.") ends the sentence too: no second one follows.
 * @returns the text in pieces: every second one is a fact, to be isolated from the direction of what is around it
 * @example fill('[{publisher} stays|We stay] open', { publisher: '' }).join('') // 'We stay open'
 */
export function fill(text: string, facts: Facts): string[] {
  const known = own({ ...facts }) as Readonly<Record<string, string | undefined>>;
  const complete = (choice: string): boolean => choice.split(PLACE).every((piece, at) => at % 2 === 0 || known[piece]);
  const pieces = text
    .replace(/\[([^[\]]*)\]/g, (_, choices: string) => choices.split('|').find(complete) ?? '')
    .split(PLACE);
  return pieces
    .map((piece, at) => (at % 2 ? (known[piece] ?? '') : piece))
    .map((piece, at, all) => piece.replace(DOTTED.test(all[at - 1]!) ? /^\./ : '', ''));
}
