/** Does something while `localStorage` is what `get` gives, or throws. */
export async function withStorage(get: () => unknown, act: () => unknown): Promise<void> {
  const usual = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
  try {
    await act();
  } finally {
    Object.defineProperty(window, 'localStorage', usual);
  }
}

/**
 * Fills the storage to the last character.
 * @returns makes room again
 */
export function fillStorage(): () => void {
  const keys: string[] = [];
  for (let size = 2 ** 20; size >= 1;)
    try {
      const key = `filling-${keys.length}`;
      localStorage.setItem(key, 'x'.repeat(size));
      keys.push(key);
    } catch {
      size = Math.floor(size / 2);
    }
  return () => keys.forEach(key => localStorage.removeItem(key));
}
