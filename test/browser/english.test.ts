import { expect } from '@open-wc/testing';
import { englishCurrency, englishDay, englishNumber } from '../../src/browser/english.js';
import { openHtml } from '../frames.js';
import { forgetAll, part, text } from '../helpers.js';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD'];

describe('English without Intl', () => {
  for (const locale of ['en', 'en-US'])
    for (const currency of CURRENCIES)
      it(`says of ${currency} in ${locale} what Intl says`, () => {
        const known = englishCurrency(locale, currency)!;
        for (const amount of ['1', '12.50', '999', '1000', '10000', '1234.05', '9999999.99']) {
          const fraction = amount.includes('.') ? 2 : 0;
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            minimumFractionDigits: fraction,
            maximumFractionDigits: fraction,
          });
          expect(known.sign + englishNumber(amount)).to.equal(format.format(Number(amount)));
        }
        const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
        expect(known.name).to.equal(parts.formatToParts(100).find(({ type }) => type === 'currency')!.value);
        expect(known.signFirst).to.equal(true);
      });

  it('says every day of a year as Intl does', () => {
    const short = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long' });
    const long = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });
    for (let day = new Date(2028, 0, 1); day.getFullYear() === 2028; day.setDate(day.getDate() + 1)) {
      expect(englishDay('en-US', day, false)).to.equal(short.format(day));
      expect(englishDay('en', day, true)).to.equal(long.format(day));
    }
  });

  it('leaves what it does not know', () => {
    for (const locale of ['en-GB', 'en-CA', 'en-US-u-nu-deva', 'de', 'eng']) {
      expect(englishCurrency(locale, 'USD')).to.equal(undefined);
      expect(englishDay(locale, new Date(), false)).to.equal(undefined);
    }
    for (const currency of ['JPY', 'CHF', 'constructor', '__proto__'])
      expect(englishCurrency('en', currency)).to.equal(undefined);
  });
});

describe('an appeal in English', () => {
  beforeEach(forgetAll);

  it('is drawn without a format of Intl, which takes a slow phone long', async () => {
    const count = `<script>window.made = []; for (const name of ['NumberFormat', 'DateTimeFormat', 'DisplayNames', 'Locale']) {
      const Format = Intl[name];
      Intl[name] = new Proxy(Format, { construct: (...all) => (made.push(name), Reflect.construct(...all)) }); }</script>`;
    const window = await openHtml({
      root: 'lang="en-US"',
      head: count,
      body: `<small-favor currency="USD" href="https://pay.example/" max-amount="20000" since="1921" publisher="The Gull"></small-favor>
        <script src="/dist/small-favor.js"></script>`,
    });
    const appeal = window.document.querySelector('small-favor')!;
    await appeal.updateComplete;
    expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
    expect(text(part(appeal, 'hint'))).to.equal('From $1 to $20,000');
    expect((window as unknown as { made: string[] }).made).to.deep.equal([]);
  });
});
