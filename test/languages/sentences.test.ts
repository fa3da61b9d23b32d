import { expect } from '@open-wc/testing';
import {
  currencyFormat,
  formatDay,
  formatMoney,
  formatNumber,
  lookupTags,
  pluralCategory,
  usableLocale,
} from '../../src/browser/intl.js';
import { registeredTexts } from '../../src/browser/packs.js';
import { currencyDigits } from '../../src/domain/currency.js';
import { FREQUENCIES } from '../../src/domain/frequency.js';
import { type Facts, fill } from '../../src/messages/fill.js';
import { type Messages, wordsFor, wordsLocale } from '../../src/messages/messages.js';

const PACKS = 'ar cs de en-GB es fa fr he hi it ja ko nl pl pt pt-PT ru tr uk zh-Hans zh-Hant'.split(' ');

/** Pages in regions that write in their own way, and in languages without words: the amounts are theirs then, the words English. */
const PAGES = 'ar-AE ar-EG ar-MA de-CH es-MX es-PA fr-CA fr-CH ru-KZ sr-Latn da da-DK nb bg hu mk bs hy lt is'.split(
  ' ',
);

/** Signs with a dot at their end, in one language or another, and without. */
const CURRENCIES = ['EUR', 'AED', 'BGN', 'DKK', 'EGP', 'ISK', 'MKD', 'RSD', 'USD', 'XCG'];

const PUBLISHERS = ['', 'The Gazette', 'Gazette Inc.', 'Radio 9 a.m.'];
const NOW = new Date(2026, 10, 22, 12).getTime();
/** Of this year and the next, on a first and on others; the count began then, the reminder ends then. */
const DAYS = [0, 1, 2, 8, 39, 100, 180, 221, 366].map(days => new Date(2026, 10, 22 + days));
const AGES = [1, 2, 5, 21, 30, 100];

/** What the texts of a page can say, in turn: everything at once, as every text takes what it names. */
function* factsFor(locale: string, words: string, messages: Messages): Iterable<Facts> {
  let turn = 0;
  const next = <T>(all: readonly T[]): T => all[turn % all.length]!;
  for (const currency of CURRENCIES)
    for (const units of [1000, 1050]) {
      turn++;
      const amount = formatMoney(locale, { currency, digits: currencyDigits(currency) }, units);
      const period = messages[`period-${next(FREQUENCIES)}`];
      const form = messages[`age-${pluralCategory(words, next(AGES))}`] ?? messages['age-other'];
      yield {
        amount,
        example: amount,
        min: amount,
        max: amount,
        smallest: turn % 2 ? amount : fill(messages.gift, { amount, period }).join(''),
        currency: currencyFormat(words, currency).name,
        period,
        date: formatDay(words, next(DAYS), NOW),
        n: formatNumber(locale, next(AGES)),
        label: 'Give now!',
        publisher: next(PUBLISHERS),
        [turn % 3 ? 'age' : 'over']: fill(form, { n: formatNumber(words, next(AGES)) }).join(''),
      };
    }
}

for (const pack of PACKS) await import(`../../src/languages/${pack}.ts`);

describe('no composed sentence ends in two dots', () => {
  const texts = registeredTexts();
  const tags = [...texts.keys()];

  it('of any pack', () => {
    for (const pack of PACKS) expect(tags).to.include(pack.toLowerCase());
  });

  for (const tag of [...tags, ...PAGES])
    it(`on a page in ${tag}`, () => {
      const locale = usableLocale(tag);
      const words = wordsFor(lookupTags(tag, tags), texts);
      const named = Object.entries(words.messages as unknown as Record<string, string>);
      expect(named.length).to.be.above(40);
      const doubled = new Set<string>();
      for (const facts of factsFor(locale, wordsLocale(locale, words), words.messages))
        for (const [name, message] of named) {
          const sentence = fill(message, facts)
            .join('')
            .replace(/\p{Cf}/gu, '');
          if (/[.…。।۔]\s*[.…。।۔]/.test(sentence)) doubled.add(`${name}: ${sentence}`);
        }
      expect([...doubled]).to.deep.equal([]);
    });
});
