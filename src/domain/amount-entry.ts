import type { Offer } from './offer.js';

/** How the reader's locale and currency are written; from `Intl`, where there is one. */
export interface EntryFormat {
  /** The locale's decimal separators: usually one of `.` and `,`, but Swiss French has one for money and one for numbers. */
  readonly decimal: string;
  /** Its grouping separators; in some, money is grouped by what numbers have for a decimal. */
  readonly group?: string;
  /** This currency's code, signs and words; any other currency's is refused. */
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
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** Groups of thousands behind spaces, apostrophes or the Arabic separator, which never are decimals. */
const SPACED = /^\d{1,3}(?:[ '’٬]\d{3})+(?!\d)/;

/**
 * A number with what stands before and behind it. The dot of an abbreviation ("Rs.50") is none of the number's, that behind a
 * code ("USD.50") is. What says that there are no cents ("20,-", "20.–", Dutch "20,=", Swedish "100:-", Indian "500 /-") is no
 * sign.
 */
const NUMBER =
  /^((?:(?![a-z]{3}\.\d)\D*\p{L}\.?)?[^\d.,٫]*)([.,٫]?\d(?:.*\d)?)(?: *[.,:/][\p{Pd}−=]{1,2}|[.,])?(\D*)$/iu;

/** One separator with three digits behind it. */
const SINGLE = /^\D*\d*([.,٫])\d{3}\D*$/;

/** Longer entries are not amounts, and need no reading. */
const LONGEST = 64;

/** One of Unicode's decimal digits as ASCII: every script's stand in a row of ten, so the value is the way to its start. */
const toAsciiDigit = (digit: string): string => {
  let value = 0;
  for (let code = digit.codePointAt(0)!; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--) value++;
  return String(value);
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A text in one of the ways it can be written, without a dot behind it. */
const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(BIDI_MARKS, '')
    .trim()
    .toLowerCase()
    .replace(/(.)\.$/, '$1')
    .replace(/\p{Nd}/gu, toAsciiDigit);

/**
 * The number in a text that has one of these signs before or behind it, or none; empty where there is only a sign. A text with
 * anything else in it, like another currency's sign, is left as it is.
 * @example bareNumber('$5', ['USD', '$']) // '5'
 */
export function bareNumber(text: string, symbols: readonly string[]): string {
  const [, before = '', number = '', behind = ''] = (text.length <= LONGEST && NUMBER.exec(text)) || [text, text];
  const sign = normalize(before + behind);
  return !sign || symbols.some(symbol => normalize(symbol) === sign) ? number : text;
}

/**
 * Reads what people type for an amount in their own locale, and refuses what could mean two amounts rather than guess.
 * Works on digits only: `parseFloat('12,50')` is 12, and `parseFloat('1,234')` is 1.
 * @example parseEntry('1.234,56 €', offer, { decimal: ',', group: '.', symbols: ['EUR', '€'] }) // { amount: 123456 }
 * @example parseEntry('1,234', offer, { decimal: ',', group: '.', symbols: ['EUR', '€'] }) // { error: 'decimals' }
 */
export function parseEntry(
  text: string,
  offer: Pick<Offer, 'digits' | 'min' | 'max'> & Partial<Pick<Offer, 'whole'>>,
  format: EntryFormat,
): Entry {
  // A superscript ² is a slip of the hand on French keyboards, and no digit.
  if (text.length > LONGEST || /\p{No}/u.test(text)) return { error: 'format' };
  const typed = normalize(text);
  const number = bareNumber(typed, format.symbols);
  if (!number) return { error: 'empty' };
  // With 1,000 fils to the dinar, "1.250" can be 1¼ dinars or 1,250: only the locale's own grouping is clear.
  const single = offer.digits > 2 && SINGLE.exec(typed)?.[1];
  if (single && (format.decimal.includes(single) || !format.group?.includes(single))) return { error: 'decimals' };
  const parts = splitDecimal(number, format.decimal);
  if (!parts) return { error: 'format' };
  const [whole, fraction] = parts;
  // "12.00" is a whole amount too.
  if (fraction.length > offer.digits || (offer.whole && Number(fraction))) return { error: 'decimals' };
  if (whole.length > 11) return { error: 'max' };
  const amount = Number(whole + fraction.padEnd(offer.digits, '0'));
  if (amount < offer.min) return { error: 'min' };
  if (amount > offer.max) return { error: 'max' };
  return { amount };
}

/** The digits before and behind the decimal separator, which is told from grouping; null where the text is no number. */
function splitDecimal(number: string, decimal: string): readonly [whole: string, fraction: string] | null {
  const text = number.replace(SPACED, digitsOf);
  const separators = text.replace(/\d/g, '');
  const last = separators.at(-1) ?? '';
  const at = text.lastIndexOf(last);
  const fraction = text.slice(at + 1);
  // Where the decimal separator is Arabic, keyboards without it give a dot.
  const isDecimal = (decimal + '٫').includes(last) || (last === '.' && decimal.includes('٫'));
  const isGrouping =
    separators.length > 1
      ? separators === last.repeat(separators.length)
      : // "1.234" where the comma is the decimal; but "0.500" and "1234.500" can't be groups of thousands.
        fraction.length === 3 && !isDecimal;
  if (isGrouping) return GROUPED.test(text) ? [digitsOf(text), ''] : null;
  const whole = text.slice(0, at);
  const isWhole = GROUPED.test(whole) || (!/\D/.test(whole) && text !== last);
  return isWhole && '.,٫'.includes(last) ? [digitsOf(whole).replace(/^0+/, ''), fraction] : null;
}
