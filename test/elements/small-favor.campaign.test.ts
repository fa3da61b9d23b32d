import { expect, fixture, html } from '@open-wc/testing';
import { DAY, newCampaign, ownAppeal, recordOf, remember, rememberCounts, storedOf } from '../asking.js';
import { appeal, CHECKOUT, forgetAll, has } from '../helpers.js';

const localDate = (days: number): string => {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return day.toISOString().slice(0, 10);
};

/** The reader's midnight, some days from today. */
const midnight = (days: number): number => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
};

beforeEach(forgetAll);

describe('starts and ends', () => {
  for (const [starts, ends, shown, reason] of [
    [0, 0, true, 'default'],
    [-1, 1, true, 'default'],
    [1, 2, false, 'not-started'],
    [-2, -1, false, 'ended'],
  ] as const)
    it(`${shown ? 'shows' : 'hides'} the appeal today from day ${starts} to day ${ends}`, async () => {
      const { element } = await ownAppeal({ starts: localDate(starts), ends: localDate(ends) });
      expect(element.visibility).to.include({ shown, reason });
      expect(has(element, 'link')).to.equal(shown);
    });

  it('says when it begins: with the reader’s own day', async () => {
    const { element } = await ownAppeal({ starts: localDate(3) });
    expect(element.visibility.until!.getTime()).to.equal(midnight(3));
  });

  it('R22 removes what was remembered, once it has ended', async () => {
    const campaign = newCampaign();
    const before = Date.now() - 3 * DAY;
    remember(campaign, 'remind', 30, 3 * DAY);
    remember(campaign, 'supporter', 30, 3 * DAY);
    rememberCounts(campaign, {
      n: 5,
      w: before,
      views: 2,
      from: before,
      last: before,
      variant: 'short',
      drawn: before,
    });
    const other = newCampaign();
    remember(other, 'remind', 30, 3 * DAY);
    await appeal({ campaign, ends: localDate(-1), 'count-articles': '' });
    expect(storedOf(campaign)).to.deep.equal([]);
    expect(storedOf(other)).to.deep.equal(['remind']);
  });

  it('R22 removes nothing that began after its end, as on another page without one', async () => {
    const campaign = newCampaign();
    const before = Date.now() - 3 * DAY;
    remember(campaign, 'remind', 30);
    remember(campaign, 'supporter', 30);
    rememberCounts(campaign, { n: 5, w: before, views: 2, from: Date.now(), last: Date.now() });
    await appeal({ campaign, ends: localDate(-1) });
    expect(storedOf(campaign)).to.deep.equal(['remind', 'supporter', 'count']);
    const left = recordOf(campaign, 'count');
    expect(left, 'what began after it').to.include({ views: 2 });
    expect(left, 'what began before it').to.not.have.property('n');
  });

  it('leaves it that the reader wants no count, and what a later version keeps', async () => {
    const [refused, newer] = [newCampaign(), newCampaign()];
    rememberCounts(refused, { no: 1, views: 1, from: Date.now() - 9 * DAY });
    rememberCounts(newer, { v: 2, n: 1 });
    for (const campaign of [refused, newer]) await appeal({ campaign, ends: localDate(-1) });
    expect(recordOf(refused, 'count')).to.deep.equal({ v: 1, no: 1 });
    expect(recordOf(newer, 'count')).to.deep.equal({ v: 2, n: 1 });
  });

  it('R22 removes nothing from where it is hidden, as a reader’s comment may be', async () => {
    const campaign = newCampaign();
    remember(campaign, 'remind', 30, 3 * DAY);
    const box = await fixture(html`<div hidden></div>`);
    const hidden = document.createElement('small-favor');
    for (const [name, value] of Object.entries({ campaign, ends: localDate(-1), currency: 'USD', href: CHECKOUT }))
      hidden.setAttribute(name, value);
    box.append(hidden);
    await hidden.updateComplete;
    // Where the browser can't tell, it does.
    expect(storedOf(campaign)).to.deep.equal('checkVisibility' in hidden ? ['remind'] : []);
  });

  it('removes nothing while it lasts or has yet to come', async () => {
    const campaign = newCampaign();
    remember(campaign, 'remind', 30);
    await appeal({ campaign, starts: localDate(1), ends: localDate(2) });
    await appeal({ campaign, ends: localDate(0) });
    expect(storedOf(campaign)).to.deep.equal(['remind']);
  });

  it('scopes every memory by its name', async () => {
    const { element, campaign } = await ownAppeal();
    element.remindLater();
    remember(campaign, 'supporter', 30);
    expect((await ownAppeal()).element.visibility.shown).to.equal(true);
  });

  it('comes with the page that is kept in the browser until it begins', async () => {
    const now = Date.now;
    const { element } = await ownAppeal({ starts: new Date(now() + DAY).toISOString() });
    expect(element.visibility.shown).to.equal(false);
    Date.now = () => now() + DAY;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    Date.now = now;
    expect(element.visibility.shown).to.equal(true);
  });
});

describe('<meta name="small-favor" content="off">', () => {
  it('counts in the head alone: a reader’s comment may have brought another', async () => {
    await fixture(html`<div><meta name="small-favor" content="off" /></div>`);
    expect((await ownAppeal()).element.visibility.shown).to.equal(true);
  });

  for (const meta of ['<meta name="small-favor" content="off">', '<META NAME="Small-Favor" CONTENT="OFF">'])
    it(`leaves a page in peace: ${meta}`, async () => {
      const holder = document.createElement('div');
      holder.innerHTML = meta;
      document.head.append(...holder.children);
      try {
        const { element, campaign } = await ownAppeal({ 'count-articles': '' });
        expect(element.visibility).to.include({ shown: false, reason: 'off', until: null });
        expect(element.getBoundingClientRect().height).to.equal(0);
        expect(storedOf(campaign)).to.deep.equal([]);
        expect((await ownAppeal({ preview: '' })).element.visibility.shown, 'in a preview').to.equal(true);
      } finally {
        document.head.querySelector('meta[name="small-favor" i]')!.remove();
      }
    });

  it('is no other content', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'small-favor', content: 'on' });
    document.head.append(meta);
    expect((await ownAppeal()).element.visibility.shown).to.equal(true);
    meta.remove();
  });
});
