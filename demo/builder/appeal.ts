import { readLinks } from '../../src/domain/checkout-link.js';
import { FREQUENCIES, readFrequencies } from '../../src/domain/frequency.js';
import type { Reader } from '../../src/domain/reader.js';
import { APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';
import { expandTemplate, isTemplate } from '../../src/domain/uri-template.js';
import { isScriptAddress, isShort, isWebAddress, LINK_CONTEXT } from './addresses.js';
import { frequenciesOf, isAnswered, isWhole, linkOf, refusalOf } from './checkouts.js';
import { findCheckout } from './recipes.js';
import { styleOf } from './styles.js';
import { USUAL, type Values, valueOf, withValue } from './values.js';
import { blocksOf, lineOf, oneLine } from './words.js';

/** Attributes of the element by name. */
export type Attributes = Readonly<Partial<Record<(typeof APPEAL_ATTRIBUTES)[number], string>>>;

/** What a snippet says, in whatever form it is written. */
export interface Appeal {
  readonly attributes: Attributes;
  /** BCP 47; the language whose pack is loaded, and which the appeal speaks. */
  readonly lang: string;
  /** The checkout's address without a choice, for readers without scripts. */
  readonly plain: string;
  /** HTML of the children, each for a slot; the default one's name is empty. */
  readonly words: readonly { readonly slot: string; readonly html: string }[];
  /** Values of custom properties by their names. */
  readonly style: Readonly<Record<string, string>>;
}

/** Stands for a checkout's address as long as the editor has typed none. */
export const NO_CHECKOUT = 'https://example.org/support';

/** Switches: HTML booleans, written without a value. */
export const SWITCHES: readonly string[] = [
  'no-other-amount',
  'whole-amounts',
  'no-reminder',
  'no-supporter-link',
  'supporter',
  'preview',
];

/** Reads settings in silence. */
const silently = (get: Reader['get']): Reader => ({ get, refuse: () => {} });

/** The appeal that the answers describe. */
export function appealOf(values: Values): Appeal {
  const attributes: Partial<Record<(typeof APPEAL_ATTRIBUTES)[number], string>> = {};
  for (const name of APPEAL_ATTRIBUTES) {
    const value = valueOf(values, name);
    if (value.trim()) attributes[name] = SWITCHES.includes(name) ? '' : value;
  }
  const lang = valueOf(values, 'lang') || USUAL.lang!;
  const plain = addCheckout(values, attributes);
  return { attributes, lang, plain, words: wordsOf(values, plain), style: styleOf(values) };
}

/** The answers that are links of one's own. */
export const LINKS = ['href', ...FREQUENCIES.map(frequency => `href-${frequency}` as const)] as const;

/** Where the script is: what was answered, or the usual place where that is none. */
export function scriptOf(values: Values): string {
  const script = valueOf(values, 'script').trim();
  return isScriptAddress(script) ? script : USUAL.script!;
}

/** Whether an address may be that of a page at a provider's: what is added to it has braces, and nothing else. */
export const isPage = (address: string): boolean => isWebAddress(address) && !isTemplate(address);

/** The answers that a recipe makes its links of: another page that is none is none. */
export const answersOf = (values: Values): Values =>
  isPage(values['page-monthly']?.trim() ?? '') ? values : withValue(values, 'page-monthly', '');

/** Takes out the links that the element would refuse, or that lead nowhere without a choice. */
function dropUnusable(attributes: Record<string, string>): void {
  for (const name of LINKS) if (!isShort(attributes[name] ?? '')) delete attributes[name];
  const links = readLinks(
    silently(name => attributes[name] ?? null),
    null,
    LINK_CONTEXT,
    [],
  );
  for (const name of LINKS) {
    const link = links[name === 'href' ? 'any' : (name.slice('href-'.length) as keyof typeof links)];
    if (!link || !isWebAddress(expandTemplate(link, {}))) delete attributes[name];
  }
}

/** Puts a checkout's links into the attributes, and takes out what it can't carry. Returns its plain address. */
function addCheckout(values: Values, attributes: Record<string, string>): string {
  const checkout = findCheckout(values.checkout);
  if (!checkout) {
    dropUnusable(attributes);
    const { frequencies } = readFrequencies(silently(name => attributes[name] ?? null));
    if (!frequencies.every(frequency => attributes[`href-${frequency}`])) attributes.href ||= NO_CHECKOUT;
    const link = attributes.href ?? attributes[`href-${frequencies[0]!}`]!;
    const wish = values['fallback-href']?.trim() ?? '';
    const plain = wish && isWebAddress(wish) ? wish : isTemplate(link) ? expandTemplate(link, {}) : link;
    return isWebAddress(plain) ? plain : NO_CHECKOUT;
  }
  for (const name of [...LINKS, 'frequency-words']) delete attributes[name];
  const answers = answersOf(values);
  const made = isAnswered(checkout, values) ? checkout.plain(values) : '';
  const plain = made && isPage(made) ? made : NO_CHECKOUT;
  const currency = valueOf(values, 'currency');
  const possible = refusalOf(checkout, currency) ? [] : frequenciesOf(checkout, answers);
  if (!possible.length) {
    attributes.href = plain;
    attributes.currency = 'none';
    for (const name of Object.keys(attributes))
      if (/^(?:amounts|frequencies|min-amount|max-amount|no-other-amount|whole-amounts)/.test(name))
        delete attributes[name];
    return plain;
  }
  if (isWhole(checkout, currency)) attributes['whole-amounts'] = '';
  const { frequencies, preset } = readFrequencies(silently(name => attributes[name] ?? null));
  const wanted = frequencies.filter(frequency => possible.includes(frequency));
  const offered = wanted.length ? wanted : possible;
  const chosen = offered.includes(preset) ? preset : offered[0];
  attributes.frequencies = offered.map(name => (name === chosen && offered.length > 1 ? `${name}*` : name)).join(' ');
  for (const frequency of offered)
    attributes[`href-${frequency}`] = plain === NO_CHECKOUT ? plain : linkOf(checkout, frequency, answers)!;
  return plain;
}

/** What the plain link says until the editor has other words. */
export const fallbackLabel = ({ publisher }: Values): string => `Support ${oneLine(publisher ?? '') || 'us'}`;

/** A document in which nothing loads. */
const draft = document.implementation.createHTMLDocument('');

function wordsOf(values: Values, link: string): Appeal['words'] {
  const words: { slot: string; html: string }[] = [];
  if (values.image && isWebAddress(values.image)) {
    const image = draft.createElement('img');
    image.setAttribute('src', values.image);
    image.setAttribute('alt', values['image-alt'] ?? '');
    words.push({ slot: 'image', html: image.outerHTML });
  }
  for (const html of blocksOf(values.words ?? '')) words.push({ slot: '', html });
  for (const slot of ['signature', 'note'] as const) {
    const line = lineOf(values[slot] ?? '');
    if (line) words.push({ slot, html: `<p>${line}</p>` });
  }
  const text = draft.createElement('a');
  text.setAttribute('href', link);
  text.textContent = oneLine(values.fallback ?? '') || fallbackLabel(values);
  words.push({ slot: 'fallback', html: `<p>${text.outerHTML}</p>` });
  return words;
}
