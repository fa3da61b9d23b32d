import { formatReminder, parseReminder, type Reminder } from '../domain/reminder.js';
import { isPreparing } from './page.js';
import { readStored, removeStored, writeStored } from './storage.js';

/**
 * For pages whose storage fails or is not to be used: what is remembered for the life of the page. An empty text stands
 * for nothing, whatever storage still holds.
 */
const memory = new Map<string, string>();
const watchers = new Set<() => void>();

const keyOf = (campaign: string): string => `small-favor:v1:${campaign}:remind`;

const isNewer = (key: string): boolean => parseReminder(readStored(key)) === 'newer';

/**
 * The reminder of a campaign, or null. One that has ended is removed once the page is read.
 * @param persist whether storage is asked, and not this page's memory alone
 * @param now milliseconds since the epoch
 */
export function readReminder(campaign: string, persist: boolean, now = 0): Reminder | null {
  const key = keyOf(campaign);
  const reminder = parseReminder(memory.get(key) ?? (persist ? readStored(key) : null));
  if (!reminder || reminder === 'newer') return null;
  if (reminder.until > now) return reminder;
  if (!memory.delete(key) && !isPreparing()) removeStored(key);
  return null;
}

/**
 * Remembers a reminder and tells every watcher on this page. It is held in memory without `persist`, where storage fails,
 * and where a later version of this library keeps a record that is not ours to overwrite.
 */
export function writeReminder(campaign: string, reminder: Reminder, persist: boolean): void {
  const key = keyOf(campaign);
  const text = formatReminder(reminder);
  if (persist && !isNewer(key) && writeStored(key, text)) memory.delete(key);
  else memory.set(key, text);
  watchers.forEach(changed => changed());
}

/** Forgets a campaign's reminder, a later version's only if `evenNewer`, and tells every watcher on this page. */
export function removeReminder(campaign: string, evenNewer: boolean): void {
  const key = keyOf(campaign);
  memory.delete(key);
  if (evenNewer || !isNewer(key)) {
    removeStored(key);
    if (readStored(key) !== null) memory.set(key, '');
  }
  watchers.forEach(changed => changed());
}

/** Calls back when an appeal on this page wrote or removed a reminder; the browser's own events tell of other tabs. */
export const watchReminders = (changed: () => void): void => void watchers.add(changed);

export const unwatchReminders = (changed: () => void): void => void watchers.delete(changed);
