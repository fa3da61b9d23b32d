import { own } from '../domain/own.js';
import { parseRecord } from '../domain/record.js';
import { readStored, removeStored, writeStored } from './storage.js';

/**
 * What a record is for. `remind` and `supporter` are the reader's own wish, `count` is the publisher's, `choice` is for the way
 * back from the checkout. Each has a key of its own, so that each can be governed by itself.
 */
export type Purpose = 'remind' | 'supporter' | 'count' | 'choice';

const PURPOSES: readonly Purpose[] = ['remind', 'supporter', 'count', 'choice'];

/**
 * For pages whose storage fails or is not to be used: what is remembered for the life of the page. An empty text stands
 * for nothing, whatever storage still holds.
 */
const memory = new Map<string, string>();
const watchers = new Set<() => void>();

const keyOf = (campaign: string, purpose: Purpose): string => `small-favor:v1:${campaign}:${purpose}`;

const isNewer = (key: string): boolean => parseRecord(readStored(key)) === 'newer';

const tell = (): void => watchers.forEach(changed => changed());

/**
 * The text of a record, null for none.
 * @param persist whether storage is asked, and not this page's memory alone
 */
export function readRecord(campaign: string, purpose: Purpose, persist: boolean): string | null {
  const key = keyOf(campaign, purpose);
  return memory.get(key) ?? (persist ? readStored(key) : null);
}

/** Whether a record is held for the life of the page only, because storage is not to be used or fails. */
export const isOnlyInMemory = (campaign: string, purpose: Purpose): boolean => memory.has(keyOf(campaign, purpose));

/**
 * Writes a record. It is held in memory without `persist`, where storage fails, and where a later version of this library
 * keeps a record that is not ours to overwrite.
 */
export function writeRecord(campaign: string, purpose: Purpose, text: string, persist: boolean): void {
  const key = keyOf(campaign, purpose);
  if (persist && !isNewer(key) && writeStored(key, text)) memory.delete(key);
  else memory.set(key, text);
  tell();
}

/** Takes a record out of storage into the page's memory, in the place of what was held there. */
export function holdRecord(campaign: string, purpose: Purpose): void {
  const key = keyOf(campaign, purpose);
  memory.set(key, readStored(key) ?? '');
  removeStored(key);
}

/** Removes a record, a later version's only if `evenNewer`. */
export function removeRecord(campaign: string, purpose: Purpose, evenNewer: boolean): void {
  const key = keyOf(campaign, purpose);
  memory.delete(key);
  if (evenNewer || !isNewer(key)) {
    removeStored(key);
    if (readStored(key) !== null) memory.set(key, '');
  }
  tell();
}

/** Drops a record that has had its time, without telling anyone: from memory, else from storage. */
export function dropRecord(campaign: string, purpose: Purpose): void {
  const key = keyOf(campaign, purpose);
  if (!memory.delete(key)) removeStored(key);
}

/** Removes every record of a campaign, later versions' too. */
export const removeAll = (campaign: string): void => PURPOSES.forEach(purpose => removeRecord(campaign, purpose, true));

/** Stores what the page's memory holds of a record, now that this is allowed. */
export function persistRecord(campaign: string, purpose: Purpose): void {
  const text = memory.get(keyOf(campaign, purpose));
  if (text) writeRecord(campaign, purpose, text, true);
}

/** Every record of a campaign, as it is written, and where it is held. */
export const describeRecords = (campaign: string) =>
  PURPOSES.map(purpose =>
    own({
      key: keyOf(campaign, purpose),
      stored: readStored(keyOf(campaign, purpose)),
      memory: memory.get(keyOf(campaign, purpose)) ?? null,
    }),
  );

/**
 * Calls back when a record was written or removed on this page; the browser's own events tell of other tabs.
 * @returns ends the watch
 */
export function watchRecords(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
