import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
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

  it('is what the README says', () => {
    execFileSync('node', ['scripts/readme.mjs', '--check'], { cwd: root });
  });
});
