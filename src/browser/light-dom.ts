/** How often something was written again, by the element that it was for and what it was. */
const again = new WeakMap<Element, Map<string, number>>();

/**
 * Whether something may be written once more among an editor's words, and counts it. Others write there too: translators, emoji
 * replacers, glossaries, what morphs or hydrates a page. Where each answered the other for ever, the page would never rest; so after ten
 * times, the first among them, the others have their way.
 */
export function mayWriteAgain(host: Element, what: string): boolean {
  const counts = again.get(host) ?? new Map<string, number>();
  const times = (counts.get(what) ?? 1) + 1;
  again.set(host, counts.set(what, times));
  return times <= 10;
}
