import { expect } from '@open-wc/testing';
import { entryFormat } from '../../src/browser/intl.js';
import { currencyDigits } from '../../src/domain/currency.js';
import { toDecimal } from '../../src/domain/money.js';
import { parseEntry } from '../../src/domain/amount-entry.js';

/** Western, Swiss, Indian, Arabic, Persian, Devanagari, Bengali and spaced ways of writing numbers. */
const LOCALES = [
  'en en-IN en-CA en-ZA de de-CH de-AT fr fr-CH fr-CA it it-CH es es-MX pt pt-BR pl ru uk cs hu tr nl sv nb da fi',
  'ar ar-EG ar-MA fa he hi hi-u-nu-deva mr bn ur ja ko zh zh-Hant th vi id sw sr hy ka my-u-nu-mymr',
]
  .join(' ')
  .split(' ');

/** The world's larger ones, every sign that more than one has, and all whose minor unit is not a hundredth. */
const CURRENCIES = [
  'EUR USD GBP JPY CHF INR HUF SEK AED ILS BDT CAD AUD MXN BRL CNY TWD HKD KRW PLN CZK DKK NOK ISK RON UAH RUB TRY THB VND',
  'IDR MYR PHP PKR LKR ZAR NGN KES EGP SAR MAD XOF XAF ARS CLP COP PEN BHD IQD JOD KWD LYD OMR TND CLF UYW',
]
  .join(' ')
  .split(' ');

const STYLES: readonly Intl.NumberFormatOptions[] = [
  { style: 'currency', currencyDisplay: 'symbol' },
  { style: 'currency', currencyDisplay: 'narrowSymbol', useGrouping: true },
  { style: 'currency', currencyDisplay: 'code' },
  { style: 'decimal', useGrouping: true },
  { style: 'decimal', useGrouping: false },
];

/** The largest amount tried, in major units: every one up to it must come back. */
const MOST_UNITS = 10 ** 9;

/** How many for each way of printing. */
const AMOUNTS_EACH = 2;

const SEED = 20261122;

/** A small deterministic generator (mulberry32) of numbers from 0 to 1, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where engines write money in one way and plain numbers in the opposite, "€1,000" and "1.000". */
const CONTRADICTORY = ['en-DE', 'en-BE', 'en-NL', 'en-SI', 'en-FI'];

interface Result {
  readonly tried: number;
  /** What was refused, and need not be. */
  readonly refused: readonly string[];
  /** What was read as another amount. */
  readonly misread: readonly string[];
}

/** Prints amounts of every size in every currency and style of a locale, and reads them back. */
function readBack(locale: string): Result {
  const next = random(SEED);
  const refused: string[] = [];
  const misread: string[] = [];
  let tried = 0;
  for (const currency of CURRENCIES) {
    const digits = currencyDigits(currency);
    const unit = 10 ** digits;
    const offer = { digits, min: 1, max: MOST_UNITS * unit };
    const format = entryFormat(locale, currency);
    for (const style of STYLES)
      for (const fraction of new Set([digits, 0])) {
        const intl = new Intl.NumberFormat(locale, {
          ...style,
          ...(style.style === 'currency' && { currency }),
          minimumFractionDigits: fraction,
          maximumFractionDigits: fraction,
        });
        for (let n = 0; n < AMOUNTS_EACH; n++) {
          // Evenly over the number of digits, so that all kinds of grouping come up.
          const size = Math.floor(MOST_UNITS ** next()) * unit;
          const amount = fraction ? Math.max(1, size - Math.floor(next() * unit)) : size;
          const parts = intl.formatToParts(Number(toDecimal(amount, digits)));
          const printed = parts.map(({ value }) => value).join('');
          const read = parseEntry(printed, offer, format);
          tried++;
          const what = `"${printed}" for ${amount} minor units of ${currency}`;
          // A decimal separator before three digits is a thousands separator in the next country.
          const unclear =
            parts.some(({ type, value }) => type === 'fraction' && value.length === 3) &&
            !parts.some(({ type }) => type === 'group');
          if (unclear && read.error === 'decimals') continue;
          if (unclear || read.error !== undefined) refused.push(`${what}: ${read.error}`);
          else if (read.amount !== amount) misread.push(`${what}: ${read.amount}`);
        }
      }
  }
  return { tried, refused, misread };
}

describe('parseEntry() with entryFormat()', () => {
  for (const locale of LOCALES)
    it(`reads back every amount that Intl prints in ${locale}`, () => {
      const { tried, refused, misread } = readBack(locale);
      expect(tried).to.be.above(300);
      expect([...misread, ...refused], `seed ${SEED}`).to.deep.equal([]);
    });

  for (const locale of CONTRADICTORY)
    it(`reads none of them as another amount in ${locale}`, () => {
      const { tried, refused, misread } = readBack(locale);
      expect(misread, `seed ${SEED}`).to.deep.equal([]);
      expect(refused.length, `seed ${SEED}`).to.be.below(tried / 2);
    });
});
