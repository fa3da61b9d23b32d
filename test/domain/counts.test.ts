import { expect } from '@open-wc/testing';
import {
  countArticle,
  countView,
  formatCounts,
  NO_COUNTS,
  parseCounts,
  type Periods,
  refuseCount,
} from '../../src/domain/counts.js';
import { DAY } from '../../src/domain/days.js';

const NOW = Date.UTC(2026, 10, 22, 12);
const PERIODS: Periods = { articleDays: 30, viewDays: 30, starts: null };

const record = (fields: object): string => JSON.stringify({ v: 1, ...fields });
const parse = (text: string | null, now = NOW, periods: Partial<Periods> = {}) =>
  parseCounts(text, now, { ...PERIODS, ...periods });

describe('counts', () => {
  it('are read as they were written', () => {
    let counts = countView(countArticle(countArticle(NO_COUNTS, NOW), NOW + 1), NOW + 2);
    counts = { ...counts, variant: 'short', drawn: NOW };
    const text = formatCounts(counts);
    expect(text).to.equal(
      record({ n: 2, w: NOW, views: 1, from: NOW + 2, last: NOW + 2, variant: 'short', drawn: NOW }),
    );
    expect(parse(text, NOW + 3)).to.deep.equal(counts);
    expect(text.length).to.be.below(256);
  });

  it('are no text where there is nothing', () => expect(formatCounts(NO_COUNTS)).to.equal(''));

  it('stay under 256 characters at their greatest', () => {
    const most = {
      articles: 9999,
      since: 9e12,
      refused: true,
      views: 9999,
      viewsSince: 9e12,
      lastView: 9e12,
      drawn: 9e12,
    };
    expect(formatCounts({ ...most, variant: 'x'.repeat(32) }).length).to.be.below(256);
  });

  it('go up by one and stop at 9999', () => {
    let counts = NO_COUNTS;
    for (let n = 0; n < 10_005; n++) counts = countView(countArticle(counts, NOW), NOW);
    expect([counts.articles, counts.views]).to.deep.equal([9999, 9999]);
  });

  it('keep their beginning', () => {
    const counts = countView(
      countArticle({ ...NO_COUNTS, articles: 1, since: NOW - DAY, views: 1, viewsSince: NOW - DAY }, NOW),
      NOW,
    );
    expect([counts.since, counts.viewsSince, counts.lastView]).to.deep.equal([NOW - DAY, NOW - DAY, NOW]);
  });

  for (const [what, days, now, articles] of [
    ['the last moment of its period', 30, NOW + 30 * DAY - 1, 5],
    ['the end of its period', 30, NOW + 30 * DAY, 0],
    ['a shorter period', 7, NOW + 8 * DAY, 0],
    ['a longer period', 366, NOW + 300 * DAY, 5],
    ['a clock set back by a day', 30, NOW - DAY, 5],
    ['a clock set back by more', 30, NOW - DAY - 1, 0],
    ['a clock set back by years', 30, Date.UTC(2001, 0, 1), 0],
    ['a clock set forward by years', 30, Date.UTC(2099, 0, 1), 0],
    ['a broken clock', 30, NaN, 0],
    ['the leap day', 30, Date.UTC(2028, 1, 29), 0],
  ] as const)
    it(`are ${articles} at ${what}`, () => {
      const text = record({ n: 5, w: NOW, views: 5, from: NOW });
      const counts = parse(text, now, { articleDays: days, viewDays: days });
      expect([counts !== 'newer' && counts.articles, counts !== 'newer' && counts.views]).to.deep.equal([
        articles,
        articles,
      ]);
    });

  for (const [begin, days, last] of [
    ['2024-02-28T12:00Z', 1, '2024-02-29T11:59:59.999Z'], // leap year
    ['2024-02-29T12:00Z', 366, '2025-03-01T11:59:59.999Z'],
    ['2025-02-28T12:00Z', 1, '2025-03-01T11:59:59.999Z'],
    ['2026-01-31T12:00Z', 30, '2026-03-02T11:59:59.999Z'], // month ends
    ['2026-03-28T12:00Z', 2, '2026-03-30T11:59:59.999Z'], // summer time begins in Europe
    ['2026-10-24T12:00Z', 2, '2026-10-26T11:59:59.999Z'], // and ends
    ['2026-12-31T12:00Z', 1, '2027-01-01T11:59:59.999Z'],
  ] as const)
    it(`that began at ${begin} last ${days} days to ${last}`, () => {
      const text = record({ n: 1, w: Date.parse(begin) });
      const left = (moment: number) => (parse(text, moment, { articleDays: days }) as typeof NO_COUNTS).articles;
      expect([left(Date.parse(last)), left(Date.parse(last) + 1)]).to.deep.equal([1, 0]);
    });

  it('begin anew with a campaign that began later', () => {
    const text = record({ n: 5, w: NOW - DAY });
    expect(parse(text, NOW, { starts: NOW })).to.include({ articles: 0, since: 0 });
    expect(parse(text, NOW, { starts: NOW - DAY })).to.include({ articles: 5, since: NOW - DAY });
  });

  it('have the last view for as long as any pause may be', () => {
    const text = record({ last: NOW });
    expect(parse(text, NOW + 365 * DAY)).to.include({ lastView: NOW });
    expect(parse(text, NOW + 366 * DAY)).to.include({ lastView: 0 });
  });

  for (const text of [
    null,
    '',
    '{',
    '[]',
    '5',
    'null',
    '"x"',
    '{"v":0,"n":5}',
    '['.repeat(1e5),
    'x'.repeat(1e6),
    '{"n":5}',
  ])
    it(`are none in ${String(text).slice(0, 12)}`, () => expect(parse(text)).to.deep.equal(NO_COUNTS));

  for (const n of [-1, 1.5, '5', null, 'NaN', Number.MAX_VALUE, true, [5], { valueOf: 5 }])
    it(`are never absurd: ${JSON.stringify(n)}`, () => {
      const counts = parse(record({ n, w: NOW, views: n, from: NOW }));
      expect(counts).to.include({ articles: 0, views: 0 });
    });

  it('are cut at 9999', () => expect(parse(record({ n: 1e9, w: NOW }))).to.include({ articles: 9999 }));

  it('are left alone in the record of a later version', () => expect(parse('{"v":2}')).to.equal('newer'));

  for (const variant of ['Short', 'a b', '"', 'x'.repeat(33), 5, null])
    it(`have no variant ${JSON.stringify(variant)}`, () =>
      expect(parse(record({ variant, drawn: NOW }))).to.include({ variant: '', drawn: 0 }));

  it('have a variant for a year', () => {
    const text = record({ variant: 'short', drawn: NOW });
    expect(parse(text, NOW + 366 * DAY - 1)).to.include({ variant: 'short', drawn: NOW });
    expect(parse(text, NOW + 366 * DAY)).to.include({ variant: '', drawn: 0 });
    expect(parse(record({ variant: 'short' }))).to.include({ variant: '' });
  });

  it('are refused for good, but for the caps', () => {
    const counts = refuseCount(countView(countArticle(NO_COUNTS, NOW), NOW));
    expect(counts).to.include({ articles: 0, since: 0, refused: true, views: 1 });
    expect(countArticle(counts, NOW)).to.equal(counts);
    expect(parse(formatCounts(counts))).to.deep.equal(counts);
  });
});
