import { expect } from '@open-wc/testing';
import { type SmallFavor, SmallFavorSupportEvent } from '../../src/index.js';
import { appeal, CHECKOUT, clickOn, entry, forgetAll, part, press, radio, type } from '../helpers.js';

const HREF = '#gave-{amount}-{frequency}';

function listen(element: SmallFavor, cancel: boolean): SmallFavorSupportEvent[] {
  const events: SmallFavorSupportEvent[] = [];
  element.addEventListener('small-favor-support', event => {
    events.push(event);
    if (cancel) event.preventDefault();
  });
  return events;
}

const link = (element: SmallFavor): HTMLElement => part(element, 'link')!;

describe('small-favor-support', () => {
  beforeEach(() => {
    forgetAll();
    history.replaceState(null, '', '#');
  });

  for (const [how, act] of [
    ['a click', element => clickOn(link(element))],
    ['a click with the middle button', element => clickOn(link(element), 'middle')],
    ['Enter on the link', element => (link(element).focus(), press('Enter'))],
    ['Enter in the field', element => (entry(element).focus(), press('Enter'))],
    ['a script', async element => link(element).click()],
  ] as const satisfies readonly (readonly [string, (element: SmallFavor) => Promise<void>])[])
    it(`comes once for ${how}, with the address, and can hold it back`, async () => {
      const element = await appeal({ campaign: 'spring' });
      radio(element, 'frequency', 'monthly').click();
      await element.updateComplete;
      const events = listen(element, true);
      await act(element);
      await element.updateComplete;
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(SmallFavorSupportEvent);
      const url = `${CHECKOUT}?amount=5&currency=USD&frequency=monthly`;
      expect(events[0]).to.include({ url, campaign: 'spring', amount: '5', currency: 'USD', frequency: 'monthly' });
      expect(url).to.equal(element.checkoutUrl);
      expect([events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable]).to.deep.equal([true, true, true]);
    });

  it('comes before the link is followed, which a listener can prevent', async () => {
    const element = await appeal({ href: HREF });
    let cancel = true;
    const before: string[] = [];
    element.addEventListener('small-favor-support', event => {
      before.push(location.hash);
      if (cancel) event.preventDefault();
    });
    await clickOn(link(element));
    expect(location.hash).to.equal('');
    cancel = false;
    await clickOn(link(element));
    expect(location.hash).to.equal('#gave-5-once');
    expect(before).to.deep.equal(['', '']);
  });

  it('does not come for an amount that can’t be taken', async () => {
    const element = await appeal();
    const events = listen(element, true);
    await type(element, 'x');
    await clickOn(link(element));
    await element.updateComplete;
    expect(events).to.deep.equal([]);
  });

  it('does not come for the right button’s menu', async () => {
    const element = await appeal();
    const events = listen(element, true);
    const click = new MouseEvent('auxclick', { button: 2, bubbles: true, composed: true, cancelable: true });
    link(element).dispatchEvent(click);
    expect(events).to.deep.equal([]);
    expect(click.defaultPrevented).to.be.false;
  });

  it('tells that nothing was chosen where nothing can be', async () => {
    const element = await appeal({ currency: null });
    const events = listen(element, true);
    await clickOn(link(element));
    expect(events[0]).to.include({ url: CHECKOUT, amount: null, currency: null, frequency: null });
  });

  it('tells of the very address that is followed, after changes of the moment', async () => {
    const element = await appeal({ href: HREF });
    const events = listen(element, false);
    element.setAttribute('frequencies', 'yearly');
    await element.updateComplete;
    await clickOn(link(element));
    expect(new URL(events[0]!.url).hash).to.equal(location.hash);
    expect(location.hash).to.equal('#gave-5-yearly');
  });

  it('is heard although a listener throws', async () => {
    const element = await appeal({ href: HREF });
    const { onerror } = window;
    const thrown: unknown[] = [];
    window.onerror = error => void thrown.push(error);
    element.addEventListener('small-favor-support', () => {
      throw new Error('a page’s own mistake');
    });
    const events = listen(element, false);
    await clickOn(link(element));
    window.onerror = onerror;
    expect(thrown).to.have.length(1);
    expect(events).to.have.length(1);
    expect(location.hash).to.equal('#gave-5-once');
  });
});
