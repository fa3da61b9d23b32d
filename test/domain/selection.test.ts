import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFrequencyWords } from '../../src/domain/frequency.js';
import { readOffer } from '../../src/domain/offer.js';
import {
  type Choice,
  chooseFrequency,
  describeChoice,
  formatChoice,
  keepChoice,
  linkValues,
  parseChoice,
  smallestGift,
  understand,
} from '../../src/domain/selection.js';
import { DOT } from './entries.js';
import { reading } from './reading.js';

const offerOf = (attributes: Readonly<Record<string, string>>) => reading(readOffer, attributes).value!;

const WORDS = reading(readFrequencyWords, { 'frequency-words': 'once: monthly:m' }).value;

const OFFER = offerOf({
  currency: 'EUR',
  frequencies: 'once monthly',
  'amounts-once': '10 25* 50',
  'amounts-monthly': '5 10',
});

const once = (amount: number | null, text = ''): Choice => ({ frequency: 'once', amount, text });

describe('chooseFrequency()', () => {
  it("goes to that frequency's preselected amount, and keeps what was typed", () => {
    expect(chooseFrequency(OFFER, 'once', '7')).to.deep.equal({ frequency: 'once', amount: 2500, text: '7' });
    expect(chooseFrequency(OFFER, 'monthly', '')).to.deep.equal({ frequency: 'monthly', amount: 500, text: '' });
  });
});

describe('parseChoice()', () => {
  /** 22 November 2026, noon in Greenwich. */
  const NOW = Date.UTC(2026, 10, 22, 12);
  const HOUR = 3_600_000;
  const read = (record: string, now = NOW, offer = OFFER) => parseChoice(record, now, offer, () => DOT);
  const wayBack = (choice: Choice, now = NOW, offer = OFFER) => read(formatChoice(choice, 'EUR', NOW), now, offer);

  it('reads the documented texts', () => {
    expect(formatChoice(once(2500, '7'), 'EUR', NOW)).to.equal(
      '{"v":1,"at":1795348800000,"currency":"EUR","frequency":"once","amount":2500}',
    );
    expect(formatChoice(once(null, '12,50 €'), 'EUR', NOW)).to.equal(
      '{"v":1,"at":1795348800000,"currency":"EUR","frequency":"once","amount":"12,50 €"}',
    );
  });

  it('brings back every amount on the list, and every one that was understood as it was entered', () => {
    for (const frequency of OFFER.frequencies)
      for (const amount of OFFER.lists[frequency]!.amounts)
        expect(wayBack({ frequency, amount, text: '7' })).to.deep.equal({ frequency, amount, text: '' });
    const text = fc.string({
      unit: fc.constantFrom(...'0123456789.,٫٬\'’ €EUR\u00a0\u202f\u200e"\\{}:\t\n'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(/^[1-9]\d{0,3}[.,]\d\d?$/)), text => {
        const choice = once(null, text);
        const isUnderstood = !understand(OFFER, choice, () => DOT).error;
        // A record with a control character in it is none.
        const kept = { ...choice, text: text.replace(/[\t\n]/g, ' ') };
        expect(wayBack(choice)).to.deep.equal(isUnderstood ? kept : null);
      }),
    );
  });

  for (const [what, now, there] of [
    ['at once', NOW, true],
    ['before the hour is over', NOW + HOUR - 1, true],
    ['when it is over', NOW + HOUR, false],
    ['with the clock put right a little', NOW - 1000, true],
    ['with the clock set back by hours', NOW - HOUR, false],
    ['with a clock that tells nothing', NaN, false],
  ] as const)
    it(`is ${there ? 'there' : 'gone'} ${what}`, () => expect(wayBack(once(2500), now) !== null).to.equal(there));

  for (const [what, attributes] of Object.entries({
    'the currency': { currency: 'USD', amounts: '25' },
    'the amount': { currency: 'EUR', amounts: '10' },
    'the frequency': { currency: 'EUR', frequencies: 'yearly', amounts: '25' },
  }))
    it(`is none without ${what} on offer`, () => expect(wayBack(once(2500), NOW, offerOf(attributes))).to.equal(null));

  it('is none for an entry that can’t be taken now', () => {
    const here = offerOf({ currency: 'EUR', 'max-amount': '12' });
    expect(wayBack(once(null, '12'), NOW, here)).to.deep.equal(once(null, '12'));
    expect(wayBack(once(null, '13'), NOW, here)).to.equal(null);
    expect(wayBack(once(null, '12'), NOW, offerOf({ currency: 'EUR', 'no-other-amount': '' }))).to.equal(null);
  });

  it('is none for what is no such record', () => {
    for (const record of [
      '',
      'null',
      '[]',
      '{"v":1}',
      '{"v":2}',
      formatChoice(once(2500), 'EUR', NOW).replace('1', '2'),
    ])
      expect(read(record), record).to.equal(null);
  });
});

