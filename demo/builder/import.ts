import { closest, distance } from 'fastest-levenshtein';
import { FREQUENCIES, type Frequency } from '../../src/domain/frequency.js';
import { isOn } from '../../src/domain/reader.js';
import { APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';
import { appealOf, type Attributes, fallbackLabel, LINKS, NO_CHECKOUT, SWITCHES } from './appeal.js';
import { type Answers, type Checkout, frequenciesOf, linkOf } from './checkouts.js';
import { dataName, findAppeal, type Form, nameIn } from './forms.js';
import { CHECKOUTS, FIXED } from './recipes.js';
import { readStyle } from './styles.js';
import { type Name, USUAL, type Values, withValue } from './values.js';
import { oneLine, typed } from './words.js';

/** What a pasted snippet says, and what is wrong with it. */
export interface Imported {
  /** Null where there is no appeal in the text. */
  readonly values: Values | null;
  /** A sentence for each thing that was mended or could not be taken. */
  readonly problems: readonly string[];
}

/** Attributes of any element that are the page's business. */
const GLOBAL = /^(?:id|class|lang|dir|style|title|hidden|slot|part|is|nonce|role|translate|tabindex|aria-.+|on.+)$/;
/** Attributes that a script tag has for the browser. */
const OF_SCRIPTS = [
  'src',
  'defer',
  'async',
  'type',
  'integrity',
  'crossorigin',
  'nonce',
  'id',
  'class',
  'charset',
  'referrerpolicy',
  // Made anew from the links.
  'data-allowed-hosts',
  'data-divs',
];

/** Reads a pasted snippet of any form. */
export function readSnippet(text: string): Imported {
  const problems: string[] = [];
  const page = new DOMParser().parseFromString(straighten(text, problems), 'text/html');
  const found = findAppeal(page);
  if (!found)
    return {
      values: null,
      problems: [
        'There is no appeal in this: it needs <small-favor …>, <div class="small-favor" data-…> or <script data-…>.',
      ],
    };
  const { form, source } = found;
  let values: Values = {};
  const set = (name: Name, value: string): void => {
    values = withValue(values, name, value);
  };
  set('form', form);
  const attributes = readAttributes(source, form, set, problems);
  for (const [name, value] of Object.entries(attributes)) set(name as Name, SWITCHES.includes(name) ? 'on' : value);
  // What is not there is the element's default, which is not the builder's beginning.
  for (const name of ['currency', 'frequencies'] as const) set(name, attributes[name] ?? '');
  if (!attributes.currency)
    problems.push('It sets no currency, so readers see words and a plain link. Choose one to offer amounts.');
  // Without a number it is 30 days.
  if (/^(?:true)?$/i.test(attributes['count-articles']?.trim() ?? '-')) set('count-articles', '30');
  readScripts([...page.querySelectorAll('script')], set);
  const lang = source.closest('[lang]')?.getAttribute('lang');
  if (lang) set('lang', lang);
  const style = readStyle([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'));
  for (const [name, value] of Object.entries(style)) set(name as Name, value);
  const fallback = form === 'script' ? null : readWords(source, form, set, problems);
  readCheckout(attributes, fallback, set);
  // What the builder would write anyway stays open to change.
  if (values.fallback === fallbackLabel(values)) set('fallback', '');
  if (appealOf(withValue(values, 'fallback-href', '')).plain === fallback) set('fallback-href', '');
  if (values['whole-amounts'] && 'whole-amounts' in appealOf(withValue(values, 'whole-amounts', '')).attributes)
    set('whole-amounts', '');
  return { values, problems };
}

/** A start tag, whose values may have a `>` in them, also between curly quotation marks. */
const START_TAG = /<[a-z](?:"[^"]*"|'[^']*'|[“”„″][^“”„″"]*[“”„″]|[^>])*>?/gi;

/** Mends what word processors and content systems do to code. */
function straighten(text: string, problems: string[]): string {
  let code = text;
  if (!/<(?:small-favor|div|script)\b/i.test(code) && /&lt;/.test(code)) {
    code = new DOMParser().parseFromString(code, 'text/html').body.textContent ?? '';
    problems.push('The code had been turned into text (&lt; for <). Where you paste it, choose a block for HTML.');
  }
  const straight = code.replace(START_TAG, tag =>
    // What stands between straight ones is a value, and may have curly ones in it.
    tag.replace(/(=\s*(?:"[^"]*"|'[^']*'))|=\s*[“”„″]([^“”„″"]*)[“”„″]/g, (whole, value?: string, curly?: string) =>
      value ? whole : `="${curly}"`,
    ),
  );
  if (straight !== code) problems.push('The quotation marks were curly. Browsers read only straight ones: ".');
  return straight;
}

