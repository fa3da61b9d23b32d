import { SmallFavor } from './elements/small-favor.js';
import { SmallFavorAmountPicker } from './elements/small-favor-amount-picker.js';

declare global {
  interface HTMLElementTagNameMap {
    'small-favor': SmallFavor;
    'small-favor-amount-picker': SmallFavorAmountPicker;
  }
}

/**
 * Registers an element once. The first definition on a page stays; a second of another version is told on the console,
 * since one of the two scripts is then not the one in use.
 */
function define(tag: string, elementClass: CustomElementConstructor & { readonly version: string }): void {
  const present = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!present) customElements.define(tag, elementClass);
  else if (present.version !== elementClass.version)
    console.warn(
      `<${tag}> is here already in version ${present.version}, so version ${elementClass.version} is not used. Load one script only.`,
    );
}

define('small-favor', SmallFavor);
define('small-favor-amount-picker', SmallFavorAmountPicker);
