import { own } from '../domain/own.js';
import { attempt } from './attempt.js';
import { documentProperty } from './document.js';
import { watchView } from './in-view.js';

/** So many windows below the reader, something is far. */
const FAR = 3;
/** In milliseconds: by then a page has loaded what it shows first, and nobody has read three windows of text. */
const LONGEST = 3000;

/**
 * What ends any waiting: a print, and a page that was loaded out of sight and is read now; and scrolling, where it brings the reader
 * near. Captured, as not all of it bubbles.
 */
const PAGE_EVENTS = ['beforeprint', 'visibilitychange', 'prerenderingchange', 'scroll'];

/**
 * Where an element stands, and how large it is, while it is not defined yet and the page's own rules keep its room; nothing once
 * the page is there, or where it is not on the page.
 */
export const boxOf = (element: Element): DOMRect | undefined =>
  documentProperty('readyState') !== 'complete' && element.isConnected ? element.getBoundingClientRect() : undefined;

/**
 * Waits until a reader may soon see an element, so that what takes time does not get in the way of a page that is still
 * being loaded: they come near, or print it, or the page has had its time and the browser nothing else to do. So it is there
 * for find-in-page and for screen readers, which need not come near.
 * @param isShown whether there will be anything to see
 * @param box where it stands, if it is known
 * @returns nothing where there is no reason to wait
 */
export function whenNear(element: Element, isShown: () => boolean, box = boxOf(element)): Promise<void> | undefined {
  const isFar = ({ top }: DOMRect): boolean => top >= FAR * innerHeight;
  if (!box || !isFar(box) || !isShown()) return undefined;
  return new Promise(resolve => {
    const near = (): void => {
      unwatch?.();
      clearTimeout(timer);
      for (const type of PAGE_EVENTS) removeEventListener(type, look, true);
      resolve();
    };
    const look = ({ type }: Event): unknown => (type === 'scroll' && isFar(element.getBoundingClientRect())) || near();
    // Above the reader all is near: who jumps past it is not to be moved later.
    const rootMargin = `${1e6}px 0px ${(FAR - 1) * 100}%`;
    // The margins of boxes that scroll by themselves, also where their scrolling is not heard of, as it stays in a shadow root: since
    // Chrome 120, Firefox 141 and Safari 26 (w3c/IntersectionObserver#431), in Safari not with the document for a root. Without that,
    // a page in a frame has none, but its scrolling is heard.
    const unwatch = watchView(element, ({ isIntersecting }) => isIntersecting && near(), {
      rootMargin,
      scrollMargin: rootMargin,
    });
    for (const type of PAGE_EVENTS) addEventListener(type, look, true);
    // Safari has no way to ask for an idle moment, and a page full of advertising has none. An element can have that name for its id.
    const timer = setTimeout(
      () => attempt(() => requestIdleCallback(near, own({ timeout: LONGEST }))) ?? near(),
      LONGEST,
    );
  });
}
