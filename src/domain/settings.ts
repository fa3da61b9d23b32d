import { type CheckoutLinks, type LinkContext, readLinks } from './checkout-link.js';
import { CONDITION_ATTRIBUTES, type Conditions, readConditions } from './conditions.js';
import type { StartOfDay } from './days.js';
import { type Age, readAge } from './founding.js';
import { FREQUENCIES, type FrequencyWords, readFrequencyWords } from './frequency.js';
import { NAME } from './names.js';
import { type Offer, readOffer } from './offer.js';
import { isOn, isUnfilled, type Reader, readPattern } from './reader.js';
import { tokens } from './token-list.js';

/** The attributes both elements have. */
export const OFFER_ATTRIBUTES = [
  'currency',
  'frequencies',
  'frequency-words',
  'amounts',
  ...FREQUENCIES.map(frequency => `amounts-${frequency}` as const),
  'min-amount',
  'max-amount',
  'no-other-amount',
  'whole-amounts',
  'campaign',
] as const;

/** Every attribute of `<small-favor>`. */
export const APPEAL_ATTRIBUTES = [
  ...OFFER_ATTRIBUTES,
  'href',
  ...FREQUENCIES.map(frequency => `href-${frequency}` as const),
  'publisher',
  'since',
  'payment-methods',
  'headline',
  'button-label',
  'heading-level',
  'no-reminder',
  'no-supporter-link',
  'target',
  'theme',
  'report-to',
  ...CONDITION_ATTRIBUTES,
] as const;

/** What both elements read. */
export interface OfferSettings {
  /** Null without a usable currency. */
  readonly offer: Offer | null;
  readonly frequencyWords: FrequencyWords;
  readonly campaign: string;
}

/** The settings of one appeal, each valid or replaced by its default. */
export interface Settings extends OfferSettings {
  readonly conditions: Conditions;
  readonly links: CheckoutLinks;
  readonly publisher: string;
  readonly age: Age | null;
  /** Ids in the editor's order, each once. */
  readonly paymentMethods: readonly string[];
  /** Empty where the built-in headline stands. */
  readonly headline: string;
  /** Empty where the built-in button text stands. */
  readonly buttonLabel: string;
  readonly headingLevel: number;
  readonly reminder: boolean;
  readonly supporterLink: boolean;
  /** Where the link opens: `_self`, `_blank` or `_top`. */
  readonly target: string;
  /** `auto`, `light` or `dark`. */
  readonly theme: string;
  /** The name of a global array that gets the events as plain objects; empty for none. */
  readonly reportTo: string;
}

/** What settings depend on beside the attributes. */
export interface SettingsContext extends LinkContext {
  /** The current year, for `since`. */
  readonly year: number;
  readonly startOfDay: StartOfDay;
  /** The first link in `slot="fallback"`. */
  readonly fallbackHref: string | null;
}

/** Reads what both elements share. */
export const readOfferSettings = (reader: Reader): OfferSettings => ({
  offer: readOffer(reader),
  frequencyWords: readFrequencyWords(reader),
  campaign: readPattern(reader, 'campaign', NAME, 'default', 'up to 32 of a-z, 0-9 and -'),
});

/** Marks that have what follows read backwards: behind one of them in a label, $15 would be $51. */
const OVERRIDES = /[\u202d\u202e]/g;

/** Reads every setting of `<small-favor>`; each mistake gets its default and one sentence. */
export function readSettings(reader: Reader, context: SettingsContext): Settings {
  const { get } = reader;
  const shared = readOfferSettings(reader);
  const text = (name: string): string => {
    const written = get(name)?.replace(OVERRIDES, '').trim() ?? '';
    if (!isUnfilled(written)) return written;
    reader.refuse(name, 'it is left out, being a merge tag that was not filled in', 'a text');
    return '';
  };
  const conditions = readConditions(reader, context.startOfDay);
  const links = readLinks(reader, context.fallbackHref, context, shared.offer?.frequencies ?? []);
  // What the page does not allow may be a reader's: it has its words, and nothing is kept or reported because of it.
  const isForeign = links.barred || (context.hosts && !Object.keys(links)[0]);
  return {
    ...shared,
    conditions: isForeign ? { ...conditions, storage: 'none' } : conditions,
    links,
    publisher: text('publisher'),
    age: readAge(reader, context.year),
    paymentMethods: [...new Set(tokens(get('payment-methods') ?? '').map(token => token.text.toLowerCase()))],
    headline: text('headline'),
    buttonLabel: text('button-label'),
    headingLevel: Number(readPattern(reader, 'heading-level', /^[2-6]$/, '2', '2 to 6')),
    reminder: !isOn(get('no-reminder')),
    supporterLink: !isOn(get('no-supporter-link')),
    target: readPattern(reader, 'target', /^_(?:self|blank|top)$/, '_self', '_blank, _top or nothing'),
    theme: readPattern(reader, 'theme', /^(?:auto|light|dark)$/, 'auto', 'auto, light or dark'),
    reportTo: isForeign
      ? ''
      : readPattern(reader, 'report-to', /^[A-Za-z_$][\w$]*$/, '', 'the name of an array, like dataLayer'),
  };
}
