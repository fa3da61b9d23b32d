import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { VisibilityController } from '../../src/controllers/visibility-controller.js';
import { type Conditions, readConditions } from '../../src/domain/conditions.js';
import { reading } from '../domain/reading.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** The moment of every test: 1 March 2026, 12:00 UTC. */
const NOW = Date.UTC(2026, 2, 1, 12);
const KEY = 'small-favor:v1:test:remind';
const CONDITIONS: Conditions = reading(reader => readConditions(reader, () => NaN)).value;

/** A host with a clock and a reader of the test's own. */
class VisibilityHost extends LitElement {
  now = NOW;
  busy = false;
  readonly controller = new VisibilityController(
    this,
    () => this.busy,
    () => this.now,
  );
}
customElements.define('visibility-host', VisibilityHost);

async function host(conditions: Partial<Conditions> = {}): Promise<VisibilityHost> {
  const element = await fixture<VisibilityHost>(html`<visibility-host></visibility-host>`);
  element.controller.configure('test', { ...CONDITIONS, ...conditions }, null);
  return element;
}

const record = (at: number, days: number): string => `{"v":1,"at":${at},"until":${at + days * DAY}}`;
const restorePage = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
const changeElsewhere = () => dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));

beforeEach(() => localStorage.removeItem(KEY));
after(() => localStorage.removeItem(KEY));

describe('a reminder of 30 days', () => {
  const at = NOW;
  for (const [when, now, shown] of [
    ['at once', at, false],
    ['a day later', at + DAY, false],
    ['a millisecond before it is due', at + 30 * DAY - 1, false],
    ['when it is due', at + 30 * DAY, true],
    ['a year later', at + 365 * DAY, true],
    ['with the clock set back by an hour', at - HOUR, false],
    ['with the clock set back by a day', at - DAY, false],
    ['with the clock set back by more than a day', at - DAY - 1, true],
    ['with the clock set back by years', Date.UTC(2001, 0, 1), true],
    ['with a broken clock', NaN, true],
  ] as const)
    it(`${shown ? 'shows' : 'hides'} the appeal ${when}`, async () => {
      localStorage.setItem(KEY, record(at, 30));
      const element = await fixture<VisibilityHost>(html`<visibility-host .now=${now}></visibility-host>`);
      element.controller.configure('test', CONDITIONS, null);
      expect(element.controller.visibility.shown).to.equal(shown);
      expect(element.controller.visibility.until).to.deep.equal(shown ? null : new Date(at + 30 * DAY));
    });

  it('lasts until the day that was said, whatever days are set on this page', async () => {
    localStorage.setItem(KEY, record(NOW - 10 * DAY, 30));
    const element = await host({ remindDays: 7 });
    for (const remindDays of [7, 11, 366]) {
      element.controller.configure('test', { ...CONDITIONS, remindDays }, null);
      expect(element.controller.visibility.until).to.deep.equal(new Date(NOW + 20 * DAY));
    }
  });
});

describe('a page', () => {
  it('is followed when it comes back, and not when it is first shown', async () => {
    const element = await host();
    await element.updateComplete;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(element.isUpdatePending).to.equal(false);
    restorePage();
    expect(element.isUpdatePending).to.equal(true);
  });

  it('costs nothing where another key is written, by whomever', async () => {
    const element = await host();
    await element.updateComplete;
    for (const key of ['cart', 'small-favor:v1:another:remind', 'small-favor:v1:testing:remind'])
      dispatchEvent(new StorageEvent('storage', { key }));
    expect(element.isUpdatePending).to.equal(false);
    for (const key of [KEY, null]) {
      dispatchEvent(new StorageEvent('storage', { key }));
      expect(element.isUpdatePending, String(key)).to.equal(true);
      await element.updateComplete;
    }
  });
});

describe('a reminder that has ended', () => {
  const ended = record(NOW - 31 * DAY, 30);

  for (const [what, text, conditions, stays] of [
    ['is removed', ended, {}, false],
    ['stays in a preview, which writes nothing', ended, { preview: true }, true],
    ['stays where the storage is not used', ended, { storage: 'none' }, true],
  ] as const)
    it(what, async () => {
      localStorage.setItem(KEY, text);
      expect((await host(conditions)).controller.visibility.shown).to.equal(true);
      expect(localStorage.getItem(KEY)).to.equal(stays ? text : null);
    });
});

