import fc from 'fast-check';
import type { Conditions } from '../../src/domain/conditions.js';
import { DAY, MOST_DAYS } from '../../src/domain/days.js';

/** What is stored of a campaign, by purpose; what is missing is not stored. */
export type Stored = Readonly<Partial<Record<'remind' | 'supporter' | 'count', string>>>;

const EDGES = [0, 1, 30, 365, 366, 367].flatMap(days => [days * DAY - 1, days * DAY, days * DAY + 1]);

/** A moment near now or far from it, as JSON writes it. A record may begin as far ahead as `ahead` says, in ms. */
const moments = (now: number, ahead: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...EDGES).map(ago => now - ago) },
      { weight: 4, arbitrary: fc.integer({ min: -400 * DAY, max: ahead }).map(offset => now + offset) },
      fc
        .constantFrom(now, now + 1, now + DAY - 1, now + DAY, now + 300 * DAY, 1, 0, -1, -now)
        .filter(at => at <= now + ahead),
    )
    .map(at => `${at}${at % 5 ? '' : '.5'}`);

/** An end, or a number: as absurd as can be. */
const numbers = (now: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: moments(now, 4000 * DAY) },
    { weight: 2, arbitrary: fc.integer({ min: -2, max: 12_000 }).map(String) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '8.64e15',
        '9007199254740991',
        '9007199254740992',
        '1e400',
        '-1e400',
        '1e21',
        '-0',
        '0.5',
        '2.0',
      ),
    },
  );

/** What stands where a number should. */
const oddities = fc.oneof(
  fc.constantFrom('null', 'true', '""', '"1"', '[]', '{}', '[1]', '{"v":1}', '"control"', '"short"', '"__proto__"'),
  fc.json({ maxDepth: 2 }),
);

const pair = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  value.map(text => `${JSON.stringify(name)}:${text}`);

/** A field of any record. */
const fields = (now: number, ahead: number): fc.Arbitrary<string> => {
  const begins = ['at', 'w', 'from', 'last', 'drawn'].map(name => pair(name, moments(now, ahead)));
  const counts = ['until', 'n', 'no', 'views'].map(name => pair(name, numbers(now)));
  const words = pair('variant', fc.constantFrom('"short"', '"control"', '"none-of-these"', '"A"', '"\\"}"'));
  const names = fc.constantFrom('at', 'until', 'n', 'w', 'no', 'views', 'from', 'last', 'variant', 'drawn', 'x');
  const odd = names.chain(name => pair(name, oddities));
  const prototypes = fc
    .constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')
    .map(name => `"${name}":{"v":1,"at":${now},"until":${now + DAY},"no":1,"prototype":{"polluted":1},"polluted":1}`);
  return fc.oneof(...begins, ...counts, words, odd, prototypes);
};

/** Such fields as make a record whole, and what else may stand with them. */
const bodies = (now: number, ahead: number): fc.Arbitrary<string> => {
  const at = moments(now, ahead);
  const whole = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(pair('at', at), pair('until', numbers(now))) },
    fc.tuple(pair('n', numbers(now)), pair('w', at)),
    fc.tuple(pair('views', numbers(now)), pair('from', at), pair('last', at)),
    fc.tuple(pair('variant', fc.constantFrom('"short"', '"control"')), pair('drawn', at)),
    fc.constant([]),
  );
  return fc
    .tuple(whole, fc.array(fields(now, ahead), { maxLength: 5 }))
    .map(([some, more]) => [...some, ...more].join());
};

const braced = (...parts: readonly string[]): string => `{${parts.filter(Boolean).join()}}`;

/** The text of a record, or of what is none. */
export const records = (now: number, ahead = 4000 * DAY): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom('1', '1', '1', '1', '1', '0', '2', '99', '"1"', '1.5', '-1', 'null'), bodies(now, ahead))
        .map(([version, body]) => braced(`"v":${version}`, body)),
    },
    { weight: 2, arbitrary: bodies(now, ahead).map(body => braced('"v":1', body).slice(0, -1)) },
    bodies(now, ahead).map(body => braced(body)),
    bodies(now, ahead).map(body => `[${braced('"v":1', body)}]`),
    bodies(now, ahead).map(body => braced('"v":1', body) + ' '.repeat(2048)),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );

/** A campaign's records, each of which may be missing or stand where another belongs. */
export const storedRecords = (now: number, ahead?: number): fc.Arbitrary<Stored> =>
  fc.record(
    { remind: records(now, ahead), supporter: records(now, ahead), count: records(now, ahead) },
    { requiredKeys: [] },
  );

/** A record of this version in which a reader wants no count, whatever else it says. */
export const refusals = (now: number): fc.Arbitrary<string> =>
  bodies(now, 4000 * DAY)
    .map(body => braced('"v":1', body, '"no":1'))
    .filter(text => text.length <= 2048);

/** A record of a later version. */
export const laterRecords = (now: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(2, 3, 99, Number.MAX_SAFE_INTEGER), bodies(now, 4000 * DAY))
    .map(([version, body]) => braced(body, `"v":${version}`))
    .filter(text => text.length <= 2048);

const days = (least: 0 | 1): fc.Arbitrary<number> => fc.integer({ min: least, max: MOST_DAYS });

/** Conditions of an appeal that is not over, for readers new and old, as they come from attributes. */
export const conditions = (now: number): fc.Arbitrary<Conditions> =>
  fc.record({
    preview: fc.constant(false),
    storage: fc.constantFrom('local', 'requested', 'none'),
    remindDays: days(1),
    supporter: fc.constant(false),
    supporterDays: days(1),
    starts: fc.option(fc.integer({ min: now - 1000 * DAY, max: now })),
    ends: fc.constant(null),
    maxViews: fc.integer({ min: 0, max: 999 }),
    viewDays: days(1),
    minDaysBetween: days(0),
    countArticles: days(0),
    minArticles: fc.constant(0),
  });
