import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { type Counts, formatCounts, parseCounts } from '../../src/domain/counts.js';
import { DAY, MOST_DAYS } from '../../src/domain/days.js';
import type { Conditions } from '../../src/domain/conditions.js';
import { isPauseActive, parsePause, type Pause, pauseEnd } from '../../src/domain/pause.js';
import { decideVisibility, type Visibility } from '../../src/domain/visibility.js';
import type { SmallFavor } from '../../src/index.js';
import { keyOf, newCampaign } from '../asking.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { appeal, forgetAll, has, part, withAddress } from '../helpers.js';
import { conditions, laterRecords, records, refusals, type Stored, storedRecords } from './hostile-records.js';

const NOW = Date.UTC(2026, 10, 28, 9, 30);

const usable = <Read extends object>(read: Read | 'newer' | null): Read | null => (read === 'newer' ? null : read);

/** What is decided at a moment on what is stored, as the element asks for it. */
function decide({ remind, supporter, count }: Stored, set: Conditions, now: number): Visibility {
  const pause = (text: string | undefined): Pause | null => usable(parsePause(text ?? null));
  const periods = { articleDays: set.countArticles || MOST_DAYS, viewDays: set.viewDays, starts: set.starts };
  const counts = usable<Counts>(parseCounts(count ?? null, now, periods));
  return decideVisibility({
    conditions: set,
    now,
    off: false,
    reminder: pause(remind),
    supporter: pause(supporter),
    counts,
    seen: false,
    variant: counts?.variant || null,
  });
}

const pure = (property: fc.IRawProperty<unknown, false>): void =>
  fc.assert(property, { numRuns: fuzzRuns, includeErrorInReport: true });

describe('S5 R24 whatever is stored', () => {
  it('is read without a word, and as numbers in order', () => {
    const periods = conditions(NOW).map(({ viewDays, starts }) => ({ articleDays: viewDays, viewDays, starts }));
    pure(
      fc.property(records(NOW), periods, (text, periods) => {
        const pause = usable(parsePause(text));
        if (pause) {
          expect([pause.at, pause.until].every(Number.isSafeInteger) && pause.at > 0).to.equal(true);
          expect(pauseEnd(pause)).to.be.within(pause.at + 1, pause.at + MOST_DAYS * DAY);
          expect(isPauseActive(pause, pauseEnd(pause))).to.equal(false);
        }
        const counts = usable(parseCounts(text, NOW, periods));
        if (counts) {
          expect(Object.values(counts).filter(value => Number(value) % 1)).to.deep.equal([]);
          for (const number of [counts.articles, counts.views]) expect(number).to.be.within(0, 9999);
          for (const at of [counts.since, counts.viewsSince, counts.lastView, counts.drawn])
            expect(at).to.be.within(0, NOW + DAY);
          const written = formatCounts(counts);
          expect(written.length).to.be.below(256);
          // Nothing is made of a record that stands in none.
          expect(formatCounts(usable(parseCounts(written, NOW, periods))!)).to.equal(written);
        }
        expect((pause as { polluted?: 1 } | null)?.polluted ?? ({} as { polluted?: 1 }).polluted).to.equal(undefined);
      }),
    );
  });

  it('hides the appeal for 367 days at most, until the day that is said', () => {
    const moments = fc.integer({ min: NOW - 400 * DAY, max: NOW + 4000 * DAY });
    pure(
      fc.property(storedRecords(NOW), conditions(NOW - 400 * DAY), moments, (stored, set, now) => {
        const { shown, reason, until } = decide(stored, set, now);
        if (shown || reason === 'control') return;
        expect(until!.getTime()).to.be.within(now + 1, now + (MOST_DAYS + 1) * DAY);
        expect(decide(stored, set, until!.getTime()).reason).to.not.equal(reason);
      }),
    );
  });

  it('hides nothing in 367 days, where it does not begin later than tomorrow', () => {
    pure(
      fc.property(storedRecords(NOW, DAY), conditions(NOW), fc.nat(4000), (stored, set, more) => {
        const later = NOW + (MOST_DAYS + 1 + more) * DAY + 1;
        expect(decide(stored, set, later)).to.include({ shown: true, reason: 'default' });
      }),
    );
  });
});

