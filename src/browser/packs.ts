import type { Drawings, MethodNames } from '../domain/payment-methods.js';

/** What packs have brought to this page. */
interface Packs {
  drawings: Drawings;
  /** Missing in what a copy of an earlier version made. */
  names?: MethodNames;
  /** By BCP 47 tag in small letters. */
  readonly texts: Map<string, object>;
  /** Called when a pack comes after the appeal. */
  readonly watchers: Set<() => void>;
}

/**
 * One for the page, whatever copy of this library or of a pack came first. A symbol is no name on `window`, and no
 * element's id can stand in its place.
 */
const KEY = Symbol.for('small-favor packs');

const packs = (): Packs =>
  ((globalThis as unknown as Record<symbol, Packs | undefined>)[KEY] ??= {
    drawings: {},
    texts: new Map(),
    watchers: new Set(),
  });

/**
 * Adds drawings of payment methods and has every appeal on the page draw anew.
 * @param names for ids whose name is not the id with a capital letter; also without a drawing: the name stands in its place
 */
export function registerDrawings(drawings: Drawings, names?: MethodNames): void {
  const all = packs();
  all.drawings = { ...all.drawings, ...drawings };
  all.names = { ...all.names, ...names };
  tell(all);
}

const tell = ({ watchers }: Packs): void => [...watchers].forEach(watcher => watcher());

/** Every drawing registered so far. */
export const registeredDrawings = (): Drawings => packs().drawings;

/** Every name of a payment method registered so far. */
export const registeredNames = (): MethodNames => packs().names ?? {};

/**
 * Adds texts of a language to those it has, and has every appeal on the page speak anew.
 * @param tag as `Intl` writes it, in any case
 */
export function registerTexts(tag: string, texts: object): void {
  const all = packs();
  const key = tag.toLowerCase();
  all.texts.set(key, { ...all.texts.get(key), ...texts });
  tell(all);
}

/** All texts registered so far, by BCP 47 tag in small letters. */
export const registeredTexts = (): ReadonlyMap<string, object> => packs().texts;

/**
 * Calls back when a pack arrives.
 * @returns ends the watch
 */
export function watchPacks(changed: () => void): () => void {
  packs().watchers.add(changed);
  return () => packs().watchers.delete(changed);
}
