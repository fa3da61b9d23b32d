/** A tree that parse5 has made of HTML, as a browser would. */
import type { DefaultTreeAdapterMap } from 'parse5';
import { own } from '../domain/own.js';

type TextNode = DefaultTreeAdapterMap['textNode'];
export type Node = DefaultTreeAdapterMap['childNode'];
export type Parent = DefaultTreeAdapterMap['parentNode'];
export type Element = DefaultTreeAdapterMap['element'];

// By their names, which every node has itself: a polluted `Object.prototype` can make none of another kind.
export const isElement = (node: Node): node is Element => !node.nodeName.startsWith('#');
/** Whether a node is text, and not white space alone. */
export const isText = (node: Node): boolean => node.nodeName === '#text' && Boolean((node as TextNode).value.trim());

/** An attribute's value; null without it. One of another namespace, as `xlink:href`, has a prefix. */
export const read = ({ attrs }: Element, name: string): string | null =>
  attrs.find(attribute => attribute.name === name && !own(attribute).prefix)?.value ?? null;

export function write(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter(attribute => attribute.name !== name), own({ name, value })];
}

/** Every node below another, in the document's order, however deep; each is asked for its children after it was given. */
export function* nodesOf(parent: Parent): Iterable<Node> {
  const waiting = [...parent.childNodes].reverse();
  for (let node; (node = waiting.pop());) {
    yield node;
    if (isElement(node)) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
}

/** Every element below a node, in the document's order; not what a template holds. */
export function* elementsOf(parent: Parent): Iterable<Element> {
  for (const node of nodesOf(parent)) if (isElement(node)) yield node;
}
