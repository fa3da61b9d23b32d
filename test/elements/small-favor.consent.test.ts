import { expect } from '@open-wc/testing';
import { newCampaign, ownAppeal, recordOf, remember, rememberCounts, see, storedOf } from '../asking.js';
import { appeal, forgetAll, has, part, withAddress } from '../helpers.js';

const COUNTING = { 'count-articles': '', 'max-views': '4' };

beforeEach(forgetAll);

describe('storage="none"', () => {
  it('writes nothing until allow(), and then what was asked for and counted on this page', async () => {
    const { element, campaign } = await ownAppeal({ ...COUNTING, storage: 'none' });
    await see(element);
    expect(storedOf(campaign)).to.deep.equal([]);
    element.allow();
    expect(element.storage).to.equal('local');
    expect(recordOf(campaign, 'count')).to.include({ n: 1, views: 1 });
    element.remindLater();
    expect(storedOf(campaign)).to.deep.equal(['remind', 'count']);
  });

  it('keeps a reminder from before the consent', async () => {
    const { element, campaign } = await ownAppeal({ storage: 'none' });
    element.remindLater();
    expect(storedOf(campaign)).to.deep.equal([]);
    element.allow();
    expect(storedOf(campaign)).to.deep.equal(['remind']);
    expect((await appeal({ campaign })).visibility.reason).to.equal('reminder');
  });

  it('is the same as the attribute, which can be set before the script is there', async () => {
    const { element, campaign } = await ownAppeal({ ...COUNTING, storage: 'none' });
    element.setAttribute('storage', 'local');
    await element.updateComplete;
    expect(recordOf(campaign, 'count')).to.include({ n: 1 });
  });
});

describe('storage="requested"', () => {
  it('keeps what the reader asked for, and counts nothing', async () => {
    const { element, campaign } = await ownAppeal({ ...COUNTING, storage: 'requested' });
    await see(element);
    expect(storedOf(campaign)).to.deep.equal([]);
    element.remindLater();
    expect(storedOf(campaign)).to.deep.equal(['remind']);
    expect((await appeal({ campaign, storage: 'requested' })).visibility.reason).to.equal('reminder');
  });

  it('leaves counts from before alone, until consent is there again or is withdrawn', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { n: 5, w: Date.now() });
    const element = await appeal({ ...COUNTING, storage: 'requested', campaign });
    expect(recordOf(campaign, 'count')).to.include({ n: 5 });
    element.allow();
    expect(recordOf(campaign, 'count')).to.include({ n: 6 });
  });
});

describe('withdrawn consent', () => {
  for (const [how, withdraw] of [
    ['allow(false)', (element: { allow(consent: boolean): void }) => element.allow(false)],
    ['storage="requested"', (element: Element) => element.setAttribute('storage', 'requested')],
    ['storage="none"', (element: Element) => element.setAttribute('storage', 'none')],
  ] as const)
    it(`deletes the counts and leaves what the reader asked for, by ${how}`, async () => {
      const { element, campaign } = await ownAppeal(COUNTING);
      await see(element);
      remember(campaign, 'remind', 30);
      remember(campaign, 'supporter', 30);
      expect(recordOf(campaign, 'count')).to.include({ n: 1, views: 1 });
      withdraw(element);
      await element.updateComplete;
      expect(storedOf(campaign)).to.deep.equal(['remind', 'supporter']);
    });

  it('deletes what an earlier page counted, where this one never had consent', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { n: 5, w: Date.now(), variant: 'short', drawn: Date.now() });
    const element = await appeal({ ...COUNTING, storage: 'requested', campaign });
    element.allow(false);
    expect(storedOf(campaign)).to.deep.equal([]);
  });

  it('leaves the reader’s wish not to be counted', async () => {
    const campaign = newCampaign();
    rememberCounts(campaign, { no: 1, views: 3, from: Date.now(), last: Date.now() });
    const element = await appeal({ ...COUNTING, campaign });
    element.allow(false);
    expect(recordOf(campaign, 'count')).to.deep.equal({ v: 1, no: 1 });
  });

  it('counts no more', async () => {
    const { element, campaign } = await ownAppeal(COUNTING);
    element.allow(false);
    await withAddress('page=2', () => appeal({ ...COUNTING, storage: 'requested', campaign }));
    expect(storedOf(campaign)).to.deep.equal([]);
  });
});

describe('forget()', () => {
  it('deletes all of its campaign, and nothing of another', async () => {
    const { element, campaign } = await ownAppeal(COUNTING);
    const other = newCampaign();
    remember(other, 'remind', 30);
    remember(campaign, 'supporter', 30);
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    expect(storedOf(campaign)).to.deep.equal(['remind', 'supporter', 'count']);
    element.forget();
    await element.updateComplete;
    expect(storedOf(campaign)).to.deep.equal([]);
    expect(storedOf(other)).to.deep.equal(['remind']);
    expect(has(element, 'link')).to.equal(true);
  });

  it('leaves nothing that comes back on this page', async () => {
    const { element, campaign } = await ownAppeal(COUNTING);
    element.forget();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    element.publisher = 'Another';
    await element.updateComplete;
    expect(storedOf(campaign)).to.deep.equal([]);
  });
});
