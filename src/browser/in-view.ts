import { own } from '../domain/own.js';
import { attempt } from './attempt.js';

/**
 * Tells how much of an element is in view, each time that changes.
 * @returns what ends it; nothing where the browser can't tell: the observer is missing, was replaced by a page's script, or refuses
 * its options, as it does the document for a root before Chrome 81 and Safari 15
 */
export const watchView = (
  element: Element,
  tell: (entry: IntersectionObserverEntry) => void,
  options: IntersectionObserverInit & { readonly scrollMargin?: string },
): (() => void) | undefined =>
  attempt(() => {
    let isOver = false;
    const observer = new IntersectionObserver(entries => attempt(() => isOver || tell(entries.at(-1)!)), own(options));
    observer.observe(element);
    return () => {
      isOver = true;
      attempt(() => observer.disconnect());
    };
  });
