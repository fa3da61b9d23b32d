import { createElement } from '../browser/document.js';
import { readVariant, type Variant } from '../domain/variants.js';

/** Marks what was copied from a template, so that no copy is taken for the editor's own, even in a cloned page. */
const COPY = 'data-from-variant';

const templatesOf = (host: Element): HTMLTemplateElement[] => [
  ...host.querySelectorAll<HTMLTemplateElement>(':scope > template[data-variant]'),
];

/** The variants among an appeal's children; one alone is no comparison, which is told. */
export function readVariants(host: Element, warn: (sentence: string) => void): Variant[] {
  const variants: Variant[] = [];
  for (const template of templatesOf(host)) {
    const variant = readVariant(template.dataset['variant']!, template.dataset['share'] ?? '', warn);
    if (variant && !variants.some(({ name }) => name === variant.name)) variants.push(variant);
  }
  if (variants.length === 1)
    warn(`data-variant="${variants[0]!.name}": it is shown to all. Write a second template to compare it with.`);
  return variants;
}

/**
 * Puts the words of a variant among the appeal's children, in the place of those of another. They stand on the page itself,
 * so that its styles hold for them.
 * @returns whether anything changed
 */
export function showVariant(host: Element, name: string | null): boolean {
  const copies = [...host.querySelectorAll(`:scope > [${COPY}]`)];
  if (copies.length ? copies.every(copy => copy.getAttribute(COPY) === name) : name === null) return false;
  for (const copy of copies) copy.remove();
  const template = templatesOf(host).find(({ dataset }) => dataset['variant'] === name);
  if (!template) return copies.length > 0;
  const content = template.content.cloneNode(true) as DocumentFragment;
  for (const node of [...content.childNodes])
    if (node instanceof Text && node.data.trim()) {
      // A bare text can't be marked.
      const span = createElement('span');
      span.textContent = node.data;
      node.replaceWith(span);
    }
  const elements = [...content.children];
  for (const element of elements) element.setAttribute(COPY, name!);
  template.after(...elements);
  return copies.length + elements.length > 0;
}
