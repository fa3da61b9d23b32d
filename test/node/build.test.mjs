import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = readFileSync(`${root}dist/small-favor.js`, 'utf8');

describe('the build', () => {
  it('gives the same bytes again', () => {
    // Beside dist, so that the source maps' paths are the same.
    const again = `${root}dist-again`;
    try {
      execFileSync('npx', ['rollup', '-c', '--silent'], { cwd: root, env: { ...process.env, OUT_DIR: 'dist-again' } });
      const names = readdirSync(again, { recursive: true }).filter(name => /\.(?:js|ts|map)$/.test(name));
      assert.ok(names.length > 50);
      for (const name of names)
        assert.ok(readFileSync(join(again, name)).equals(readFileSync(`${root}dist/${name}`)), name);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });

  it('has nothing in the script that makes a request or runs text as code', () => {
    for (const word of [
      'fetch(',
      'XMLHttpRequest',
      'sendBeacon',
      'WebSocket',
      'import(',
      'eval(',
      'new Function',
      'cookie',
    ])
      assert.ok(!built.includes(word), word);
    // Lit's own, for its constant templates.
    assert.equal(built.split('.innerHTML').length - 1, 1);
  });

  it('names its version and its licences', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`));
    assert.ok(built.startsWith(`\ufeff/*! small-favor ${version} | MIT`));
    assert.match(built.split('\n')[0], /Lit.*BSD-3-Clause/);
  });

  it('asks V8 to compile it while it is loaded, before any of its code', () => {
    assert.equal(built.split('\n')[1], '//# allFunctionsCalledOnLoad');
  });

  it('can be followed to its source, templates and Lit too', () => {
    const map = new SourceMap(JSON.parse(readFileSync(`${root}dist/small-favor.js.map`)));
    const sourceOf = text => {
      const before = built.slice(0, built.indexOf(text)).split('\n');
      const { originalSource } = map.findEntry(before.length - 1, before.at(-1).length);
      return originalSource?.replace(/.*(?=src\/|node_modules\/)/, '');
    };
    for (const [text, source] of [
      ['part="legend"', 'src/elements/picker-template.ts'],
      ['role="status"', 'src/elements/small-favor.ts'],
      ['[part~=option-chosen]', 'src/elements/picker.styles.ts'],
      ['adoptedStyleSheets', 'node_modules/@lit/reactive-element/css-tag.js'],
      ['createTreeWalker', 'node_modules/lit-html/lit-html.js'],
    ]) {
      assert.ok(built.includes(text), text);
      assert.equal(sourceOf(text), source, text);
    }
  });

  it('is what the README says', () => {
    execFileSync('node', ['scripts/readme.mjs', '--check'], { cwd: root });
  });
});
