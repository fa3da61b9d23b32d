import type { LinkContext } from '../domain/checkout-link.js';

/** The site that serves the page: how the page's links are read, and how they are written into it. */
export interface Site {
  readonly context: LinkContext;
  /** A resolved address for the page's markup. */
  readonly written: (address: string) => string;
}

/** Stands for the site. Its name is never needed: what leads there is written as a path. */
const HOST = 'root-of-the-site.invalid';

/**
 * The site of a page. Only scheme and path of its address are used, as its host may be what somebody has put into a request:
 * relative links lead to where the reader has the page from.
 * @param url the page's address; without one, links lead from the root of an `https:` site
 * @throws {TypeError} where it is no whole address
 */
export function siteOf(url: string | null | undefined): Site {
  const whole = url ?? `https://${HOST}/`;
  if (!URL.canParse(whole) || !/^https?:/.test(new URL(whole).protocol))
    throw new TypeError(
      `url="${whole.slice(0, 99)}": it is no whole address. Write one like "https://gull.example/news/story", or leave url out.`,
    );
  const { protocol, pathname, search } = new URL(whole);
  const root = `${protocol}//${HOST}`;
  return {
    context: { baseUrl: root + pathname + search, pageProtocol: protocol },
    written(address) {
      if (!address.startsWith(`${root}/`)) return address;
      const path = address.slice(root.length);
      // By itself, `//name/…` would be another site.
      return path.startsWith('//') ? `/.${path}` : path;
    },
  };
}
