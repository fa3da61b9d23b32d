import { expect, fixtureCleanup } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, text } from '../helpers.js';

const KEY = 'small-favor:v1:default:remind';
const DAY = 86_400_000;
const HOUR = 3_600_000;
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"></small-favor>`;

/** A page whose clock is `ahead` milliseconds ahead of the true one (or behind it), with a record in its storage. */
async function open(
  record: string | null,
  ahead = 0,
  { key = KEY, body = ELEMENT } = {},
): Promise<[RecordedWindow, SmallFavor]> {
  // Two pages of one browser have one clock.
  fixtureCleanup();
  if (record === null) localStorage.removeItem(key);
  else localStorage.setItem(key, record);
  const clock = `<script>
    const { now } = Date;
    Date = class extends Date {
      constructor(...parts) { parts.length ? super(...parts) : super(now() + ${ahead}); }
      static now() { return now() + ${ahead}; }
    };
  </script>`;
  const window = await openHtml({ head: `${clock}<script src="/dist/small-favor.js" defer></script>`, body });
  const [appeal] = await appealsOf(window);
  expect(window.errors).to.deep.equal([]);
  expect(window.told).to.deep.equal([]);
  return [window, appeal!];
}

const remindedAt = (at: number, days: number): string => `{"v":1,"at":${at},"until":${at + days * DAY}}`;

/** The whole appeal is there, and its dismissal works. */
async function expectShown(appeal: SmallFavor): Promise<void> {
  expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
  expect(appeal.visibility.shown).to.equal(true);
  part(appeal, 'reminder-button')!.click();
  await appeal.updateComplete;
  expect(text(part(appeal, 'confirmation'))).to.match(/^Thank you/);
}

/** Nothing is there. */
function expectHidden(appeal: SmallFavor): void {
  expect(appeal.visibility.shown).to.equal(false);
  expect(appeal.offsetHeight).to.equal(0);
  expect(part(appeal, 'link') === null).to.equal(true);
}

beforeEach(forgetAll);
after(forgetAll);

describe('S4 what is stored is no record: the appeal is shown, and a dismissal writes a good one', () => {
  for (const [what, record] of Object.entries({
    empty: '',
    'a word': 'null',
    'cut off': '{"v":1,"at":1',
    'an open brace': '{',
    'an array': '[]',
    'an array of a record': `[${remindedAt(Date.now(), 30)}]`,
    'a text': '"x"',
    'a number': '5',
    'a truth': 'true',
    'another shape': '{"reminded":true}',
    'nested 100,000 deep': '['.repeat(100_000),
    'as long as 1 MB': `{"v":1,"at":${Date.now()},"until":${Date.now() + DAY},"x":"${'x'.repeat(2 ** 20)}"}`,
    'with spaces enough to be too long': remindedAt(Date.now(), 30).replace('{', `{${' '.repeat(3000)}`),
  }))
    it(what, async () => {
      const [, appeal] = await open(record);
      await expectShown(appeal);
      expect(localStorage.getItem(KEY)).to.match(/^\{"v":1,"at":\d{13},"until":\d{13}\}$/);
    });
});

describe('S5 a record with wrong types or absurd times: the appeal is shown', () => {
  const now = Date.now();
  for (const [what, record] of Object.entries({
    'a word for a time': `{"v":1,"at":${now},"until":"soon"}`,
    'a time as text': `{"v":1,"at":${now},"until":"${now + DAY}"}`,
    'its beginning as text': `{"v":1,"at":"${now}","until":${now + DAY}}`,
    'no end': `{"v":1,"at":${now}}`,
    'no beginning': `{"v":1,"until":${now + DAY}}`,
    'an end of null': `{"v":1,"at":${now},"until":null}`,
    'an end beyond all numbers': `{"v":1,"at":${now},"until":1e400}`,
    'an end that is no number': `{"v":1,"at":${now},"until":NaN}`,
    'a negative end': `{"v":1,"at":${now},"until":-1}`,
    'a part of a millisecond': `{"v":1,"at":${now}.5,"until":${now + DAY}.5}`,
    'an end before its beginning': `{"v":1,"at":${now},"until":${now - DAY}}`,
    'an end at its beginning': `{"v":1,"at":${now},"until":${now}}`,
    'no version': `{"at":${now},"until":${now + DAY}}`,
    'its version as text': `{"v":"1","at":${now},"until":${now + DAY}}`,
    'version 0': `{"v":0,"at":${now},"until":${now + DAY}}`,
    'a truth for a time': `{"v":1,"at":${now},"until":true}`,
    'a list for a time': `{"v":1,"at":[${now}],"until":[${now + DAY}]}`,
  }))
    it(what, async () => {
      const [, appeal] = await open(record);
      await expectShown(appeal);
    });

  it('and one in order hides it, so these are no accident', async () => {
    const [, appeal] = await open(remindedAt(now, 30));
    expectHidden(appeal);
  });
});

