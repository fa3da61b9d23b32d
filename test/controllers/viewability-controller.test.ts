import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, forgetAll } from '../helpers.js';

/** The appeals that were seen, in order. */
const seen: EventTarget[] = [];
const note = (event: Event): void => void seen.push(event.target!);

/** Waits until an appeal that comes into view now has been seen: by then any other would have been, too. */
async function untilNextIsSeen(): Promise<void> {
  const later = await appeal();
  later.scrollIntoView({ block: 'start', behavior: 'instant' });
  await oneEvent(later, 'small-favor-view');
  later.remove();
}

const seenTimes = (element: SmallFavor): number => seen.filter(target => target === element).length;

/** Brings an appeal out of view within the second, which takes a frame or two to be noticed; again where the machine was slower. */
async function outInTime<Out extends [SmallFavor, ...SmallFavor[]]>(bringOut: () => Promise<Out>): Promise<Out> {
  for (;;) {
    const start = performance.now();
    const elements = await bringOut();
    await nextFrame();
    await nextFrame();
    if (performance.now() - start < 1000) return elements;
    for (const element of elements) element.remove();
  }
}

const spacer = (): HTMLElement => {
  const space = document.createElement('div');
  space.style.height = '300vh';
  return space;
};

describe('ViewabilityController', () => {
  beforeEach(() => {
    forgetAll();
    seen.length = 0;
    scrollTo({ top: 0, behavior: 'instant' });
    addEventListener('small-favor-view', note);
  });
  afterEach(() => removeEventListener('small-favor-view', note));

  it('tells after a second in view, and not before', async () => {
    const start = performance.now();
    const element = await appeal();
    await oneEvent(element, 'small-favor-view');
    expect(performance.now() - start).to.be.at.least(1000);
  });

  it('tells once', async () => {
    const element = await appeal();
    await oneEvent(element, 'small-favor-view');
    const place = element.parentElement!;
    element.remove();
    await nextFrame();
    place.append(element);
    element.remindLater();
    element.forget();
    await untilNextIsSeen();
    expect(seenTimes(element)).to.equal(1);
  });

  it('tells nothing of an appeal further down, until it comes into view', async () => {
    const [element] = await outInTime(async () => {
      const down = await appeal();
      down.before(spacer());
      return [down];
    });
    await untilNextIsSeen();
    expect(seenTimes(element)).to.equal(0);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await oneEvent(element, 'small-favor-view');
  });

  it('tells nothing of an appeal of which only a small part is in view', async () => {
    const [element] = await outInTime(async () => {
      const low = await appeal();
      low.before(spacer());
      const edge = low.getBoundingClientRect().top + scrollY - innerHeight;
      scrollTo({ top: edge + Math.min(low.offsetHeight, innerHeight) * 0.4, behavior: 'instant' });
      return [low];
    });
    const other = await appeal();
    other.style.cssText = 'position: fixed; inset: 0';
    await oneEvent(other, 'small-favor-view');
    expect(seenTimes(element)).to.equal(0);
  });

  it('takes half the viewport for seen where the appeal is taller than that', async () => {
    const element = await appeal({}, `<p style="block-size: 400vh">Words</p>`);
    scrollTo({ top: 0, behavior: 'instant' });
    expect(element.offsetHeight).to.be.greaterThan(innerHeight * 3);
    await oneEvent(element, 'small-favor-view');
  });

  it('begins anew when the appeal goes out of view before the second is over', async () => {
    const [element] = await outInTime(async () => {
      const hidden = await appeal();
      await nextFrame();
      await nextFrame();
      hidden.hidden = true;
      return [hidden];
    });
    await untilNextIsSeen();
    expect(seenTimes(element)).to.equal(0);
    element.hidden = false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await oneEvent(element, 'small-favor-view');
  });

  it('tells nothing of an appeal in a part of the page that is not displayed', async () => {
    const [element] = await outInTime(async () => {
      const moved = await appeal();
      await fixture(html`<div style="display: none">${moved}</div>`);
      return [moved];
    });
    await untilNextIsSeen();
    expect(seenTimes(element)).to.equal(0);
    element.parentElement!.style.display = 'block';
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await oneEvent(element, 'small-favor-view');
  });

  it('tells nothing of an appeal that was taken from the page or dismissed before the second is over', async () => {
    const [taken, dismissed] = await outInTime(async () => {
      forgetAll();
      const first = await appeal();
      const second = await appeal({ campaign: 'other' });
      await nextFrame();
      await nextFrame();
      first.remove();
      second.remindLater();
      return [first, second];
    });
    await untilNextIsSeen();
    expect([seenTimes(taken), seenTimes(dismissed)]).to.deep.equal([0, 0]);
  });

  it('tells nothing of an appeal that is not shown, and tells when it is again', async () => {
    const first = await appeal();
    first.remindLater();
    const second = await appeal();
    expect(second.visibility.shown).to.be.false;
    const other = await appeal({ campaign: 'other' });
    await oneEvent(other, 'small-favor-view');
    expect(seenTimes(second)).to.equal(0);
    second.forget();
    await Promise.all([first.updateComplete, second.updateComplete]);
    second.scrollIntoView({ block: 'center', behavior: 'instant' });
    await oneEvent(second, 'small-favor-view');
  });

  it('waits for the tab to be visible', async () => {
    let state: DocumentVisibilityState = 'hidden';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    try {
      const element = await appeal();
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      const intersecting = new Promise(resolve => new IntersectionObserver(resolve).observe(frame));
      await intersecting;
      state = 'visible';
      const start = performance.now();
      document.dispatchEvent(new Event('visibilitychange'));
      await oneEvent(element, 'small-favor-view');
      expect(performance.now() - start).to.be.at.least(990);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });
});
