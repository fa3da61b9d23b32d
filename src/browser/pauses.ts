import { SUPPORTER_DAYS } from '../domain/conditions.js';
import { isCount, MOST_DAYS } from '../domain/days.js';
import { NAME } from '../domain/names.js';
import { formatPause, parsePause, type Pause, startPause } from '../domain/pause.js';
import { isPreparing } from './page.js';
import { dropRecord, isOnlyInMemory, readRecord, writeRecord } from './records.js';

/** What begins a pause: the reader's "Remind me later", or that they support the publisher already. */
export type PauseKind = 'remind' | 'supporter';

/**
 * The pause of a campaign, or null. One that has ended, or began before `from`, is removed once the page is read.
 * @param persist whether storage is asked, and not this page's memory alone
 * @param now milliseconds since the epoch, as is `from`
 */
export function readPause(campaign: string, kind: PauseKind, persist: boolean, now = 0, from = 0): Pause | null {
  const pause = parsePause(readRecord(campaign, kind, persist));
  if (!pause || pause === 'newer') return null;
  if (pause.until > now && pause.at >= from) return pause;
  if (isOnlyInMemory(campaign, kind) || !isPreparing()) dropRecord(campaign, kind);
  return null;
}

/** Remembers a pause and tells every watcher on this page. */
export const writePause = (campaign: string, kind: PauseKind, pause: Pause, persist: boolean): void =>
  writeRecord(campaign, kind, formatPause(pause), persist);

/**
 * Remembers that the reader is a supporter. What can't be used gets its default, with one warning.
 * @param options `days`, 1 to 366, else 180; `campaign`, else `default`
 */
export function markSupporter({ days = SUPPORTER_DAYS, campaign = 'default' } = {}): void {
  const refuse = <T>(name: string, value: T, usual: T, mend: string): T => {
    console.warn(
      `<small-favor> markSupporter({ ${name}: ${String(value)} }): ${String(usual)} is used. Write ${mend}.`,
    );
    return usual;
  };
  if (!isCount(String(days), MOST_DAYS)) days = refuse('days', days, SUPPORTER_DAYS, `1 to ${MOST_DAYS}`);
  if (!NAME.test(campaign)) campaign = refuse('campaign', campaign, 'default', 'up to 32 of a-z, 0-9 and -');
  writePause(campaign, 'supporter', startPause(Date.now(), days), true);
}
