import { expect } from '@open-wc/testing';
import { currencyDigits, currencyScale, parseCurrency } from '../../src/domain/currency.js';

/** ISO 4217's minor units, as published by its maintenance agency; every other currency with a minor unit has 2. */
const DIGITS = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: 'EUR USD GBP CHF AUD CAD CNY INR BRL MXN PLN CZK SEK NOK DKK TRY ZAR AED SAR EGP ILS THB UAH RUB',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Where engines' tables, which follow CLDR, say 0 for some or all of these, and the standard says 2. */
const DISPUTED = 'HUF IDR RSD TWD COP IRR LBP PKR MMK ALL LAK KPW SYP YER SOS AFN MGA TZS CRC AMD MNT UZS';

describe('currencyDigits()', () => {
  for (const [digits, codes] of Object.entries(DIGITS))
    it(`is ${digits} for ${codes}`, () => {
      for (const code of codes.split(' ')) expect(currencyDigits(code), code).to.equal(Number(digits));
    });

  for (const code of DISPUTED.split(' '))
    it(`is 2 for ${code}, whatever the browser thinks`, () => expect(currencyDigits(code)).to.equal(2));

  it('is 2 for a code nobody knows', () => expect(currencyDigits('ZZZ')).to.equal(2));
});

describe('currencyScale()', () => {
  const ROWS: Readonly<Record<string, number>> = {
    EUR: 1,
    USD: 1,
    GBP: 1,
    KWD: 1,
    ZZZ: 1,
    SEK: 10,
    ZAR: 10,
    JPY: 100,
    INR: 100,
    HUF: 100,
    KRW: 1_000,
    COP: 1_000,
    IDR: 10_000,
    VND: 10_000,
  };
  for (const [code, scale] of Object.entries(ROWS))
    it(`is ${scale} for ${code}`, () => expect(currencyScale(code)).to.equal(scale));
});

describe('parseCurrency()', () => {
  for (const text of ['EUR', 'eur', 'Eur', ' EUR', 'EUR\n', '\u00a0EUR'])
    it(`reads ${JSON.stringify(text)}`, () => expect(parseCurrency(text)).to.equal('EUR'));

  it('takes a code of the right shape that is on no list', () => expect(parseCurrency('ZZZ')).to.equal('ZZZ'));

  for (const text of ['', ' ', 'xx', 'XX1', 'EURO', '€', 'E UR', 'EUR USD', '978', 'ÉUR', 'ＥＵＲ'])
    it(`refuses ${JSON.stringify(text)}`, () => expect(parseCurrency(text)).to.equal(null));
});
