/**
 * Does something with the page's local storage. Null where that fails: storage throws where it is blocked, even on being
 * named; is null in some in-app browsers; may be full.
 */
function attempt<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}

/** Whether storage can be read at all. */
export const storageWorks = (): boolean => attempt(storage => storage.length) !== null;

/** The text under a key; null where there is none or storage fails. */
export const readStored = (key: string): string | null => attempt(storage => storage.getItem(key));

/** Whether the text is stored now; it is read back, since storage may only seem to work. */
export function writeStored(key: string, text: string): boolean {
  attempt(storage => storage.setItem(key, text));
  return readStored(key) === text;
}

/** Removes a key, where that is possible. */
export function removeStored(key: string): void {
  attempt(storage => storage.removeItem(key));
}
