import { expect } from '@open-wc/testing';
import { amountsFor, readOffer, type Offer } from '../../src/domain/offer.js';
import { reading } from './reading.js';

const MEND = 'Write a number above 0, like 2.50.';

/** How one currency is written here, and no other. */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  USD: ['USD', '$', 'US dollars', 'dollars'],
  SEK: ['SEK', 'kr'],
};

/** The offer of some attributes, in US dollars unless they say otherwise. */
function read(attributes: Readonly<Record<string, string>>): { offer: Offer; sentences: readonly string[] } {
  const { value, sentences } = reading(
    reader => readOffer({ ...reader, symbols: currency => SYMBOLS[currency] ?? [currency] }),
    { currency: 'USD', frequencies: 'once monthly', ...attributes },
  );
  return { offer: value!, sentences };
}

/** The amounts of a frequency in minor units, the preselected one starred. */
function amounts(offer: Offer, frequency: 'once' | 'monthly' = 'once'): string {
  const { amounts: list, preset } = amountsFor(offer, frequency);
  return list.map(amount => `${amount}${amount === preset ? '*' : ''}`).join(' ');
}

const USUAL = '500* 1000 2000 5000';

describe('readOffer()', () => {
  it('has documented defaults', () => {
    const { offer, sentences } = read({});
    expect(amounts(offer)).to.equal(USUAL);
    expect(amounts(offer, 'monthly')).to.equal(USUAL);
    expect(offer).to.include({ currency: 'USD', digits: 2, preset: 'once', min: 100, max: 1_000_000, other: true });
    expect(sentences).to.deep.equal([]);
  });

  describe('currency', () => {
    for (const currency of ['', 'xx', 'XX1', 'Euro', '€', 'dollars', '“EUR”'])
      it(`offers nothing in "${currency}", and says so once`, () => {
        const { value, sentences } = reading(readOffer, { currency, amounts: 'abc', frequencies: 'daily' });
        expect(value).to.equal(null);
        expect(sentences).to.deep.equal([
          `currency="${currency}": no amounts are shown. Write an ISO 4217 code, like currency="EUR".`,
        ]);
      });

    for (const currency of ['none', ' None '])
      it(`offers nothing in "${currency}", which is meant and needs no word`, () => {
        const { value, sentences } = reading(readOffer, { currency, amounts: 'abc' });
        expect(value).to.equal(null);
        expect(sentences).to.deep.equal([]);
      });

    it('has no silent default', () => {
      const { value, sentences } = reading(readOffer);
      expect(value).to.equal(null);
      expect(sentences).to.deep.equal([
        'currency="": no amounts are shown. Write an ISO 4217 code, like currency="EUR".',
      ]);
    });

    for (const currency of [' EUR', 'eur', 'Eur '])
      it(`forgives "${currency}"`, () => {
        const { offer, sentences } = read({ currency });
        expect(offer.currency).to.equal('EUR');
        expect(sentences).to.deep.equal([]);
      });

    const SCALED: readonly (readonly [currency: string, list: string, min: number, max: number])[] = [
      ['JPY', '500* 1000 2000 5000', 100, 1_000_000],
      ['KRW', '5000* 10000 20000 50000', 1_000, 10_000_000],
      ['HUF', '50000* 100000 200000 500000', 10_000, 100_000_000],
      ['IDR', '5000000* 10000000 20000000 50000000', 1_000_000, 10_000_000_000],
      ['SEK', '5000* 10000 20000 50000', 1_000, 10_000_000],
      ['KWD', '5000* 10000 20000 50000', 1_000, 10_000_000],
      ['ZZZ', USUAL, 100, 1_000_000],
    ];
    for (const [currency, list, min, max] of SCALED)
      it(`scales the defaults for ${currency}`, () => {
        const { offer, sentences } = read({ currency });
        expect(amounts(offer)).to.equal(list);
        expect(offer).to.include({ min, max });
        expect(sentences).to.deep.equal([]);
      });
  });

  describe('amounts', () => {
    const GOOD: readonly (readonly [attributes: Record<string, string>, list: string])[] = [
      [{ amounts: '5 10* 25 50' }, '500 1000* 2500 5000'],
      [{ amounts: '50 25 5' }, '5000* 2500 500'],
      [{ amounts: '10* 20* 5' }, '1000* 2000 500'],
      [{ amounts: '“2.5”, 12.50 | 7' }, '250* 1250 700'],
      [{ amounts: '5,5.00,05' }, '500*'],
      [{ amounts: '10 5 10*' }, '1000* 500'],
      [{ amounts: '5 10 5*' }, '500* 1000'],
      [{ amounts: '1 2 3 4 5 6 7 8' }, '100* 200 300 400 500 600 700 800'],
      [{ amounts: '1 2 3 4 5 6 7 8 8.00* 1' }, '100 200 300 400 500 600 700 800*'],
      [{ amounts: '999999999' }, '99999999900*'],
      [{ amounts: '0.01' }, '1*'],
      [{ currency: 'JPY', amounts: '500 1000' }, '500* 1000'],
      [{ currency: 'KWD', amounts: '1.250 2.5' }, '1250* 2500'],
      [{ currency: 'HUF', amounts: '990.50' }, '99050*'],
      [{ amounts: '5,10,25' }, '500* 1000 2500'],
      [{ amounts: ' 5,10*,25, ' }, '500 1000* 2500'],
      [{ amounts: '“5,10,25”' }, '500* 1000 2500'],
      [{ amounts: '5, 10, 25' }, '500* 1000 2500'],
      [{ amounts: '2.50,5' }, '250* 500'],
      [{ amounts: '5,10,12.50' }, '500* 1000 1250'],
      [{ amounts: '2*,50' }, '200* 5000'],
      [{ currency: 'JPY', amounts: '500,1000' }, '500* 1000'],
      [{ amounts: '$5 $10' }, '500* 1000'],
      [{ amounts: '$5,$10*,$2.50' }, '500 1000* 250'],
      [{ amounts: '5$|10$*' }, '500 1000*'],
      [{ amounts: '5 $ 10 $* 25 $' }, '500 1000* 2500'],
      [{ amounts: '$ 5 $ 10' }, '500* 1000'],
      [{ amounts: 'USD 5 usd 10 USD25 50usd' }, '500* 1000 2500 5000'],
      [{ amounts: '5 dollars, 10 dollars' }, '500* 1000'],
      [{ currency: 'SEK', amounts: '50 kr 100 kr.' }, '5000* 10000'],
      [{ currency: 'EUR', amounts: '5 EUR 10' }, '500* 1000'],
    ];
    for (const [attributes, list] of GOOD)
      it(`reads ${JSON.stringify(attributes)}`, () => {
        const { offer, sentences } = read(attributes);
        expect(amounts(offer)).to.equal(list);
        expect(sentences).to.deep.equal([]);
      });

    const UNUSABLE = [
      'abc',
      '',
      ',,,',
      '*',
      '0',
      '-5',
      '+5',
      '1e3',
      '0x10',
      '1e309',
      '５',
      '5€',
      '$',
      '5.',
      '.5',
      '$.5',
      '5-',
      '5$10',
      'CA$5',
      '$$5',
      '$5$',
      '0.00',
      '1234567890',
    ];
    for (const text of UNUSABLE)
      it(`takes the defaults for "${text}", and says so once`, () => {
        const { offer, sentences } = read({ amounts: text });
        expect(amounts(offer)).to.equal(USUAL);
        expect(sentences).to.deep.equal([
          `amounts="${text}": other amounts are used. ` +
            'Write up to 8 amounts with decimals like 12.50, like amounts="5 10* 25".',
        ]);
      });

    const PARTLY: readonly (readonly [attributes: Record<string, string>, list: string, decimals: string])[] = [
      [{ amounts: '5 abc 10 -3 0' }, '500* 1000', 'decimals like 12.50'],
      [{ amounts: '5 abc* 10' }, '500* 1000', 'decimals like 12.50'],
      [{ amounts: '12.345 5' }, '500*', 'decimals like 12.50'],
      [{ amounts: '€5 10 CA$20' }, '1000*', 'decimals like 12.50'],
      [{ amounts: '5 EUR $10' }, '500* 1000', 'decimals like 12.50'],
      [{ amounts: '5$50 10' }, '1000*', 'decimals like 12.50'],
      [{ amounts: '1 2 3 4 5 6 7 8 9*' }, '100* 200 300 400 500 600 700 800', 'decimals like 12.50'],
      [{ currency: 'JPY', amounts: '500 500.5' }, '500*', 'no decimals'],
      [{ currency: 'KWD', amounts: '1.250 1.2345' }, '1250*', 'decimals like 12.500'],
    ];
    for (const [attributes, list, decimals] of PARTLY)
      it(`takes what it can of ${JSON.stringify(attributes)}, and says so once`, () => {
        const { offer, sentences } = read(attributes);
        expect(amounts(offer)).to.equal(list);
        expect(sentences).to.deep.equal([
          `amounts="${attributes['amounts']}": only a part of it is used. ` +
            `Write up to 8 amounts with ${decimals}, like amounts="5 10* 25".`,
        ]);
      });

    const UNCLEAR = [
      '2,50 5 10',
      '1,000 5,000',
      '2,50|5',
      '2,50* 5',
      '2,50, 5, 10',
      '2,50\n5',
      '2,50;5',
      '$2,50 $5',
      '$2,50',
    ];
    const DOLLARS = ['2,50$,5$', '10 2,5', '“2,50” 5', '1,000', '1,000,5,000', '5,00,10', '5,10 25'];
    const GROUPED = ['1,500.00', '1,234.50', '1,250.00,2,500.00', '5,1,500.00*'];
    for (const text of [...UNCLEAR, ...DOLLARS, ...GROUPED])
      it(`takes the defaults for "${text}", whose comma may belong to a number, and says so once`, () => {
        const { offer, sentences } = read({ amounts: text });
        expect(amounts(offer)).to.equal(USUAL);
        expect(sentences).to.deep.equal([
          `amounts="${text}": other amounts are used. ` +
            'Write up to 8 amounts with decimals like 12.50, like amounts="2.50 5 1000".',
        ]);
      });

    it('takes the common list for one whose comma may belong to a number', () => {
      const { offer, sentences } = read({ amounts: '5 10*', 'amounts-monthly': '2,50 5' });
      expect(amounts(offer, 'monthly')).to.equal('500 1000*');
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(/^amounts-monthly="2,50 5": .+ like amounts-monthly="2\.50 5 1000"\.$/);
    });

    it('shows no decimals where the currency has none', () => {
      const { sentences } = read({ currency: 'JPY', amounts: '1,000 5,000' });
      expect(sentences[0]).to.match(/with no decimals, like amounts="500 1000"\.$/);
    });

    for (const [text, list] of [
      ['2,50', '200* 5000'],
      ['2,50*', '200 5000*'],
      ['“2,50”', '200* 5000'],
      ['2,50,', '200* 5000'],
      [',2,50*,', '200 5000*'],
      ['*2,50', '200* 5000'],
      ['5,10', '500* 1000'],
      ['12,5', '1200* 500'],
    ] as const)
      it(`takes "${text}" for two amounts, and says how to write one`, () => {
        const { offer, sentences } = read({ amounts: text });
        expect(amounts(offer)).to.equal(list);
        expect(sentences).to.deep.equal([
          `amounts="${text}": two amounts are used. ` +
            'Write up to 8 amounts with decimals like 12.50, like amounts="2.50 5 1000".',
        ]);
      });

    it('takes the first 8 of fifty, and says so once', () => {
      const fifty = [...Array(50)].map((_, n) => n + 1).join(' ');
      const { offer, sentences } = read({ amounts: fifty });
      expect(amounts(offer)).to.equal('100* 200 300 400 500 600 700 800');
      expect(sentences).to.have.length(1);
    });

    it('takes the first 8 of a hundred thousand characters, and says so once', () => {
      const endless = [...Array(20_000)].map((_, n) => n + 1).join(' ');
      const { offer, sentences } = read({ amounts: endless });
      expect(endless).to.have.length.above(100_000);
      expect(amounts(offer)).to.equal('100* 200 300 400 500 600 700 800');
      expect(sentences).to.have.length(1);
    });

    it('takes a list for a frequency before the common one, and the common one for the others', () => {
      const { offer, sentences } = read({ amounts: '5 10*', 'amounts-monthly': '2 3* 4' });
      expect(amounts(offer)).to.equal('500 1000*');
      expect(amounts(offer, 'monthly')).to.equal('200 300* 400');
      expect(sentences).to.deep.equal([]);
    });

    it('takes the common list where that for a frequency is unusable, and says so once', () => {
      const { offer, sentences } = read({ amounts: '5 10*', 'amounts-monthly': 'few' });
      expect(amounts(offer, 'monthly')).to.equal('500 1000*');
      expect(sentences).to.deep.equal([
        'amounts-monthly="few": other amounts are used. ' +
          'Write up to 8 amounts with decimals like 12.50, like amounts-monthly="5 10* 25".',
      ]);
    });
  });

  describe('min-amount and max-amount', () => {
    const GOOD: readonly (readonly [attributes: Record<string, string>, min: number, max: number])[] = [
      [{ 'min-amount': '5', 'max-amount': '500' }, 500, 50_000],
      [{ 'min-amount': ' 2.50 ' }, 250, 1_000_000],
      [{ 'max-amount': '999999999' }, 100, 99_999_999_900],
      [{ 'min-amount': '20', 'max-amount': '20' }, 2_000, 2_000],
      [{ currency: 'JPY', 'min-amount': '50' }, 50, 1_000_000],
      [{ 'min-amount': '$5', 'max-amount': '500 USD' }, 500, 50_000],
      [{ currency: 'SEK', 'min-amount': '50 kr' }, 5_000, 10_000_000],
      [{ currency: 'KWD', 'min-amount': '0.250' }, 250, 10_000_000],
    ];
    for (const [attributes, min, max] of GOOD)
      it(`reads ${JSON.stringify(attributes)}`, () => {
        const { offer, sentences } = read(attributes);
        expect(offer).to.include({ min, max });
        expect(sentences).to.deep.equal([]);
      });

    for (const name of ['min-amount', 'max-amount'])
      for (const text of ['', 'abc', '0', '-1', '+5', 'Infinity', '1e9', '1.234', '5€', '$', '1234567890'])
        it(`takes the default for ${name}="${text}", and says so once`, () => {
          const { offer, sentences } = read({ [name]: text });
          expect(offer).to.include({ min: 100, max: 1_000_000 });
          expect(sentences).to.deep.equal([`${name}="${text}": the default is used. ${MEND}`]);
        });

    for (const name of ['min-amount', 'max-amount'])
      for (const text of ['12,50', '2,50', '1,000', '$2,50'])
        it(`takes the default for ${name}="${text}", and says how it is written`, () => {
          const { offer, sentences } = read({ [name]: text });
          expect(offer).to.include({ min: 100, max: 1_000_000 });
          expect(sentences).to.deep.equal([`${name}="${text}": the default is used. ${MEND}`]);
        });

    it('refuses decimals that the currency does not have', () => {
      const { offer, sentences } = read({ currency: 'JPY', 'max-amount': '500.5' });
      expect(offer.max).to.equal(1_000_000);
      expect(sentences).to.deep.equal(['max-amount="500.5": the default is used. Write a whole number above 0.']);
    });

    it('takes both defaults where the minimum is above the maximum, and says so once', () => {
      const { offer, sentences } = read({ 'min-amount': '50', 'max-amount': '20' });
      expect(offer).to.include({ min: 100, max: 1_000_000 });
      expect(sentences).to.deep.equal([
        'min-amount="50": it is above max-amount, so both defaults are used. Write the smaller one here.',
      ]);
    });

    it('names the attribute that was written where only the maximum was, and lies below the default minimum', () => {
      const { offer, sentences } = read({ 'max-amount': '0.50' });
      expect(offer).to.include({ min: 100, max: 1_000_000 });
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(/^max-amount="0\.50": .+ Write .+\.$/);
    });
  });

  describe('no-other-amount', () => {
    for (const text of ['', 'true', 'no-other-amount'])
      it(`removes the free amount by "${text}"`, () =>
        expect(read({ 'no-other-amount': text }).offer.other).to.equal(false));
    for (const text of ['false', '0'])
      it(`leaves the free amount by "${text}"`, () =>
        expect(read({ 'no-other-amount': text }).offer.other).to.equal(true));
  });

  describe('whole-amounts', () => {
    for (const [currency, text, whole] of [
      ['EUR', '', true],
      ['EUR', 'whole-amounts', true],
      ['EUR', 'false', false],
      ['EUR', '{{ whole }}', false],
      ['KWD', 'true', true],
      ['JPY', 'false', true],
    ] as const)
      it(`is ${whole} in ${currency} with "${text}"`, () =>
        expect(read({ currency, 'whole-amounts': text }).offer.whole).to.equal(whole));

    for (const currency of ['USD', 'HUF', 'KWD', 'CLF', 'JPY'])
      it(`leaves the defaults of ${currency} as they are`, () => {
        const [usual, whole] = [{}, { 'whole-amounts': '' }].map(more => read({ currency, ...more }));
        expect({ ...whole!.offer, whole: false }).to.deep.equal({ ...usual!.offer, whole: false });
        expect(whole!.sentences).to.deep.equal([]);
      });

    it('takes whole amounts however they are written', () => {
      const { offer, sentences } = read({ 'whole-amounts': '', amounts: '5.00 10.0* 25', 'min-amount': '2.00' });
      expect(amounts(offer)).to.equal('500 1000* 2500');
      expect(offer.min).to.equal(200);
      expect(sentences).to.deep.equal([]);
    });

    it('drops listed amounts with decimals, and says so once for each list', () => {
      const { offer, sentences } = read({
        'whole-amounts': '',
        amounts: '2.50* 5 7.05',
        'amounts-monthly': '2.50',
      });
      expect(amounts(offer)).to.equal('500*');
      expect(amounts(offer, 'monthly')).to.equal('500*');
      expect(sentences).to.deep.equal([
        'amounts="2.50* 5 7.05": only a part of it is used. Write up to 8 amounts with no decimals, like amounts="5 10* 25".',
        'amounts-monthly="2.50": other amounts are used. Write up to 8 amounts with no decimals, like amounts-monthly="5 10* 25".',
      ]);
    });

    for (const name of ['min-amount', 'max-amount'])
      it(`takes the default for ${name} with decimals, and says what to write`, () => {
        const { offer, sentences } = read({ 'whole-amounts': '', [name]: '2.50' });
        expect(offer).to.include({ min: 100, max: 1_000_000 });
        expect(sentences).to.deep.equal([`${name}="2.50": the default is used. Write a whole number above 0.`]);
      });
  });

  it('has a list for every frequency on offer, and tells of none that is not', () => {
    const { offer, sentences } = read({ frequencies: 'weekly yearly*', 'amounts-once': 'abc' });
    expect(Object.keys(offer.lists)).to.deep.equal(['weekly', 'yearly']);
    expect(offer.preset).to.equal('yearly');
    expect(sentences).to.deep.equal([]);
  });
});
