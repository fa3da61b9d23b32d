import type { EntryFormat } from '../domain/amount-entry.js';
import { toDecimal } from '../domain/money.js';
import { own } from '../domain/own.js';
import { englishCurrency, englishDay, englishNumber, isEnglish } from './english.js';

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

/** What `Intl` makes of a tag, or of what is left of it when subtags are cut from the end; empty where it takes nothing. */
const taken = (tag: string): string =>
  tag && (cached(`locale ${tag}`, () => Intl.getCanonicalLocales(tag)[0]) ?? taken(shorter(tag)));

/** A tag without its last subtag. */
const shorter = (tag: string): string => tag.replace(/-?[^-]*$/, '');

/**
 * The language of a tag as pages write it, which may be a list ("fr,en"), a locale of POSIX ("de_AT.UTF-8") or have subtags of
 * no standard ("pt-PT-ao90"): RFC 4647 (3.4) cuts them until something is understood. Where nothing is, the tag is left as it
 * is, which no words are found for.
 */
export function understoodTag(tag: string): string {
  const [first] = /\w[\w-]{0,98}|$/.exec(tag)!;
  // .NET's names of scripts are none. Chinese by an extended language, as in `zh-cmn-Hans` (RFC 5646, 2.2.2), is refused by `Intl`;
  // WebKit doesn't know `cmn` alone.
  const mended = first
    .replace(/_/g, '-')
    .replace(/-ch(?=[st]$)/i, '-Han')
    .replace(/^(cmn|zh(-\w{3})+)\b/i, 'zh');
  return taken(mended) || mended;
}

/** A locale that `Intl` takes, for a tag as pages write it; English where it takes nothing of that. */
export const usableLocale = (tag: string): string => taken(understoodTag(tag)) || 'en';

/**
 * The tags to look for words under, the closest first: zh-TW, zh-Hant-TW, zh-Hant, zh. The lookup of RFC 4647, over the
 * likely subtags of UTS #35, since Taiwan reads what Hong Kong does and China does not.
 * @param tag as the page writes it
 * @param known tags of what there is, in small letters: only where a script is among them is it asked for, as that takes
 * V8 some milliseconds
 */
export function lookupTags(tag: string, known: Iterable<string>): string[] {
  const locale = understoodTag(tag);
  const tags = [locale, locale.replace(/-\w-.*/, '')];
  const byScript = new RegExp(`\\b${locale.split('-')[0]}-[a-z]{4}\\b`, 'i').test([...known].join());
  const likely = byScript && cached(`likely ${locale}`, () => new Intl.Locale(locale).maximize().baseName);
  for (let part = likely || tags[1]!; part; part = shorter(part)) tags.push(part);
  return tags;
}

/** A whole number for reading. */
export const formatNumber = (locale: string, number: number): string =>
  isEnglish(locale)
    ? englishNumber(`${number}`)
    : (cached(`number ${locale} ${number}`, () => new Intl.NumberFormat(locale).format(number)) ?? String(number));

/** Which plural form a number takes: `zero`, `one`, `two`, `few`, `many` or `other`. */
export const pluralCategory = (locale: string, number: number): Intl.LDMLPluralRule =>
  cached(`plural ${locale} ${number}`, () => new Intl.PluralRules(locale).select(number)) ?? 'other';

/** One for all amounts of a currency with as many decimals: making one takes longer than a hundred amounts. */
const moneyFormat = (locale: string, currency: string, fraction: number): Intl.NumberFormat | null =>
  cached(
    `money ${locale} ${currency} ${fraction}`,
    () =>
      new Intl.NumberFormat(
        locale,
        own({ style: 'currency', currency, minimumFractionDigits: fraction, maximumFractionDigits: fraction }),
      ),
  );

/** An amount in minor units for reading: whole units without decimals, else all digits; "EUR 10" without `Intl`. */
export function formatMoney(
  locale: string,
  { currency, digits }: { readonly currency: string; readonly digits: number },
  amount: number,
): string {
  const decimal = toDecimal(amount, digits);
  const english = englishCurrency(locale, currency);
  if (english) return english.sign + englishNumber(decimal);
  const text = cached(`amount ${locale} ${currency} ${decimal}`, () =>
    // A string is formatted exactly (ECMA-402 2023), and is a Number before that, exact within our limits.
    moneyFormat(locale, currency, decimal.includes('.') ? digits : 0)!.format(decimal as unknown as number),
  );
  // Where the text goes from right to left, a sign like "US$" would be torn apart at the end (CLDR sets a mark in front only).
  return text ? (text[0] === '\u200f' ? `${text}\u200e` : text) : `${currency} ${decimal}`;
}

