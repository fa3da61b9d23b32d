import { type Counts, formatCounts, parseCounts, type Periods } from '../domain/counts.js';
import { storageWorks } from './storage.js';
import { holdRecord, isOnlyInMemory, readRecord, removeRecord, writeRecord } from './records.js';

/** What has happened on this page already, and is to happen once for each address. */
const marks = new Set<string>();

/** A single-page application shows many pages in one document. The fragment is a place on the same page. */
const markOf = (what: string, campaign: string): string => `${what} ${campaign} ${location.href.split('#')[0]}`;

export const isMarked = (what: string, campaign: string): boolean => marks.has(markOf(what, campaign));

/** Marks what happens on this page. Whether it is the first time. */
export function mark(what: string, campaign: string): boolean {
  const isFirst = !isMarked(what, campaign);
  marks.add(markOf(what, campaign));
  return isFirst;
}

/** What is counted for a campaign; null where nothing can be kept, so that nothing is known. */
export function readCounts(campaign: string, now: number, periods: Periods): Counts | null {
  if (!storageWorks() || isOnlyInMemory(campaign, 'count')) return null;
  const counts = parseCounts(readRecord(campaign, 'count', true), now, periods);
  return counts === 'newer' ? null : counts;
}

/** Changes what is counted; what nobody asks for any more is no longer kept. */
export function updateCounts(
  campaign: string,
  now: number,
  periods: Periods,
  change: (counts: Counts, now: number) => Counts,
): void {
  const counts = readCounts(campaign, now, periods);
  if (!counts) return;
  const text = formatCounts(change(counts, now));
  if (text === (readRecord(campaign, 'count', true) ?? '')) return;
  if (text) writeRecord(campaign, 'count', text, true);
  else removeRecord(campaign, 'count', false);
}

/**
 * Deletes what was counted until a moment (ms since the epoch), as consent is withdrawn or the campaign has ended. That the
 * reader wants no count is their own wish, and stays; so does what a later version of this library keeps.
 */
export const dropCounts = (campaign: string, moment: number, now = 0): void =>
  updateCounts(
    campaign,
    now,
    { articleDays: Infinity, viewDays: Infinity, starts: null, from: moment },
    counts => counts,
  );

/**
 * The record of the choice that a reader went to the checkout with, null for none. It is taken out of storage once, for every
 * appeal of the campaign at this address: the next article of a single-page application is not what they come back to.
 */
export function takeChoice(campaign: string): string | null {
  if (mark('choice', campaign)) holdRecord(campaign, 'choice');
  return readRecord(campaign, 'choice', false);
}
