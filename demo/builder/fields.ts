import { FREQUENCIES, type Frequency } from '../../src/domain/frequency.js';
import { COLORS, type Name } from './values.js';

/** How a question is asked. */
export type Kind =
  | 'line'
  | 'lines'
  | 'number'
  | 'switch'
  | 'choice'
  | 'color'
  | 'amounts'
  | 'frequencies'
  | 'methods'
  | 'language'
  | 'checkout';

/** One question of the form. */
export interface Field {
  readonly name: Name;
  readonly label: string;
  readonly kind: Kind;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Values and their labels, for a choice. The first stands for none. */
  readonly options?: readonly (readonly [value: string, label: string])[];
}

/** Questions that belong together. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Questions that most editors leave alone. */
  readonly more?: readonly Field[];
}

/** Frequencies as an editor calls them. */
export const FREQUENCY_LABELS: Readonly<Record<Frequency, string>> = {
  once: 'Once',
  weekly: 'Weekly',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  yearly: 'Yearly',
};

const COLOR_LABELS: Readonly<Record<(typeof COLORS)[number], string>> = {
  accent: 'Button and marks',
  'on-accent': 'Words on the button',
  color: 'Words',
  background: 'Background',
  'border-color': 'Edges of the choices',
};

const days = (name: Name, label: string, hint?: string): Field => ({
  name,
  label,
  kind: 'number',
  ...(hint ? { hint } : {}),
});

