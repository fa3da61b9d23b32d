import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rowsOf, testFiles, titled } from './rows.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = [...rowsOf('faults/README.md').keys()];
const isFault = row => !row.startsWith('A');
const files = testFiles('faults/');
/** What people met is tried where it belongs: in the builder, in the build, in the pages of the demo too. */
const isMet = row => row.startsWith('R');
const tested = new Set([...files.flatMap(titled).filter(isFault), ...testFiles('').flatMap(titled).filter(isMet)]);

describe('the faults', () => {
  it('are many', () => assert.ok(rows.length > 60));

  for (const row of rows)
    it(`are tried, each: ${row}`, () => {
      assert.ok(tested.has(row));
    });

  it('are all in the list', () => {
    assert.deepEqual(
      [...tested].filter(row => !rows.includes(row)),
      [],
    );
  });

  for (const file of files)
    it(`are named in the tests: ${file}`, () => {
      assert.ok(titled(file).some(isFault));
    });

  it('have defences that stand in the source', () => {
    execFileSync('node', ['scripts/without-defences.mjs', '--check'], { cwd: root });
  });
});
