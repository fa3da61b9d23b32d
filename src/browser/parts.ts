/** A script of its own that joins this one, and takes from it what is not to be on a page twice. */
type Part = (core: object) => void;

/** On `globalThis` a list of the parts that came first; later, what hands the core to those that come. No page has a name like it. */
const KEY = Symbol.for('small-favor parts');

/**
 * Hands the core to all parts, whether they came before it or come later. The first core on a page stays. A part that fails is told
 * of, and nothing else fails with it.
 */
export function openTo(core: object): void {
  const page = globalThis as unknown as Record<symbol, Pick<Part[], 'push'> | undefined>;
  const waiting = page[KEY] ?? [];
  if (!Array.isArray(waiting)) return;
  const push = (part: Part): number => {
    try {
      part(core);
    } catch (error) {
      console.warn(`<small-favor> A part is not used. ${String(error)}`);
    }
    return 0;
  };
  page[KEY] = { push };
  waiting.forEach(push);
}
