/** The one-file script: registers the elements, says its name, and places the appeal its own tag asks for. */
import { createElement, currentScript, documentProperty, findAll } from './browser/document.js';
import './define.js';
import { own } from './domain/own.js';
import { makeReader } from './domain/reader.js';
import { APPEAL_ATTRIBUTES } from './domain/settings.js';
import { SmallFavor } from './elements/small-favor.js';
import { SmallFavorAmountPicker } from './elements/small-favor-amount-picker.js';
import { registerMessages } from './languages/register.js';
import { version } from './version.js';

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
      value: {
        SmallFavor,
        SmallFavorAmountPicker,
        markSupporter: SmallFavor.markSupporter,
        registerMessages,
        version,
      },
    }),
  );

// `data-target` says where the appeal goes, so the link's own target has another name here.
const dataName = (name: string): string => (name === 'target' ? 'data-link-target' : `data-${name}`);

const script = currentScript();
if (hasSettings(script)) {
  // The end of a target is known when all of it has been parsed; behind the tag itself there is room at once.
  if (script.hasAttribute('data-target')) whenParsed(() => place(script));
  else place(script);
}
whenParsed(() => findAll('div.small-favor').forEach(fill));

/** Whether an element has a setting of an appeal, as `data-*`. */
function hasSettings<Tag extends Element>(tag: Tag | null): tag is Tag {
  return !!tag && APPEAL_ATTRIBUTES.some(name => tag.hasAttribute(dataName(name)));
}

/** Acts when all of the page is there. */
function whenParsed(act: () => void): void {
  if (documentProperty('readyState') === 'loading') addEventListener('DOMContentLoaded', act);
  else act();
}

/** An appeal with the settings that an element has as `data-*`. */
function appealOf(tag: Element): SmallFavor {
  const appeal = createElement('small-favor');
  for (const name of APPEAL_ATTRIBUTES) {
    const text = tag.getAttribute(dataName(name));
    if (text !== null) appeal.setAttribute(name, text);
  }
  return appeal;
}

/**
 * Puts an appeal into a `div.small-favor` with settings, for content systems that drop elements they don't know: what is in
 * the div are its words, each in the slot that its `data-slot` names. Only in the page as it was sent, and not in what
 * comes later: sanitizers of readers' comments let such a div through.
 */
function fill(div: Element): void {
  if (!hasSettings(div) || div.querySelector('small-favor')) return;
  const appeal = appealOf(div);
  while (div.firstChild) appeal.appendChild(div.firstChild);
  for (const child of appeal.children) {
    // By another element's methods, since a form's fields can stand for its own.
    const slot = div.getAttribute.call(child, 'data-slot');
    if (slot !== null) div.setAttribute.call(child, 'slot', slot);
  }
  div.appendChild(appeal);
}

/** Inserts the appeal that a script tag's `data-*` settings describe, unless the same one stands on the page already. */
function place(tag: HTMLScriptElement): void {
  const { get, refuse } = makeReader(
    name => tag.getAttribute(name),
    sentence => console.warn(`<script> ${sentence}`),
  );
  const selector = get('data-target');
  const target = selector === null ? tag.closest('body') && tag : findAll(selector)[0];
  if (!target)
    return refuse('data-target', 'no appeal is shown', 'a selector of something on this page, like "article"');
  const asked = get('data-insert');
  // Nothing can stand inside a script element.
  const known = isPlace(asked) && (target !== tag || !/pend/.test(asked));
  const usual = selector === null ? 'after' : 'append';
  if (asked !== null && !known) refuse('data-insert', `${usual} is used`, `one of ${Object.keys(PLACES).join()}`);
  const appeal = appealOf(tag);
  const twin = findAll('small-favor').some(other => other.isEqualNode(appeal));
  if (!twin) tag.insertAdjacentElement.call(target, PLACES[known ? asked : usual], appeal);
}
