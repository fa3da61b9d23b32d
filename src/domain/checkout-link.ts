import { type Frequency, FREQUENCIES } from './frequency.js';
import { own } from './own.js';
import type { Reader } from './reader.js';
import { expandTemplate, isTemplate, mendTemplate, templateVariables } from './uri-template.js';

/** What a link may carry. `amount` is in major units with a decimal dot, `amount_minor` in minor units. */
export interface LinkValues {
  readonly amount?: string | undefined;
  readonly amount_minor?: string | undefined;
  readonly currency?: string | undefined;
  readonly frequency?: string | undefined;
  readonly campaign?: string | undefined;
  readonly variant?: string | undefined;
}

/** Stands for a choice while a template is tried; its keys are all the variables there are. */
const SAMPLE = { amount: '1', amount_minor: '1', currency: 'EUR', frequency: 'once', campaign: 'c', variant: 'v' };

/**
 * A variable's name where it is neither a name in a query nor a word in a path or of a text: what is left of a template whose
 * braces were taken away, or changed beyond reading.
 */
const LOST = /(?:[^\w/%.+#-]|%\d*(?:2[6c]|[37][b-f]))(?:amount|currency|frequency)(?:_minor)?(?!\]?=|[\w-]|%\d*3d)/i;

/** What a link without any `{` gets appended. */
export const APPENDED = ['amount', 'currency', 'frequency'];

/** Where a link is written: what relative links are relative to, and the page's own scheme. */
export interface LinkContext {
  readonly baseUrl: string;
  /** `https:` or `http:`, as `location.protocol` has it. */
  readonly pageProtocol: string;
  /** The hosts that links may lead to, as browsers write them; one that begins with a dot stands for all that end so. Without: any. */
  readonly hosts?: readonly string[] | undefined;
}

/**
 * The publisher's links, by frequency or for any: each a URL or a template that was tried and found usable. None at all where one
 * leads to a host that the page does not allow, which is `barred`.
 */
export type CheckoutLinks = Readonly<Partial<Record<Frequency | 'any' | 'barred', string>>>;

/**
 * Reads `href` and `href-<frequency>`. A refused one is missing, with one warning; a frequency without a link of its own
 * has the one for any. A variable may not change where a link leads: neither its value nor its absence.
 * @param fallbackHref the first link in `slot="fallback"`, used where there is no `href` attribute
 * @param frequencies those on offer: each needs a link
 */
export function readLinks(
  { get, refuse }: Reader,
  fallbackHref: string | null,
  context: LinkContext,
  frequencies: readonly Frequency[],
): CheckoutLinks {
  const links: Partial<Record<Frequency | 'any', string>> = own({});
  let barred: string | undefined;
  const read = (name: string, key: Frequency | 'any', text: string | null): void => {
    if (text === null) return;
    const link = mendTemplate(text.trim(), SAMPLE);
    const unknown = templateVariables(link)?.filter(variable => !Object.hasOwn(SAMPLE, variable));
    const [host, bareHost] = [SAMPLE, {}].map(values => parse(expandTemplate(link, values), context)?.host);
    if (!link || !unknown || !host || host !== bareHost)
      return refuse(name, 'it is no usable link', 'a plain https: address, or one with {?amount,currency,frequency}');
    if (!(context.hosts?.some(allowed => host === allowed || (allowed[0] === '.' && host.endsWith(allowed))) ?? true)) {
      barred = host;
      return refuse(name, `${host} is no allowed host`, 'a link to one, or add it to data-allowed-hosts');
    }
    links[key] = link;
    if (/&#\w+;/.test(link) || (!isTemplate(link) && LOST.test(link)))
      refuse(name, 'signs were lost', 'it with {…} and &');
    if (unknown.length) refuse(name, `${unknown.join()} will be empty`, `only ${Object.keys(SAMPLE).join()}`);
    if (/^[^?]*\?[^#]*\{\?/.test(link)) refuse(name, 'it has a query before {?…}', '{&…} there');
    if (/^[^?]*\{&/.test(link)) refuse(name, 'it has no query before {&…}', '{?…} there');
  };
  for (const frequency of FREQUENCIES) read(`href-${frequency}`, frequency, get(`href-${frequency}`));
  const href = get('href') ?? fallbackHref;
  read('href', 'any', href);
  if (href === null && !(frequencies.length && frequencies.every(frequency => links[frequency])))
    refuse('href', 'the fallback link stays', 'the address of the checkout');
  return barred ? own({ barred }) : links;
}

/** The address for a choice; null where no usable link is left. */
export function checkoutUrl(
  links: CheckoutLinks,
  frequency: Frequency | undefined,
  values: LinkValues,
  context: LinkContext,
): string | null {
  const link = (frequency && links[frequency]) ?? links.any;
  if (!link) return null;
  return resolve(isTemplate(link) ? expandTemplate(link, { ...values }) : append(link, values), context);
}

/** Adds what the publisher's own query does not have yet, as text: `URLSearchParams` would rewrite signed queries. */
function append(link: string, values: LinkValues): string {
  const [, path = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(.*)$/s.exec(link) ?? [];
  const own = (query ?? '').split('&').map(pair => pair.split('=', 1)[0]!);
  const added = APPENDED.filter(name => !own.includes(name));
  const text = added.length ? expandTemplate(`{&${added.join()}}`, { ...values }).slice(1) : '';
  if (!text) return link;
  return `${path}?${query ?? ''}${!query || query.endsWith('&') ? '' : '&'}${text}${fragment}`;
}

/** The address as the browser will follow it, or null where it can't be used. */
export const resolve = (text: string, context: LinkContext): string | null => parse(text, context)?.href ?? null;

/**
 * Parses an address. Null for all but https (http on an http page), for credentials (a look-alike trick), quotes around it,
 * anything invisible in it, and a space in the host (Chromium lets that pass). Only what was parsed is ever set as a link, since
 * `java\nscript:` parses too.
 */
function parse(text: string, { baseUrl, pageProtocol }: LinkContext): URL | null {
  if (/^[&"'„\p{Pi}\p{Pf}]|[\p{Cc}\p{Cf}]/u.test(text)) return null;
  try {
    const url = new URL(text, baseUrl);
    const { protocol, username, password, host } = url;
    const secure = protocol === 'https:' || (protocol === 'http:' && pageProtocol === protocol);
    return secure && !username && !password && !host.includes('%') ? url : null;
  } catch {
    return null;
  }
}
