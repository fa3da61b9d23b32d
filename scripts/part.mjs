// Builds a part: a script of its own that joins the main one. Its own files are in it; whatever else they import is a property of
// what the main script hands to it (src/browser/parts.ts), so that nothing is on a page twice.
import MagicString from 'magic-string';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CORE = '\0core';

/** The names that the main script hands out. */
const handedOut = () => [
  'api',
  ...[...readFileSync('src/elements/core.ts', 'utf8').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name),
];

/** Waits for the main script, however late it comes; one of another version is not joined, and a missing one is told of. */
const before = (name, version) => `
(key => {
  const tell = why => console.warn(\`${name} \${why}.\`);
  (globalThis[key] ??= []).push(given => {
    if (given.version !== '${version}')
      return tell(\`${version} is not used with small-favor.js \${given.version}. Load both in one version\`);
`;
const after = `
  });
  const isAlone = () => Array.isArray(globalThis[key]) && tell('is not used without small-favor.js. Load that too');
  const wait = () => setTimeout(isAlone, 3000);
  try {
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait);
  } catch {
    // a page that lets nobody listen
  }
})(Symbol.for('small-favor parts'));
`;
/** Where the code begins, behind the banner. */
const startOf = code => /^(?:\/\*![^]*?\*\/)?/.exec(code)[0].length;

/**
 * @param {string[]} own the part's files, beside its entry
 * @param {string} version that the main script must have too
 */
export const part = (own, version) => ({
  name: 'part',
  resolveId(source, importer) {
    if (!importer || !/^(?:\.|lit$)/.test(source)) return null;
    const file = join(dirname(importer), source).replace(/\.js$/, '.ts');
    return own.some(name => file.endsWith(name)) ? file : CORE;
  },
  load: id =>
    id === CORE
      ? { code: 'export const core = given;', syntheticNamedExports: 'core', moduleSideEffects: false }
      : null,
  renderChunk(code, { fileName }) {
    for (const [, name] of code.matchAll(/\bcore\.(\w+)/g))
      if (!handedOut().includes(name)) throw new Error(`${fileName}: the main script hands out no ${name}.`);
    const edited = new MagicString(code).appendLeft(startOf(code), before(fileName, version)).append(after);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
