import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, clickOn, forgetAll, press, pressBack, radio } from '../helpers.js';

const focused = (element: SmallFavor): Element | null => element.shadowRoot!.activeElement;

/** A name for what has the focus. */
const stop = (element: SmallFavor): string => {
  const at = focused(element) as HTMLInputElement | null;
  return at ? at.name || at.part.value : (document.activeElement as HTMLElement).id;
};

/** An appeal between two buttons; the focus is on the first. */
async function appealBetween(settings: Record<string, string | null> = {}): Promise<SmallFavor> {
  const element = await appeal(settings);
  const place = await fixture(
    html`<div><button id="before">Before</button>${element}<button id="behind">Behind</button></div>`,
  );
  place.querySelector('button')!.focus();
  return element;
}

describe('an appeal by keyboard', () => {
  beforeEach(forgetAll);

  it('A4 has six stops in reading order, and no trap', async () => {
    const element = await appealBetween({ 'payment-methods': 'visa ideal' });
    const stops = [stop(element)];
    for (let i = 0; i < 7; i++) {
      await press('Tab');
      stops.push(stop(element));
    }
    const inside = ['frequency', 'amount', 'entry', 'link', 'reminder-button', 'supporter-button'];
    expect(stops).to.deep.equal(['before', ...inside, 'behind']);
    const backwards = [stop(element)];
    for (let i = 0; i < 7; i++) {
      await pressBack();
      backwards.push(stop(element));
    }
    expect(backwards).to.deep.equal(stops.reverse());
  });

  it('A4 has two stops without field, frequency and reminder', async () => {
    const element = await appealBetween({
      'no-other-amount': '',
      'no-reminder': '',
      'no-supporter-link': '',
      frequencies: 'monthly',
    });
    const stops = [];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      stops.push(stop(element));
    }
    expect(stops).to.deep.equal(['amount', 'link', 'behind']);
  });

  it('A4 enters each group at its checked radio', async () => {
    const element = await appealBetween({ frequencies: 'once monthly* yearly', amounts: '5 10 20*' });
    await press('Tab');
    expect(focused(element)).to.have.property('value', 'monthly');
    await press('Tab');
    expect(focused(element)).to.have.property('value', '2000');
  });

  it('A4 selects with the arrows', async () => {
    const element = await appealBetween({ amounts: '5 10' });
    await press('Tab');
    for (const [key, frequency] of [
      ['ArrowDown', 'monthly'],
      ['ArrowRight', 'yearly'],
      ['ArrowUp', 'monthly'],
      ['ArrowLeft', 'once'],
    ] as const) {
      await press(key);
      await element.updateComplete;
      expect(element.selection!.frequency, key).to.equal(frequency);
      expect(focused(element), key).to.have.property('value', frequency);
    }
  });

  it('A4 wraps around with the arrows', async function () {
    // WebKit's own radio groups end at their ends, and ours are the browser's own.
    if (navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom')) this.skip();
    const element = await appealBetween({ amounts: '5 10' });
    await press('Tab', 'ArrowUp');
    await element.updateComplete;
    expect(element.selection!.frequency).to.equal('yearly');
    await press('ArrowDown');
    await element.updateComplete;
    expect(element.selection!.frequency).to.equal('once');
    await press('Tab', 'ArrowUp');
    await element.updateComplete;
    expect(element.selection, 'wraps to the other amount').to.include({ amount: null, other: true });
    await press('ArrowDown');
    await element.updateComplete;
    expect(element.selection).to.include({ amount: '5', other: false });
  });

  it('A4 selects with the space bar', async () => {
    const element = await appealBetween();
    radio(element, 'amount', 'other').focus();
    await press(' ');
    await element.updateComplete;
    expect(element.selection!.other).to.be.true;
  });

  it('A4 takes a whole gift without a mouse', async () => {
    await appealBetween({ href: '#gave-{amount}-{frequency}' });
    await press('Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    expect(location.hash).to.equal('#gave-20-monthly');
  });

  it('A6 moves no focus and goes nowhere when something is chosen', async () => {
    const element = await appealBetween({ href: '#give-{amount}' });
    const before = location.href;
    for (const [name, value] of [
      ['frequency', 'monthly'],
      ['amount', 2000],
      ['amount', 'other'],
    ] as const) {
      const option = radio(element, name, value);
      option.focus();
      await press(' ');
      await element.updateComplete;
      expect(option.checked, `${value}`).to.be.true;
      expect(focused(element) === option, `${value}`).to.be.true;
    }
    expect(location.href).to.equal(before);
  });

  it('A7 reaches the field right after the radio that it belongs to, and nothing that isn’t seen', async () => {
    const element = await appealBetween();
    radio(element, 'amount', 'other').focus();
    await press('Tab');
    expect(stop(element)).to.equal('entry');
    element.setAttribute('no-other-amount', '');
    await element.updateComplete;
    const focusable = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(focusable.length).to.equal(10);
    expect(focusable.filter(control => !control.checkVisibility({ visibilityProperty: true }))).to.deep.equal([]);
  });

  it('A5 does not let the radios of two appeals interact', async () => {
    const [first, second] = [await appeal(), await appeal()];
    radio(first, 'frequency', 'monthly').click();
    radio(first, 'amount', 2000).click();
    await first.updateComplete;
    expect(second.selection).to.deep.equal({ frequency: 'once', amount: '5', currency: 'USD', other: false });
    radio(second, 'amount', 5000).click();
    await second.updateComplete;
    expect(first.selection).to.deep.equal({ frequency: 'monthly', amount: '20', currency: 'USD', other: false });
    expect(radio(first, 'amount', 2000).checked).to.be.true;
  });

  it('A18 chooses by a click anywhere on an option', async () => {
    const element = await appeal();
    await clickOn(radio(element, 'amount', 2000).closest('label')!);
    await clickOn(radio(element, 'frequency', 'yearly').closest('label')!);
    await clickOn(radio(element, 'amount', 1000).closest('label')!);
    expect(element.selection).to.include({ frequency: 'yearly', amount: '10' });
  });
});
