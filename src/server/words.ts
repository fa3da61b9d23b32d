import { parseFragment } from 'parse5';
import type { Content } from '../controllers/content-controller.js';
import { type Element, elementsOf, isElement, isText, type Node, nodesOf, read } from './tree.js';

/** The publisher's own words as HTML, each for a slot. It is put into the page as it is: never a reader's text. */
export interface ServerWords {
  /** Best a heading element. */
  readonly headline?: string;
  readonly image?: string;
  /** Without any, built-in words are used. */
  readonly words?: string;
  readonly signature?: string;
  readonly note?: string;
  /** A plain link, for browsers that know no declarative shadow root either. */
  readonly fallback?: string;
}

const SLOTS = ['headline', 'image', 'words', 'signature', 'note', 'fallback'] as const;

/** What a browser makes of HTML between the element's tags. */
const nodesIn = (html: string): Node[] => {
  const [appeal] = parseFragment(`<small-favor>${html}</small-favor>`).childNodes;
  return (appeal as Element).childNodes;
};

/** Whether HTML is one element with nothing beside it, so that its slot takes all of it. */
function isOneElement(html: string): boolean {
  const nodes = nodesIn(html).filter(node => isElement(node) || isText(node));
  return nodes.length === 1 && isElement(nodes[0]!);
}

/** HTML in a slot: by its own element where it is one, else in a paragraph, or where none can hold it in a `div`. */
function inSlot(slot: string, html: string): string {
  const attribute = ` slot="${slot}"`;
  const slotted = html.replace(/^<[a-z][^\s/>]*/i, `$&${attribute}`);
  if (slotted !== html && isOneElement(html)) return slotted;
  const paragraph = `<p${attribute}>${html}</p>`;
  return isOneElement(paragraph) ? paragraph : `<div${attribute}>${html}</div>`;
}

/** The publisher's words as the element's children, each in its slot. */
export const childrenOf = (words: ServerWords): string =>
  SLOTS.map(slot => {
    const html = words[slot]?.trim();
    return html && slot !== 'words' ? inSlot(slot, html) : html;
  }).join('');

/** As the script has it in `controllers/content-controller.ts`. */
const MEDIA = /^(?:img|picture|video|audio|svg|iframe|canvas)$|-/;

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(element.tagName) || read(element, 'role') === 'heading';

/** What the appeal knows of its children: the same as the script reads on the page. */
export function contentOf(children: string): Content {
  const nodes = nodesIn(children);
  const elements = nodes.filter(isElement);
  const slotted = (slot: string): Element[] => elements.filter(element => read(element, 'slot') === slot);
  const words = elements.filter(
    element => !read(element, 'slot') && !/^(?:script|style|template)$/.test(element.tagName),
  );
  const within = (list: Element[]): Element[] => list.flatMap(element => [element, ...elementsOf(element)]);
  const headline = slotted('headline');
  const fallback = slotted('fallback');
  const isLink = (element: Element): boolean => element.tagName === 'a' && read(element, 'href') !== null;
  const link = fallback.find(isLink) ?? fallback.flatMap(element => [...elementsOf(element)]).find(isLink);
  return {
    arriving: false,
    words:
      nodes.some(isText) ||
      words.some(element => [...nodesOf(element)].some(isText)) ||
      within(words).some(({ tagName }) => MEDIA.test(tagName)),
    headline: headline[0]
      ? within(headline).some(isHeading)
        ? 'slotted-heading'
        : 'slotted-text'
      : within(words).some(isHeading)
        ? 'in-words'
        : null,
    fallback: Boolean(fallback[0]),
    fallbackHref: (link && read(link, 'href')) ?? null,
  };
}
