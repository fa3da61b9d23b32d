/** One entry of a list attribute. */
export interface Token {
  readonly text: string;
  /** Whether the entry carried the `*` that marks the preselected one. */
  readonly starred: boolean;
}

/** Longer attributes are cut here: no list an editor means comes near it, and parsing stays instant. */
const LONGEST = 2000;

/**
 * A list without what word processors and CMSs leave behind, quotes of every shape and zero-width characters. A star that
 * stands alone belongs to the entry before it.
 */
export function cleanList(list: string): string {
  // Cut between two entries: the half of one would be another amount.
  const whole = list.length > LONGEST ? list.slice(0, LONGEST).replace(/[^\s,|]*$/, '') : list;
  return whole
    .replace(/["'`´“”„‟‘’‚‛«»‹›\u200b-\u200f\u2060]/g, '')
    .replace(/\s+\*(?=[\s,|]|$)/g, '*')
    .trim();
}

/**
 * Reads a list attribute: entries separated by spaces of every kind, commas or `|`.
 * @example tokens('“5”, 10* | 25') // 5, 10 (starred), 25
 */
export const tokens = (list: string): Token[] =>
  cleanList(list)
    .split(/[\s,|]+/)
    .map(text => ({ text: text.replace(/\*/g, ''), starred: text.includes('*') }))
    .filter(({ text }) => text);
