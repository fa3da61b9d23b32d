import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, clickOn, entry, forgetAll, part, press, type } from '../helpers.js';

const link = (element: SmallFavor): HTMLElement => part(element, 'link')!;

describe('<small-favor>: the link', () => {
  beforeEach(forgetAll);

  describe('is followed', () => {
    for (const [how, act] of [
      ['by a click', (element: SmallFavor) => clickOn(link(element))],
      ['by Enter', (element: SmallFavor) => (link(element).focus(), press('Enter'))],
      ['by Enter in the field', (element: SmallFavor) => (entry(element).focus(), press('Enter'))],
    ] as const)
      it(how, async () => {
        history.replaceState(null, '', '#');
        const element = await appeal({ href: '#gave-{amount}' });
        await type(element, '7');
        await act(element);
        await element.updateComplete;
        expect(location.hash).to.equal('#gave-7');
      });
  });
});
