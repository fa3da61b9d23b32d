import { own } from '../domain/own.js';
import { documentProperty } from './document.js';

/** So many windows below the reader, something is far. */
const FAR = 3;
/** In milliseconds: by then a page has loaded what it shows first, and nobody has read three windows of text. */
const LONGEST = 3000;

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
 * @param box where it stands, if it is known
 * @returns nothing where there is no reason to wait
 */
export function whenNear(element: Element, box = boxOf(element)): Promise<void> | undefined {
  if (!box || box.top < FAR * innerHeight) return undefined;
  return new Promise(resolve => {
    const near = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      removeEventListener('beforeprint', near);
      resolve();
    };
    // Without a root, a page in a frame has no margin.
    const observer = new IntersectionObserver(
      entries => entries.some(({ isIntersecting }) => isIntersecting) && near(),
      own({ root: document, rootMargin: `${(FAR - 1) * 100}%` }),
    );
    observer.observe(element);
    addEventListener('beforeprint', near);
    // Safari has no way to ask for an idle moment.
    const timer = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(near), LONGEST);
  });
}
