import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { appeal, CHECKOUT, clickOn, entry, forgetAll, part, press, radio, text, type } from '../helpers.js';

/** Types by keyboard into the empty field. */
async function write(element: SmallFavor, value: string): Promise<void> {
  entry(element).focus();
  await sendKeys({ type: value });
  await element.updateComplete;
}

/** What the reader is told to be wrong; empty while nothing is. */
const told = (element: SmallFavor): string => text(part(element, 'error')).replace(/^Error: /, '');

async function leave(element: SmallFavor): Promise<void> {
  await press('Tab');
  await element.updateComplete;
}

describe('“Other amount”', () => {
  beforeEach(forgetAll);
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is selected by typing, and said by the link at once', async () => {
    const element = await appeal();
    await write(element, '12.5');
    expect(radio(element, 'amount', 'other').checked).to.be.true;
    expect(radio(element, 'amount', 500).checked).to.be.false;
    expect(element.selection).to.deep.equal({ frequency: 'once', amount: '12.50', currency: 'USD', other: true });
    expect(text(part(element, 'link'))).to.equal('Support once with $12.50');
    expect(element.checkoutUrl).to.equal(`${CHECKOUT}?amount=12.50&currency=USD&frequency=once`);
  });

  it('is never rewritten while the reader types or leaves', async () => {
    const element = await appeal();
    await write(element, ' 0012,5 ');
    await leave(element);
    expect(entry(element).value).to.equal(' 0012,5 ');
    expect(element.selection!.amount).to.equal('12.50');
  });

  it('has a line for what is wrong only while something is', async () => {
    const element = await appeal();
    expect(part(element, 'error')!.checkVisibility()).to.be.false;
    await write(element, 'x');
    await leave(element);
    expect(part(element, 'error')!.checkVisibility()).to.be.true;
    await type(element, '15');
    expect(part(element, 'error')!.checkVisibility()).to.be.false;
  });

  it('is kept in the field while another amount is chosen', async () => {
    const element = await appeal();
    await write(element, '15');
    radio(element, 'amount', 1000).click();
    await element.updateComplete;
    expect([element.selection!.amount, entry(element).value]).to.deep.equal(['10', '15']);
    radio(element, 'amount', 'other').click();
    await element.updateComplete;
    expect(element.selection!.amount).to.equal('15');
  });

  it('does not hold for another frequency', async () => {
    const element = await appeal();
    await write(element, '15');
    radio(element, 'frequency', 'monthly').click();
    await element.updateComplete;
    expect(element.selection).to.include({ frequency: 'monthly', amount: '5', other: false });
  });

  for (const [lang, currency, written, amount, said] of [
    ['en', 'USD', '12,50', '12.50', '$12.50'],
    ['en', 'USD', '1,234', '1234', '$1,234'],
    ['en', 'USD', '$12', '12', '$12'],
    ['en', 'EUR', 'EUR 12', '12', '€12'],
    ['de', 'EUR', '12,50 €', '12.50', '12,50 €'],
    ['de', 'EUR', '1.234,56', '1234.56', '1.234,56 €'],
    ['fr', 'EUR', '1 234,56', '1234.56', '1 234,56 €'],
    ['de-CH', 'CHF', '1’234.50', '1234.50', 'CHF 1’234.50'],
    ['en-CA', 'CAD', '$12', '12', '$12'],
    ['ja', 'JPY', '１２３４', '1234', '￥1,234'],
    ['en', 'KWD', '1.25', '1.250', 'KWD 1.250'],
    ['en', 'USD', '12 dollars', '12', '$12'],
    ['de', 'EUR', '20,-', '20', '20 €'],
  ] as const)
    it(`is read in ${lang}: “${written}” in ${currency}`, async () => {
      document.documentElement.lang = lang;
      const element = await appeal({ currency });
      await type(element, written);
      expect(element.selection!.amount).to.equal(amount);
      // Engines print one apostrophe or the other.
      expect(text(part(element, 'link')).replace("'", '’')).to.equal(`Support once with ${said}`);
    });

  for (const [currency, written, example] of [
    ['USD', '12.50', '$12'],
    ['SEK', '12,5', 'SEK 120'],
    ['KWD', '1.25', 'KWD 12'],
  ] as const)
    it(`takes no decimals of ${currency} where the checkout takes none`, async () => {
      const element = await appeal({ currency, 'whole-amounts': '' });
      await write(element, written);
      expect(element.selection).to.include({ other: true, amount: null });
      await leave(element);
      expect(told(element)).to.equal(`Write the amount like ${example}, so that we don’t misread it.`);
      expect(text(part(element, 'hint'))).to.not.match(/\.\d/);
      await type(element, '15.00');
      expect(element.selection).to.include({ other: true, amount: '15' });
      expect(told(element)).to.equal('');
    });

  it('follows whole-amounts while the reader is at it', async () => {
    const element = await appeal();
    await write(element, '12.50');
    element.wholeAmounts = true;
    await element.updateComplete;
    expect([element.selection!.amount, entry(element).value]).to.deep.equal([null, '12.50']);
    expect(element.checkoutUrl).to.equal(`${CHECKOUT}?currency=USD&frequency=once`);
    element.wholeAmounts = false;
    await element.updateComplete;
    expect(element.selection!.amount).to.equal('12.50');
  });

  it('A9 names its limits as set', async () => {
    const element = await appeal({ 'min-amount': '2.50', 'max-amount': '500' });
    expect(text(part(element, 'hint'))).to.equal('From $2.50 to $500');
    await write(element, '2.49');
    await leave(element);
    expect(told(element)).to.equal('Enter $2.50 or more.');
  });

  it('moves nothing under a pointer that leaves it', async () => {
    const element = await appeal();
    await write(element, 'x');
    const { top } = part(element, 'link')!.getBoundingClientRect();
    entry(element).blur();
    await element.updateComplete;
    expect(part(element, 'link')!.getBoundingClientRect().top).to.equal(top);
    expect(element.selection).to.include({ amount: null, other: true });
  });

  it('can be chosen by a click on its label', async () => {
    const element = await appeal();
    await clickOn(radio(element, 'amount', 'other').closest('label')!);
    await element.updateComplete;
    expect(element.selection).to.include({ other: true, amount: null });
    expect(told(element)).to.equal('');
  });
});
