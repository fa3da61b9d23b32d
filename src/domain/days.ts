import type { Reader } from './reader.js';

/** One day in milliseconds. Periods are counted in these, so that a change of summer time neither adds nor takes a day. */
export const DAY = 86_400_000;

/** The longest period that can be set, in days. */
export const MOST_DAYS = 366;

/** Whether a text is a whole number from 1 to `most`. */
export const isCount = (text: string, most: number): boolean => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= most;

/** The moment at which a day of the calendar begins for the reader, in ms since the epoch. The month is 1 to 12. */
export type StartOfDay = (year: number, month: number, day: number) => number;

/** ISO 8601: a date, or a date-time with its zone. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads a moment: a date, which begins and ends with the reader's own day, or a date-time with its zone. Null, with one
 * warning, for days the calendar does not have and for times without a zone, which would be another moment for every reader.
 * @param ofDay how many days later than the date's beginning is meant: 1 for the end of that day
 */
export function readMoment({ get, refuse }: Reader, name: string, startOfDay: StartOfDay, ofDay: 0 | 1): number | null {
  const text = get(name)?.trim();
  if (text === undefined) return null;
  const [, year = 0, month = 0, day = 0] = (MOMENT.exec(text) ?? []).map(Number);
  // Months and days that the calendar does not have roll over, and are then other than they were.
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day) {
    const moment = text.length > 10 ? Date.parse(text) : startOfDay(year, month, day + ofDay);
    if (!Number.isNaN(moment)) return moment;
  }
  refuse(name, 'it is left out', 'a date like 2026-12-01, or one with time and zone like 2026-12-01T08:00:00+01:00');
  return null;
}
