import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, forgetAll, part, press, type } from '../helpers.js';
import { accessibilityTree, expectTree } from './trees.js';

const SETTINGS = { 'payment-methods': 'visa mastercard paypal wero' };

/** The days named in an appeal, which are others tomorrow. */
const DAYS = '#due bdi, #confirmed bdi';

/** An appeal's tree without its days. */
async function treeOf(element: SmallFavor): Promise<string> {
  const days = [...element.shadowRoot!.querySelectorAll(DAYS)].map(day => day.textContent!);
  return days.reduce((tree, day) => tree.replaceAll(day, '[day]'), await accessibilityTree(element));
}

describe('A1 A2 A3 A8 A10 A12 A13 A14 A15 the accessibility tree of an appeal', () => {
  beforeEach(forgetAll);

  it('is the one that is kept, at the start', async () => {
    await expectTree(await treeOf(await appeal(SETTINGS)), 'start');
  });

  it('is the one that is kept, with an error', async () => {
    const element = await appeal(SETTINGS);
    await type(element, 'x');
    await press('Tab');
    await element.updateComplete;
    await expectTree(await treeOf(element), 'error');
  });

  it('is the one that is kept, after the reader dismissed it', async () => {
    const element = await appeal(SETTINGS);
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    await expectTree(await treeOf(element), 'dismissed');
  });

  it('is the one that is kept, after a script dismissed it', async () => {
    const element = await appeal(SETTINGS);
    element.remindLater();
    await element.updateComplete;
    await expectTree(await treeOf(element), 'dismissed-by-script');
  });

  it('is empty, where the reader dismissed it earlier', async () => {
    (await appeal(SETTINGS)).remindLater();
    expect(await treeOf(await appeal(SETTINGS))).to.equal('');
  });
});