/** All questions, in the order an editor meets them. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'paper',
    title: 'Your paper',
    fields: [
      { name: 'publisher', label: 'Name of the publication', kind: 'line', placeholder: 'The Harbour Gazette' },
      { name: 'since', label: 'Founded in', kind: 'number', hint: 'The built-in words say for how long.' },
      { name: 'lang', label: 'Language of the appeal', kind: 'language' },
    ],
  },
  {
    id: 'checkout',
    title: 'Checkout',
    fields: [{ name: 'checkout', label: 'Where readers pay', kind: 'checkout' }],
    more: [
      ...FREQUENCIES.map((frequency): Field => ({
        name: `href-${frequency}`,
        label: `Another address for gifts: ${FREQUENCY_LABELS[frequency].toLowerCase()}`,
        kind: 'line',
      })),
      {
        name: 'frequency-words',
        label: 'Your checkout’s own words for the frequencies',
        kind: 'line',
        placeholder: 'once: monthly:m yearly:y',
        hint: 'Nothing behind the colon leaves the word out.',
      },
      {
        name: 'fallback-href',
        label: 'Address of the plain link',
        kind: 'line',
        hint: 'For readers without scripts. As a rule it is made from the address above.',
      },
      {
        name: 'campaign',
        label: 'Campaign',
        kind: 'line',
        placeholder: 'default',
        hint: 'For your figures, and for what is remembered. Up to 32 of a-z, 0-9 and -.',
      },
    ],
  },
  {
    id: 'gifts',
    title: 'Gifts',
    fields: [
      {
        name: 'currency',
        label: 'Currency',
        kind: 'line',
        hint: 'Three letters, like EUR. “none” for a plain link without amounts.',
      },
      { name: 'frequencies', label: 'How often', kind: 'frequencies' },
      {
        name: 'amounts',
        label: 'Amounts',
        kind: 'amounts',
        placeholder: '5 10* 20 50',
        hint: 'Up to eight. A star marks the preselected one.',
      },
      { name: 'no-other-amount', label: 'Offer no other amount', kind: 'switch' },
      {
        name: 'whole-amounts',
        label: 'Take whole amounts only',
        kind: 'switch',
        hint: 'For a checkout that takes no decimals.',
      },
    ],
    more: [
      ...FREQUENCIES.map((frequency): Field => ({
        name: `amounts-${frequency}`,
        label: `Amounts: ${FREQUENCY_LABELS[frequency].toLowerCase()}`,
        kind: 'amounts',
      })),
      { name: 'min-amount', label: 'Least other amount', kind: 'number' },
      { name: 'max-amount', label: 'Greatest other amount', kind: 'number' },
    ],
  },
  {
    id: 'words',
    title: 'Words',
    fields: [
      { name: 'headline', label: 'Headline', kind: 'line', placeholder: 'Before you go, we have a small favor to ask' },
      {
        name: 'words',
        label: 'Your words',
        kind: 'lines',
        hint: 'Without any, our own are used, in the language above. An empty line parts two paragraphs; <em>, <strong> and <a href="…"> may be in them.',
      },
      { name: 'button-label', label: 'Words on the button, before the amount', kind: 'line', placeholder: 'Support' },
    ],
    more: [
      { name: 'signature', label: 'Who asks', kind: 'line', placeholder: 'The editor' },
      { name: 'note', label: 'Small print', kind: 'line' },
      {
        name: 'image',
        label: 'Address of a picture',
        kind: 'line',
        hint: 'The preview shows one of ours in its place.',
      },
      { name: 'image-alt', label: 'What is in the picture, for those who don’t see it', kind: 'line' },
      { name: 'fallback', label: 'Words of the plain link', kind: 'line', hint: 'For readers without scripts.' },
      {
        name: 'heading-level',
        label: 'Level of the headline',
        kind: 'choice',
        options: [
          ['', '2'],
          ['3', '3'],
          ['4', '4'],
          ['5', '5'],
          ['6', '6'],
        ],
      },
    ],
  },
  {
    id: 'methods',
    title: 'Payment methods',
    fields: [{ name: 'payment-methods', label: 'Icons to show', kind: 'methods' }],
  },
  {
    id: 'looks',
    title: 'Looks',
    fields: [
      {
        name: 'theme',
        label: 'Colors',
        kind: 'choice',
        options: [
          ['', 'As the page around it'],
          ['light', 'Always light'],
          ['dark', 'Always dark'],
        ],
      },
      ...COLORS.map((name): Field => ({ name, label: COLOR_LABELS[name], kind: 'color' })),
    ],
    more: [
      { name: 'radius', label: 'Corners', kind: 'line', placeholder: '6px' },
      { name: 'font', label: 'Font', kind: 'line', placeholder: 'inherit' },
      { name: 'heading-font', label: 'Font of the headline', kind: 'line', placeholder: 'inherit' },
      { name: 'space', label: 'Inner space', kind: 'line', placeholder: '24px' },
      { name: 'max-width', label: 'Greatest width', kind: 'line', placeholder: 'none' },
      {
        name: 'target',
        label: 'The checkout opens',
        kind: 'choice',
        options: [
          ['', 'in the same tab'],
          ['_blank', 'in a new tab, and says so'],
          ['_top', 'in the whole window, where the article is in a frame'],
        ],
      },
    ],
  },
  {
    id: 'manners',
    title: 'Manners',
    fields: [
      days('remind-days', 'Days that “Remind me later” lasts', '1 to 366. Usually 30.'),
      days('max-views', 'On how many pages it may be seen', 'Without a number on any. 4 is a good choice.'),
    ],
    more: [
      days('view-days', 'Days after which views are counted anew', 'Usually 30.'),
      days('min-days-between', 'Days of quiet after it was seen'),
      days('count-articles', 'Days for which articles are counted', 'Without a number nothing is counted.'),
      days('min-articles', 'Shown from this article on', 'Needs the count.'),
      days('supporter-days', 'Days that “I already support you” lasts', 'Usually 180.'),
      { name: 'starts', label: 'The campaign begins', kind: 'line', placeholder: '2026-12-01' },
      { name: 'ends', label: 'It ends', kind: 'line', placeholder: '2026-12-31' },
      { name: 'no-reminder', label: 'Without “Remind me later”', kind: 'switch' },
      { name: 'no-supporter-link', label: 'Without “I already support you”', kind: 'switch' },
      {
        name: 'storage',
        label: 'May be kept in the reader’s browser',
        kind: 'choice',
        options: [
          ['', 'what was asked for, and counts'],
          ['requested', 'only what the reader asked for'],
          ['none', 'nothing'],
        ],
      },
      { name: 'report-to', label: 'Array that gets the events', kind: 'line', placeholder: 'dataLayer' },
      {
        name: 'supporter',
        label: 'The reader of this page is a supporter: show nothing',
        kind: 'switch',
        hint: 'For a page that your server makes for one reader.',
      },
      {
        name: 'preview',
        label: 'Always shown, and nothing kept',
        kind: 'switch',
        hint: 'For trying. Take it out before readers come.',
      },
    ],
  },
  {
    id: 'files',
    title: 'On your site',
    fields: [
      {
        name: 'script',
        label: 'Address of the script',
        kind: 'line',
        hint: 'Where you put small-favor.js. Its packs are in the same folder.',
      },
      { name: 'integrity', label: 'Pin the files to this build by their hashes', kind: 'switch' },
      { name: 'column', label: 'Width of your article’s column, in pixels', kind: 'number' },
    ],
  },
];

/** A question by its answer's name; a color's second one is asked for with the first. */
export const labelOf = (name: Name): string =>
  SECTIONS.flatMap(({ fields, more = [] }) => [...fields, ...more]).find(
    field => field.name === name.replace(/-dark$/, ''),
  )?.label ?? 'The checkout';

/** Where one script tag puts the appeal: asked beside that form of the snippet. */
export const PLACE_FIELDS: readonly Field[] = [
  {
    name: 'place-target',
    label: 'Put it at',
    kind: 'line',
    placeholder: 'article',
    hint: 'A CSS selector; nothing for right behind the tag.',
  },
  {
    name: 'place-insert',
    label: 'Where',
    kind: 'choice',
    options: [
      ['append', 'at its end'],
      ['prepend', 'at its beginning'],
      ['before', 'before it'],
      ['after', 'behind it'],
    ],
  },
];
