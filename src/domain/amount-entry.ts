import type { Offer } from './offer.js';

/** How the reader's locale and currency are written; from `Intl`, where there is one. */
export interface EntryFormat {
  /** The locale's decimal separators: usually one of `.` and `,`, but Swiss French has one for money and one for numbers. */
  readonly decimal: string;
  /** Its grouping separators; in some, money is grouped by what numbers have for a decimal. */
  readonly group?: string;
  /** This currency's code and symbols; any other currency's sign is refused. */
  readonly symbols: readonly string[];
}

/** Why an entry can't be taken: nothing typed, not an amount, too many decimals, or outside the limits. */
export type EntryError = 'empty' | 'format' | 'decimals' | 'min' | 'max';

/** What an entry means: minor units, or why not. */
export type Entry =
  { readonly amount: number; readonly error?: never } | { readonly error: EntryError; readonly amount?: never };

/** Marks of direction, which right-to-left keyboards and copied text bring along. */
const BIDI_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** A whole number grouped by thousands, or by the Indian lakh and crore. */
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** Groups of thousands behind spaces, apostrophes or the Arabic separator, which never are decimals. */
const SPACED = /^\d{1,3}(?:[ '’٬]\d{3})+(?!\d)/;

/** Longer entries are not amounts, and need no reading. */
const LONGEST = 64;

const normalize = (text: string): string => text.normalize('NFKC').replace(BIDI_MARKS, '').trim().toLowerCase();

/** One of Unicode's decimal digits as ASCII: every script's stand in a row of ten, so the value is the way to its start. */
const toAsciiDigit = (digit: string): string => {
  let value = 0;
  for (let code = digit.codePointAt(0)!; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--) value++;
  return String(value);
};

/**
 * Reads what people type for an amount in their own locale, and refuses what could mean two amounts rather than guess.
 * Works on digits only: `parseFloat('12,50')` is 12, and `parseFloat('1,234')` is 1.
 * @example parseEntry('1.234,56', offer, { decimal: ',', symbols: ['EUR', '€'] }) // { amount: 123456 }
 * @example parseEntry('1,234', offer, { decimal: ',', symbols: ['EUR', '€'] }) // { error: 'decimals' }
 */
export function parseEntry(
  text: string,
  offer: Pick<Offer, 'digits' | 'min' | 'max'> & Partial<Pick<Offer, 'whole'>>,
  format: EntryFormat,
): Entry {
  // A superscript ² is a slip of the hand on French keyboards, and no digit.
  if (text.length > LONGEST || /\p{No}/u.test(text)) return { error: 'format' };
  let rest = stripSymbol(normalize(text), format.symbols);
  if (!rest) return { error: 'empty' };
  rest = rest.replace(/\p{Nd}/gu, toAsciiDigit);
  rest = rest.replace(SPACED, digits => digits.replace(/\D/g, ''));
  const parts = splitDecimal(rest, format);
  if (!parts) return { error: 'format' };
  const whole = parts.whole.replace(/^0+/, '');
  // "12.00" is a whole amount too.
  if (parts.fraction.length > offer.digits || (offer.whole && Number(parts.fraction))) return { error: 'decimals' };
  if (whole.length > 11) return { error: 'max' };
  const amount = Number(whole + parts.fraction.padEnd(offer.digits, '0'));
  if (amount < offer.min) return { error: 'min' };
  if (amount > offer.max) return { error: 'max' };
  return { amount };
}

/** Takes off one of the currency's own signs, before or behind the number, the longest that fits. */
function stripSymbol(text: string, symbols: readonly string[]): string {
  const candidates = symbols
    .map(normalize)
    .filter(symbol => symbol)
    .sort((a, b) => b.length - a.length);
  for (const symbol of candidates) {
    if (text.startsWith(symbol)) return text.slice(symbol.length).trim();
    if (text.endsWith(symbol)) return text.slice(0, -symbol.length).trim();
  }
  return text;
}

/** Tells the decimal separator from grouping; null where the text is no number. */
function splitDecimal(text: string, { decimal, group }: EntryFormat): { whole: string; fraction: string } | null {
  const separators = text.replace(/\d/g, '');
  const last = separators.at(-1);
  if (!last) return { whole: text, fraction: '' };
  if (/[^.,٫]/.test(separators) || !/\d/.test(text)) return null;
  const at = text.lastIndexOf(last);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const ungroup = (number: string): string | null => {
    if (/^\d*$/.test(number)) return number;
    return GROUPED.test(number) ? number.replace(/\D/g, '') : null;
  };
  if (separators.length > 1 && separators === last.repeat(separators.length)) {
    const grouped = last === '٫' ? null : ungroup(text);
    return grouped === null ? null : { whole: grouped, fraction: '' };
  }
  // Where the decimal separator is Arabic, keyboards without it give a dot.
  const isDecimal = decimal.includes(last) || last === '٫' || (last === '.' && decimal.includes('٫'));
  if (separators.length === 1 && !isDecimal && fraction.length === 3) {
    // "1.234" where the comma is the decimal: grouping; but "0.500" and "1234.500" can't be groups of thousands.
    return /^[1-9]\d{0,2}$/.test(whole) ? { whole: whole + fraction, fraction: '' } : null;
  }
  if (separators.length === 1 && fraction.length === 3 && group?.includes(last)) return null;
  const units = ungroup(whole);
  return units === null ? null : { whole: units, fraction };
}
