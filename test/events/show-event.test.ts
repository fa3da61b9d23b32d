import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { SmallFavorHideEvent, SmallFavorShowEvent, SmallFavorUndoEvent, SmallFavorViewEvent } from '../../src/index.js';
import { appeal, forgetAll, part, radio } from '../helpers.js';

const TYPES = ['show', 'view', 'select', 'support', 'remind', 'undo', 'hide'].map(name => `small-favor-${name}`);

describe('small-favor-show and its like', () => {
  const heard: Event[] = [];
  const hear = (event: Event): void => void heard.push(event);
  const names = (): string[] => heard.map(({ type }) => type.slice('small-favor-'.length));

  beforeEach(() => {
    forgetAll();
    heard.length = 0;
    for (const type of TYPES) addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of TYPES) removeEventListener(type, hear);
  });

  it('show comes once when the appeal begins to be shown, with the preselected gift', async () => {
    const element = await appeal({ campaign: 'spring', frequencies: 'monthly', amounts: '7' });
    expect(names()).to.deep.equal(['show']);
    expect(heard[0]).to.be.instanceOf(SmallFavorShowEvent);
    expect(heard[0]!.target === element).to.be.true;
    expect(heard[0]).to.include({ campaign: 'spring', amount: '7', currency: 'USD', frequency: 'monthly' });
  });

  it('show finds the appeal drawn', async () => {
    let drawn = false;
    addEventListener('small-favor-show', ({ target }) => (drawn = Boolean(part(target as Element, 'link'))), {
      once: true,
    });
    await appeal();
    expect(drawn).to.be.true;
  });

  it('show does not come again for what changes, nor for a move', async () => {
    const element = await appeal();
    element.setAttribute('publisher', 'Another');
    element.setAttribute('theme', 'dark');
    radio(element, 'amount', 1000).click();
    await element.updateComplete;
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    expect(names()).to.deep.equal(['show', 'select']);
  });

  it('show and hide come in turn', async () => {
    const element = await appeal();
    element.remindLater();
    await element.updateComplete;
    element.forget();
    await element.updateComplete;
    expect(names()).to.deep.equal(['show', 'remind', 'hide', 'show']);
  });

  it('hide comes in place of show where a reminder holds, with its end', async () => {
    (await appeal()).remindLater();
    heard.length = 0;
    const second = await appeal();
    const { until } = second.visibility;
    const [event] = heard.filter(({ target }) => target === second) as SmallFavorHideEvent[];
    expect(heard.filter(({ target }) => target === second).length).to.equal(1);
    expect(event).to.be.instanceOf(SmallFavorHideEvent);
    expect(event).to.include({ reason: 'reminder', campaign: 'default', amount: '5' });
    expect(event!.until!.getTime()).to.equal(until!.getTime());
    expect(event!.until!.getTime()).to.be.greaterThan(Date.now());
  });

  it('hide does not come again while it stays so', async () => {
    const element = await appeal();
    element.remindLater();
    await element.updateComplete;
    element.setAttribute('publisher', 'Another');
    element.setAttribute('theme', 'dark');
    await element.updateComplete;
    expect(names()).to.deep.equal(['show', 'remind', 'hide']);
  });

  it('remind comes before hide, and undo before show', async () => {
    const element = await appeal();
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(names()).to.deep.equal(['show', 'remind', 'hide', 'undo', 'show']);
    const undo = heard[3]!;
    expect(undo).to.be.instanceOf(SmallFavorUndoEvent);
    expect(undo).to.include({ campaign: 'default', amount: '5', currency: 'USD', frequency: 'once' });
  });

  it('hide does not come where a listener of remind says no', async () => {
    const element = await appeal();
    element.addEventListener('small-favor-remind', event => event.preventDefault());
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    expect(names()).to.deep.equal(['show', 'remind']);
    expect(element.visibility.shown).to.be.true;
  });

  it('view comes after show, with the gift of its moment', async () => {
    const element = await appeal();
    radio(element, 'amount', 2000).click();
    const event = await oneEvent(element, 'small-favor-view');
    expect(names()).to.deep.equal(['show', 'select', 'view']);
    expect(event).to.be.instanceOf(SmallFavorViewEvent);
    expect(event).to.include({ campaign: 'default', amount: '20', currency: 'USD', frequency: 'once' });
  });
});
