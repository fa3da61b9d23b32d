import { expect } from '@open-wc/testing';
import { type Conditions, readConditions } from '../../src/domain/conditions.js';
import { type Counts, NO_COUNTS } from '../../src/domain/counts.js';
import { DAY } from '../../src/domain/days.js';
import { startPause } from '../../src/domain/pause.js';
import { decideVisibility, type VisibilityFacts } from '../../src/domain/visibility.js';
import { reading } from './reading.js';

const NOW = Date.UTC(2026, 10, 22, 12);
const CONDITIONS = reading(reader => readConditions(reader, () => NaN)).value;

const decide = ({
  conditions,
  ...facts
}: Partial<Omit<VisibilityFacts, 'conditions'>> & { conditions?: Partial<Conditions> } = {}) =>
  decideVisibility({
    now: NOW,
    off: false,
    reminder: null,
    supporter: null,
    counts: NO_COUNTS,
    seen: false,
    variant: null,
    ...facts,
    conditions: { ...CONDITIONS, ...conditions },
  });

/** What there is of counts. */
const known = (counts: Counts) => Object.fromEntries(Object.entries(counts).filter(([, value]) => value));

type Facts = NonNullable<Parameters<typeof decide>[0]>;

/** Every rule that hides, in their order: facts that it applies to, and what is said then. */
const RULES: readonly (readonly [reason: string, facts: Facts, until: number | null, because: string])[] = [
  ['off', { off: true }, null, 'the page says <meta name="small-favor" content="off">'],
  ['not-started', { conditions: { starts: NOW + DAY } }, NOW + DAY, 'the campaign begins at 2026-11-23T12:00:00.000Z'],
  ['ended', { conditions: { ends: NOW } }, null, 'the campaign ended at 2026-11-22T12:00:00.000Z'],
  ['supporter', { conditions: { supporter: true } }, null, 'the page says that its reader is a supporter'],
  [
    'supporter',
    { supporter: startPause(NOW, 180) },
    NOW + 180 * DAY,
    'the reader is a supporter, and will be asked again at 2027-05-21T12:00:00.000Z',
  ],
  [
    'reminder',
    { reminder: startPause(NOW, 30) },
    NOW + 30 * DAY,
    'the reader asked to be reminded later, at 2026-12-22T12:00:00.000Z',
  ],
  ['control', { variant: 'control' }, null, 'the variant "control" was drawn, which shows nothing'],
  [
    'min-articles',
    { conditions: { minArticles: 3 }, counts: { ...NO_COUNTS, articles: 2, since: NOW } },
    null,
    '2 of the 3 articles that min-articles asks for were read here',
  ],
  [
    'min-days-between',
    { conditions: { minDaysBetween: 7 }, counts: { ...NO_COUNTS, lastView: NOW - DAY } },
    NOW + 6 * DAY,
    'it was seen at 2026-11-21T12:00:00.000Z; it returns at 2026-11-28T12:00:00.000Z',
  ],
  [
    'max-views',
    { conditions: { maxViews: 4, viewDays: 30 }, counts: { ...NO_COUNTS, views: 4, viewsSince: NOW - 10 * DAY } },
    NOW + 20 * DAY,
    'it was seen as often as max-views="4" allows; it returns at 2026-12-12T12:00:00.000Z',
  ],
];

describe('decideVisibility()', () => {
  it('shows by default', () => {
    expect(decide()).to.deep.equal({
      shown: true,
      reason: 'default',
      until: null,
      sentence: 'The appeal is shown because nothing holds it back.',
    });
  });

  for (const [reason, facts, until, because] of RULES) {
    it(`hides: ${reason}, because ${because}`, () => {
      expect(decide(facts)).to.deep.equal({
        shown: false,
        reason,
        until: until === null ? null : new Date(until),
        sentence: `The appeal is not shown because ${because}.`,
      });
    });

    it(`shows in a preview all the same: ${reason}, because ${because}`, () => {
      const visibility = decide({ ...facts, conditions: { ...facts.conditions, preview: true } });
      expect(visibility).to.deep.equal({
        shown: true,
        reason: 'preview',
        until: null,
        sentence: 'The appeal is shown because this is a preview, which writes nothing.',
      });
    });
  }

  it('gives the first reason of several, in the order of this table', () => {
    for (let first = 0; first < RULES.length; first++) {
      const all = RULES.slice(first).map(([, facts]) => facts);
      const facts: Facts = Object.assign({}, ...all, {
        conditions: Object.assign({}, ...all.map(({ conditions }) => conditions)),
        counts: Object.assign({ ...NO_COUNTS }, ...all.map(({ counts }) => counts && known(counts))),
      });
      expect(decide(facts).reason).to.equal(RULES[first]![0]);
    }
  });

  for (const [what, facts] of [
    ['a campaign that begins now', { conditions: { starts: NOW } }],
    ['a campaign that ends in a millisecond', { conditions: { ends: NOW + 1 } }],
    ['a reminder that has ended', { reminder: startPause(NOW - 30 * DAY, 30) }],
    ['a reminder from the future', { reminder: startPause(NOW + 2 * DAY, 30) }],
    ['a supporter of 180 days ago', { supporter: startPause(NOW - 180 * DAY, 180) }],
    ['another variant', { variant: 'short' }],
    ['as many articles as are asked for', { conditions: { minArticles: 3 }, counts: { ...NO_COUNTS, articles: 3 } }],
    ['articles that nobody can know', { conditions: { minArticles: 3 }, counts: null }],
    ['a reader who wants no count', { conditions: { minArticles: 3 }, counts: { ...NO_COUNTS, refused: true } }],
    [
      'a view that was days enough ago',
      { conditions: { minDaysBetween: 7 }, counts: { ...NO_COUNTS, lastView: NOW - 7 * DAY } },
    ],
    [
      'a view on this very page',
      { conditions: { minDaysBetween: 7 }, counts: { ...NO_COUNTS, lastView: NOW }, seen: true },
    ],
    [
      'the last view allowed, on this very page',
      { conditions: { maxViews: 1 }, counts: { ...NO_COUNTS, views: 1, viewsSince: NOW }, seen: true },
    ],
    ['fewer views than allowed', { conditions: { maxViews: 4 }, counts: { ...NO_COUNTS, views: 3, viewsSince: NOW } }],
    ['views without a cap', { counts: { ...NO_COUNTS, views: 99, viewsSince: NOW, lastView: NOW } }],
  ] as readonly (readonly [string, Facts])[])
    it(`shows with ${what}`, () => expect(decide(facts)).to.include({ shown: true, reason: 'default', until: null }));

  for (const kind of ['reminder', 'supporter'] as const) {
    it(`keeps the day that a ${kind} was told, whatever days are set here`, () => {
      for (const days of [1, 29, 31, 366]) {
        const conditions = { remindDays: days, supporterDays: days };
        expect(decide({ [kind]: startPause(NOW, 30), conditions }).until).to.deep.equal(new Date(NOW + 30 * DAY));
      }
    });

    it(`cuts that of a ${kind} to a year`, () => {
      expect(decide({ [kind]: { at: NOW, until: 9e15 } }).until).to.deep.equal(new Date(NOW + 366 * DAY));
    });
  }
});
