import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DAY } from '../../src/domain/days.js';
import { formatPause, isPauseActive, parsePause, pauseEnd, startPause } from '../../src/domain/pause.js';

/** 22 November 2026, noon in Greenwich. */
const NOW = Date.UTC(2026, 10, 22, 12);

const HOUR = DAY / 24;

const record = (at: unknown, until: unknown, v: unknown = 1): string => JSON.stringify({ v, at, until });

describe('parsePause()', () => {
  it('reads what formatPause() writes', () => {
    const pause = startPause(NOW, 30);
    expect(parsePause(formatPause(pause))).to.deep.equal(pause);
  });

  it('keeps an end that is too late, which is cut when it is used', () => {
    expect(parsePause(record(NOW, 9e15))).to.deep.equal({ at: NOW, until: 9e15 });
  });

  it('takes no harm from blanks, order and what else is in there', () => {
    expect(parsePause(` {"note":["x"], "until":${NOW + 1},\n"at":${NOW},"v":1} `)).to.deep.equal({
      at: NOW,
      until: NOW + 1,
    });
  });

  const ABSENT: readonly (readonly [what: string, text: string | null])[] = [
    ['nothing', null],
    ['an empty text', ''],
    ['null', 'null'],
    ['half an object', '{'],
    ['an empty object', '{}'],
    ['a list', '[]'],
    ['a list of the right numbers', `[1,${NOW},${NOW + DAY}]`],
    ['a string', '"x"'],
    ['a record in a string', JSON.stringify(record(NOW, NOW + DAY))],
    ['a number', '5'],
    ['true', 'true'],
    ['words', 'undefined'],
    ['a hundred thousand nested lists', '['.repeat(100_000)],
    ['two thousand nested lists', '['.repeat(1000) + ']'.repeat(1000)],
    ['a megabyte', JSON.stringify('x'.repeat(1_000_000))],
    ['a record with a megabyte behind it', record(NOW, NOW + DAY) + ' '.repeat(1_000_000)],
    ['a record without a version', `{"at":${NOW},"until":${NOW + DAY}}`],
    ['a version that is a text', record(NOW, NOW + DAY, '1')],
    ['a version that is a text above ours', record(NOW, NOW + DAY, '2')],
    ['version 0', record(NOW, NOW + DAY, 0)],
    ['version -1', record(NOW, NOW + DAY, -1)],
    ['version 1.5', record(NOW, NOW + DAY, 1.5)],
    ['a record without a beginning', `{"v":1,"until":${NOW + DAY}}`],
    ['a record without an end', `{"v":1,"at":${NOW}}`],
    ['an end in words', record(NOW, 'soon')],
    ['an end as a text', record(NOW, String(NOW + DAY))],
    ['an end of null', record(NOW, null)],
    ['an end beyond all numbers', `{"v":1,"at":${NOW},"until":1e400}`],
    ['an end of NaN', `{"v":1,"at":${NOW},"until":NaN}`],
    ['an end with a fraction', record(NOW, NOW + 0.5)],
    ['an end beyond exact numbers', record(NOW, 2 ** 53)],
    ['a negative end', record(NOW, -1)],
    ['an end before the beginning', record(NOW, NOW - 1)],
    ['an end at the beginning', record(NOW, NOW)],
    ['a beginning as a text', record(String(NOW), NOW + DAY)],
    ['a beginning of 0', record(0, NOW + DAY)],
    ['a negative beginning', record(-NOW, NOW + DAY)],
    ['a record in a list', `[${record(NOW, NOW + DAY)}]`],
    ['a record under __proto__', `{"__proto__":${record(NOW, NOW + DAY)}}`],
    ['a record under constructor', `{"constructor":{"prototype":${record(NOW, NOW + DAY)}}}`],
    ['a record whose values are inherited', `{"v":1,"__proto__":{"at":${NOW},"until":${NOW + DAY}}}`],
  ];
  for (const [what, text] of ABSENT) it(`takes ${what} for nothing`, () => expect(parsePause(text)).to.equal(null));

  it('leaves the prototype of all objects as it was', () => {
    parsePause('{"v":1,"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}');
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  for (const text of ['{"v":2}', record(NOW, NOW + DAY, 2), record('a', 'b', 99), '{"v":2,"days":[1,2]}'])
    it(`knows ${text} for a later version's record`, () => expect(parsePause(text)).to.equal('newer'));
});

describe('formatPause()', () => {
  it('is the documented text', () => {
    expect(formatPause({ at: NOW, until: NOW + 30 * DAY })).to.equal(
      '{"v":1,"at":1795348800000,"until":1797940800000}',
    );
  });
});

describe('isPauseActive()', () => {
  const month = startPause(NOW, 30);

  const ROWS: readonly (readonly [what: string, now: number, active: boolean])[] = [
    ['at once', NOW, true],
    ['a day later', NOW + DAY, true],
    ['in the last moment', NOW + 30 * DAY - 1, true],
    ['when it ends', NOW + 30 * DAY, false],
    ['a year later', NOW + 365 * DAY, false],
    ['with the clock an hour back', NOW - HOUR, true],
    ['with the clock a day back', NOW - DAY, true],
    ['with the clock more than a day back', NOW - DAY - 1, false],
    ['with the clock a year back', NOW - 365 * DAY, false],
    ['with the clock at its beginning', 0, false],
    ['with a clock that tells nothing', NaN, false],
  ];
  for (const [what, now, active] of ROWS)
    it(`${active ? 'hides' : 'does not hide'} ${what}`, () => expect(isPauseActive(month, now)).to.equal(active));

  it('has nothing stick after a clock that was set forward is right again', () => {
    const early = startPause(NOW + 400 * DAY, 30);
    expect(isPauseActive(early, NOW)).to.equal(false);
    expect(isPauseActive(early, NOW + 399 * DAY - 1)).to.equal(false);
  });

  for (const until of [NOW + 367 * DAY, Date.UTC(9999, 11, 31), 9e15])
    it(`ends after a year, though the record says ${until}`, () => {
      const pause = { at: NOW, until };
      expect(isPauseActive(pause, NOW + 366 * DAY - 1)).to.equal(true);
      expect(isPauseActive(pause, NOW + 366 * DAY)).to.equal(false);
    });

  it('can hide for a year and a day at most, whatever the record says', () => {
    for (const at of [1, NOW - DAY, NOW, NOW + 2 * DAY, 9e15]) {
      const hides = [at - DAY - 1, at - DAY, at + 366 * DAY - 1, at + 366 * DAY].map(now =>
        isPauseActive({ at, until: Number.MAX_SAFE_INTEGER }, now),
      );
      expect(hides, String(at)).to.deep.equal([false, true, true, false]);
    }
  });

  it('hides exactly while a day before it at the earliest, and before its end and a year at the latest', () => {
    const moment = fc.integer({ min: 1, max: 4e12 });
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: -2 * DAY, max: 400 * DAY }), (at, lasts, later) => {
        const now = at + later;
        const hides = now >= at - DAY && now < at + lasts && now < at + 366 * DAY;
        expect(isPauseActive({ at, until: at + lasts }, now)).to.equal(hides);
      }),
    );
  });
});

describe('pauseEnd()', () => {
  it('is what comes first: the end in the record, or a year', () => {
    expect(pauseEnd(startPause(NOW, 30))).to.equal(NOW + 30 * DAY);
    expect(pauseEnd(startPause(NOW, 366))).to.equal(NOW + 366 * DAY);
    expect(pauseEnd(startPause(NOW, 367))).to.equal(NOW + 366 * DAY);
  });
});

describe('startPause()', () => {
  it('counts days of 24 hours, also where the clocks go forward or back in between', () => {
    // Clocks go forward in March and back in October or November, wherever they do.
    for (const start of [Date.UTC(2026, 1, 20, 23, 30), Date.UTC(2026, 9, 10, 0, 30)])
      expect(startPause(start, 30)).to.deep.equal({ at: start, until: start + 30 * 24 * 3_600_000 });
  });

  for (const days of [1, 30, 366])
    it(`lasts ${days} days`, () => {
      const pause = startPause(NOW, days);
      expect(isPauseActive(pause, NOW + days * DAY - 1)).to.equal(true);
      expect(isPauseActive(pause, NOW + days * DAY)).to.equal(false);
    });
});
