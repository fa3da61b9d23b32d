import type { Reader } from './reader.js';

/** For how long a publication has existed, rounded down to a number that reads well. */
export interface Age {
  readonly years: number;
  /** The years since the founding year, not rounded. */
  readonly exact: number;
  /** Whether it is a little more than `years`. */
  readonly more: boolean;
}

/** No newspaper is older than 1605; a founding year before this is a typing error. */
const EARLIEST = 1600;

/** Reads `since`. Not said, with one warning, for a year in the future or before 1600; not said in the first two years. */
export function readAge({ get, refuse }: Reader, year: number): Age | null {
  const text = get('since');
  if (text === null) return null;
  const since = /^\s*\d{4}\s*$/.test(text) ? Number(text) : 0;
  if (since < EARLIEST || since > year) {
    refuse('since', 'the age is not said', 'the founding year, like since="1987"');
    return null;
  }
  const exact = year - since;
  const step = exact < 10 ? 1 : exact < 50 ? 5 : exact < 100 ? 10 : 50;
  const years = exact - (exact % step);
  return years < 2 ? null : { years, exact, more: years < exact };
}
