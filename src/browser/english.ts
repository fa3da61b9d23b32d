import { own } from '../domain/own.js';
import type { CurrencyFormat } from './intl.js';

/**
 * What `Intl` says in American English of the currencies asked for most. V8 takes 15 ms (on a slow phone over 60) for its first
 * format of a page, whatever that is; a page in English gets its first drawing without. Tests hold it equal to `Intl`.
 */
const CURRENCIES: Readonly<Record<string, readonly [sign: string, name: string]>> = own({
  USD: ['$', 'US dollars'],
  EUR: ['€', 'euros'],
  GBP: ['£', 'British pounds'],
  CAD: ['CA$', 'Canadian dollars'],
  AUD: ['A$', 'Australian dollars'],
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whether a locale is American English, without wishes of its own. */
export const isEnglish = (locale: string): boolean => /^en(?:-US)?$/.test(locale);

/** How a currency is written; undefined where only `Intl` knows. */
export function englishCurrency(locale: string, currency: string): CurrencyFormat | undefined {
  const [sign, name] = (isEnglish(locale) && CURRENCIES[currency]) || [];
  return name ? own({ sign: sign!, name, signFirst: true }) : undefined;
}

/** A decimal number with its thousands apart. */
export const englishNumber = (decimal: string): string => decimal.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** A day, with its year where it is another than now's; undefined where only `Intl` knows. */
export const englishDay = (locale: string, day: Date, withYear: boolean): string | undefined =>
  isEnglish(locale)
    ? `${MONTHS[day.getMonth()]} ${day.getDate()}${withYear ? `, ${day.getFullYear()}` : ''}`
    : undefined;
