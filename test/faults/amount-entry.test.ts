import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml } from '../frames.js';
import { CHECKOUT, entry, forgetAll, part, text, type } from '../helpers.js';

/** The mistakes a reader is told of. */
const FORMAT = /^Error: Enter the amount in figures/;
const DECIMALS = /^Error: Write the amount like/;
const LEAST = /^Error: Enter €1 or more\.$/;
const MOST = /^Error: Enter €10,000 or less\.$/;
const EMPTY = /^Error: Enter an amount from €1 to €10,000/;

/** An appeal in euros with limits of 1 and 10,000, on a page of this language. */
async function open(lang: string, currency = 'EUR'): Promise<SmallFavor> {
  const window = await openHtml({
    head: '<script src="/dist/small-favor.js" defer></script>',
    body: `<div lang="${lang}"><small-favor currency="${currency}" frequencies="once" href="${CHECKOUT}{?amount}"></small-favor></div>`,
  });
  return (await appealsOf(window))[0]!;
}

/** What a reader gets who types this and presses the link: the amount it carries, or the error's sentence. */
async function typed(appeal: SmallFavor, value: string): Promise<string> {
  let url = '';
  appeal.addEventListener(
    'small-favor-support',
    event => {
      event.preventDefault();
      ({ url } = event as Event & { url: string });
    },
    { once: true },
  );
  await type(appeal, value);
  part(appeal, 'link')!.click();
  await appeal.updateComplete;
  expect(entry(appeal).value, 'is left as it was typed').to.equal(value);
  if (!url) return text(part(appeal, 'error'));
  expect(text(part(appeal, 'error'))).to.equal('');
  return new URL(url).searchParams.get('amount')!;
}

beforeEach(forgetAll);

describe('E an amount that is clear is read as it was meant', () => {
  for (const [lang, value, amount, currency] of [
    ['en', '12', '12'],
    ['en', '12,50', '12.50'],
    ['de', '12,50', '12.50'],
    ['de', '12.50', '12.50'],
    ['en', '1,234', '1234'],
    ['de', '1.234', '1234'],
    ['de', '1.234,56', '1234.56'],
    ['en', '1.234,56', '1234.56'],
    ['en', '1,234.56', '1234.56'],
    ['fr', '1 234,56', '1234.56'],
    ['fr', '1\u00a0234,56', '1234.56'],
    ['fr', '1\u202f234,56', '1234.56'],
    ['de-CH', "1'234.50", '1234.50'],
    ['de-CH', '1’234.50', '1234.50'],
    ['ar', '١٢٫٥', '12.50'],
    ['ar', '١٬٢٣٤٫٥٦', '1234.56'],
    ['fa', '۱۲', '12'],
    ['hi', '१६', '16'],
    ['en', '٣', '3'],
    ['ja', '１６', '16'],
    ['en', '€12', '12'],
    ['en', '12 €', '12'],
    ['en', 'EUR 12', '12'],
    ['en', '\u200e12\u200f', '12'],
    ['en', ' 12 ', '12'],
    ['en', '12.', '12'],
    ['en', '10000', '10000'],
    ['en', '1', '1'],
    ['en', '$12', '12', 'USD'],
    ['en', '1.250', '1.250', 'KWD'],
    ['ja', '500', '500', 'JPY'],
  ] as const)
    it(`${lang}: ${JSON.stringify(value)} is ${amount} ${currency ?? 'EUR'}`, async () => {
      expect(await typed(await open(lang, currency), value)).to.equal(amount);
    });
});

describe('E an amount that is not clear is refused, with a sentence', () => {
  for (const [lang, value, sentence, currency] of [
    ['de', '1,234', DECIMALS],
    ['en', '1.234', DECIMALS],
    ['en', '$12', FORMAT],
    ['en', '12 USD', FORMAT],
    ['en', '£12', FORMAT],
    ['en', '.5', LEAST],
    ['en', '0', LEAST],
    ['en', '0.99', LEAST],
    ['en', '10001', MOST],
    ['en', '12345678901234567890', MOST],
    ['en', '1e3', FORMAT],
    ['en', '0x10', FORMAT],
    ['en', '+5', FORMAT],
    ['en', '-5', FORMAT],
    ['en', '−5', FORMAT],
    ['en', '12abc', FORMAT],
    ['en', '∞', FORMAT],
    ['en', 'NaN', FORMAT],
    ['en', '1.2.3', FORMAT],
    ['en', '5 5', FORMAT],
    ['en', '12,345,6', FORMAT],
    ['en', '1/2', FORMAT],
    ['en', '½', FORMAT],
    ['en', '', EMPTY],
    ['en', '   ', EMPTY],
    ['en', '1'.repeat(65), FORMAT],
    ['ja', '500.5', DECIMALS, 'JPY'],
    ['en', '12.505', DECIMALS],
  ] as const)
    it(`${lang}: ${JSON.stringify(value).slice(0, 30)} ${currency ?? 'EUR'}`, async () => {
      const told = await typed(await open(lang, currency), value);
      expect(told).to.match(sentence);
    });
});
