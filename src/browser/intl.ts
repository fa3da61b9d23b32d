import type { EntryFormat } from '../domain/amount-entry.js';
import { toDecimal } from '../domain/money.js';

const cache = new Map<string, unknown>();
/** Pages have a few languages and currencies; far more than that is a page gone wild, and starts anew. */
const MOST_CACHED = 99;

/** What `make` gives, made once per key; null where `Intl` is missing, replaced or refusing. */
function cached<T>(key: string, make: () => T): T | null {
  if (!cache.has(key)) {
    if (cache.size > MOST_CACHED) cache.clear();
    let made: T | null = null;
    try {
      made = make();
    } catch {
      // every caller has plain text to fall back on
    }
    cache.set(key, made);
  }
  return cache.get(key) as T | null;
}

/** A locale `Intl` takes: `en_US` is mended, anything it refuses is English. */
export function usableLocale(tag: string): string {
  const mended = tag.trim().replace(/_/g, '-');
  return cached(mended, () => Intl.getCanonicalLocales(mended)[0]) ?? 'en';
}

/** An amount in minor units for reading: whole units without decimals, else all digits; "EUR 10" without `Intl`. */
export function formatMoney(
  locale: string,
  { currency, digits }: { readonly currency: string; readonly digits: number },
  amount: number,
): string {
  const decimal = toDecimal(amount, digits);
  const fraction = decimal.includes('.') ? digits : 0;
  const text = cached([locale, currency, decimal].join(), () =>
    // A string is formatted exactly (ECMA-402 2023), and is a Number before that, exact within our limits.
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(decimal as unknown as number),
  );
  return text ?? `${currency} ${decimal}`;
}

/** How a currency is written in a locale. */
export interface CurrencyFormat extends EntryFormat {
  /** In a sentence, "euros". */
  readonly name: string;
  readonly sign: string;
  /** Whether the sign stands before the number. */
  readonly signFirst: boolean;
}

/** How a currency is written and typed in a locale; by its code and with a dot without `Intl`. */
export function currencyFormat(locale: string, currency: string): CurrencyFormat {
  const format = cached([locale, currency].join(), () => {
    const find = (currencyDisplay: 'name' | 'symbol' | 'narrowSymbol') => {
      const parts = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
        minimumFractionDigits: 1,
      }).formatToParts(1.5);
      const value = (type: string): string => parts.find(part => part.type === type)!.value;
      const first =
        parts.findIndex(part => part.type === 'currency') < parts.findIndex(part => part.type === 'integer');
      return { sign: value('currency'), decimal: value('decimal'), first };
    };
    const { sign, decimal, first } = find('symbol');
    const plain = new Intl.NumberFormat(locale).formatToParts(1.5).find(part => part.type === 'decimal')!.value;
    const narrow = find('narrowSymbol').sign;
    // "kr." is also typed "kr"
    const symbols = [currency, sign, narrow, sign.replace(/\.$/, ''), narrow.replace(/\.$/, '')];
    return { name: find('name').sign, sign, signFirst: first, decimal: decimal + plain, symbols };
  });
  return format ?? { name: currency, sign: currency, signFirst: true, decimal: '.', symbols: [currency] };
}

/** A day for reading, "22 December"; with the year where it is another than now's. ISO 8601 without `Intl`. */
export function formatDay(locale: string, day: Date, now: number): string {
  const year = new Date(now).getFullYear() === day.getFullYear() ? undefined : 'numeric';
  const text = cached(locale + day.toDateString() + year, () =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year }).format(day),
  );
  return text ?? day.toISOString().slice(0, 10);
}
