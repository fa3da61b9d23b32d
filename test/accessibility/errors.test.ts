import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { appeal, CHECKOUT, clickOn, entry, forgetAll, part, press, pressBack, radio, text, type } from '../helpers.js';

const link = (element: SmallFavor): HTMLElement => part(element, 'link')!;

/** Types by keyboard in place of what is in the field. */
async function write(element: SmallFavor, value: string): Promise<void> {
  entry(element).focus();
  entry(element).select();
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

describe('A10 an amount that can’t be taken', () => {
  beforeEach(forgetAll);

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
    it(`is told with how to mend it, once it is left: “${written.slice(0, 12)}”`, async () => {
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
      expect(text(link(element))).to.equal('Support us');
    });

  it('A9 describes the field, after its limits', async () => {
    const element = await appeal();
    await write(element, 'x');
    await leave(element);
    const ids = entry(element).getAttribute('aria-describedby')!.split(' ');
    const description = ids.map(id => text(element.shadowRoot!.getElementById(id))).join(' ');
    expect(description).to.equal(`From $1 to $10,000 Error: ${FORMAT}`);
    expect(part(element, 'error')!.checkVisibility()).to.be.true;
  });

  it('is told not by colour alone: in words, and by a thicker edge', async () => {
    const element = await appeal();
    await write(element, 'x');
    const edge = () => parseFloat(getComputedStyle(entry(element)).borderTopWidth);
    const before = edge();
    await leave(element);
    expect(edge()).to.be.above(before);
    expect(text(part(element, 'error'))).to.match(/^Error: /);
  });

  it('is told when the field is left backwards, too', async () => {
    const element = await appeal();
    await write(element, 'x');
    expect(told(element)).to.equal('');
    await pressBack();
    await element.updateComplete;
    expect(told(element)).to.equal(FORMAT);
  });

  it('is none where the field was only passed through', async () => {
    const element = await appeal();
    entry(element).focus();
    await leave(element);
    expect(told(element)).to.equal('');
    expect(element.selection!.other).to.be.false;
  });

  for (const [how, act] of [
    ['a click', (element: SmallFavor) => clickOn(link(element))],
    ['a click with the middle button', (element: SmallFavor) => clickOn(link(element), 'middle')],
    ['Enter', (element: SmallFavor) => (link(element).focus(), press('Enter'))],
    ['Enter in the field', (element: SmallFavor) => (entry(element).focus(), press('Enter'))],
  ] as const)
    for (const written of ['', '1.234'])
      it(`stops the link for ${how}, and has the focus with its error: “${written}”`, async () => {
        const element = await appeal({ href: '#gave-{amount}' });
        history.replaceState(null, '', '#');
        let supports = 0;
        element.addEventListener('small-favor-support', () => supports++);
        radio(element, 'amount', 'other').click();
        if (written) await write(element, written);
        await element.updateComplete;
        await act(element);
        await element.updateComplete;
        expect(text(part(element, 'error'))).to.match(/^Error: /);
        expect(element.shadowRoot!.activeElement === entry(element), 'the field has the focus').to.be.true;
        expect([location.hash, supports]).to.deep.equal(['', 0]);
      });
});

describe('A11 an error that is mended', () => {
  beforeEach(forgetAll);

  it('goes as soon as the amount is right', async () => {
    const element = await appeal();
    await write(element, '0');
    await leave(element);
    expect(told(element)).to.equal('Enter $1 or more.');
    await write(element, '5');
    expect(told(element)).to.equal('');
    expect(entry(element).getAttribute('aria-invalid')).to.equal('false');
  });

  it('is the one of the moment meanwhile', async () => {
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
    it(`goes when ${other} is chosen`, async () => {
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

  it('lets the link be followed at the first click', async () => {
    const element = await appeal({ href: '#gave-{amount}' });
    history.replaceState(null, '', '#');
    await type(element, '0');
    await clickOn(link(element));
    await type(element, '8');
    await clickOn(link(element));
    expect(location.hash).to.equal('#gave-8');
  });
});
