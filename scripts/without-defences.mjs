// Takes the defences out of the source, one after the other, and looks whether the tests of the fault notice it.
//   node scripts/without-defences.mjs           all of them (some ten minutes)
//   node scripts/without-defences.mjs S2 L10    those of these rows
//   node scripts/without-defences.mjs --check   only whether each still stands in the source as test/faults/defences.json has it
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** @type {{row: string, file: string, from: string, to: string, test: string}[]} */
const defences = JSON.parse(readFileSync('test/faults/defences.json', 'utf8'));
const rows = process.argv.slice(2).filter(argument => argument !== '--check');
const build = () =>
  execFileSync('npx', ['rollup', '-c', '--silent'], { stdio: 'ignore', env: { ...process.env, UNCHECKED: '1' } });

for (const { row, file, from } of defences) {
  const times = readFileSync(file, 'utf8').split(from).length - 1;
  if (times === 1) continue;
  console.error(`${row}: ${file} has this ${times} times, not once: ${from}`);
  process.exitCode = 1;
}
if (!process.exitCode && !process.argv.includes('--check')) await tryAll();

async function tryAll() {
  let restore;
  process.on('SIGINT', () => process.exit(130));
  process.on('exit', () => restore?.());
  let unnoticed = 0;
  try {
    for (const { row, file, from, to, test } of defences) {
      if (rows.length && !rows.includes(row)) continue;
      const source = readFileSync(file, 'utf8');
      restore = () => writeFileSync(file, source);
      writeFileSync(
        file,
        source.replace(from, () => to),
      );
      build();
      const { stdout } = spawnSync('npx', ['web-test-runner', '--files', test], {
        env: { ...process.env, BROWSERS: 'chromium', CI: '1' },
        encoding: 'utf8',
      });
      restore();
      restore = undefined;
      const failed = [...new Set(stdout.match(/(?<=❌ ).*/g) ?? [])].filter(title =>
        title.split(/[ :,]/).includes(row),
      );
      if (!failed.length) unnoticed++;
      console.log(`${failed.length ? 'noticed' : 'UNNOTICED'}  ${row}  ${file}: ${from.split('\n')[0].trim()}`);
      for (const title of failed.slice(0, 2)) console.log(`           ${title}`);
    }
  } finally {
    restore?.();
    restore = undefined;
    build();
  }
  console.log(`\n${unnoticed} unnoticed`);
  if (unnoticed) process.exitCode = 1;
}
