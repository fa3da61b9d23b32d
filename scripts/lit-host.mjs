import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';

const host = fileURLToPath(new URL('../src/browser/lit-host.ts', import.meta.url));

const LIT = /[\\/]node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/;

/** What is replaced in Lit's modules, by what, how often it stands there in the version we pin, and what it defends from. */
const REPLACEMENTS = [
  // The one-file script then adds none of Lit's names to the page, reads none that an element's id could stand for, and asks
  // for a Trusted Types policy by more than one name.
  { from: /\bglobalThis\b/g, to: 'litHost', times: 4 },
  // Lit makes this a global and then names it bare.
  { from: /(?<![.\w])litPropertyMetadata\b/g, to: 'litHost.litPropertyMetadata', times: 1 },
  // MooTools puts an empty class of its own in the place of `Document`: Lit would take that for a browser that can't share
  // style sheets, and write `<style>` elements. `HTMLDocument` has all that `Document` has.
  { from: /\bDocument\.prototype\b/g, to: 'HTMLDocument.prototype', times: 1 },
  // Lit gives the listener itself for options, so that an `Object.prototype.once` would end it.
  { from: /(EventListener\(this\.name,this),\w/g, to: '$1', times: 2 },
  // A shadow root gets its own options alone, and none of a polluted `Object.prototype`.
  { from: /\{mode:"open"\}/g, to: '{__proto__:null,mode:"open"}', times: 1 },
  // `Symbol` can't get this where it is frozen.
  { from: /\bSymbol\.metadata\b/g, to: 'litHost.metadata', times: 2 },
];

/**
 * Gives Lit's modules our `litHost` in place of `globalThis`, and takes from them what hostile pages could use. Fails the build
 * where something stands there more or less often than it should, so that another version of Lit is looked at before it is
 * shipped.
 */
export const litHost = () => {
  const times = new Map();
  return {
    name: 'lit-host',
    buildStart: () => times.clear(),
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const edited = new MagicString(code);
      for (const { from, to } of REPLACEMENTS) {
        times.set(from, (times.get(from) ?? 0) + [...code.matchAll(from)].length);
        edited.replace(from, to);
      }
      if (!edited.hasChanged()) return null;
      edited.prepend(`import { litHost } from ${JSON.stringify(host)};\n`);
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
    buildEnd(error) {
      if (error) return;
      for (const { from, to, times: expected } of REPLACEMENTS) {
        const found = times.get(from) ?? 0;
        if (found !== expected)
          this.error(
            `Lit has ${from} ${found} times, not ${expected}, where "${to}" is put in. Read Lit’s change, then mend scripts/lit-host.mjs.`,
          );
      }
    },
  };
};
