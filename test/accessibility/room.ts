import { part } from '../helpers.js';

/** The element that a node is drawn in: its slot, its parent, or its shadow root’s host. */
const around = (node: Node): Element | null =>
  (node as Element).assignedSlot ?? node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element) ?? null;

/** All text that is to be read in an element and its shadow root, but for drawings and what is only spoken. */
function* words(element: Element): Generator<Text> {
  for (const root of [element, element.shadowRoot!]) {
    const walker = element.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const { parentElement } = text;
      if (text.data.trim() && parentElement?.checkVisibility() && !parentElement.closest('.unseen, style, svg'))
        yield text;
    }
  }
}

/** Every text of an element, with the size of its letters. */
export const textSizes = (element: Element): [text: string, size: number][] =>
  [...words(element)].map(text => [
    text.data.trim(),
    parseFloat(element.ownerDocument.defaultView!.getComputedStyle(text.parentElement!).fontSize),
  ]);

/** Words that can’t be read whole: beyond the edges of the appeal’s card, or cut off by a box that hides what sticks out. */
export function lostWords(element: Element): string[] {
  const { defaultView: window } = element.ownerDocument;
  const card = part(element, 'card') ?? element;
  return [...words(element)]
    .filter(text => {
      const edges = [card];
      for (let at = around(text); at && at !== element; at = around(at))
        if (window!.getComputedStyle(at).overflow !== 'visible') edges.push(at);
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
        edges.some(edge => {
          const box = edge.getBoundingClientRect();
          return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
        }),
      );
    })
    .map(({ data }) => data.trim());
}
