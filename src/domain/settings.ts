import { type CheckoutLinks, type LinkContext, readLinks } from './checkout-link.js';
import { type Age, readAge } from './founding.js';
import { FREQUENCIES, type FrequencyWords, readFrequencyWords } from './frequency.js';
import { type Offer, readOffer } from './offer.js';
import { paymentMethodName } from './payment-methods.js';
import { isOn, type Reader } from './reader.js';
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
  'remind-days',
  'no-reminder',
  'target',
  'theme',
  'storage',
  'preview',
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
  readonly links: CheckoutLinks;
  readonly publisher: string;
  readonly age: Age | null;
  /** Known ids, in the editor's order. */
  readonly paymentMethods: readonly string[];
  /** Empty where the built-in headline stands. */
  readonly headline: string;
  /** Empty where the built-in button text stands. */
  readonly buttonLabel: string;
  readonly headingLevel: number;
  readonly remindDays: number;
  readonly reminder: boolean;
  readonly newTab: boolean;
  /** `auto`, `light` or `dark`. */
  readonly theme: string;
  /** `local` or `none`. */
  readonly storage: string;
  readonly preview: boolean;
}

/** What settings depend on beside the attributes. */
export interface SettingsContext extends LinkContext {
  /** The current year, for `since`. */
  readonly year: number;
  /** The first link in `slot="fallback"`. */
  readonly fallbackHref: string | null;
}

/** Reads what both elements share. */
export const readOfferSettings = (reader: Reader): OfferSettings => ({
  offer: readOffer(reader),
  frequencyWords: readFrequencyWords(reader),
  campaign: readPattern(reader, 'campaign', /^[a-z0-9-]{1,32}$/, 'default', 'up to 32 of a-z, 0-9 and -'),
});

/** Marks that have what follows read backwards: behind one of them in a label, $15 would be $51. */
const OVERRIDES = /[\u202d\u202e]/g;

/** Reads every setting of `<small-favor>`; each mistake gets its default and one sentence. */
export function readSettings(reader: Reader, context: SettingsContext): Settings {
  const { get } = reader;
  const shared = readOfferSettings(reader);
  const text = (name: string): string => get(name)?.replace(OVERRIDES, '').trim() ?? '';
  return {
    ...shared,
    links: readLinks(reader, context.fallbackHref, context, shared.offer?.frequencies ?? []),
    publisher: text('publisher'),
    age: readAge(reader, context.year),
    paymentMethods: readPaymentMethods(reader),
    headline: text('headline'),
    buttonLabel: text('button-label'),
    headingLevel: Number(readPattern(reader, 'heading-level', /^[2-6]$/, '2', '2 to 6')),
    remindDays: Number(readPattern(reader, 'remind-days', WHOLE_DAYS, '30', 'a whole number from 1 to 366')),
    reminder: !isOn(get('no-reminder')),
    newTab: readPattern(reader, 'target', /^_(?:self|blank)$/, '_self', '_blank or nothing') === '_blank',
    theme: readPattern(reader, 'theme', /^(?:auto|light|dark)$/, 'auto', 'auto, light or dark'),
    storage: readPattern(reader, 'storage', /^(?:local|none)$/, 'local', 'local or none'),
    preview: isOn(get('preview')),
  };
}

/** 1 to 366. */
const WHOLE_DAYS = /^(?:[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])$/;

/** A setting of a fixed form; anything else is its default, with one warning. */
function readPattern({ get, refuse }: Reader, name: string, form: RegExp, usual: string, mend: string): string {
  const text = get(name);
  if (text === null) return usual;
  if (form.test(text.trim())) return text.trim();
  refuse(name, `${usual} is used`, mend);
  return usual;
}

function readPaymentMethods({ get, refuse }: Reader): string[] {
  const ids = tokens(get('payment-methods') ?? '').map(token => token.text.toLowerCase());
  const unknown = ids.filter(id => !paymentMethodName(id));
  if (unknown.length) refuse('payment-methods', `${unknown.join()} is left out`, 'ids from the list in the README');
  return [...new Set(ids)].filter(id => !unknown.includes(id));
}
