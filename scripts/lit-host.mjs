import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';

const host = fileURLToPath(new URL('../src/browser/lit-host.ts', import.meta.url));

/**
 * Gives Lit's modules our `litHost` in place of `globalThis`: the one-file script then adds none of Lit's names to the
 * page, reads none that an element's id could stand for, and asks for a Trusted Types policy by more than one name. And
 * `HTMLDocument`, which has all of `Document`, in place of that, where MooTools puts an empty class of its own: Lit would
 * take it for a browser that can't share style sheets, and write `<style>` elements. Listeners get no options and
 * shadow roots their own alone: Lit gives the listener itself for options, so that an `Object.prototype.once` would end it.
 * And `Symbol` gets no `metadata`, which it can't get where it is frozen.
 */
export const litHost = () => ({
  name: 'lit-host',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/.test(id) || !code.includes('globalThis'))
      return null;
    const edited = new MagicString(code);
    // Lit makes `litPropertyMetadata` a global and then names it bare.
    edited
      .replace(/(?<![.\w])litPropertyMetadata\b/g, 'litHost.litPropertyMetadata')
      .replace(/\bglobalThis\b/g, 'litHost')
      .replace(/\bDocument\.prototype\b/g, 'HTMLDocument.prototype')
      .replace(/(EventListener\(this\.name,this),\w/g, '$1')
      .replace('{mode:"open"}', '{__proto__:null,mode:"open"}')
      .replace(/\bSymbol\.metadata\b/g, 'litHost.metadata')
      .prepend(`import { litHost } from ${JSON.stringify(host)};\n`);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
