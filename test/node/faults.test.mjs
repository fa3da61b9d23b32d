import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}test/faults/`;
const rows = [...readFileSync(`${folder}README.md`, 'utf8').matchAll(/^\| ([A-Z]\d*) /gm)].map(([, row]) => row);

/** The rows that the titles of a file's tests begin with. */
const titled = file =>
  [...readFileSync(folder + file, 'utf8').matchAll(/['"`]((?:(?:[SPLCU]\d+|E) )*(?:[SPLCU]\d+|E))[ :]/g)].flatMap(
    ([, names]) => names.split(' '),
  );
const files = readdirSync(folder).filter(name => name.endsWith('.test.ts'));
const tested = new Set(files.flatMap(titled));

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
      assert.ok(titled(file).length);
    });

  it('have defences that stand in the source', () => {
    execFileSync('node', ['scripts/without-defences.mjs', '--check'], { cwd: root });
  });
});
