import { createElement } from '../browser/document.js';
import { mayWriteAgain } from '../browser/light-dom.js';
import { hasWords } from '../controllers/content-controller.js';
import { CONTROL, readVariant, type Variant } from '../domain/variants.js';

/** Marks what was copied from a template, so that no copy is taken for the editor's own, even in a cloned page. */
const COPY = 'data-from-variant';

/** The variant that an appeal was last to show, and how many children it had without the words of any. */
const shown = new WeakMap<Element, { readonly name: string | null; readonly children: number }>();

const templatesOf = (host: Element): HTMLTemplateElement[] => [
  ...host.querySelectorAll<HTMLTemplateElement>(':scope > template[data-variant]'),
];

/** Where a template's words are: not in its content where React or Vue made it (https://github.com/facebook/react/issues/19932). */
const placeOf = (template: HTMLTemplateElement): Element | DocumentFragment =>
  template.content.firstElementChild || template.content.textContent.trim() ? template.content : template;

/** The variants among an appeal's children. What compares nothing is told: one alone, and one without words. */
export function readVariants(host: Element, warn: (sentence: string) => void): Variant[] {
  const variants: Variant[] = [];
  for (const template of templatesOf(host)) {
    const variant = readVariant(template.dataset['variant']!, template.dataset['share'] ?? '', warn);
    if (!variant || variants.some(({ name }) => name === variant.name)) continue;
    variants.push(variant);
    const place = placeOf(template);
    if (variant.name !== CONTROL && !hasWords(place, ':not(script,style)') && !place.querySelector('[data-fill]'))
      warn(`data-variant="${variant.name}": it has no words. Write some, or name it control.`);
  }
  if (variants.length === 1)
    warn(`data-variant="${variants[0]!.name}": it is shown to all. Write a second template to compare it with.`);
  return variants;
}

/**
 * Puts the words of a variant among the appeal's children, in the place of those of another. They stand on the page itself,
 * so that its styles hold for them; and are put back only where somebody took all of them and left nothing in their place.
 * @returns whether anything changed
 */
export function showVariant(host: Element, name: string | null): boolean {
  const copies = [...host.querySelectorAll(`:scope > [${COPY}]`)];
  const children = host.childElementCount - copies.length;
  const last = shown.get(host);
  if (last?.name !== name) {
    shown.set(host, { name, children });
    if (copies.length ? copies.every(copy => copy.getAttribute(COPY) === name) : name === null) return false;
  } else if (name === null || copies.length || children > last.children || !mayWriteAgain(host, name)) return false;
  for (const copy of copies) copy.remove();
  const template = templatesOf(host).find(({ dataset }) => dataset['variant'] === name);
  if (!template) return copies.length > 0;
  const elements = [...placeOf(template.cloneNode(true) as HTMLTemplateElement).childNodes].flatMap(node => {
    if (node instanceof Element) return node;
    if (!(node instanceof Text && node.data.trim())) return [];
    // A bare text can't be marked.
    const span = createElement('span');
    span.append(node);
    return span;
  });
  for (const element of elements) element.setAttribute(COPY, name!);
  template.after(...elements);
  return copies.length + elements.length > 0;
}
