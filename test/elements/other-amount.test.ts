import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { appeal, CHECKOUT, clickOn, entry, forgetAll, part, press, pressBack, radio, text, type } from '../helpers.js';

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

const EMPTY = 'Enter an amount from $1 to $10,000, or choose one above.';
const FORMAT = 'Enter the amount in figures, like $12.50.';

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
    ['en', 'KWD', '1.250', '1.250', 'KWD 1.250'],
  ] as const)
    it(`is read in ${lang}: “${written}” in ${currency}`, async () => {
      document.documentElement.lang = lang;
      const element = await appeal({ currency });
      await type(element, written);
      expect(element.selection!.amount).to.equal(amount);
      // Engines print one apostrophe or the other.
      expect(text(part(element, 'link')).replace("'", '’')).to.equal(`Support once with ${said}`);
    });

  for (const [written, error] of [
    ['', EMPTY],
    ['   ', EMPTY],
    ['$', EMPTY],
    ['twelve', FORMAT],
    ['€12', FORMAT],
    ['-5', FORMAT],
    ['1.234', 'Write the amount like $12.50, so that we don’t misread it.'],
    ['0', 'Enter $1 or more.'],
    ['0.99', 'Enter $1 or more.'],
    ['10000.01', 'Enter $10,000 or less.'],
    ['9'.repeat(30), 'Enter $10,000 or less.'],
    ['9'.repeat(65), FORMAT],
  ] as const)
    it(`says what is wrong with “${written.slice(0, 12)}” and how to mend it, once it is left`, async () => {
      const element = await appeal();
      radio(element, 'amount', 'other').click();
      await type(element, written);
      expect(told(element), 'not while typing').to.equal('');
      expect(entry(element).getAttribute('aria-invalid')).to.equal('false');
      await leave(element);
      expect(told(element)).to.equal(error);
      expect(entry(element).getAttribute('aria-invalid')).to.equal('true');
      expect(element.selection).to.include({ amount: null, other: true });
      expect(element.checkoutUrl).to.equal(`${CHECKOUT}?currency=USD&frequency=once`);
      expect(text(part(element, 'link'))).to.equal('Support us');
    });

  it('names its limits as set', async () => {
    const element = await appeal({ 'min-amount': '2.50', 'max-amount': '500' });
    expect(text(part(element, 'hint'))).to.equal('From $2.50 to $500');
    await write(element, '2.49');
    await leave(element);
    expect(told(element)).to.equal('Enter $2.50 or more.');
  });

  it('is described by its limits and its error, which is announced as one', async () => {
    const element = await appeal();
    await write(element, 'x');
    await leave(element);
    const ids = entry(element).getAttribute('aria-describedby')!.split(' ');
    const description = ids.map(id => text(element.shadowRoot!.getElementById(id))).join(' ');
    expect(description).to.equal(`From $1 to $10,000 Error: ${FORMAT}`);
    expect(part(element, 'error')!.checkVisibility()).to.be.true;
  });

  it('says nothing of an error before it is left, by keyboard', async () => {
    const element = await appeal();
    await write(element, 'x');
    expect(told(element)).to.equal('');
    await leave(element);
    expect(told(element)).to.equal(FORMAT);
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

  it('says what is wrong when it is left backwards, too', async () => {
    const element = await appeal();
    await write(element, 'x');
    await pressBack();
    await element.updateComplete;
    expect(told(element)).to.equal(FORMAT);
  });

  it('takes the error back as soon as the amount is right', async () => {
    const element = await appeal();
    await write(element, '0');
    await leave(element);
    expect(told(element)).to.equal('Enter $1 or more.');
    await back(element, '5');
    expect(told(element)).to.equal('');
    expect(entry(element).getAttribute('aria-invalid')).to.equal('false');
  });

  it('tells the error of the moment while the reader mends it', async () => {
    const element = await appeal();
    await write(element, 'x');
    await leave(element);
    await type(element, '0');
    expect(told(element)).to.equal('Enter $1 or more.');
  });

  for (const [other, choose] of [
    ['another amount', (element: SmallFavor) => radio(element, 'amount', 1000).click()],
    ['another frequency', (element: SmallFavor) => radio(element, 'frequency', 'monthly').click()],
  ] as const)
    it(`takes the error back when ${other} is chosen`, async () => {
      const element = await appeal();
      await write(element, 'x');
      await leave(element);
      choose(element);
      await element.updateComplete;
      expect(told(element)).to.equal('');
      radio(element, 'amount', 'other').click();
      await element.updateComplete;
      expect(told(element), 'not yet again').to.equal('');
    });

  it('has no error when only passed through', async () => {
    const element = await appeal();
    entry(element).focus();
    await leave(element);
    expect(told(element)).to.equal('');
    expect(element.selection!.other).to.be.false;
  });

  it('can be chosen by a click on its label', async () => {
    const element = await appeal();
    await clickOn(radio(element, 'amount', 'other').closest('label')!);
    await element.updateComplete;
    expect(element.selection).to.include({ other: true, amount: null });
    expect(told(element)).to.equal('');
  });
});

/** Goes back to the field and writes something else. */
async function back(element: SmallFavor, value: string): Promise<void> {
  entry(element).focus();
  entry(element).select();
  await sendKeys({ type: value });
  await element.updateComplete;
}