/** Settings under which an appeal keeps something, and such under which it doesn't. */
const settings = fc.record(
  {
    storage: fc.constantFrom('local', 'requested', 'none'),
    'count-articles': fc.constantFrom('', '1', '366'),
    'max-views': fc.constantFrom('1', '999'),
    'min-days-between': fc.constantFrom('1', '366'),
    starts: fc.constant('2000-01-01'),
  },
  { requiredKeys: [] },
);
const WORDS = '<p>Words.</p>';
const VARIANTS = ['short', 'control'].map(name => `<template data-variant="${name}">${WORDS}</template>`).join('');

/** What may happen to an appeal that is there. */
const ACTS: Record<string, (element: SmallFavor) => unknown> = {
  nothing: () => undefined,
  'its consent is withdrawn and given': element => [element.allow(false), element.allow()],
  'it is over': element => element.setAttribute('ends', '2001-01-01'),
  'another tab writes': () => dispatchEvent(new StorageEvent('storage')),
  'the reader wants it later': element => element.remindLater(),
  'the reader supports already': element => part(element, 'supporter-button')?.click(),
  'the reader ends the count': element => part(element, 'count-button')?.click(),
};
const acts = fc.constantFrom(...Object.keys(ACTS));
const over = fc.constantFrom({}, { ends: '2001-01-01' });
const children = fc.constantFrom('', WORDS, VARIANTS);

/** What is stored of a campaign, as text. */
const left = (campaign: string, of: Stored): Stored =>
  Object.fromEntries(
    Object.keys(of).map(purpose => [purpose, localStorage.getItem(keyOf(campaign, purpose as 'count'))]),
  );

/** Tries an appeal of a campaign of its own, on what `stored` has put there; nothing is told on the console. */
async function withAppeals<Kept extends Stored>(
  stored: fc.Arbitrary<Kept>,
  says: (campaign: string, stored: Kept, element: SmallFavor) => unknown,
): Promise<void> {
  const { warn, error } = console;
  const told: string[] = [];
  const hear = (event: Event): unknown => told.push(`${event.type} ${(event as ErrorEvent).message}`);
  console.warn = console.error = (...words: unknown[]) => void told.push(words.join(' '));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear);
  try {
    await fc.assert(
      fc.asyncProperty(
        stored,
        settings,
        over,
        children,
        acts,
        fc.boolean(),
        async (stored, settings, over, children, act, undone) => {
          fixtureCleanup();
          forgetAll();
          const campaign = newCampaign();
          for (const [purpose, text] of Object.entries(stored))
            localStorage.setItem(keyOf(campaign, purpose as 'count'), text);
          const element = await appeal({ ...settings, ...over, campaign }, children);
          ACTS[act]!(element);
          await element.updateComplete;
          if (undone) part(element, 'undo')?.click();
          await aTimeout(0);
          expect(told.splice(0)).to.deep.equal([]);
          await says(campaign, stored, element);
        },
      ),
      { numRuns: Math.ceil(fuzzRuns / 20), endOnFailure: true, includeErrorInReport: true },
    );
  } finally {
    Object.assign(console, { warn, error });
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear);
    forgetAll();
  }
}

const refused = (count: string | null | undefined): boolean => (JSON.parse(count!) as { no?: number })?.no === 1;

describe('S5 an appeal on whatever is stored', () => {
  it('stands whole or not at all', async () => {
    await withAppeals(storedRecords(Date.now()), (_campaign, _stored, element) => {
      const { shown } = element.visibility;
      expect(element.offsetHeight > 0).to.equal(shown || has(element, 'confirmation'));
      expect(has(element, 'link')).to.equal(shown);
    });
  });

  for (const [where, query] of Object.entries({
    '': 'x',
    ', though its address asks to forget': 'small-favor=reset',
  })) {
    it(`keeps it that the reader wants no count${where}`, async () => {
      const now = Date.now();
      const stored = fc.tuple(storedRecords(now), refusals(now)).map(([stored, count]) => ({ ...stored, count }));
      await withAddress(query, () =>
        withAppeals(stored, (campaign, { count }) => {
          const text = left(campaign, { count }).count;
          expect(refused(text), `${count} became ${text}`).to.equal(true);
        }),
      );
    });

    it(`keeps to the byte what a later version has written${where}`, async () => {
      const later = laterRecords(Date.now());
      const stored = fc.record({ remind: later, supporter: later, count: later }, { requiredKeys: [] });
      await withAddress(query, () =>
        withAppeals(stored, (campaign, stored) => expect(left(campaign, stored)).to.deep.equal(stored)),
      );
    });
  }
});