/** Whether an attribute is none of ours, and was never meant to be. */
const isForeign = (name: string, form: Form): boolean =>
  form === 'script' ? OF_SCRIPTS.includes(name) : GLOBAL.test(name);

function readAttributes(
  source: Element,
  form: Form,
  set: (name: Name, value: string) => void,
  problems: string[],
): Attributes {
  const attributes: Partial<Record<(typeof APPEAL_ATTRIBUTES)[number], string>> = {};
  const nameOf = (name: string): string => nameIn(form, name);
  const places: Partial<Record<string, Name>> =
    form === 'script' ? { 'data-target': 'place-target', 'data-insert': 'place-insert' } : {};
  const ownNames = APPEAL_ATTRIBUTES.map(nameOf);
  for (const { name, value } of source.attributes) {
    const other = APPEAL_ATTRIBUTES.find(known => name === dataName(known) || name === known);
    const setting =
      APPEAL_ATTRIBUTES.find(known => nameOf(known) === name) ?? (isForeign(name, form) ? undefined : other);
    if (setting) {
      if (nameOf(setting) !== name) problems.push(`${name} is written ${nameOf(setting)} here.`);
      if (!SWITCHES.includes(setting)) attributes[setting] = value;
      else if (isOn(value)) attributes[setting] = '';
      else problems.push(`${name}="${value}" means off, so it is left out.`);
    } else if (places[name]) set(places[name], value);
    else if (!isForeign(name, form)) {
      const near = closest(name, ownNames);
      const advice = distance(name, near) < 4 ? `Did you mean ${near}?` : 'The README lists them all.';
      problems.push(`${name} is no setting and is left out. ${advice}`);
    }
  }
  if (form === 'script' && !source.hasAttribute('data-target')) set('place-target', '');
  return attributes;
}

function readScripts(scripts: readonly HTMLScriptElement[], set: (name: Name, value: string) => void): void {
  const source = (script: HTMLScriptElement) => script.getAttribute('src') ?? '';
  const isMain = (address: string): boolean => {
    const file = address.slice(address.lastIndexOf('/') + 1);
    const at = file.indexOf('small-favor');
    return at >= 0 && file.includes('.js', at);
  };
  const main = scripts.find(script => isMain(source(script)));
  if (main) {
    set('script', source(main));
    if (main.hasAttribute('integrity')) set('integrity', 'on');
  }
  for (const script of scripts) {
    const [, lang] = /languages\/([\w-]+)\.js/.exec(source(script)) ?? [];
    if (lang) set('lang', lang);
  }
}

