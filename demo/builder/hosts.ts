import { checkoutUrl } from '../../src/domain/checkout-link.js';
import { FREQUENCIES, type Frequency } from '../../src/domain/frequency.js';
import { amountsFor, type Offer } from '../../src/domain/offer.js';
import { describeChoice, linkValues } from '../../src/domain/selection.js';
import { hostOf, LINK_CONTEXT } from './addresses.js';
import { findAppeal, nameIn } from './forms.js';
import { readSilently } from './settings.js';

/** The hosts that a snippet has to do with, as a browser reads them; an empty one is the publisher's own site. */
export interface Hosts {
  /** Whose scripts run. */
  readonly scripts: readonly string[];
  /** Where readers are led. */
  readonly links: readonly string[];
  /** What is asked for pictures, or for anything else that a page loads. */
  readonly loads: readonly string[];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Amounts that a reader may enter: the limits, and some of every size between them. */
function samples({ min, max, whole, digits, other }: Offer): number[] {
  if (!other) return [];
  const unit = whole ? 10 ** digits : 1;
  const sizes = Array.from({ length: 16 }, (_, power) => 10 ** power);
  return [min, min + unit, ...sizes, max].filter(amount => amount >= min && amount <= max && amount % unit === 0);
}

/**
 * The hosts to which the button of an appeal leads, for every choice that a reader has.
 * @param plain the address of the fallback link, which stands in for a link that is missing
 */
export function checkoutHosts(get: (name: string) => string | null, plain: string | null): string[] {
  const { links, offer, frequencyWords, campaign } = readSilently(get, plain);
  const addressOf = (frequency?: Frequency, amount?: number): string | null => {
    const entry = amount === undefined ? ({ error: 'empty' } as const) : { amount };
    const choice = frequency && { frequency, amount: amount ?? null, text: '' };
    const selection = offer && choice ? describeChoice(offer, choice, entry) : null;
    return checkoutUrl(links, frequency, linkValues(selection, entry, frequencyWords, campaign), LINK_CONTEXT);
  };
  const addresses = FREQUENCIES.flatMap(frequency => {
    const isOffered = offer?.frequencies.includes(frequency);
    const amounts = isOffered ? [...amountsFor(offer!, frequency).amounts, ...samples(offer!)] : [];
    return [...amounts, undefined].map(amount => addressOf(frequency, amount));
  });
  return unique([addressOf(), ...addresses].flatMap(address => (address === null ? [] : [hostOf(address)])));
}

/** Addresses in attributes of these names. */
const valuesOf = (page: ParentNode, names: readonly string[]): string[] =>
  names.flatMap(name => [...page.querySelectorAll(`[${name}]`)].map(element => element.getAttribute(name)!));

/** The hosts of a snippet as it is written, whatever was meant. */
export function hostsOf(code: string): Hosts {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const scripts = [...page.querySelectorAll('script')].map(script => script.getAttribute('src') ?? '');
  const styles = [...page.querySelectorAll('style'), ...page.querySelectorAll('[style]')].map(element =>
    element.localName === 'style' ? element.textContent : element.getAttribute('style')!,
  );
  const { form, source } = findAppeal(page)!;
  // The element's own is a template, and has been read as one.
  const links = [...page.querySelectorAll('[href]')].filter(element => element !== source);
  const plain = source.querySelector('[slot=fallback] a[href], [data-slot=fallback] a[href]')?.getAttribute('href');
  return {
    scripts: unique(scripts.map(hostOf)),
    links: unique([
      ...checkoutHosts(name => source.getAttribute(nameIn(form, name)), plain ?? null),
      ...links.map(link => hostOf(link.getAttribute('href')!)),
      ...valuesOf(page, ['action', 'formaction', 'ping', 'cite']).map(hostOf),
    ]),
    loads: unique([
      ...[...page.querySelectorAll('[src]:not(script)')].map(element => hostOf(element.getAttribute('src')!)),
      ...valuesOf(page, ['srcset', 'imagesrcset'])
        .flatMap(list => list.split(',').map(entry => entry.trim().split(/\s/)[0]!))
        .map(hostOf),
      ...valuesOf(page, ['poster', 'data', 'background']).map(hostOf),
      ...styles.flatMap(css => [...css.matchAll(/url\(["' ]*([^"' )]*)/gi)].map(([, address]) => hostOf(address!))),
    ]),
  };
}