describe('S6 a record of a later version', () => {
  for (const record of ['{"v":2,"until":"2027-01-01"}', `{"v":9,"at":${Date.now()},"until":${Date.now() + DAY}}`])
    it(`shows the appeal, and stays as it is whatever the reader does: ${record}`, async () => {
      const [window, appeal] = await open(record);
      await expectShown(appeal);
      expect(localStorage.getItem(KEY)).to.equal(record);
      window.document.body.insertAdjacentHTML('beforeend', ELEMENT);
      const [, second] = await appealsOf(window);
      expectHidden(second!);
      part(appeal, 'undo')!.click();
      await appeal.updateComplete;
      expect(localStorage.getItem(KEY)).to.equal(record);
      expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
    });
});

describe('S7 a record that ends in the far future', () => {
  const at = Date.now();
  for (const until of [Date.UTC(9999, 0), at + 366 * DAY, 8.64e15, Number.MAX_SAFE_INTEGER]) {
    const record = `{"v":1,"at":${at},"until":${until}}`;
    it(`hides the appeal for 366 days at most: ${until}`, async () => {
      const [, before] = await open(record, 366 * DAY - HOUR);
      expectHidden(before);
      expect(before.visibility.until!.getTime()).to.equal(at + 366 * DAY);
      const [, later] = await open(record, 366 * DAY + HOUR);
      await expectShown(later);
    });
  }
});

describe('R5 a page with other days than the one that said when it asks again', () => {
  for (const kind of ['remind', 'supporter'])
    for (const days of [7, 366])
      it(`keeps that day: ${kind}, ${days} days`, async () => {
        const at = Date.now();
        const page = {
          key: `small-favor:v1:default:${kind}`,
          body: ELEMENT.replace('>', ` remind-days="${days}" supporter-days="${days}">`),
        };
        for (const ahead of [8 * DAY, 30 * DAY - HOUR]) {
          const [, appeal] = await open(remindedAt(at, 30), ahead, page);
          expectHidden(appeal);
          expect(appeal.visibility.until!.getTime()).to.equal(at + 30 * DAY);
        }
        const [, later] = await open(remindedAt(at, 30), 30 * DAY + HOUR, page);
        expect(later.visibility.shown).to.equal(true);
      });
});

describe('S8 a clock that was set back after the dismissal', () => {
  for (const [behind, shown] of [
    [23 * HOUR, false],
    [25 * HOUR, true],
    [400 * DAY, true],
  ] as const)
    it(`${behind / HOUR} hours: the appeal is ${shown ? 'shown' : 'hidden'}`, async () => {
      const [, appeal] = await open(remindedAt(Date.now(), 30), -behind);
      if (shown) await expectShown(appeal);
      else expectHidden(appeal);
    });
});

describe('S9 a clock that was ahead', () => {
  it('brings the appeal early, and nothing of it sticks once it is right again', async () => {
    const [, early] = await open(remindedAt(Date.now(), 30), 31 * DAY);
    await expectShown(early);
    // That dismissal was made in what is the future now.
    const fromTheFuture = localStorage.getItem(KEY);
    const [, mended] = await open(fromTheFuture);
    await expectShown(mended);
    const [, next] = await open(localStorage.getItem(KEY), HOUR);
    expectHidden(next);
  });
});

describe('S10 a record with names of prototypes in it', () => {
  const at = Date.now();
  for (const record of [
    `{"__proto__":{"v":1,"at":${at},"until":${at + DAY},"polluted":1}}`,
    `{"constructor":{"prototype":{"polluted":1}},"v":1}`,
    `{"__proto__":{"polluted":1},"v":1,"at":${at}}`,
    `{"toString":1,"valueOf":2,"hasOwnProperty":3,"v":1,"at":"x"}`,
  ])
    it(`changes no prototype, and shows the appeal: ${record.slice(0, 40)}`, async () => {
      const [window, appeal] = await open(record);
      await expectShown(appeal);
      const { Object: theirs } = window as unknown as { Object: ObjectConstructor };
      expect(Object.hasOwn(theirs.prototype, 'polluted')).to.equal(false);
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    });
});

describe('S14 a browser that deletes what scripts have stored', () => {
  it('brings the appeal back', async () => {
    const [, hidden] = await open(remindedAt(Date.now(), 30));
    expectHidden(hidden);
    const [, appeal] = await open(null);
    await expectShown(appeal);
  });
});
