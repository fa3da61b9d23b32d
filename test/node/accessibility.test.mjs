import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rowsOf, testFiles, titled } from './rows.mjs';

const tests = fileURLToPath(new URL('../', import.meta.url));
const rows = rowsOf('accessibility/README.md');
const isOurs = row => row.startsWith('A');
const tested = new Set(testFiles('').flatMap(titled).filter(isOurs));
// A line of the checklist ends with its rows.
const judged = new Set(
  [...readFileSync(`${tests}manual-checklist.md`, 'utf8').matchAll(/\(((?:A\d+(?:, )?)+)\)$/gm)].flatMap(([, names]) =>
    names.split(', '),
  ),
);

/** The files that a row's line names. */
const named = line => [...line.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => join('accessibility', path));

describe('what accessibility asks for', () => {
  it('has thirty rows', () => {
    assert.deepEqual(
      [...rows.keys()],
      Array.from({ length: 30 }, (_, at) => `A${at + 1}`),
    );
  });

  for (const [row, cells] of rows) {
    it(`is tried by a machine or a person: ${row}`, () => {
      assert.ok(tested.has(row) || judged.has(row));
    });

    it(`is tried where the list says: ${row}`, () => {
      const files = named(cells.at(-2));
      assert.equal(files.length > 0, tested.has(row));
      assert.equal(/\bperson\b/.test(cells.at(-2)), judged.has(row));
      for (const file of files) assert.ok(existsSync(tests + file) && titled(file).includes(row), file);
    });
  }

  it('is all in the list', () => {
    assert.deepEqual(
      [...tested, ...judged].filter(row => !rows.has(row)),
      [],
    );
  });

  for (const file of testFiles('accessibility/'))
    it(`is named in the tests: ${file}`, () => {
      assert.ok(titled(file).some(isOurs));
    });
});
