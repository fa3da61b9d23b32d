import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`));

describe('the package', () => {
  it('has every file its exports name', () => {
    const there = target =>
      existsSync(root + target) ||
      (target.includes('*') && readdirSync(root + dirname(target)).some(name => name.endsWith(extname(target))));
    for (const target of Object.values(manifest.exports).flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    ))
      assert.ok(there(target), target);
  });

  it('depends on Lit alone, in an exact version, and runs nothing at installation', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/);
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.ok(!(hook in manifest.scripts), hook);
  });

  it('can be imported where there is no browser', async () => {
    const index = await import('small-favor');
    assert.equal(index.version, manifest.version);
    assert.equal(index.SmallFavor.version, manifest.version);
    assert.equal(globalThis.customElements?.get('small-favor'), undefined, 'the index registers nothing');
    await import('small-favor/payment-methods.js');
    await import('small-favor/languages/de.js');
    await import('small-favor/define.js');
    assert.equal(customElements.get('small-favor'), index.SmallFavor);
    assert.equal(customElements.get('small-favor-amount-picker'), index.SmallFavorAmountPicker);
  });

  it('exports the classes, the events and the registers of drawings and words, and nothing by accident', async () => {
    assert.deepEqual(Object.keys(await import('small-favor')).sort(), [
      'SmallFavor',
      'SmallFavorAmountPicker',
      'SmallFavorHideEvent',
      'SmallFavorRemindEvent',
      'SmallFavorSelectEvent',
      'SmallFavorShowEvent',
      'SmallFavorSupportEvent',
      'SmallFavorSupporterEvent',
      'SmallFavorUndoEvent',
      'SmallFavorViewEvent',
      'registerDrawings',
      'registerMessages',
      'version',
    ]);
  });

  it('packs what is built, its notices, and nothing of the workshop', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root }),
    );
    const names = files.map(({ path }) => path);
    for (const needed of ['LICENSE', 'NOTICE', 'README.md', 'dist/small-favor.js', 'dist/esm/index.d.ts'])
      assert.ok(names.includes(needed), needed);
    for (const name of names) assert.match(name, /^(?:dist\/|LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json)/);
  });
});
