import { DAY, MOST_DAYS } from './days.js';
import { NAME } from './names.js';
import { parseRecord } from './record.js';

/**
 * What a publisher may have counted in this browser: numbers and the moments (ms since the epoch) they count from. No
 * addresses, no titles, no identifiers.
 */
export interface Counts {
  /** Article pages opened since `since`. */
  readonly articles: number;
  /** 0 where none was counted. */
  readonly since: number;
  /** Whether the reader asked not to have articles counted. */
  readonly refused: boolean;
  /** How many pages the appeal was seen on since `viewsSince`. */
  readonly views: number;
  /** 0 where none was counted. */
  readonly viewsSince: number;
  /** When it was last seen; 0 for never. */
  readonly lastView: number;
  /** The variant of the words that was drawn; empty for none. */
  readonly variant: string;
  /** When it was drawn; 0 for never. */
  readonly drawn: number;
}

/** How long is counted before a count begins anew. */
export interface Periods {
  readonly articleDays: number;
  readonly viewDays: number;
  /** Articles from before this moment belong to an earlier campaign; null for no such moment. */
  readonly starts: number | null;
  /** What began no later than this moment is left out; nothing is, where it is missing. */
  readonly from?: number;
}

/** A number that says enough: nothing depends on more. */
const MOST = 9999;

/** Nothing counted. */
export const NO_COUNTS: Counts = {
  articles: 0,
  since: 0,
  refused: false,
  views: 0,
  viewsSince: 0,
  lastView: 0,
  variant: '',
  drawn: 0,
};

/**
 * Reads a record of counts, without those whose period is over, and without those from more than a day in the future, when
 * a clock was wrong. Anything that is no count is none; `'newer'` for the record of a later version of this library.
 */
export function parseCounts(text: string | null, now: number, periods: Periods): Counts | 'newer' {
  const fields = parseRecord(text);
  if (fields === 'newer') return fields;
  if (!fields) return NO_COUNTS;
  const count = (name: string): number => Math.min(Math.max(fields.number(name) || 0, 0), MOST);
  const past = (name: string): number => {
    const moment = fields.number(name);
    return moment > (periods.from ?? 0) && moment - DAY <= now ? moment : 0;
  };
  const start = (name: string, days: number): number => (past(name) + days * DAY > now ? past(name) : 0);
  const since = start('w', periods.articleDays);
  const articlesSince = since >= (periods.starts ?? 0) ? since : 0;
  const viewsSince = start('from', periods.viewDays);
  const variant = fields.text('variant');
  const drawn = NAME.test(variant) ? start('drawn', MOST_DAYS) : 0;
  return {
    articles: articlesSince && count('n'),
    since: articlesSince,
    refused: fields.number('no') === 1,
    views: viewsSince && count('views'),
    viewsSince,
    lastView: start('last', MOST_DAYS),
    variant: drawn ? variant : '',
    drawn,
  };
}

/**
 * The record's text, schema version 1, without what is nothing; empty where there is nothing at all. Put together by hand,
 * as a pause's is.
 */
export function formatCounts({
  articles,
  since,
  refused,
  views,
  viewsSince,
  lastView,
  variant,
  drawn,
}: Counts): string {
  const text =
    (articles ? `,"n":${articles},"w":${since}` : '') +
    (refused ? ',"no":1' : '') +
    (views ? `,"views":${views},"from":${viewsSince}` : '') +
    (lastView ? `,"last":${lastView}` : '') +
    (drawn ? `,"variant":"${variant}","drawn":${drawn}` : '');
  return text && `{"v":1${text}}`;
}

const more = (number: number): number => Math.min(number + 1, MOST);

/** One more article page was opened. */
export const countArticle = (counts: Counts, now: number): Counts =>
  counts.refused ? counts : { ...counts, articles: more(counts.articles), since: counts.since || now };

/** The appeal was seen on one more page. */
export const countView = (counts: Counts, now: number): Counts => ({
  ...counts,
  views: more(counts.views),
  viewsSince: counts.viewsSince || now,
  lastView: now,
});

/** The reader wants no articles counted: the number goes, and stays away. */
export const refuseCount = (counts: Counts): Counts => ({ ...counts, articles: 0, since: 0, refused: true });