describe('what is stored', () => {
  for (const [what, text] of Object.entries({
    'an empty text': '',
    null: 'null',
    'half an object': '{"v":1,"at":',
    'a list': `[1,${NOW},${NOW + DAY}]`,
    'a string': `"${NOW}"`,
    'a number': String(NOW + DAY),
    true: 'true',
    'a deep nest': '['.repeat(1e5),
    'a long text': `{"v":1,"at":${NOW},"until":${NOW + DAY}${' '.repeat(1e6)}}`,
    'no version': `{"at":${NOW},"until":${NOW + DAY}}`,
    'version "1"': `{"v":"1","at":${NOW},"until":${NOW + DAY}}`,
    'version 0': `{"v":0,"at":${NOW},"until":${NOW + DAY}}`,
    'version 2': `{"v":2,"at":${NOW},"until":${NOW + DAY}}`,
    'no end': `{"v":1,"at":${NOW}}`,
    'an end in words': `{"v":1,"at":${NOW},"until":"soon"}`,
    'an end that is a text': `{"v":1,"at":${NOW},"until":"${NOW + DAY}"}`,
    'an end that is null': `{"v":1,"at":${NOW},"until":null}`,
    'an infinite end': `{"v":1,"at":${NOW},"until":1e400}`,
    'an end below zero': `{"v":1,"at":${NOW},"until":-1}`,
    'an end before its start': `{"v":1,"at":${NOW},"until":${NOW - 1}}`,
    'no start': `{"v":1,"until":${NOW + DAY}}`,
    'a start at zero': `{"v":1,"at":0,"until":${NOW + DAY}}`,
    'a start in fractions': `{"v":1,"at":${NOW}.5,"until":${NOW + DAY}}`,
    'a start in seconds': `{"v":1,"at":${NOW / 1000},"until":${NOW + DAY}}`,
    'a start in the far future': record(8e15, 30),
    'only inherited fields': `{"__proto__":${record(NOW, 30)}}`,
  }))
    it(`shows the appeal: ${what}`, async () => {
      localStorage.setItem(KEY, text);
      const { visibility } = (await host()).controller;
      expect(visibility.shown).to.equal(true);
      expect(visibility.reason).to.equal('default');
      expect(localStorage.getItem(KEY), 'untouched until the reader asks').to.equal(text);
    });

  for (const [what, until] of [
    ['in the year 9999', Date.UTC(9999, 0, 1)],
    ['beyond all dates', Number.MAX_SAFE_INTEGER],
  ] as const)
    it(`hides the appeal for no more than a year, with an end ${what}`, async () => {
      localStorage.setItem(KEY, `{"v":1,"at":${NOW},"until":${until}}`);
      const element = await host();
      expect(element.controller.visibility.until).to.deep.equal(new Date(NOW + 366 * DAY));
      element.now = NOW + 366 * DAY;
      restorePage();
      expect(element.controller.visibility.shown).to.equal(true);
    });

  it('of a later version is never overwritten, and a dismissal then holds for this page', async () => {
    const newer = '{"v":2,"until":"2027-01-01"}';
    localStorage.setItem(KEY, newer);
    const element = await host();
    element.controller.pause('remind');
    expect(element.controller.visibility.shown).to.equal(false);
    expect((await host()).controller.visibility.shown, 'another appeal of the page').to.equal(false);
    element.controller.undo();
    expect(element.controller.visibility.shown).to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal(newer);
  });
});

describe('VisibilityController', () => {
  it('records exactly the days set', async () => {
    const element = await host({ remindDays: 366 });
    expect(element.controller.next('remind')).to.deep.equal({ at: NOW, until: NOW + 366 * DAY });
    element.controller.pause('remind');
    expect(localStorage.getItem(KEY)).to.equal(record(NOW, 366));
    expect(element.controller.confirmation?.kind).to.equal('remind');
    element.controller.undo();
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(element.controller.confirmation).to.equal(null);
  });

  it('lets the reader be while they are at work in the appeal', async () => {
    const element = await host();
    element.busy = true;
    localStorage.setItem(KEY, record(NOW, 30));
    changeElsewhere();
    expect(element.controller.visibility.shown).to.equal(true);
    element.busy = false;
    changeElsewhere();
    expect(element.controller.visibility.shown).to.equal(false);
  });

  it('does not bring the appeal back because another tab forgot', async () => {
    localStorage.setItem(KEY, record(NOW, 30));
    const element = await host();
    localStorage.removeItem(KEY);
    changeElsewhere();
    expect(element.controller.visibility.shown).to.equal(false);
  });

  it('brings it back with the page once it is due, and not before', async () => {
    localStorage.setItem(KEY, record(NOW, 30));
    const element = await host();
    element.now = NOW + 30 * DAY - 1;
    restorePage();
    expect(element.controller.visibility.shown).to.equal(false);
    element.now = NOW + 30 * DAY;
    restorePage();
    expect(element.controller.visibility.shown).to.equal(true);
  });

  it('hears nothing while its host is off the page, and looks anew when it is back', async () => {
    const element = await host();
    const parent = element.parentElement!;
    element.remove();
    localStorage.setItem(KEY, record(NOW, 30));
    changeElsewhere();
    restorePage();
    expect(element.controller.visibility.shown).to.equal(true);
    parent.append(element);
    expect(element.controller.visibility.shown).to.equal(false);
  });

  it('goes by the campaign of the moment', async () => {
    const element = await host();
    element.controller.pause('remind');
    element.controller.configure('test-2', CONDITIONS, null);
    expect(element.controller.visibility.shown).to.equal(true);
    element.controller.configure('test', CONDITIONS, null);
    expect(element.controller.visibility.shown).to.equal(false);
  });
});
