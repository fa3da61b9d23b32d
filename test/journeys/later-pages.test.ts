import { expect, nextFrame } from '@open-wc/testing';
import type { SmallFavor, SmallFavorHideEvent } from '../../src/index.js';
import { appeal, forgetAll, part, until } from '../helpers.js';

const DAY = 86_400_000;
const keyOf = (campaign = 'default') => `small-favor:v1:${campaign}:remind`;

/** Puts a reminder of `days` days into the storage, asked for `ago` ms ago. */
function remember(days: number, ago: number, campaign?: string): void {
  const at = Date.now() - ago;
  localStorage.setItem(keyOf(campaign), `{"v":1,"at":${at},"until":${at + days * DAY}}`);
}

const height = (element: Element) => element.getBoundingClientRect().height;

/** No space, nothing to read, nothing to reach. */
function expectNothing(element: SmallFavor): void {
  expect(element.visibility.shown).to.equal(false);
  expect(element.shadowRoot!.childElementCount).to.equal(0);
  expect(element.shadowRoot!.textContent!.trim()).to.equal('');
  expect(height(element)).to.equal(0);
}

describe('a later page of a reader who asked to be reminded', () => {
  beforeEach(forgetAll);

  it('has no appeal: no space, nothing in it, and a sentence that says why', async () => {
    remember(30, DAY);
    const element = await appeal({}, '<h2 slot="headline">A favor</h2><p>Words</p><p slot="fallback">Support us</p>');
    expectNothing(element);
    const until = new Date((JSON.parse(localStorage.getItem(keyOf())!) as { until: number }).until);
    expect(element.visibility).to.deep.equal({
      shown: false,
      reason: 'reminder',
      until,
      sentence: `The appeal is not shown because the reader asked to be reminded later, at ${until.toISOString()}.`,
    });
  });

  it('tells the page that it is hidden, once, with reason and date', async () => {
    remember(30, DAY);
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    for (const type of ['show', 'hide']) document.addEventListener(`small-favor-${type}`, listen);
    const element = await appeal();
    element.setAttribute('publisher', 'Another');
    await element.updateComplete;
    for (const type of ['show', 'hide']) document.removeEventListener(`small-favor-${type}`, listen);
    expect(heard.map(event => event.type)).to.deep.equal(['small-favor-hide']);
    const [hide] = heard as [SmallFavorHideEvent];
    expect(hide.reason).to.equal('reminder');
    expect(hide.until).to.deep.equal(element.visibility.until);
  });

  it('is accessible', async () => {
    remember(30, DAY);
    await expect(await appeal()).to.be.accessible();
  });

  it('shows an appeal of another campaign', async () => {
    remember(30, DAY, 'spring');
    expectNothing(await appeal({ campaign: 'spring' }));
    expect(part(await appeal({ campaign: 'autumn' }), 'link')).to.exist;
  });

  it('shows it again after forget(), and on the pages after', async () => {
    remember(30, DAY);
    const element = await appeal();
    element.forget();
    await element.updateComplete;
    expect(part(element, 'link')).to.exist;
    expect(localStorage.getItem(keyOf())).to.equal(null);
    expect(part(await appeal(), 'link')).to.exist;
  });

  it('stays away until the day that was said, whatever remind-days is set to', async () => {
    remember(30, 10 * DAY);
    const { until } = JSON.parse(localStorage.getItem(keyOf())!) as { until: number };
    const element = await appeal();
    for (const days of ['7', '11', '300']) {
      element.setAttribute('remind-days', days);
      await element.updateComplete;
      expectNothing(element);
      expect(element.visibility.until!.getTime()).to.equal(until);
    }
  });

  it('hides it on a page that comes back from the back/forward cache', async () => {
    const element = await appeal();
    remember(30, 0); // on the page that the reader comes back from
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expectNothing(element);
  });

  it('hides it when the reader comes back to the tab', async () => {
    const element = await appeal();
    remember(30, 0);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await element.updateComplete;
    expectNothing(element);
  });
});

describe('preview', () => {
  beforeEach(forgetAll);

  it('shows the appeal whatever is remembered, and says so', async () => {
    remember(30, DAY);
    const element = await appeal({ preview: '' });
    expect(part(element, 'link')).to.exist;
    expect(element.visibility.reason).to.equal('preview');
    expect(element.visibility.sentence).to.equal(
      'The appeal is shown because this is a preview, which writes nothing.',
    );
  });

  it('writes nothing: "Remind me later" is only played through', async () => {
    const element = await appeal({ preview: '' });
    element.remindLater();
    await element.updateComplete;
    expect(part(element, 'confirmation')).to.exist;
    expect(localStorage.getItem(keyOf())).to.equal(null);
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(part(element, 'link')).to.exist;
  });

  it('takes nothing away: what was remembered stays', async () => {
    remember(30, DAY);
    const before = localStorage.getItem(keyOf());
    const element = await appeal({ preview: '' });
    element.remindLater();
    await element.updateComplete;
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(localStorage.getItem(keyOf())).to.equal(before);
  });

  it('does not hide the other appeals of the campaign', async () => {
    const other = await appeal();
    const element = await appeal({ preview: '' });
    element.remindLater();
    await element.updateComplete;
    await other.updateComplete;
    expect(part(other, 'link')).to.exist;
  });
});

describe('storage="none"', () => {
  beforeEach(forgetAll);

  it('writes nothing, and holds for the other appeals of this page', async () => {
    const campaign = 'none-1';
    const element = await appeal({ storage: 'none', campaign });
    const keys = Object.keys(localStorage);
    element.remindLater();
    await element.updateComplete;
    expect(part(element, 'confirmation')).to.exist;
    expect(Object.keys(localStorage)).to.deep.equal(keys);
    expectNothing(await appeal({ storage: 'none', campaign }));
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(part(element, 'link')).to.exist;
    expect(Object.keys(localStorage)).to.deep.equal(keys);
  });

  it('does not ask the storage either', async () => {
    remember(30, DAY, 'none-2');
    expect(part(await appeal({ storage: 'none', campaign: 'none-2' }), 'link')).to.exist;
  });
});

describe('an appeal that is moved on the page', () => {
  beforeEach(forgetAll);

  async function move(element: SmallFavor): Promise<void> {
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await element.updateComplete;
    await nextFrame();
  }

  it('keeps the confirmation, and Undo still works', async () => {
    const element = await appeal();
    element.remindLater();
    await element.updateComplete;
    await move(element);
    expect(part(element, 'confirmation')).to.exist;
    part(element, 'undo')!.click();
    await until(() => part(element, 'link'), 'the appeal is back');
  });

  it('still follows the others of its campaign', async () => {
    const element = await appeal();
    const other = await appeal();
    await move(element);
    other.remindLater();
    await element.updateComplete;
    expectNothing(element);
  });

  it('hears of what happened while it was away', async () => {
    const element = await appeal();
    const parent = element.parentElement!;
    element.remove();
    remember(30, 0);
    parent.append(element);
    await element.updateComplete;
    expectNothing(element);
  });
});
