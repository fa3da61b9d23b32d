import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { currencyFormat, entryFormat, formatDay, formatMoney, usableLocale } from '../../src/browser/intl.js';
import { parseEntry } from '../../src/domain/amount-entry.js';
import { currencyDigits } from '../../src/domain/currency.js';

/** Text with ordinary spaces and without marks of direction, which engines set differently. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const money = (locale: string, currency: string, amount: number): string =>
  plain(formatMoney(locale, { currency, digits: currencyDigits(currency) }, amount));

/** Runs `act` on a page whose `Intl` is another or none. */
function withIntl(replacement: unknown, act: () => void): void {
  const own = Object.getOwnPropertyDescriptor(window, 'Intl')!;
  if (replacement === undefined) Reflect.deleteProperty(window, 'Intl');
  else Object.defineProperty(window, 'Intl', { configurable: true, value: replacement });
  try {
    act();
  } finally {
    Object.defineProperty(window, 'Intl', own);
  }
}

describe('usableLocale()', () => {
  const ROWS: Readonly<Record<string, string>> = {
    en: 'en',
    'de-CH': 'de-CH',
    EN: 'en',
    'en-us': 'en-US',
    en_US: 'en-US',
    zh_Hans_CN: 'zh-Hans-CN',
    ' fr ': 'fr',
    'hi-u-nu-deva': 'hi-u-nu-deva',
    'de-DE-u-co-phonebk': 'de-DE-u-co-phonebk',
    'pt-PT-ao90': 'pt-PT',
    'zh-cmn-Hans-CN': 'zh-Hans-CN',
    'zh-cmn': 'zh',
    'zh-min-nan': 'zh',
    'zh-yue-HK': 'zh-HK',
    'cmn-hant': 'zh-Hant',
    'ar-arb': 'ar',
    'de_AT.UTF-8': 'de-AT',
    'sr_RS@latin': 'sr-RS',
    'sr-RS-Latn': 'sr-RS',
    'fr,en': 'fr',
    'fr-CA, fr;q=0.8': 'fr-CA',
    'en-us;q=0.8': 'en-US',
    'en-GB-oed': 'en-GB',
    'ca-ES-valencia': 'ca-ES-valencia',
    'de-DEU': 'de',
    'de--AT': 'de',
    'en\u2011US': 'en',
    iw: 'he',
    no: 'no',
    'x-default': 'en',
    'i-klingon': 'en',
    'C.UTF-8': 'en',
    '-': 'en',
    '[lang]': 'en',
    '': 'en',
    ' ': 'en',
    C: 'en',
    i: 'en',
    '*': 'en',
    english: 'english',
    'en-': 'en',
    'en,fr': 'en',
    'not a language': 'not',
    constructor: 'en',
    __proto__: 'en',
  };
  for (const [tag, locale] of Object.entries(ROWS))
    it(`makes "${locale}" of "${tag}"`, () => {
      expect(usableLocale(tag)).to.equal(locale);
      expect(() => new Intl.NumberFormat(usableLocale(tag))).not.to.throw();
    });

  it('cuts any tag to what Intl takes, and takes all that Intl takes', () => {
    const subtag = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(subtag, { minLength: 1, maxLength: 5 }), fc.constantFrom('-', '_'), (subtags, separator) => {
        const locale = usableLocale(subtags.join(separator));
        expect(Intl.getCanonicalLocales(locale)).to.deep.equal([locale]);
        expect(usableLocale(locale)).to.equal(locale);
        expect(usableLocale(`${locale}.UTF-8`)).to.equal(locale);
        expect(usableLocale(`${locale}, en`)).to.equal(locale);
      }),
    );
    fc.assert(
      fc.property(fc.string(), tag => {
        expect(() => new Intl.Locale(usableLocale(tag))).not.to.throw();
      }),
    );
  });

  it('throws on no length', () => {
    for (const part of ['a-', '-', 'de-', 'x', '☃'])
      expect(usableLocale(part.repeat(99_999)), part).to.match(/^(?:en|de)/);
  });

  it('is not misled by what else was formatted', () => {
    expect(currencyFormat('en', 'EUR').sign).to.equal('€');
    formatMoney('en', { currency: 'EUR', digits: 2 }, 500);
    expect(usableLocale('en,EUR')).to.equal('en');
    expect(usableLocale('en,EUR,5')).to.equal('en');
    expect(usableLocale('en,CHF')).to.equal('en');
    expect(currencyFormat('en', 'CHF').name).to.equal('Swiss francs');
  });
});

