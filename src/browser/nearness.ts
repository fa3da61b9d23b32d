import { own } from '../domain/own.js';
import { documentProperty } from './document.js';

/** So many windows below the reader, something is far. */
const FAR = 3;
/** In milliseconds: by then a page has loaded what it shows first, and nobody has read three windows of text. */
const LONGEST = 3000;

/**
 * Waits until a reader may soon see an element, so that what takes time does not get in the way of a page that is still
 * being loaded: they come near, or print it, or the page has had its time and the browser nothing else to do. So it is there
 * for find-in-page and for screen readers, which need not come near.
 * @returns nothing where there is no reason to wait
 */
export function whenNear(element: Element): Promise<void> | undefined {
  const isNear =
    documentProperty('readyState') === 'complete' || element.getBoundingClientRect().top < FAR * innerHeight;
  if (isNear) return undefined;
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
