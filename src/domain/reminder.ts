/** "Remind me later", as it is remembered: when it was asked for and until when it lasts, in ms since the epoch. */
export interface Reminder {
  readonly at: number;
  readonly until: number;
}

/** One day in milliseconds. */
export const DAY = 86_400_000;

/** Own records are under 60 characters; anything much longer is not one, and is not parsed. */
const LONGEST = 2048;

/** Starts a reminder of `days` days. */
export const startReminder = (now: number, days: number): Reminder => ({ at: now, until: now + days * DAY });

/**
 * The record's text, schema version 1. Put together by hand, not by `JSON.stringify`, which pages with an old
 * prototype.js change.
 */
export const formatReminder = ({ at, until }: Reminder): string => `{"v":1,"at":${at},"until":${until}}`;

/**
 * Reads a record. Null for anything that is not one, so that doubt shows the appeal; `'newer'` for the record of a later
 * version of this library, which must not be overwritten.
 */
export function parseReminder(text: string | null): Reminder | 'newer' | null {
  if (!text || text.length > LONGEST) return null;
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof record !== 'object' || record === null) return null;
  const own = (name: string): number => {
    const value: unknown = Object.getOwnPropertyDescriptor(record, name)?.value;
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : NaN;
  };
  if (own('v') > 1) return 'newer';
  const reminder = { at: own('at'), until: own('until') };
  return own('v') === 1 && reminder.at > 0 && reminder.until > reminder.at ? reminder : null;
}

/**
 * When a reminder ends, in ms. A longer one than `days` (a changed setting, a hand at the storage) is cut to that:
 * it can never hide the appeal for ever.
 */
export const reminderEnd = ({ at, until }: Reminder, days: number): number => Math.min(until, at + days * DAY);

/**
 * Whether a reminder hides the appeal now. One from more than a day in the future means a clock was moved, and is void.
 */
export const isReminderActive = (reminder: Reminder, now: number, days: number): boolean =>
  reminder.at - DAY <= now && now < reminderEnd(reminder, days);
