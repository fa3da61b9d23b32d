import { isCount, MOST_DAYS, readMoment, type StartOfDay } from './days.js';
import { isOn, type Reader, readPattern } from './reader.js';

/** What the decision to show depends on, as the publisher set it. */
export interface Conditions {
  readonly preview: boolean;
  /** `local`: all may be kept; `requested`: only what the reader asked for; `none`: nothing. */
  readonly storage: string;
  readonly remindDays: number;
  /** Whether the page says that its reader is a supporter. */
  readonly supporter: boolean;
  readonly supporterDays: number;
  /** The campaign's beginning and end in ms since the epoch; null where it has none. */
  readonly starts: number | null;
  readonly ends: number | null;
  /** How many views are allowed in `viewDays`; 0 for any number. */
  readonly maxViews: number;
  readonly viewDays: number;
  /** 0 for no pause between two views. */
  readonly minDaysBetween: number;
  /** For how many days article pages are counted; 0 for not at all. */
  readonly countArticles: number;
  /** 0 for readers new and old. */
  readonly minArticles: number;
}

/** The attributes of the conditions. */
export const CONDITION_ATTRIBUTES = [
  'remind-days',
  'supporter',
  'supporter-days',
  'starts',
  'ends',
  'max-views',
  'view-days',
  'min-days-between',
  'count-articles',
  'min-articles',
  'storage',
  'preview',
] as const;

/** How long a supporter is not asked, unless it is set: 180 days. */
export const SUPPORTER_DAYS = 180;

/** Days an article is counted for where `count-articles` has no number, and views where `view-days` is not set. */
const PERIOD = 30;

/** Views or articles that can be asked for. */
const MOST_COUNTED = 999;

/** Reads the conditions; each mistake gets its default and one sentence. */
export function readConditions(reader: Reader, startOfDay: StartOfDay): Conditions {
  const { get, refuse } = reader;
  const preview = isOn(get('preview'));
  const days = (name: string, usual: number): number => readCount(reader, name, usual, MOST_DAYS);
  const starts = readMoment(reader, 'starts', startOfDay, 0);
  let ends = readMoment(reader, 'ends', startOfDay, 1);
  if (starts !== null && ends !== null && ends <= starts) {
    refuse('ends', 'it is left out, being before starts', 'a later date');
    ends = null;
  }
  const counting = get('count-articles');
  const countArticles = !isOn(counting)
    ? 0
    : /^(?:true)?$/i.test(counting!.trim())
      ? PERIOD
      : days('count-articles', 0);
  let minArticles = readCount(reader, 'min-articles', 0, MOST_COUNTED);
  if (minArticles && !countArticles) {
    refuse('min-articles', 'it is left out', 'count-articles too, without which nothing is known');
    minArticles = 0;
  }
  return {
    preview,
    storage: readPattern(reader, 'storage', /^(?:local|requested|none)$/, 'local', 'local, requested or none'),
    remindDays: days('remind-days', PERIOD),
    supporter: isOn(get('supporter')),
    supporterDays: days('supporter-days', SUPPORTER_DAYS),
    starts,
    ends,
    maxViews: readCount(reader, 'max-views', 0, MOST_COUNTED),
    viewDays: days('view-days', PERIOD),
    minDaysBetween: days('min-days-between', 0),
    countArticles,
    minArticles,
  };
}

/** A whole number from 1 to `most`; anything else is `usual`, with one warning. */
function readCount({ get, refuse }: Reader, name: string, usual: number, most: number): number {
  const text = get(name);
  if (text === null) return usual;
  if (isCount(text.trim(), most)) return Number(text);
  refuse(name, usual ? `${usual} is used` : 'it is left out', `a whole number from 1 to ${most}`);
  return usual;
}
