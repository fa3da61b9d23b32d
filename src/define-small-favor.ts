import { SmallFavor } from './elements/small-favor.js';

declare global {
  interface HTMLElementTagNameMap {
    'small-favor': SmallFavor;
  }
}

const present = customElements.get('small-favor') as { readonly version?: string } | undefined;

// The first definition on a page stays. Another version's script is then not the one in use, which its editor should know.
if (present && present.version !== SmallFavor.version)
  console.warn(
    `<small-favor> is here already ${present.version ? `in version ${present.version}` : 'from another script'}, so version ${SmallFavor.version} is not used. Load one script only.`,
  );
if (!present) customElements.define('small-favor', SmallFavor);
