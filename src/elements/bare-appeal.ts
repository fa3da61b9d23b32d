import { css, type CSSResult } from 'lit';
import { createElement } from '../browser/document.js';

/** The slots of `<small-favor>` in reading order; the empty name is the default slot. */
const SLOTS = ['headline', 'image', '', 'signature', 'fallback', 'note'];

/**
 * Fills a shadow root without any parsing of HTML, after rendering failed: every slot, so that the editor's words and
 * fallback are read again. Or an empty element that was refused a shadow root.
 * @param words built-in words, where the editor gave none
 * @param link a link, where the editor gave no fallback
 */
export function renderBareAppeal(
  root: ShadowRoot | Element,
  words: readonly string[],
  link: { readonly url: string; readonly target: string; readonly text: string } | null,
): void {
  const withText = (element: HTMLElement, text: string): HTMLElement => {
    element.textContent = text;
    return element;
  };
  const nodes = words.map(text => withText(createElement('p'), text));
  for (const name of SLOTS) {
    const slot = createElement('slot');
    if (name) slot.setAttribute('name', name);
    nodes.push(slot);
  }
  if (link) {
    const anchor = withText(createElement('a'), link.text);
    anchor.setAttribute('href', link.url);
    anchor.setAttribute('target', link.target);
    nodes.push(anchor);
  }
  root.replaceChildren(...nodes);
}

/**
 * The style that keeps an appeal's room, until it is drawn.
 * @param room the box it stood in; none where no room was kept
 */
export const roomStyle = (room: DOMRect | undefined): CSSResult => css`
  :host(:not([hidden])) {
    display: block !important;
    box-sizing: border-box !important;
    min-block-size: ${room?.height ?? 0}px;
  }
`;
