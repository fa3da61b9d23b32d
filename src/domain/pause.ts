import { DAY, MOST_DAYS } from './days.js';
import { parseRecord } from './record.js';

/**
 * A time for which the appeal stays quiet, as it is remembered: since when and until when, in ms since the epoch. Begun by
 * "Remind me later" and by "I already support you".
 */
export interface Pause {
  readonly at: number;
  readonly until: number;
}

/** Starts a pause of `days` days. */
export const startPause = (now: number, days: number): Pause => ({ at: now, until: now + days * DAY });

/**
 * The record's text, schema version 1. Put together by hand, not by `JSON.stringify`, which pages with an old
 * prototype.js change.
 */
export const formatPause = ({ at, until }: Pause): string => `{"v":1,"at":${at},"until":${until}}`;

/** Reads a record. Null for anything that is not one; `'newer'` for that of a later version of this library. */
export function parsePause(text: string | null): Pause | 'newer' | null {
  const fields = parseRecord(text);
  if (!fields || fields === 'newer') return fields;
  const pause = { at: fields.number('at'), until: fields.number('until') };
  return pause.at > 0 && pause.until > pause.at ? pause : null;
}

/** When a pause ends, in ms: on the day that was said, but no record can hide the appeal for ever. */
export const pauseEnd = ({ at, until }: Pause): number => Math.min(until, at + MOST_DAYS * DAY);

/**
 * Whether a pause hides the appeal now. One from more than a day in the future means a clock was moved, and is void.
 */
export const isPauseActive = (pause: Pause, now: number): boolean => pause.at - DAY <= now && now < pauseEnd(pause);
