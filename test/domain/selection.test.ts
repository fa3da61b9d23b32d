import { expect } from '@open-wc/testing';
import { readFrequencyWords } from '../../src/domain/frequency.js';
import { readOffer } from '../../src/domain/offer.js';
import {
  type Choice,
  chooseFrequency,
  describeChoice,
  keepChoice,
  linkValues,
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
