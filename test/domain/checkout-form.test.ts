import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkoutForm } from '../../src/domain/checkout-form.js';
import { checkoutUrl } from '../../src/domain/checkout-link.js';
import { FREQUENCIES, type Frequency, type FrequencyWords } from '../../src/domain/frequency.js';
import { toDecimal } from '../../src/domain/money.js';
import type { Offer } from '../../src/domain/offer.js';
import { describeChoice, linkValues } from '../../src/domain/selection.js';

const CONTEXT = { baseUrl: 'https://gull.example/story', pageProtocol: 'https:' };
const list = { amounts: [500, 1250], preset: 500 };
const OFFER: Offer = {
  currency: 'EUR',
  digits: 2,
  whole: false,
  frequencies: ['once', 'monthly'],
  preset: 'once',
  lists: { once: list, monthly: list },
  min: 100,
  max: 100_000,
  other: true,
};
const WORDS: FrequencyWords = Object.fromEntries(FREQUENCIES.map(name => [name, name]));

const valuesOf = (frequency: Frequency, amount: number, words: FrequencyWords) =>
  linkValues(describeChoice(OFFER, { frequency, amount, text: '' }, { amount }), { amount }, words, 'spring');
const formOf = (any: string, { words = WORDS, offer = OFFER, links = {} } = {}) =>
  checkoutForm({ any, ...links }, offer, words, valuesOf('once', 500, words), CONTEXT);

/** What a browser asks for when the form is sent with a choice. */
function sent(link: string, frequency: Frequency, amount: number, words = WORDS): string | null {
  const form = formOf(link, { words });
  if (!form) return null;
  const entries: [string, string][] = form.fixed.map(([name, value]) => [name, value]);
  if (form.frequency) entries.push([form.frequency, words[frequency]!]);
  entries.push([form.amount!.name, form.amount!.minor ? String(amount) : toDecimal(amount, 2)]);
  const url = new URL(form.action);
  url.search = String(new URLSearchParams(entries));
  return sorted(url.href);
}
const sorted = (href: string): string => {
  const url = new URL(href);
  url.searchParams.sort();
  return url.href;
};

describe('checkoutForm()', () => {
  for (const link of [
    'https://pay.example/give',
    'https://pay.example/give{?amount,currency,frequency}',
    'https://pay.example/give?a=1{&amount,frequency}#form',
    'https://pay.example/give?sum={amount_minor}&every={frequency}&c={currency}',
    'https://pay.example/{campaign}/{currency}{?amount}',
    'https://pay.example/give?amount={amount}&currency=EUR',
    '/give',
  ])
    it(`leads to where the link does, for every choice: ${link}`, () => {
      for (const frequency of OFFER.frequencies)
        for (const amount of list.amounts)
          expect(sent(link, frequency, amount), `${frequency} ${amount}`).to.equal(
            sorted(checkoutUrl({ any: link }, frequency, valuesOf(frequency, amount, WORDS), CONTEXT)!),
          );
    });

  it('leads to where the link does, whatever its query is made of', () => {
    const name = fc.stringMatching(/^[a-z]{1,4}$/);
    const value = fc.oneof(
      fc.constantFrom('{amount}', '{amount_minor}', '{frequency}', '{currency}', '{campaign}', '{variant}'),
      fc.stringMatching(/^[\w.~-]{0,5}$/),
      fc.webQueryParameters(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, value), { maxLength: 5 }),
        fc.constantFrom(...OFFER.frequencies),
        (pairs, frequency) => {
          const link = `https://pay.example/give?${pairs.map(pair => pair.join('=')).join('&')}`;
          const asForm = sent(link, frequency, 1250);
          if (asForm)
            expect(asForm).to.equal(
              sorted(checkoutUrl({ any: link }, frequency, valuesOf(frequency, 1250, WORDS), CONTEXT)!),
            );
        },
      ),
    );
  });

  it('takes the checkout’s own words', () => {
    const words = { ...WORDS, monthly: 'M' };
    expect(sent('https://pay.example/{?amount,frequency}', 'monthly', 500, words)).to.equal(
      'https://pay.example/?amount=5&frequency=M',
    );
  });

  for (const [why, link] of Object.entries({
    'the amount in the path': 'https://pay.example/{amount}{?frequency}',
    'the frequency in the path': 'https://pay.example/{frequency}{?amount}',
    'a choice in the fragment': 'https://pay.example/#{amount}',
    'the amount twice': 'https://pay.example/{?amount,amount_minor}',
    'more than a value': 'https://pay.example/?gift=EUR{amount}',
    'a query that a form writes otherwise': 'https://pay.example/?sig=a%20b{&amount}',
    'no amount': 'https://pay.example/{?currency}',
  }))
    it(`is none for ${why}`, () => expect(formOf(link)).to.equal(null));

  it('is none where a frequency has a link of its own, or no word', () => {
    expect(formOf('https://pay.example/', { links: { monthly: 'https://pay.example/m' } })).to.equal(null);
    expect(formOf('https://pay.example/', { words: { ...WORDS, once: undefined } })).to.equal(null);
  });
});