describe('keepChoice()', () => {
  const smaller = offerOf({ currency: 'EUR', frequencies: 'monthly* once', amounts: '10 20*' });

  it('keeps all that is still on offer', () => {
    expect(keepChoice(smaller, once(1000))).to.deep.equal(once(1000));
    expect(keepChoice(smaller, once(null, '12'))).to.deep.equal(once(null, '12'));
  });

  it('goes to the preselected amount where the chosen one is gone', () => {
    expect(keepChoice(smaller, once(5000, '12'))).to.deep.equal(once(2000, '12'));
  });

  it('goes to the preselected frequency where the chosen one is gone', () => {
    expect(keepChoice(smaller, { frequency: 'yearly', amount: 1000, text: '12' })).to.deep.equal({
      frequency: 'monthly',
      amount: 2000,
      text: '12',
    });
  });

  it('leaves "Other amount" where that is gone', () => {
    const without = offerOf({ currency: 'EUR', amounts: '10 20*', 'no-other-amount': '' });
    expect(keepChoice(without, once(null, '12'))).to.deep.equal(once(2000, '12'));
  });
});

describe('understand()', () => {
  it('is the listed amount, whatever stands in the field', () => {
    expect(understand(OFFER, once(2500, 'nonsense'), () => DOT)).to.deep.equal({ amount: 2500 });
  });

  it('is the entered amount where "Other amount" is chosen', () => {
    expect(understand(OFFER, once(null, '€12,50'), () => DOT)).to.deep.equal({ amount: 1250 });
  });

  it('is an error where "Other amount" is chosen and left empty', () => {
    expect(understand(OFFER, once(null), () => DOT)).to.deep.equal({ error: 'empty' });
  });
});

describe('describeChoice()', () => {
  it('is what pages get of a listed amount', () => {
    expect(describeChoice(OFFER, once(2500), { amount: 2500 })).to.deep.equal({
      frequency: 'once',
      amount: '25',
      currency: 'EUR',
      other: false,
    });
  });

  it('is what pages get of an entered amount', () => {
    expect(describeChoice(OFFER, once(null, '12,5'), { amount: 1250 })).to.include({ amount: '12.50', other: true });
  });

  it('has no amount where none is understood', () => {
    expect(describeChoice(OFFER, once(null), { error: 'empty' })).to.include({ amount: null, other: true });
  });
});

describe('linkValues()', () => {
  const describedOnce = describeChoice(OFFER, once(2500), { amount: 2500 });

  it("carries the choice in the checkout's words", () => {
    const monthly = { ...describedOnce, frequency: 'monthly' as const };
    expect(linkValues(monthly, { amount: 2500 }, WORDS, 'autumn')).to.deep.equal({
      amount: '25',
      amount_minor: '2500',
      currency: 'EUR',
      frequency: 'm',
      campaign: 'autumn',
      variant: undefined,
    });
  });

  it('leaves out a frequency for which the checkout has no word', () => {
    expect(linkValues(describedOnce, { amount: 2500 }, WORDS, 'autumn').frequency).to.equal(undefined);
  });

  it('leaves out an amount that is not understood', () => {
    const unknown = describeChoice(OFFER, once(null), { error: 'empty' });
    const values = linkValues(unknown, { error: 'empty' }, WORDS, 'autumn');
    expect(values.amount).to.equal(undefined);
    expect(values.amount_minor).to.equal(undefined);
    expect(values.currency).to.equal('EUR');
  });

  it('carries the campaign alone where there is nothing to choose', () => {
    expect(linkValues(null, null, WORDS, 'autumn')).to.deep.equal({
      amount: undefined,
      amount_minor: undefined,
      currency: undefined,
      frequency: undefined,
      campaign: 'autumn',
      variant: undefined,
    });
  });
});

describe('smallestGift()', () => {
  const ROWS: readonly (readonly [attributes: Record<string, string>, amount: number, frequency: string])[] = [
    [{ 'amounts-once': '10 5 25', 'amounts-monthly': '20 6' }, 500, 'once'],
    [{ 'amounts-once': '10 25', 'amounts-monthly': '20 3' }, 300, 'monthly'],
    [{ frequencies: 'monthly once', amounts: '5 10' }, 500, 'once'],
    [{ frequencies: 'yearly monthly', amounts: '5 10' }, 500, 'yearly'],
    [{ frequencies: 'weekly', amounts: '7' }, 700, 'weekly'],
  ];
  for (const [attributes, amount, frequency] of ROWS)
    it(`is ${amount} ${frequency} of ${JSON.stringify(attributes)}`, () =>
      expect(smallestGift(offerOf({ currency: 'EUR', frequencies: 'once monthly', ...attributes }))).to.deep.equal({
        amount,
        frequency,
      }));
});
