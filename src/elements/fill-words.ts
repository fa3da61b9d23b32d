import { formatNumber, pluralCategory } from '../browser/intl.js';
import { mayWriteAgain } from '../browser/light-dom.js';
import { own } from '../domain/own.js';

/** What is known for the editor's words, by name; null or empty where it is not. */
export type Fillings = Readonly<
  Record<'articles' | 'amount-min' | 'publisher' | 'years-since', string | number | null>
>;

/** Keeps the editor's own text while another stands in its place, also in a copy of the page. */
const OWN = 'data-unfilled';

/** The appeals whose words were filled in. */
const hosts = new WeakSet<Element>();

/** The value that an element was last to show; empty for its own text. */
const filled = new WeakMap<Element, string>();

/**
 * Fills in every `[data-fill]` among the editor's words, and gives it back its own text where nothing is known. A number is
 * written as the page's language does. With the forms of `Intl.PluralRules` as `data-one`, `data-few`, `data-other` and so
 * on, the fitting one stands for it, `{n}` being the number. Without them a 1 is not filled in: the word behind it is likely
 * a plural.
 *
 * Each value is written once, and again where somebody brought back the editor's own text. Anything else that others make of
 * it is theirs.
 * @param ask asked only where there is something to fill in
 */
export function fillWords(host: Element, ask: () => Fillings, locale: string): void {
  // What React and Vue keep inside a template is theirs, and is shown as a copy.
  const open = host.querySelectorAll('[data-fill]:not(template *)');
  if (!open.length) return;
  const known = own({ ...ask() });
  const isFirst = !hosts.has(host);
  hosts.add(host);
  for (const element of open) {
    const current = element.textContent!;
    const original = element.getAttribute(OWN) ?? current;
    const value = known[element.getAttribute('data-fill') as keyof Fillings] ?? '';
    const text = typeof value === 'number' ? numberText(element, value, locale) : value;
    const shown = text || original;
    // What comes later with its mark is a copy that somebody made.
    const isNew = (filled.get(element) ?? (isFirst ? null : text)) !== text;
    filled.set(element, text);
    // A picture in place of an emoji may leave the letters of the original.
    const isOriginal = current === original && !element.querySelector('img');
    if (shown === current || !(isNew || (isOriginal && mayWriteAgain(host, shown)))) continue;
    if (text) element.setAttribute(OWN, original);
    else element.removeAttribute(OWN);
    element.textContent = shown;
  }
}

function numberText(element: Element, number: number, locale: string): string {
  const form = element.getAttribute(`data-${pluralCategory(locale, number)}`) ?? element.getAttribute('data-other');
  const digits = formatNumber(locale, number);
  return form === null ? (number === 1 ? '' : digits) : form.replaceAll('{n}', () => digits);
}
