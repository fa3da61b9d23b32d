// Lists of what must happen (test/faults/README.md, test/accessibility/README.md) and the tests that look whether it does:
// their titles begin with the names of rows.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('../', import.meta.url));
const read = path => readFileSync(tests + path, 'utf8');

/** The rows of a list, each with the cells of its line. */
export const rowsOf = list =>
  new Map(
    [...read(list).matchAll(/^\| ([A-Z]\d*) .*/gm)].map(([line, row]) => [
      row,
      line.split('|').map(cell => cell.trim()),
    ]),
  );

/** The rows that the titles of a file's tests begin with. */
export const titled = file =>
  [...read(file).matchAll(/['"`]((?:(?:[ASPLCUR]\d+|E) )*(?:[ASPLCUR]\d+|E))[ :]/g)].flatMap(([, names]) =>
    names.split(' '),
  );

/** The files with tests in a folder and all below. */
export const testFiles = folder =>
  readdirSync(tests + folder, { recursive: true })
    .filter(name => /\.test\.(?:ts|mjs)$/.test(name) && !name.includes('node_modules'))
    .map(name => `${folder}${name}`);