describe('formatMoney()', () => {
  const ROWS: readonly (readonly [locale: string, currency: string, amount: number, text: string])[] = [
    ['en', 'USD', 500, '$5'],
    ['en', 'USD', 1250, '$12.50'],
    ['en', 'USD', 5, '$0.05'],
    ['en', 'USD', 1_000_000, '$10,000'],
    ['en', 'USD', 99_999_999_999, '$999,999,999.99'],
    ['de', 'EUR', 1250, '12,50 €'],
    ['de', 'EUR', 123_456, '1.234,56 €'],
    ['fr', 'EUR', 123_400, '1 234 €'],
    ['en', 'JPY', 500, '¥500'],
    ['en', 'KWD', 1250, 'KWD 1.250'],
    ['en', 'KWD', 5000, 'KWD 5'],
    // engines' own tables give the forint no decimals
    ['en', 'HUF', 99_050, 'HUF 990.50'],
    ['en', 'HUF', 99_000, 'HUF 990'],
    ['en', 'CLF', 12_345, 'CLF 1.2345'],
    ['en-IN', 'INR', 10_000_000, '₹1,00,000'],
    ['hi-u-nu-deva', 'INR', 1250, '₹१२.५०'],
    ['en', 'ZZZ', 500, 'ZZZ 5'],
  ];
  for (const [locale, currency, amount, text] of ROWS)
    it(`writes ${amount} minor units of ${currency} as ${text} in ${locale}`, () =>
      expect(money(locale, currency, amount)).to.equal(text));

  it('writes the same again, and more amounts than it remembers', () => {
    for (let round = 0; round < 2; round++)
      for (let units = 1; units <= 300; units++) expect(money('en', 'GBP', units * 100)).to.equal(`£${units}`);
  });

  it('writes code and number where Intl is missing', () => {
    withIntl(undefined, () => {
      expect(money('en-NZ', 'EUR', 1000)).to.equal('EUR 10');
      expect(money('en-NZ', 'KWD', 1250)).to.equal('KWD 1.250');
    });
    expect(money('en-NZ', 'NZD', 1000)).to.equal('$10');
  });

  it('writes code and number where Intl throws', () => {
    const broken = {
      NumberFormat: class {
        constructor() {
          throw new TypeError('broken');
        }
      },
    };
    withIntl(broken, () => expect(money('en-AU', 'EUR', 1250)).to.equal('EUR 12.50'));
  });
});

