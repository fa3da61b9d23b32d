/**
 * Does something with the storage that a key is in: a choice on its way to the checkout is the tab's own, all else the site's.
 * Null where that fails: storage throws where it is blocked, even on being named; is null in some in-app browsers; may be full.
 */
function attempt<T>(key: string, act: (storage: Storage) => T): T | null {
  try {
    return act(key.endsWith(':choice') ? sessionStorage : localStorage);
  } catch {
    return null;
  }
}

/** Whether storage can be read at all. */
export const storageWorks = (): boolean => attempt('', storage => storage.length) !== null;

/** The text under a key; null where there is none or storage fails. */
export const readStored = (key: string): string | null => attempt(key, storage => storage.getItem(key));

/** Whether the text is stored now; it is read back, since storage may only seem to work. */
export function writeStored(key: string, text: string): boolean {
  attempt(key, storage => storage.setItem(key, text));
  return readStored(key) === text;
}

/** Removes a key, where that is possible. */
export function removeStored(key: string): void {
  attempt(key, storage => storage.removeItem(key));
}
