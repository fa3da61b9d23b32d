import type { LinkContext } from '../domain/checkout-link.js';
import { documentProperty } from './document.js';

/** What links are written against: the element's base URL, which page scripts can't replace as they can `document.baseURI`. */
export const linkContext = (element: Element): LinkContext => ({
  baseUrl: element.baseURI,
  pageProtocol: location.protocol,
});

/**
 * Whether nobody reads the page yet: the browser prepares it before it is asked for, or Turbo shows its old copy until the
 * page itself has come.
 */
export const isPreparing = (): boolean =>
  documentProperty('prerendering') || documentProperty('documentElement').hasAttribute('data-turbo-preview');

/** Whether the page's address asks for a preview (`?small-favor=preview`). */
export const previewAsked = (): boolean => /[?&]small-favor=preview(?:&|$)/.test(location.search);
