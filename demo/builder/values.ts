import { APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';

/** Custom properties that are colours; each has a second value for dark pages, as `<name>-dark`. */
export const COLORS = ['accent', 'on-accent', 'color', 'background', 'border-color'] as const;
export type ColorName = (typeof COLORS)[number];

/** The other custom properties of the element, without their prefix. */
export const MEASURES = ['radius', 'font', 'heading-font', 'space', 'max-width'] as const;

/** The words that an editor can write, each for the slot of its name; `words` are for the default slot. */
export const WORDS = ['words', 'signature', 'note', 'fallback'] as const;
export type WordsName = (typeof WORDS)[number];

/** Names of answers that are no attributes of the element. */
const OTHERS = [
  'lang',
  'image',
  'image-alt',
  'checkout',
  'account',
  'page',
  'page-monthly',
  'fallback-href',
  'form',
  'script',
  'integrity',
  'place-target',
  'place-insert',
  'column',
] as const;

/** Every answer there is in the builder. */
export const NAMES = [
  ...APPEAL_ATTRIBUTES,
  ...WORDS,
  ...OTHERS,
  ...COLORS.flatMap(name => [name, `${name}-dark`] as const),
  ...MEASURES,
] as const;
export type Name = (typeof NAMES)[number];

/** All answers; those not given are missing. Switches are `on` or missing. */
export type Values = Readonly<Partial<Record<Name, string>>>;

/** Answers that stand for themselves until the editor changes them. */
export const USUAL: Values = {
  currency: 'USD',
  frequencies: 'once* monthly yearly',
  checkout: 'own',
  form: 'element',
  lang: 'en',
  script: '/assets/small-favor.js',
  'place-target': 'article',
  'place-insert': 'append',
  column: '680',
};

const isName = (text: string): text is Name => (NAMES as readonly string[]).includes(text);

/** An answer, or what stands for it. */
export const valueOf = (values: Values, name: Name): string => values[name] ?? USUAL[name] ?? '';

/** A text without what no HTML can hold: halves of characters, and the sign that is none. */
const writable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\0|\p{Cs}/gu, '\ufffd');

/** The answers with one changed; what is as usual is left out. */
export function withValue(values: Values, name: Name, text: string): Values {
  const value = writable(text);
  const others: Partial<Record<Name, string>> = { ...values };
  if (value === (USUAL[name] ?? '')) delete others[name];
  else others[name] = value;
  return others;
}

/** The answers as the fragment of an address, without its `#`: sent to nobody, and long enough for an appeal's words. */
export const writeAddress = (values: Values): string =>
  String(new URLSearchParams(NAMES.flatMap(name => (values[name] === undefined ? [] : [[name, values[name]]]))));

/** The answers in the fragment of an address. What it has beside them is left out, and so is a fragment of another kind. */
export function readAddress(fragment: string): Values {
  let values: Values = {};
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, '')))
    if (isName(name)) values = withValue(values, name, value);
  return values;
}
