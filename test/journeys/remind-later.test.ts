import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SmallFavorHideEvent, SmallFavorRemindEvent } from '../../src/index.js';
import type { SmallFavor } from '../../src/index.js';
import { appeal, forgetAll, part, text, until } from '../helpers.js';

const DAY = 86_400_000;
const KEY = 'small-favor:v1:default:remind';

/** A day as the page's language writes it, with the year where it is another. */
function written(locale: string, day: Date): string {
  const year = day.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year }).format(day);
}

/** Presses "Remind me later" by keyboard. */
async function dismiss(element: SmallFavor): Promise<void> {
  part(element, 'reminder-button')!.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => part(element, 'confirmation'), 'the confirmation comes');
}

describe('"Remind me later"', () => {
  beforeEach(forgetAll);
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  for (const [lang, locale] of [
    ['en-US', 'en-US'],
    ['en-GB', 'en-GB'],
    ['de', 'en'], // the built-in words are English, and so is the date among them
  ] as const)
    it(`says the date before and after, on a page in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const element = await appeal();
      const remind = oneEvent(element, 'small-favor-remind') as Promise<SmallFavorRemindEvent>;
      const before = text(part(element, 'reminder-date'));
      await dismiss(element);
      const date = written(locale, (await remind).until);
      expect(before).to.equal(`We’ll ask again on ${date}.`);
      expect(text(part(element, 'confirmation'))).to.equal(`Thank you for reading. We’ll ask again on ${date}. Undo`);
    });

  it('has its date read with the button', async () => {
    const element = await appeal();
    const described = part(element, 'reminder-button')!.getAttribute('aria-describedby')!;
    expect(element.shadowRoot!.getElementById(described)).to.equal(part(element, 'reminder-date'));
  });

  for (const [days, campaign] of [
    [30, 'default'],
    [7, 'fog-season'],
    [366, 'a-2'],
  ] as const)
    it(`records ${days} days for the campaign "${campaign}", and nothing else`, async () => {
      const element = await appeal({ 'remind-days': String(days), campaign });
      const earlier = Date.now();
      await dismiss(element);
      const later = Date.now();
      const keys = Object.keys(localStorage).filter(key => key.includes('favor'));
      expect(keys).to.deep.equal([`small-favor:v1:${campaign}:remind`]);
      const record = localStorage.getItem(keys[0]!)!;
      const { at } = JSON.parse(record) as { at: number };
      expect(at).to.be.within(earlier, later);
      expect(record).to.equal(`{"v":1,"at":${at},"until":${at + days * DAY}}`);
    });

  it('writes nothing before the click', async () => {
    const element = await appeal();
    part(element, 'reminder-button')!.focus();
    expect(localStorage.getItem(KEY)).to.equal(null);
    await dismiss(element);
    expect(localStorage.getItem(KEY)).to.be.a('string');
  });

  it('is taken back by Undo', async () => {
    const element = await appeal();
    await dismiss(element);
    expect(element.matches(':state(reminded)')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => part(element, 'link'), 'the appeal is back');
    await element.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(element.matches(':state(reminded)')).to.equal(false);
    expect(element.visibility.shown).to.equal(true);
  });

  it('tells the page in order, with reason and date', async () => {
    const heard: Event[] = [];
    const types = ['show', 'remind', 'hide', 'undo'].map(type => `small-favor-${type}`);
    const listen = (event: Event) => heard.push(event);
    for (const type of types) document.addEventListener(type, listen);
    const element = await appeal({ 'remind-days': '3' });
    await dismiss(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => heard.length >= 5, 'the appeal is shown again');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard.map(event => event.type.slice(12))).to.deep.equal(['show', 'remind', 'hide', 'undo', 'show']);
    const [, remind, hide] = heard as [Event, SmallFavorRemindEvent, SmallFavorHideEvent];
    expect(remind.until.getTime()).to.be.closeTo(Date.now() + 3 * DAY, 60_000);
    expect(hide.reason).to.equal('reminder');
    expect(hide.until!.getTime()).to.be.closeTo(remind.until.getTime(), 60_000);
  });

  it('can be refused by the page before anything is recorded', async () => {
    const element = await appeal();
    element.addEventListener('small-favor-remind', event => event.preventDefault());
    expect(element.remindLater()).to.equal(false);
    await element.updateComplete;
    expect(part(element, 'link')).to.exist;
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is not offered with no-reminder', async () => {
    const element = await appeal({ 'no-reminder': '' });
    expect(part(element, 'reminder-button')).to.equal(null);
    element.setAttribute('no-reminder', 'false');
    await element.updateComplete;
    expect(part(element, 'reminder-button')).to.exist;
  });
});

describe('<small-favor>.remindLater()', () => {
  beforeEach(forgetAll);

  it('does nothing twice', async () => {
    const element = await appeal();
    element.remindLater();
    const record = localStorage.getItem(KEY);
    let heard = 0;
    element.addEventListener('small-favor-remind', () => heard++);
    expect(element.remindLater()).to.equal(true);
    expect(heard).to.equal(0);
    expect(localStorage.getItem(KEY)).to.equal(record);
  });
});