/** How a currency is written in a locale. */
export interface CurrencyFormat {
  /** In a sentence, "euros". */
  readonly name: string;
  readonly sign: string;
  /** Whether the sign stands before the number. */
  readonly signFirst: boolean;
}

type Parts = readonly Intl.NumberFormatPart[];
/** The last part of a type: Turkish writes a sign before the number and the name behind it, "₺50 Türk lirası". */
const find = (parts: Parts, type: string): string => parts.filter(part => part.type === type).at(-1)?.value ?? '';

/** How a currency is written in a locale; by its code without `Intl`. */
export const currencyFormat = (locale: string, currency: string): CurrencyFormat =>
  englishCurrency(locale, currency) ??
  cached(`currency ${locale} ${currency}`, () => {
    // As with many of it, which reads well behind "in" and alone: "US dollars", "долларов США".
    const many = own({ style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 });
    const parts = moneyFormat(locale, currency, 0)!.formatToParts(1);
    return {
      name: find(new Intl.NumberFormat(locale, many).formatToParts(100), 'currency'),
      sign: find(parts, 'currency'),
      signFirst: parts[0]!.type !== 'integer',
    };
  }) ?? { name: currency, sign: currency, signFirst: true };

/** What people write beside amounts of a currency, and `Intl` doesn't know. */
const BY_HAND: Readonly<Record<string, string>> = own({
  TRY: 'TL lira',
  CHF: 'Fr sFr',
  CNY: '元',
  TWD: '元',
  HKD: '元',
  RUB: 'руб р',
  UAH: 'грн',
  INR: 'Rs रुपये',
  USD: 'ドル',
  VND: 'đ',
  TND: 'DT',
  KWD: 'KD',
  CAD: 'C$',
  SGD: 'S$',
});

/** How amounts of a currency are typed in a locale; with a dot without `Intl`. */
export const entryFormat = (locale: string, currency: string): EntryFormat =>
  cached(`entry ${locale} ${currency}`, () => {
    const format = (options: Intl.NumberFormatOptions, tag = locale): Intl.NumberFormat =>
      new Intl.NumberFormat(tag, own({ minimumFractionDigits: 1, ...options }));
    const money = { style: 'currency', currency } as const;
    const [plain, signed, narrow] = [{}, money, { ...money, currencyDisplay: 'narrowSymbol' } as const].map(options =>
      format(options).formatToParts(12345.5),
    );
    const named = format({ ...money, currencyDisplay: 'name', minimumFractionDigits: 0 });
    // As many as bring up every form of a name: "рубль", "рубля", "рублей".
    const names = [0, 1, 1.5, 2, 3, 5, 11, 100].map(count => named.formatToParts(count));
    // At home a dollar's sign is "$" alone; abroad it says whose it is, "NT$".
    const abroad = format(money, 'en-001').formatToParts(1);
    const symbols = [signed!, narrow!, abroad, ...names].map(parts => find(parts, 'currency'));
    const separators = (type: string): string => find(signed!, type) + find(plain!, type);
    return {
      decimal: separators('decimal'),
      group: separators('group'),
      // US dollars are also typed "dollars".
      symbols: [currency, ...symbols, ...`${symbols} ${BY_HAND[currency] ?? ''}`.split(/[\s,-]/)],
    };
  }) ?? { decimal: '.', group: '', symbols: [currency] };

/** A day for reading, "22 December"; with the year where it is another than now's. ISO 8601 without `Intl`. */
export function formatDay(locale: string, day: Date, now: number): string {
  const withYear = new Date(now).getFullYear() !== day.getFullYear();
  const text =
    englishDay(locale, day, withYear) ??
    cached(`day ${locale} ${day.toDateString()} ${withYear}`, () =>
      new Intl.DateTimeFormat(
        locale,
        own({ day: 'numeric', month: 'long', year: withYear ? 'numeric' : undefined }),
      ).format(day),
    );
  // The reader's own day, which UTC may not have come to yet.
  return text ?? new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
