/** The one-file script: registers the element, says its name, is open to parts, and places the appeal its own tag asks for. */
import { api } from './api.js';
import { afterLoad, currentScript, documentProperty, findAll, isRendered, whenParsed } from './browser/document.js';
import { allowedHosts } from './browser/page.js';
import { openTo } from './browser/parts.js';
import './define-small-favor.js';
import { own } from './domain/own.js';
import { core } from './elements/core.js';
import { fillDivs } from './elements/filled-div.js';
import { keep, tellIfLost } from './elements/keep.js';
import type { SmallFavor } from './elements/small-favor.js';
import { appealOf, hasSettings, readerOf, settingsText, tellLost } from './elements/tag-settings.js';

const PLACES = {
  append: 'beforeend',
  prepend: 'afterbegin',
  before: 'beforebegin',
  after: 'afterend',
} as const;

const isPlace = (text: string | null): text is keyof typeof PLACES => Object.hasOwn(PLACES, text ?? '');

// An element whose id is our name would stand for it; only an own property is ours, and the first one stays.
if (!Object.hasOwn(globalThis, 'SmallFavor'))
  Object.defineProperty(
    globalThis,
    'SmallFavor',
    own({
      configurable: true,
      enumerable: true,
      writable: true,
      value: api,
    }),
  );

openTo({ ...core, api });

/** A node of the page, with what a tag asked for where it is an appeal that this put there. */
type Known = Element & { [KEY]?: string };

/**
 * The page's own memory, one for all copies of the script, as each tag runs its own. A symbol is no name on `window`, and no
 * element's id can stand in its place.
 */
const KEY = Symbol.for('small-favor tags');
const page = globalThis as unknown as Record<symbol, Set<string> | undefined>;
const isFirst = !page[KEY];
// Once for the page, whatever other copies of this script come.
if (isFirst) {
  whenParsed(watch);
  afterLoad(3000, () => {
    if (findAll('small-favor-amount-picker:not(:defined)')[0])
      console.warn('<small-favor-amount-picker> is not drawn. Load its own script too, small-favor-amount-picker.js.');
  });
}
/** What the tags of this page have asked for; an empty text where it was told of one that could not ask. */
const asked = (page[KEY] ??= new Set());

const script = currentScript();
const state = documentProperty('readyState');
// What is deferred in the page as it was sent runs when all of that is parsed; what a script brings is async, unless it says no.
const isSent = state === 'loading' || (state === 'interactive' && script?.defer && !script.async);
if (hasSettings(script)) {
  // The end of a target is known when all of it has been parsed; behind the tag itself there is room at once.
  if (script.hasAttribute('data-target')) whenParsed(() => place(script));
  else place(script);
} else tellDropped(script);
whenParsed(() => fillDivs(script?.getAttribute('data-divs') ?? (allowedHosts() || (isFirst && isSent) ? '*' : null)));

/** The first element that is laid out, and not one that a reader has hidden; else the first. */
function firstSeen(elements: readonly Element[]): Element | undefined {
  return elements.find(isRendered) ?? elements[0];
}

/** Watches the first appeal that the page was sent with: it is told of where all are taken away. */
function watch(): void {
  const [sent] = findAll('small-favor') as Known[];
  if (sent && !sent[KEY]) tellIfLost(sent, () => sent);
}

/** Inserts the appeal that a script tag's `data-*` settings describe, unless one that this tag asked for stands on the page. */
function place(tag: HTMLScriptElement): void {
  const wish = settingsText(tag);
  asked.add(wish);
  (tag as Known)[KEY] = wish;
  const { get, refuse } = readerOf(tag);
  const selector = get('data-target');
  // Without a target, beside the tag, or what a framework has made anew of it.
  const findTarget = (): Element | undefined =>
    selector === null ? findAll('body script').find(other => other.isEqualNode(tag)) : firstSeen(findAll(selector));
  const target = findTarget();
  if (!target)
    return refuse('data-target', 'no appeal is shown', 'a selector of something on this page, like "article"');
  const insert = get('data-insert');
  // Nothing can stand inside a script element.
  const known = isPlace(insert) && (target !== tag || !/pend/.test(insert));
  const usual = selector === null ? 'after' : 'append';
  if (insert !== null && !known) refuse('data-insert', `${usual} is used`, `one of ${Object.keys(PLACES).join()}`);
  const appeal: SmallFavor & Known = appealOf(tag);
  // What no tag asked for is the editor's, or a copy of ours, as in a page that Turbo has kept and shows again; but no reader's div.
  const findTwin = (): SmallFavor | undefined =>
    findAll('small-favor').find(
      (other: Known): other is SmallFavor =>
        (other[KEY] ?? (isRendered(other) && !other.closest('.small-favor') && other.isEqualNode(appeal) && wish)) ===
        wish,
    );
  if (findTwin()) return;
  appeal[KEY] = wish;
  keep(tag, () => {
    const target = findTarget();
    return (
      findTwin() ??
      (target && (tag.insertAdjacentElement.call(target, PLACES[known ? insert : usual], appeal) as SmallFavor))
    );
  });
}

/**
 * Tells once of a tag whose settings did not reach the script: one that stands on the page without having run, as jQuery and
 * modules run the file in its stead; or the running one itself, where it has no `data-*` at all, as tag managers leave it,
 * was not in the page as it was sent, and nothing of ours has come to the page that it could be for.
 */
function tellDropped(tag: HTMLScriptElement | null): void {
  const isLate = tag && !isSent && !Object.keys(tag.dataset)[0] && !tag.matches('[async]');
  afterLoad(3000, () => {
    // Ours, and not one that waits as another type for a reader's consent or a worker.
    const tags = findAll(
      'script[data-href][data-currency]:not([type]:not([type=module],[type^=text][type$=javascript]))',
    );
    if (isLate && !findAll('small-favor,small-favor-amount-picker,div.small-favor')[0]) tags.push(tag);
    const dropped = !asked.has('') && tags.find((other: Known) => !asked.has(other[KEY] ?? settingsText(other)));
    if (!dropped) return;
    asked.add('');
    tellLost(dropped, 'its settings were lost');
  });
}
