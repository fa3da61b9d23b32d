// Makes a release ready, checks everything, and prints what is left for a person:
//   npm run release -- 0.2.0            writes the version, runs every check, prints the rest
//   npm run release -- 0.2.0 --no-test  without the whole test run, to see what it would say
// It commits, tags, sends and publishes nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gt, valid } from 'semver';
import { measure } from './size.mjs';

/**
 * A changelog (keepachangelog.com) with what was unreleased under a version and its day (ISO 8601).
 * @throws where nothing is unreleased, or the version is there already
 */
export function releaseChangelog(text, version, day) {
  if (text.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md has ${version} already.`);
  const [, unreleased] = /^## \[Unreleased\]\n([^]*?)(?=^## \[|(?![^]))/m.exec(text) ?? [];
  if (!unreleased?.trim()) throw new Error('CHANGELOG.md says nothing under "## [Unreleased]".');
  return text.replace(/^## \[Unreleased\]\n/m, () => `## [Unreleased]\n\n## [${version}] - ${day}\n`);
}

/** What a version says in a changelog, for the release's notes. */
export const notesOf = (text, version) =>
  new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\][^\\n]*\\n([^]*?)(?=^## \\[|(?![^]))`, 'm')
    .exec(text)?.[1]
    .trim() ?? '';

/** The module that says which version this is, with another. */
export const writeVersion = (code, version) => code.replace(/(?<=version = )'[^']+'/, `'${version}'`);

/** Why a version can't be the next one; empty where it can. */
export function refuse(version, current, isFirst) {
  if (!valid(version) || valid(version) !== version)
    return `"${version}" is no version. Write three numbers, like 1.2.0 (semver.org).`;
  if (gt(version, current) || (isFirst && version === current)) return '';
  return `${version} is not above ${current}.`;
}

const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).trim();
const show = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

function main([version = '', option]) {
  const { version: current } = JSON.parse(readFileSync('package.json'));
  const isFirst = !run('git', 'tag', '--list', 'v*');
  const problem = refuse(version, current, isFirst);
  if (problem) throw new Error(problem);
  if (run('git', 'status', '--porcelain'))
    throw new Error('There are changes that are not committed. Commit or undo them first.');
  const branch = run('git', 'branch', '--show-current');
  if (branch !== 'main') throw new Error(`This is ${branch}. Releases are made from main.`);
  if (run('git', 'tag', '--list', `v${version}`)) throw new Error(`v${version} is tagged already.`);

  const changelog = releaseChangelog(
    readFileSync('CHANGELOG.md', 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  writeFileSync('CHANGELOG.md', changelog);
  if (version !== current) show('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts');
  writeFileSync('src/version.ts', writeVersion(readFileSync('src/version.ts', 'utf8'), version));
  show('npm', 'run', 'build');
  show('node', 'scripts/readme.mjs');
  if (option !== '--no-test') show('npm', 'cit');
  show('npm', 'pack', '--dry-run', '--ignore-scripts');

  const { brotli, integrity } = measure('dist/small-favor.js');
  console.log(`
${option === '--no-test' ? 'Written; the tests were left out' : 'Everything passed'}. What is left for you:

  1. Read the change:            git diff
  2. Go through the checklist:   test/manual-checklist.md, and sign it
  3. Look at the pictures:       npm run pictures
  4. Measure, if src/ changed:   npm run bench, and bring the README's table up to date
  5. Commit and tag:             git commit -am "Release ${version}" && git tag -s v${version} -m ${version}
  6. Send it:                    git push --follow-tags
  7. Publish:                    npm publish --provenance --access public
  8. Put dist/small-favor.js beside the release, with its notes:

dist/small-favor.js  ${brotli} bytes after brotli
${integrity}

${notesOf(changelog, version)}

To undo it all before step 5: git checkout .`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
