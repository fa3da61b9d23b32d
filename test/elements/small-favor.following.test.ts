import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { appeal, clickOn, entry, forgetAll, part, press, radio, text, type } from '../helpers.js';

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

  describe('is stopped while the amount can’t be taken', () => {
    for (const [how, act] of [
      ['for a click', (element: SmallFavor) => clickOn(link(element))],
      ['for a click with the middle button', (element: SmallFavor) => clickOn(link(element), 'middle')],
      ['for Enter', (element: SmallFavor) => (link(element).focus(), press('Enter'))],
      ['for Enter in the field', (element: SmallFavor) => (entry(element).focus(), press('Enter'))],
    ] as const)
      for (const written of ['', '1.234'])
        it(`${how}, and the field with its error has the focus: “${written}”`, async () => {
          const element = await appeal({ href: '#gave-{amount}' });
          history.replaceState(null, '', '#');
          let supports = 0;
          element.addEventListener('small-favor-support', () => supports++);
          radio(element, 'amount', 'other').click();
          if (written) {
            entry(element).focus();
            await sendKeys({ type: written });
          }
          await element.updateComplete;
          await act(element);
          await element.updateComplete;
          expect(text(part(element, 'error'))).to.match(/^Error: /);
          expect(element.shadowRoot!.activeElement === entry(element), 'the field has the focus').to.be.true;
          expect([location.hash, supports]).to.deep.equal(['', 0]);
        });

    it('but not after it was mended', async () => {
      const element = await appeal({ href: '#gave-{amount}' });
      await type(element, '0');
      await clickOn(link(element));
      await type(element, '8');
      await clickOn(link(element));
      expect(location.hash).to.equal('#gave-8');
    });
  });
});