/** Takes the words. Returns the address of the fallback link. */
function readWords(
  source: Element,
  form: Form,
  set: (name: Name, value: string) => void,
  problems: string[],
): string | null {
  const slotOf = (child: Element) => child.getAttribute(form === 'div' ? 'data-slot' : 'slot') ?? '';
  const bySlot = (slot: string) =>
    [...source.children].filter(child => slotOf(child) === slot && child.localName !== 'template');
  const text = (slot: string) =>
    oneLine(
      bySlot(slot)
        .map(child => child.textContent ?? '')
        .join(' '),
    );
  if (source.querySelector('template'))
    problems.push('Its <template> wordings are not taken: the builder makes one wording. Add them by hand.');
  const loose = [...source.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const paragraphs = loose.map(node => {
    const paragraph = node.ownerDocument!.createElement('p');
    paragraph.textContent = node.textContent;
    return paragraph;
  });
  set('words', typed([...paragraphs, ...bySlot('').map(bare)]));
  const [heading] = bySlot('headline');
  if (heading) {
    set('headline', text('headline'));
    const [, level = '2'] = /^h([2-6])$/.exec(heading.localName) ?? [];
    set('heading-level', level === '2' ? '' : level);
  }
  for (const slot of ['signature', 'note'] as const)
    set(
      slot,
      bySlot(slot)
        .map(child => typed([paragraphOf(child)]))
        .join(' '),
    );
  const image = bySlot('image')[0];
  const picture = image?.localName === 'img' ? image : image?.querySelector('img');
  if (picture) {
    set('image', picture.getAttribute('src') ?? '');
    set('image-alt', picture.getAttribute('alt') ?? '');
  }
  for (const child of source.children)
    if (!['', 'headline', 'image', 'signature', 'note', 'fallback'].includes(slotOf(child)))
      problems.push(`There is no slot "${slotOf(child)}", so what is in it is left out.`);
  const [link] = bySlot('fallback').flatMap(child => (child.matches('a') ? [child] : [...child.querySelectorAll('a')]));
  const label = oneLine(link?.textContent ?? '');
  set('fallback', label);
  return link?.getAttribute('href') ?? null;
}

/** A copy without the slot it was in. */
function bare(child: Element): Element {
  const copy = child.cloneNode(true) as Element;
  copy.removeAttribute('slot');
  copy.removeAttribute('data-slot');
  return copy;
}

/** The content of an element as a paragraph. */
function paragraphOf(child: Element): Element {
  const paragraph = child.ownerDocument.createElement('p');
  paragraph.append(...child.cloneNode(true).childNodes);
  return paragraph;
}

/** Finds the recipe that makes these links. */
function readCheckout(attributes: Attributes, fallback: string | null, set: (name: Name, value: string) => void): void {
  const links = FREQUENCIES.flatMap((frequency): [Frequency, string][] => {
    const link = attributes[`href-${frequency}`];
    return link === undefined ? [] : [[frequency, link]];
  });
  const plain = fallback ?? attributes.href ?? null;
  const match = CHECKOUTS.map(checkout => [checkout, answersFor(checkout, plain, links)] as const).find(
    ([checkout, answers]) => answers && matches(checkout, answers, attributes, links),
  );
  const [checkout, answers] = match ?? [];
  if (!checkout) {
    if (attributes.href === NO_CHECKOUT) set('href', '');
    // Without a link of its own, the element takes the fallback's.
    if (fallback !== null && fallback !== NO_CHECKOUT)
      set(attributes.href === undefined && !links.length ? 'href' : 'fallback-href', fallback);
    return;
  }
  set('checkout', checkout.id);
  if (!Object.keys(checkout.carries).length) set('currency', USUAL.currency!);
  for (const [name, answer] of Object.entries(answers!)) set(name as Name, answer);
  for (const name of [...LINKS, 'frequency-words'] as const) set(name, '');
}

/** What must have been typed for a checkout to have this plain address; null where nothing could. */
function answersFor(
  checkout: Checkout,
  plain: string | null,
  links: readonly (readonly [Frequency, string])[],
): Answers | null {
  const [field] = checkout.fields;
  if (plain === null || !field) return null;
  const monthly = checkout.fixed && links.find(([frequency]) => frequency === 'monthly')?.[1].replace(`?${FIXED}`, '');
  const more = monthly ? { 'page-monthly': monthly } : {};
  if (field.name === 'page') return { page: plain, ...more };
  const mark = 'ACCOUNT';
  const [before = '', after = ''] = checkout.plain({ account: mark }).split(mark);
  if (!plain.startsWith(before) || !plain.endsWith(after) || plain.length <= before.length + after.length) return null;
  try {
    return { account: decodeURIComponent(plain.slice(before.length, plain.length - after.length)) };
  } catch {
    return null;
  }
}

/** Whether a checkout with these answers has exactly these links. */
function matches(
  checkout: Checkout,
  answers: Answers,
  attributes: Attributes,
  links: readonly (readonly [Frequency, string])[],
): boolean {
  // Any page can be somebody's plain link, or take an amount: only what is the provider's own tells whose it is.
  const isOwn =
    checkout.fields[0]!.name === 'account' || links.some(([frequency]) => checkout.carries[frequency] !== '{&amount}');
  if (!isOwn) return false;
  if (!frequenciesOf(checkout, answers).length) return attributes.href === checkout.plain(answers) && !links.length;
  const { campaign = '' } = attributes;
  return (
    attributes.href === undefined &&
    links.length > 0 &&
    links.every(([frequency, link]) => link === linkOf(checkout, frequency, { ...answers, campaign }))
  );
}
