import type { EntryFormat } from '../domain/amount-entry.js';
import { toDecimal } from '../domain/money.js';
import { own } from '../domain/own.js';

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
  return cached(`locale ${mended}`, () => Intl.getCanonicalLocales(mended)[0]) ?? 'en';
}

/**
 * The tags to look for words under, the closest first: zh-TW, zh-Hant-TW, zh-Hant, zh. The lookup of RFC 4647, over the
 * likely subtags of UTS #35, since Taiwan reads what Hong Kong does and China does not.
 */
export function lookupTags(locale: string): string[] {
  const tags = [locale.replace(/-\w-.*/, '')];
  const likely = cached(`likely ${locale}`, () => new Intl.Locale(locale).maximize().baseName) ?? locale;
  for (let tag = likely; tag; tag = tag.replace(/-?[^-]*$/, '')) tags.push(tag);
  return tags;
}

/** A whole number for reading. */
export const formatNumber = (locale: string, number: number): string =>
  cached(`number ${locale} ${number}`, () => new Intl.NumberFormat(locale).format(number)) ?? String(number);

/** Which plural form a number takes: `zero`, `one`, `two`, `few`, `many` or `other`. */
export const pluralCategory = (locale: string, number: number): Intl.LDMLPluralRule =>
  cached(`plural ${locale} ${number}`, () => new Intl.PluralRules(locale).select(number)) ?? 'other';

/** An amount in minor units for reading: whole units without decimals, else all digits; "EUR 10" without `Intl`. */
export function formatMoney(
  locale: string,
  { currency, digits }: { readonly currency: string; readonly digits: number },
  amount: number,
): string {
  const decimal = toDecimal(amount, digits);
  const fraction = decimal.includes('.') ? digits : 0;
  const text = cached(`money ${locale} ${currency} ${decimal}`, () =>
    // A string is formatted exactly (ECMA-402 2023), and is a Number before that, exact within our limits.
    new Intl.NumberFormat(
      locale,
      own({ style: 'currency', currency, minimumFractionDigits: fraction, maximumFractionDigits: fraction }),
    ).format(decimal as unknown as number),
  );
  // Where the text goes from right to left, a sign like "US$" would be torn apart at the end (CLDR sets a mark in front only).
  return text ? (text[0] === '\u200f' ? `${text}\u200e` : text) : `${currency} ${decimal}`;
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
  const format = cached(`currency ${locale} ${currency}`, () => {
    const read = (options: Intl.NumberFormatOptions) => {
      const parts = new Intl.NumberFormat(locale, own({ ...options, minimumFractionDigits: 1 })).formatToParts(12345.5);
      const find = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
      return { sign: find('currency'), decimal: find('decimal'), group: find('group'), first: parts[0]!.type };
    };
    const money = (currencyDisplay: 'symbol' | 'narrowSymbol' | 'name') =>
      read({ style: 'currency', currency, currencyDisplay });
    const { sign, decimal, group, first } = money('symbol');
    // As with many of it, which reads well behind "in" and alone: "US dollars", "долларов США".
    const many = own({ style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 });
    const name = new Intl.NumberFormat(locale, many).formatToParts(100).find(part => part.type === 'currency')!.value;
    const narrow = money('narrowSymbol').sign;
    const plain = read({});
    // "kr." is also typed "kr"
    const symbols = [
      currency,
      name,
      money('name').sign,
      sign,
      narrow,
      sign.replace(/\.$/, ''),
      narrow.replace(/\.$/, ''),
    ];
    return {
      name,
      sign,
      signFirst: first !== 'integer',
      decimal: decimal + plain.decimal,
      group: group + plain.group,
      symbols,
    };
  });
  return format ?? { name: currency, sign: currency, signFirst: true, decimal: '.', group: '', symbols: [currency] };
}

/** A day for reading, "22 December"; with the year where it is another than now's. ISO 8601 without `Intl`. */
export function formatDay(locale: string, day: Date, now: number): string {
  const year = new Date(now).getFullYear() === day.getFullYear() ? undefined : 'numeric';
  const text = cached(`day ${locale} ${day.toDateString()} ${year}`, () =>
    new Intl.DateTimeFormat(locale, own({ day: 'numeric', month: 'long', year })).format(day),
  );
  // The reader's own day, which UTC may not have come to yet.
  return text ?? new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
