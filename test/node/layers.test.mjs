import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true }).filter(name => name.endsWith('.ts'));

/** Which folders the files of a folder may import from. Entries, which stand in no folder, may import from all. */
const MAY_IMPORT = {
  domain: ['domain'],
  messages: ['domain', 'messages'],
  events: ['domain', 'events'],
  browser: ['domain', 'browser'],
  controllers: ['domain', 'messages', 'events', 'browser', 'controllers'],
  languages: ['messages', 'browser', 'languages'],
  elements: ['domain', 'messages', 'events', 'browser', 'controllers', 'elements'],
  server: ['domain', 'messages', 'events', 'browser', 'controllers', 'elements', 'server'],
};

/** What a server needs beside Lit; it is built into one file with it, and no page gets it. */
const FOR_SERVERS = ['@lit-labs/ssr', '@lit-labs/ssr/lib/render-result.js', 'parse5'];

const importsOf = file =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';|^import '([^']+)';/gm),
  ].map(match => match[1] ?? match[2]);

describe('layers', () => {
  it('know every folder', () => {
    const folders = new Set(files.map(file => dirname(file)).filter(folder => folder !== '.'));
    assert.deepEqual([...folders].sort(), Object.keys(MAY_IMPORT).sort());
  });

  for (const file of files)
    it(`${file} imports only from its own layer and those below`, () => {
      const layer = dirname(file);
      for (const target of importsOf(file)) {
        if (!target.startsWith('.')) {
          if (layer === 'server' && FOR_SERVERS.includes(target)) continue;
          assert.equal(target, 'lit', 'Lit is the only package');
          assert.ok(['.', 'controllers', 'elements', 'server'].includes(layer), `${layer} does without Lit`);
          continue;
        }
        const to = relative(src, join(src, layer, target));
        const folder = dirname(to);
        if (layer === '.') continue;
        assert.ok(to === 'version.js' || MAY_IMPORT[layer].includes(folder), `${file} must not import ${to}`);
      }
    });

  it('the domain names nothing of the browser', () => {
    for (const file of files.filter(name => dirname(name) === 'domain')) {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
      const found =
        /\b(?:window|document|localStorage|globalThis|location|navigator|Intl|Date\.now)\b|new Date\(\)/.exec(code);
      assert.equal(found?.[0], undefined, file);
    }
  });
});
