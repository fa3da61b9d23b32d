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
    radio(element, 'amount', 1000).click();
    await element.updateComplete;
    await clickOn(link(element));
    expect(location.hash).to.equal('#gave-10-once');
    expect(before).to.deep.equal(['', '']);
  });

  describe('once for each way to the checkout', () => {
    /** Activates the link at a moment of the events' clock. Whether the browser goes on. */
    function activate(element: SmallFavor, at: number, { type = 'click', detail = 1, button = 0 } = {}): boolean {
      const event = new MouseEvent(type, { detail, button, bubbles: true, composed: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: at });
      return link(element).dispatchEvent(event);
    }

    /** What became of activations: how many events there were, and which of them the browser followed. */
    async function heard(act: (element: SmallFavor, go: typeof activate) => unknown, cancel = false) {
      const element = await appeal({ href: HREF });
      const events = listen(element, cancel);
      const followed: boolean[] = [];
      await act(element, (...parts) => {
        followed.push(activate(...parts));
        return followed.at(-1)!;
      });
      return [events.length, ...followed];
    }

    it('a double click, however slow', async () => {
      const double = (element: SmallFavor, go: typeof activate) => {
        go(element, 5000);
        go(element, 8000, { detail: 2 });
        go(element, 8200, { detail: 3 });
      };
      expect(await heard(double)).to.deep.equal([1, true, false, false]);
      expect(await heard(double, true), 'where the page holds it back').to.deep.equal([1, false, false, false]);
    });

    it('a double tap, where the browser does not count', async () => {
      const act = (element: SmallFavor, go: typeof activate) => [5000, 5300].forEach(at => go(element, at));
      expect(await heard(act)).to.deep.equal([1, true, false]);
      expect(await heard(act, true), 'where the page holds it back').to.deep.equal([1, false, false]);
    });

    it('a key held down', async () => {
      const times = [5000, 5600, ...Array.from({ length: 99 }, (_, at) => 5630 + 30 * at)];
      const [events, first, ...others] = await heard((element, go) =>
        times.forEach(at => go(element, at, { detail: 0 })),
      );
      expect([events, first, ...new Set(others)]).to.deep.equal([1, true, false]);
    });

    it('a click and a middle click at once', async () => {
      const act = (element: SmallFavor, go: typeof activate) => {
        go(element, 5000);
        go(element, 5200, { type: 'auxclick', button: 1 });
      };
      expect(await heard(act)).to.deep.equal([1, true, false]);
    });

    for (const [what, act, cancel] of [
      ['seconds later', (element, go) => [5000, 9000].forEach(at => go(element, at))],
      ['seconds after the page held it back', (element, go) => [5000, 9000].forEach(at => go(element, at)), true],
      [
        'with another choice',
        (element, go) => {
          go(element, 5000);
          radio(element, 'frequency', 'monthly').click();
          go(element, 5300, { detail: 2 });
        },
      ],
      [
        'of a reader who is back',
        (element, go) => {
          go(element, 5000);
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
          go(element, 5300);
        },
      ],
    ] as const satisfies readonly (readonly [string, Parameters<typeof heard>[0], boolean?])[])
      it(`and again for a click ${what}`, async () => {
        const goes = !cancel;
        expect(await heard(act, cancel)).to.deep.equal([2, goes, goes]);
      });

    it('also where the browser counts a click on something else before it', async () => {
      expect(await heard((element, go) => go(element, 5000, { detail: 2 }))).to.deep.equal([1, true]);
    });
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
