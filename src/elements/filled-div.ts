import { findAll } from '../browser/document.js';
import { keep } from './keep.js';
import type { SmallFavor } from './small-favor.js';
import { appealOf, hasSettings, settingsText, tellLost } from './tag-settings.js';

/**
 * What a div says, to the last word and link, and whether it is filled already; but not the comments that frameworks leave
 * between words, nor the order of its attributes. A link in a text is its address.
 */
const said = (div: Element): string =>
  settingsText(div) + div.textContent + String([...div.querySelectorAll('a,small-favor')]);

/**
 * Puts an appeal into every `div.small-favor` with settings, for content systems that drop elements they don't know: what is
 * in the div are its words, each in the slot that its `data-slot` names. Not in what comes later: sanitizers of readers'
 * comments let such a div through. So a div that a framework makes anew is filled where it is the same to the last word.
 * Nothing inside `[data-small-favor-ignore]` is filled.
 * @param place a selector of what the divs must stand in; null where none may be filled, which is told once
 */
export function fillDivs(place: string | null): void {
  const find = (): Element[] =>
    findAll(`:is(${place ?? '*'}) div.small-favor:not([data-small-favor-ignore],[data-small-favor-ignore] *)`);
  for (const div of find()) {
    if (!hasSettings(div) || div.querySelector('small-favor')) continue;
    if (place === null) return tellLost(div, 'its script came late or twice, without data-divs');
    const sent = said(div);
    keep(div, () => {
      const same = find().find(other => said(other) === sent);
      return same && fill(same);
    });
  }
}

/** Moves what is in a div into an appeal in it. */
function fill(div: Element): SmallFavor {
  const appeal = appealOf(div);
  while (div.firstChild) appeal.appendChild(div.firstChild);
  for (const child of appeal.children) {
    // By another element's methods, since a form's fields can stand for its own.
    const slot = div.getAttribute.call(child, 'data-slot');
    if (slot !== null) div.setAttribute.call(child, 'slot', slot);
  }
  div.appendChild(appeal);
  return appeal;
}
