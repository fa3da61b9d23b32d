import { formatNumber, pluralCategory } from '../browser/intl.js';
import { own } from '../domain/own.js';

/** What is known for the editor's words, by name; null or empty where it is not. */
export type Fillings = Readonly<
  Record<'articles' | 'amount-min' | 'publisher' | 'years-since', string | number | null>
>;

/** Keeps the editor's own text while another stands in its place, also in a copy of the page. */
const OWN = 'data-unfilled';

/**
 * Fills in every `[data-fill]` among the editor's words, and gives it back its own text where nothing is known. A number is
 * written as the page's language does. With the forms of `Intl.PluralRules` as `data-one`, `data-few`, `data-other` and so
 * on, the fitting one stands for it, `{n}` being the number. Without them a 1 is not filled in: the word behind it is likely
 * a plural.
 * @param ask asked only where there is something to fill in
 */
export function fillWords(host: Element, ask: () => Fillings, locale: string): void {
  const open = host.querySelectorAll('[data-fill]');
  if (!open.length) return;
  const known = own({ ...ask() });
  for (const element of open) {
    const before = element.getAttribute(OWN);
    const value = known[element.getAttribute('data-fill') as keyof Fillings] ?? '';
    const text = typeof value === 'number' ? numberText(element, value, locale) : value;
    if (!text && before === null) continue;
    const shown = text || before!;
    if (text) element.setAttribute(OWN, before ?? element.textContent ?? '');
    else element.removeAttribute(OWN);
    if (element.textContent !== shown) element.textContent = shown;
  }
}

function numberText(element: Element, number: number, locale: string): string {
  const form = element.getAttribute(`data-${pluralCategory(locale, number)}`) ?? element.getAttribute('data-other');
  const digits = formatNumber(locale, number);
  return form === null ? (number === 1 ? '' : digits) : form.replaceAll('{n}', () => digits);
}
