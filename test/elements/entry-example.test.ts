import { expect } from '@open-wc/testing';
import { entryFormat } from '../../src/browser/intl.js';
import { parseEntry } from '../../src/domain/amount-entry.js';
import { readOffer } from '../../src/domain/offer.js';
import { chooseFrequency } from '../../src/domain/selection.js';
import { errorText } from '../../src/elements/picker-template.js';
import { en } from '../../src/messages/en.js';
import { reading } from '../domain/reading.js';

/** What the sentence about decimals shows in an offer, and what a reader gets who types that. */
function example(locale: string, attributes: Record<string, string>): { shown: string; error: string | undefined } {
  const offer = reading(readOffer, attributes).value!;
  const choice = chooseFrequency(offer, 'once', '');
  const language = { tag: locale, locale, wordsLocale: locale, messages: en };
  // Every second piece is a fact.
  const shown = errorText('decimals', { offer, choice, error: null, language, disabled: false })[1]!;
  return { shown, error: parseEntry(shown, offer, entryFormat(locale, offer.currency)).error };
}

const LOCALES =
  'en en-GB en-IN ar ar-EG cs de de-CH de-AT es es-MX fa fr fr-CH fr-CA he hi it ja ko nl pl pt pt-PT ru sv tr uk zh-Hans zh-Hant';
const CURRENCIES =
  'EUR USD JPY CHF INR HUF SEK KRW IDR VND CLP RUB TRY CNY BHD IQD JOD KWD LYD OMR TND CLF UYW XOF AED ZZZ';

describe('the example of an amount', () => {
  for (const locale of LOCALES.split(' '))
    it(`is taken where it is typed, in ${locale}`, () => {
      for (const currency of CURRENCIES.split(' ')) {
        const { shown, error } = example(locale, { currency });
        expect(error, shown).to.equal(undefined);
      }
    });

  for (const [locale, attributes, shown] of [
    ['en', { currency: 'USD' }, '$12.50'],
    ['en', { currency: 'KWD' }, 'KWD 1.25'],
    ['fr', { currency: 'TND' }, '1,25 TND'],
    ['en', { currency: 'CLF' }, 'CLF 1.25'],
    ['en', { currency: 'KWD', 'min-amount': '5' }, 'KWD 5.25'],
    ['en', { currency: 'KWD', 'min-amount': '0.255' }, 'KWD 1.25'],
    ['en', { currency: 'KWD', 'min-amount': '1.500', 'max-amount': '1.500' }, 'KWD 1.50'],
    ['en', { currency: 'IQD' }, 'IQD 1,250'],
  ] as const)
    it(`shows that two decimals will do: ${JSON.stringify(attributes)}`, () => {
      const found = example(locale, attributes);
      expect(found.shown.replace(/\s/g, ' ')).to.equal(shown);
      expect(found.error).to.equal(undefined);
    });
});
