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
    ['en', '1.25', '1.250', 'KWD'],
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

describe('R3 in a currency of three digits, only the grouping of the language is read', () => {
  for (const [lang, value, amount, currency] of [
    ['en', '1,250', '1250', 'KWD'],
    ['en', '1.25', '1.250', 'KWD'],
    ['en', '1,250.500', '1250.500', 'BHD'],
    ['fr', '1 250', '1250', 'TND'],
    ['fr', '1,25', '1.250', 'TND'],
    ['fr', '1 250,500', '1250.500', 'TND'],
    ['de', '1.250', '1250', 'JOD'],
    ['ar-EG', '١٬٢٥٠', '1250', 'KWD'],
    ['ar-EG', '١٫٢٥', '1.250', 'KWD'],
  ] as const)
    it(`R3 ${lang}: ${value} is ${amount} ${currency}`, async () => {
      expect(await typed(await open(lang, currency), value)).to.equal(amount);
    });

  for (const [lang, value, currency] of [
    ['fr', '1.250', 'TND'],
    ['fr', '5,000', 'TND'],
    ['en', '1.250', 'KWD'],
    ['en', '0.500', 'OMR'],
    ['en', 'BHD 1.250', 'BHD'],
    ['en', '12.500 dinars', 'JOD'],
    ['de', '1,250', 'LYD'],
    ['de-CH', '1,250', 'KWD'],
    ['ar-EG', '١٫٢٥٠', 'KWD'],
    ['en', '1.250', 'IQD'],
    ['en', '1.250', 'CLF'],
  ] as const)
    it(`R3 ${lang}: ${value} ${currency} is refused, and what the sentence shows instead is taken`, async () => {
      const appeal = await open(lang, currency);
      const told = await typed(appeal, value);
      expect(told).to.match(DECIMALS);
      const example = /like (.+), so/.exec(told)![1]!;
      if (currency !== 'IQD') expect(example).to.match(/(?:^|\D)[1١][.,٫][2٢][5٥](?:\D|$)/);
      expect(await typed(appeal, example)).to.match(/^\d[\d.]*$/);
    });
});

describe('R3 an amount is read in the ways it is written by hand', () => {
  for (const [lang, value, amount, currency] of [
    ['de', '20,-', '20', 'EUR'],
    ['de-CH', '20.-', '20', 'CHF'],
    ['de-CH', 'Fr. 20.–', '20', 'CHF'],
    ['de-CH', 'Fr. 20', '20', 'CHF'],
    ['sv', '100:-', '100', 'SEK'],
    ['tr', '50 TL', '50', 'TRY'],
    ['tr', '50 Türk lirası', '50', 'TRY'],
    ['tr', '₺50', '50', 'TRY'],
    ['zh', '100元', '100', 'CNY'],
    ['en', '5 dollars', '5', 'USD'],
    ['en', '5 euro', '5', 'EUR'],
    ['es', '5 dólares', '5', 'USD'],
    ['ru', '500 руб.', '500', 'RUB'],
    ['cs', '200 korun', '200', 'CZK'],
    ['pl', '20 złotych', '20', 'PLN'],
    ['ja', '1000円', '1000', 'JPY'],
    ['en-IN', 'Rs. 500/-', '500', 'INR'],
    ['en-IN', '500 /-', '500', 'INR'],
    ['en-IN', 'Rs. 500 /-', '500', 'INR'],
    ['de', '20 ,-', '20', 'EUR'],
    ['sv', '100 :-', '100', 'SEK'],
    ['en-KE', '500/=', '500', 'KES'],
    ['nl', '€ 20,=', '20', 'EUR'],
    ['ja', '5ドル', '5', 'USD'],
    ['hi', '500 रुपये', '500', 'INR'],
    ['vi', '50.000đ', '50000', 'VND'],
    ['ru', '500 р.', '500', 'RUB'],
    ['fr', '5 DT', '5', 'TND'],
    ['en', 'KD 5', '5', 'KWD'],
    ['zh-Hant', 'NT$100', '100', 'TWD'],
    ['en-CA', 'CA$5', '5', 'CAD'],
    ['es-MX', 'MX$50', '50', 'MXN'],
    ['en-AU', 'A$5', '5', 'AUD'],
    ['en-NZ', 'NZ$5', '5', 'NZD'],
    ['en-SG', 'S$5', '5', 'SGD'],
    ['en', 'US$5', '5', 'USD'],
  ] as const)
    it(`R3 ${lang}: ${value} is ${amount} ${currency}`, async () => {
      expect(await typed(await open(lang, currency), value)).to.equal(amount);
    });

  for (const [lang, value, currency] of [
    ['en', '5 dollars', 'EUR'],
    ['en', 'Fr. 20', 'EUR'],
    ['en', '5 US dollars', 'CAD'],
    ['en-AU', 'NZ$5', 'AUD'],
    ['ja', '5ドル', 'EUR'],
    ['en', '5 KD', 'JOD'],
    ['en-CA', 'US$5', 'CAD'],
    ['zh', '100元', 'USD'],
    ['de', '20,-5', 'EUR'],
    ['de', '-20,-', 'EUR'],
    ['en', '5 dollars 10', 'USD'],
  ] as const)
    it(`R3 ${lang}: ${value} is refused for ${currency}`, async () => {
      expect(await typed(await open(lang, currency), value)).to.match(FORMAT);
    });
});
