import { resolve } from '../../src/domain/checkout-link.js';

/** What stands for the publisher's site, whatever its name, under both schemes that it may have. */
const OWN_SITES = ['https://publisher.example/', 'http://publisher.example/'] as const;
const [OWN_SITE] = OWN_SITES;

/** How the links of an appeal are read here: on the publisher's site, of whichever scheme it is. */
export const LINK_CONTEXT = { baseUrl: OWN_SITE, pageProtocol: 'http:' } as const;

/** What an editor is told of an address that is left out. */
export const LEFT_OUT = 'It is left out. Write an address that begins with https://, or a path on your site.';

/** Whether an address is one in earnest: a longer one is not even read. */
export const isShort = (address: string): boolean => address.length <= 2000;

/** Whether a host is a name or a number, without signs that a policy would read as its own. */
export const isHost = (host: string): boolean => /^[\w.:[\]-]+$/.test(host);

/**
 * An address as a browser reads it on a page of the publisher's. Null for what the element would not follow: what is not of the web,
 * and what hides where it leads behind a name (`https://pay.example@…`); and for what leads to another host on pages of another
 * scheme (`https:pay.example`).
 */
function read(address: string): URL | null {
  if (!isShort(address)) return null;
  const [url, other] = OWN_SITES.map(baseUrl => {
    const href = resolve(address, { ...LINK_CONTEXT, baseUrl });
    return href === null ? null : new URL(href);
  });
  return url && url.host === other?.host && isHost(url.host) ? url : null;
}

/** Whether an address may stand in a link or a picture: one of the web, or a path on the publisher's own site. */
export const isWebAddress = (address: string): boolean => read(address) !== null;

/**
 * Whether an address may be that of our script: a file of our name and nothing else, as another one on the publisher's own site may
 * lead elsewhere, or run what its query says.
 */
export function isScriptAddress(address: string): boolean {
  const url = read(address);
  if (!url || url.hash || /[\s"'`<>\\^{|}[\]]/.test(address)) return false;
  const { pathname, search } = url;
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return (
    file.includes('small-favor') &&
    file.endsWith('.js') &&
    !/\/\/|:|%(?:2f|3a)/i.test(pathname) &&
    /^(?:\?[\w.=-]+)?$/.test(search)
  );
}

/**
 * The host that an address leads to, as a browser reads it; empty for the publisher's own site. What has no host stands for itself.
 */
export function hostOf(address: string): string {
  if (!URL.canParse(address, OWN_SITE)) return address;
  const { origin, host } = new URL(address, OWN_SITE);
  return OWN_SITES.some(site => site === `${origin}/`) ? '' : host || address;
}

/** The origin of an address; empty for the publisher's own site, and for what is no address of the web. */
export const originOf = (address: string): string => (hostOf(address) && read(address)?.origin) || '';
