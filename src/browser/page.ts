import type { LinkContext } from '../domain/checkout-link.js';
import { tokens } from '../domain/token-list.js';
import { documentProperty, findAll } from './document.js';

/** What links are written against: the element's base URL, which page scripts can't replace as they can `document.baseURI`. */
export const linkContext = (element: Element): LinkContext => ({
  baseUrl: element.baseURI,
  pageProtocol: location.protocol,
});

/** Kept, as a tag manager may take its tag away again. */
let hosts: readonly string[] | undefined;

/**
 * The hosts to which the links of the page's appeals may lead: its own, and those in `data-allowed-hosts` on a script's tag or in
 * `<meta name="small-favor-hosts">` in the head, with a `*.` for all that end so. Undefined where the page names none.
 */
export function allowedHosts(): readonly string[] | undefined {
  const tags = findAll('script[data-allowed-hosts],head>meta[name=small-favor-hosts i]');
  const lists = tags.map(tag => tag.getAttribute('data-allowed-hosts') ?? tag.getAttribute('content'));
  if (tags[0]) hosts = [location.host, ...tokens(lists.join().toLowerCase()).map(({ text }) => text)];
  return hosts;
}

/**
 * Whether nobody reads the page yet: the browser prepares it before it is asked for, or Turbo shows its old copy until the
 * page itself has come.
 */
export const isPreparing = (): boolean =>
  documentProperty('prerendering') || documentProperty('documentElement').hasAttribute('data-turbo-preview');

/** Whether the page is in front of the reader, and not in a tab behind another. */
export const isVisible = (): boolean => documentProperty('visibilityState') === 'visible' && !isPreparing();

/** What a page's address can ask of the appeal, as in `?small-favor=preview`. */
export type PageRequest = 'preview' | 'explain' | 'reset' | 'thanks';

/** The requests of who only looks, and leaves no traces. */
const LOOKS = ['preview', 'explain'];

/**
 * What the page's address asks for; empty for nothing. The word ends where no letter, digit or hyphen follows: checkouts add
 * to a return address what they have to say, and not all of them look first whether it has a query or fragment already.
 * In a frame, where nobody may see it, only a look.
 */
export function pageRequest(address = location.href): PageRequest | '' {
  const [, request = ''] = /[?&;]small-favor=(preview|explain|reset|thanks)(?![\w-])/.exec(address) ?? [];
  return (parent === window || LOOKS.includes(request) ? request : '') as PageRequest | '';
}

/** Whether the page's address asks for a look at the appeal. */
export const isLook = (): boolean => LOOKS.includes(pageRequest());

/** The variant that the page's address asks for beside a preview or an explanation, as in `&small-favor-variant=short`. */
export const requestedVariant = (address = location.href): string | undefined =>
  /[?&;]small-favor-variant=([a-z0-9-]{1,32})(?![\w-])/.exec(address)?.[1];

/** Whether the page has switched the appeal off, by `<meta name="small-favor" content="off">` in its head; elsewhere a reader's comment could have. */
export const isSwitchedOff = (): boolean => findAll('head>meta[name=small-favor i][content=off i]').length > 0;

/** The moment at which a day begins in the reader's time zone, in ms; the month is 1 to 12. */
export const startOfDay = (year: number, month: number, day: number): number =>
  new Date(year, month - 1, day).getTime();
