import { expect } from '@open-wc/testing';
import { report } from '../../src/browser/report.js';
import { SmallFavorHideEvent } from '../../src/index.js';
import { DAY, ownAppeal } from '../asking.js';
import { forgetAll, part, radio, warningsOf } from '../helpers.js';

const page = globalThis as unknown as Record<string, unknown>;
const GIFT = { campaign: 'default', variant: 'short', amount: '5', currency: 'USD', frequency: 'once' as const };

beforeEach(forgetAll);
afterEach(() => {
  for (const name of ['testLayer', 'testMtm']) delete page[name];
});

describe('report()', () => {
  const until = new Date(Date.UTC(2026, 11, 1));
  const event = new SmallFavorHideEvent({ ...GIFT, reason: 'reminder', until });
  const message = {
    event: 'small-favor-hide',
    small_favor: { ...GIFT, reason: 'reminder', until: '2026-12-01T00:00:00.000Z' },
  };

  it('puts it into an array that is there, and makes none', () => {
    expect(report('testLayer', event)).to.equal(false);
    expect(Object.hasOwn(page, 'testLayer')).to.equal(false);
    page['testLayer'] = [];
    expect(report('testLayer', event)).to.equal(true);
    expect(page['testLayer']).to.deep.equal([message]);
    expect(Object.getPrototypeOf((page['testLayer'] as object[])[0])).to.equal(Object.prototype);
  });

  it('calls the push that a tag manager put there', () => {
    const pushed: unknown[] = [];
    page['testLayer'] = Object.assign([], { push: (item: unknown) => pushed.push(item) });
    report('testLayer', event);
    expect(pushed).to.deep.equal([message]);
  });

  it('takes no harm from one that fails', () => {
    page['testLayer'] = Object.assign([], {
      push: () => {
        throw new Error('a tag’s own mistake');
      },
    });
    expect(report('testLayer', event)).to.equal(true);
  });

  it('gives nothing to a name that can be given nothing', () => expect(report('undefined', event)).to.equal(false));

  for (const [what, value] of Object.entries({
    text: 'x',
    number: 5,
    null: null,
    element: document.body,
    list: { push: () => 1 },
  }))
    it(`leaves a ${what} of that name alone`, () => {
      page['testLayer'] = value;
      expect(report('testLayer', event)).to.equal(false);
      expect(page['testLayer'] === value).to.equal(true);
    });
});

describe('report-to', () => {
  interface Message {
    readonly event: string;
    readonly small_favor: Readonly<Record<string, unknown>>;
  }
  beforeEach(() => (page['testLayer'] = []));
  const messages = () => (page['testLayer'] as Message[]).map(({ event }) => event.replace('small-favor-', ''));

  it('gets every event in order, with campaign, variant, frequency, amount and currency', async () => {
    const { element, campaign } = await ownAppeal({ 'report-to': 'testLayer' });
    radio(element, 'frequency', 'monthly').click();
    const link = part(element, 'link')!;
    // Followed as far as we are concerned, but not by the browser.
    document.addEventListener('click', event => event.preventDefault(), { once: true });
    link.click();
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    part(element, 'undo')!.click();
    await element.updateComplete;
    part(element, 'supporter-button')!.click();
    await element.updateComplete;
    expect(messages()).to.deep.equal('show select support remind hide undo show supporter hide'.split(' '));
    const all = page['testLayer'] as Message[];
    for (const { small_favor: told } of all)
      expect(Object.keys(told).slice(0, 5)).to.deep.equal(['campaign', 'variant', 'amount', 'currency', 'frequency']);
    expect(all[2]!.small_favor).to.deep.equal({
      campaign,
      variant: null,
      amount: '5',
      currency: 'USD',
      frequency: 'monthly',
      url: element.checkoutUrl,
    });
    expect(Date.parse(all[3]!.small_favor['until'] as string)).to.be.closeTo(Date.now() + 30 * DAY, 60_000);
  });

  it('gets nothing of what a listener cancelled', async () => {
    const { element } = await ownAppeal({ 'report-to': 'testLayer' });
    element.addEventListener('small-favor-remind', event => event.preventDefault());
    element.remindLater();
    expect(messages()).to.deep.equal(['show']);
  });

  it('warns once where something else has that name', async () => {
    page['testLayer'] = 'mine';
    const sentences = await warningsOf(async () => {
      const { element } = await ownAppeal({ 'report-to': 'testLayer' });
      element.remindLater();
    });
    expect(sentences).to.deep.equal([
      '<small-favor> report-to="testLayer": nothing is reported, as there is no such array. Write the name of one, like dataLayer.',
    ]);
    expect(page['testLayer']).to.equal('mine');
  });

  it('adds nothing to the page where it is not set', async () => {
    const before = Object.keys(globalThis).length;
    await ownAppeal();
    expect(Object.keys(globalThis).length).to.equal(before);
  });
});