describe('currencyFormat()', () => {
  const ROWS: readonly (readonly [locale: string, currency: string, sign: string, first: boolean, name: string])[] = [
    ['en', 'USD', '$', true, 'US dollars'],
    ['en', 'EUR', '€', true, 'euros'],
    ['de', 'EUR', '€', false, 'Euro'],
    ['it', 'EUR', '€', false, 'euro'],
    ['en', 'SEK', 'SEK', true, 'Swedish kronor'],
    ['sv', 'SEK', 'kr', false, 'svenska kronor'],
    ['tr', 'TRY', '₺', true, 'Türk lirası'],
    ['en', 'ZZZ', 'ZZZ', true, 'ZZZ'],
  ];
  for (const [locale, currency, sign, signFirst, name] of ROWS)
    it(`knows how ${currency} is written in ${locale}`, () => {
      const format = currencyFormat(locale, currency);
      expect({ ...format, sign: plain(format.sign) }).to.include({ sign, signFirst, name });
      expect(entryFormat(locale, currency).symbols).to.include(currency);
    });

  const DECIMALS: readonly (readonly [locale: string, decimal: string, not: string])[] = [
    ['en', '.', ','],
    ['de', ',', '.'],
    ['de-CH', '.', ','],
    ['fr', ',', '.'],
    ['pt-BR', ',', '.'],
    ['hi', '.', ','],
    ['ar-EG', '٫', '.'],
    ['fa', '٫', '.'],
  ];
  for (const [locale, decimal, not] of DECIMALS)
    it(`knows the decimal separator of ${locale}`, () => {
      expect(entryFormat(locale, 'EUR').decimal).to.include(decimal);
      expect(entryFormat(locale, 'EUR').decimal).not.to.include(not);
    });

  it('knows both of Swiss French', () => {
    expect(entryFormat('fr-CH', 'CHF').decimal).to.include('.').and.to.include(',');
  });

  it('knows the code where Intl is missing', () => {
    withIntl(undefined, () =>
      expect({ ...currencyFormat('de-LU', 'EUR'), ...entryFormat('de-LU', 'EUR') }).to.deep.include({
        name: 'EUR',
        sign: 'EUR',
        signFirst: true,
        decimal: '.',
        symbols: ['EUR'],
      }),
    );
  });

  describe('with parseEntry()', () => {
    const read = (text: string, locale: string, currency: string): unknown => {
      const { amount, error } = parseEntry(
        text,
        { digits: 2, min: 100, max: 1_000_000 },
        entryFormat(locale, currency),
      );
      return amount ?? error;
    };
    const LOCALES = ['en', 'en-CA', 'de', 'fr', 'sv', 'da', 'pl', 'ar-EG', 'fa', 'he', 'ja', 'zh'];
    const CURRENCIES = ['EUR', 'USD', 'CAD', 'GBP', 'CHF', 'SEK', 'DKK', 'PLN', 'AED', 'ILS', 'INR', 'CNY'];

    for (const locale of LOCALES)
      it(`takes this currency's code and signs in ${locale}, and the code of no other`, () => {
        for (const currency of CURRENCIES) {
          const { sign } = currencyFormat(locale, currency);
          const { symbols } = entryFormat(locale, currency);
          for (const own of [currency, currency.toLowerCase(), sign, ...symbols])
            for (const text of [`${own}12`, `${own} 12`, `12${own}`, `12\u00a0${own}`])
              expect(read(text, locale, currency), `${text} in ${currency}`).to.equal(1200);
          for (const other of CURRENCIES.filter(code => code !== currency))
            for (const text of [`${other} 12`, `12 ${other}`])
              expect(read(text, locale, currency), `${text} in ${currency}`).to.equal('format');
        }
      });

    it('takes the sign of another currency only where it is this one’s, too', () => {
      expect(read('$12', 'en', 'CAD')).to.equal(1200);
      expect(read('CA$12', 'en', 'CAD')).to.equal(1200);
      expect(read('US$12', 'en', 'CAD')).to.equal('format');
      expect(read('CA$12', 'en', 'USD')).to.equal('format');
      expect(read('$12', 'en', 'EUR')).to.equal('format');
      expect(read('£12', 'en', 'EUR')).to.equal('format');
      expect(read('€12', 'en', 'USD')).to.equal('format');
      expect(read('12 kr', 'da', 'DKK')).to.equal(1200);
      expect(read('12 kr.', 'da', 'DKK')).to.equal(1200);
    });

    for (const [text, locale, currency] of [
      ['NT$12', 'zh-Hant', 'TWD'],
      ['NT$ 12', 'zh-TW', 'TWD'],
      ['CA$12', 'en-CA', 'CAD'],
      ['C$12', 'en-CA', 'CAD'],
      ['MX$12', 'es-MX', 'MXN'],
      ['A$12', 'en-AU', 'AUD'],
      ['NZ$12', 'en-NZ', 'NZD'],
      ['S$12', 'en-SG', 'SGD'],
      ['HK$12', 'zh-HK', 'HKD'],
      ['US$12', 'en', 'USD'],
    ] as const)
      it(`takes the sign that tells this currency from others of its name: "${text}" in ${locale}`, () => {
        expect(read(text, locale, currency)).to.equal(1200);
        for (const other of ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'EUR'].filter(
          code => code !== currency,
        ))
          expect(read(text, locale, other), `in ${other}`).to.equal('format');
      });

    for (const [text, locale, currency] of [
      ['12 euros', 'en', 'EUR'],
      ['12 Euro', 'de', 'EUR'],
      ['12円', 'ja', 'JPY'],
      ['12 US dollars', 'en-GB', 'USD'],
    ] as const)
      it(`takes the name of the currency in "${text}"`, () => expect(read(text, locale, currency)).to.equal(1200));

    it('takes an Arabic sign with and without its last dot', () => {
      for (const text of ['12 د.إ.', '12 د.إ', 'د.إ. ١٢', '١٢٫٥٠ د.إ.\u200f'])
        expect([1200, 1250], text).to.include(read(text, 'ar-EG', 'AED'));
    });
  });
});

describe('formatDay()', () => {
  const NOW = new Date(2026, 10, 22, 12).getTime();
  const ROWS: readonly (readonly [locale: string, day: Date, text: string])[] = [
    ['en', new Date(2026, 11, 22), 'December 22'],
    ['en-GB', new Date(2026, 11, 22), '22 December'],
    ['en-GB', new Date(2026, 11, 31, 23, 59), '31 December'],
    ['en-GB', new Date(2027, 0, 1), '1 January 2027'],
    ['en', new Date(2027, 0, 21), 'January 21, 2027'],
    ['de', new Date(2026, 11, 22), '22. Dezember'],
    ['fr', new Date(2026, 11, 1), '1 décembre'],
  ];
  for (const [locale, day, text] of ROWS)
    it(`writes "${text}" in ${locale}`, () => expect(plain(formatDay(locale, day, NOW))).to.equal(text));

  it('says the year from another year on', () => {
    const day = new Date(2026, 11, 22);
    expect(formatDay('en-GB', day, new Date(2025, 5, 1).getTime())).to.equal('22 December 2026');
    expect(formatDay('en-GB', day, NOW)).to.equal('22 December');
  });

  it("is the reader's own day at every hour, with and without Intl", () => {
    for (const hour of [0, 1, 12, 22, 23]) {
      const day = new Date(2026, 11, 22, hour, 30);
      expect(formatDay('en-GB', day, NOW)).to.equal('22 December');
      withIntl(undefined, () => expect(formatDay(`en-x-h${hour}`, day, NOW)).to.equal('2026-12-22'));
    }
  });
});
