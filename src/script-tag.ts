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

const script = currentScript();
// `data-target` says where the appeal goes, so the link's own target has another name here.
const dataName = (name: string): string => (name === 'target' ? 'data-link-target' : `data-${name}`);
const settings = APPEAL_ATTRIBUTES.filter(name => script?.hasAttribute(dataName(name)));
if (script && settings.length) {
  // The end of a target is known when all of it has been parsed; behind the tag itself there is room at once.
  const wait = script.hasAttribute('data-target') && documentProperty('readyState') === 'loading';
  if (wait) addEventListener('DOMContentLoaded', () => place(script));
  else place(script);
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
  const appeal = createElement('small-favor');
  for (const name of settings) appeal.setAttribute(name, get(dataName(name)) ?? '');
  const twin = findAll('small-favor').some(other => other.isEqualNode(appeal));
  if (!twin) tag.insertAdjacentElement.call(target, PLACES[known ? asked : usual], appeal);
}
