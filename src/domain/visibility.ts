import type { Conditions } from './conditions.js';
import type { Counts } from './counts.js';
import { DAY } from './days.js';
import { isPauseActive, type Pause, pauseEnd } from './pause.js';
import { CONTROL } from './variants.js';

/** Why the appeal is or isn't shown. */
export type VisibilityReason =
  | 'preview'
  | 'off'
  | 'not-started'
  | 'ended'
  | 'supporter'
  | 'reminder'
  | 'control'
  | 'min-articles'
  | 'min-days-between'
  | 'max-views'
  | 'default';

/** Whether the appeal is shown, and why. */
export interface Visibility {
  readonly shown: boolean;
  readonly reason: VisibilityReason;
  /** When it will be shown again; null where it is shown, and where no day can be told. */
  readonly until: Date | null;
  /** The reason as a plain sentence, in English, for the publisher's staff. */
  readonly sentence: string;
}

/** What the decision rests on. Times are in ms since the epoch. */
export interface VisibilityFacts {
  readonly conditions: Conditions;
  readonly now: number;
  /** Whether the page has switched the appeal off. */
  readonly off: boolean;
  /** What is remembered, null for nothing or nothing usable. */
  readonly reminder: Pause | null;
  readonly supporter: Pause | null;
  /** Null where nothing is counted or can be kept: what is not known holds nothing back. */
  readonly counts: Counts | null;
  /** Whether the reader saw the appeal on this very page, from which no cap takes it away then. */
  readonly seen: boolean;
  /** The variant of the words; null for none. */
  readonly variant: string | null;
}

/** A reason to hide, with the rest of "The appeal is not shown because …" and when that ends (ms; null where nobody knows). */
type Hidden = readonly [reason: VisibilityReason, because: string, until: number | null] | false | null;

const time = (moment: number): string => new Date(moment).toISOString();

/** The reasons to hide, in the order in which they are asked. */
const RULES: readonly ((facts: VisibilityFacts) => Hidden)[] = [
  ({ off }) => off && ['off', 'the page says <meta name="small-favor" content="off">', null],
  ({ conditions: { starts }, now }) =>
    starts !== null && now < starts && ['not-started', `the campaign begins at ${time(starts)}`, starts],
  ({ conditions: { ends }, now }) =>
    ends !== null && now >= ends && ['ended', `the campaign ended at ${time(ends)}`, null],
  ({ conditions }) => conditions.supporter && ['supporter', 'the page says that its reader is a supporter', null],
  ({ supporter, now }) => pause('supporter', 'the reader is a supporter, and will be asked again at', supporter, now),
  ({ reminder, now }) => pause('reminder', 'the reader asked to be reminded later, at', reminder, now),
  ({ variant }) => variant === CONTROL && ['control', 'the variant "control" was drawn, which shows nothing', null],
  ({ counts, conditions: { minArticles } }) =>
    counts &&
    !counts.refused &&
    counts.articles < minArticles && [
      'min-articles',
      `${counts.articles} of the ${minArticles} articles that min-articles asks for were read here`,
      null,
    ],
  ({ counts, seen, now, conditions: { minDaysBetween } }) => {
    if (seen || !counts?.lastView) return null;
    const until = counts.lastView + minDaysBetween * DAY;
    return (
      now < until && [
        'min-days-between',
        `it was seen at ${time(counts.lastView)}; it returns at ${time(until)}`,
        until,
      ]
    );
  },
  ({ counts, seen, conditions: { maxViews, viewDays } }) => {
    if (seen || !counts || !maxViews || counts.views < maxViews) return null;
    const until = counts.viewsSince + viewDays * DAY;
    return ['max-views', `it was seen as often as max-views="${maxViews}" allows; it returns at ${time(until)}`, until];
  },
];

function pause(reason: VisibilityReason, because: string, found: Pause | null, now: number): Hidden {
  if (!found || !isPauseActive(found, now)) return null;
  const until = pauseEnd(found);
  return [reason, `${because} ${time(until)}`, until];
}

const shown = (reason: VisibilityReason, because: string): Visibility => ({
  shown: true,
  reason,
  until: null,
  sentence: `The appeal is shown because ${because}.`,
});

/** Decides whether the appeal is shown, by the first reason that applies. Without a clear one to hide it, it is. */
export function decideVisibility(facts: VisibilityFacts): Visibility {
  if (facts.conditions.preview) return shown('preview', 'this is a preview, which writes nothing');
  for (const rule of RULES) {
    const hidden = rule(facts);
    if (!hidden) continue;
    const [reason, because, until] = hidden;
    return {
      shown: false,
      reason,
      until: until === null ? null : new Date(until),
      sentence: `The appeal is not shown because ${because}.`,
    };
  }
  return shown('default', 'nothing holds it back');
}
