import { createElement } from '../browser/document.js';
import { makeReader, type Reader } from '../domain/reader.js';
import { APPEAL_ATTRIBUTES } from '../domain/settings.js';
import type { SmallFavor } from './small-favor.js';

/** The name of a setting on a tag: `data-target` says where the appeal goes, so the link's own target has another name. */
const dataName = (name: string): string => (name === 'target' ? 'data-link-target' : `data-${name}`);

/** The setting of this name that a tag has as `data-*`; null without. */
const settingOf = (tag: Element, name: string): string | null => tag.getAttribute(dataName(name));

/** Whether a tag has a setting of an appeal. */
export const hasSettings = <Tag extends Element>(tag: Tag | null): tag is Tag =>
  !!tag && APPEAL_ATTRIBUTES.some(name => settingOf(tag, name) !== null);

/** All that a tag asks for in one text: where, and with which settings. White space around a value says nothing. */
export const settingsText = (tag: Element): string =>
  ['data-target', 'data-insert', ...APPEAL_ATTRIBUTES.map(dataName)]
    .map(name => name + tag.getAttribute(name)?.trim())
    .join();

/** A new appeal with the settings of a tag. */
export function appealOf(tag: Element): SmallFavor {
  const appeal = createElement('small-favor');
  for (const name of APPEAL_ATTRIBUTES) {
    const text = settingOf(tag, name);
    if (text !== null) appeal.setAttribute(name, text);
  }
  return appeal;
}

/** Reads what a tag says, and tells of what is wrong with it. */
export const readerOf = (tag: Element): Reader =>
  makeReader(
    name => tag.getAttribute(name),
    sentence => console.warn(`<${tag.localName}> ${sentence}`),
  );

/** Tells of a tag without its appeal, or of an appeal that the page was sent with. */
export function tellLost(tag: Element, why: string): void {
  const name = /-/.test(tag.localName) ? 'href' : 'data-href';
  readerOf(tag).refuse(name, `no appeal is shown, as ${why}`, 'the element <small-favor> where the page is written');
}
