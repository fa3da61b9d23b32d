import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { notesOf, refuse, releaseChangelog, writeVersion } from '../../scripts/release.mjs';

const changelog = `# Changelog

## [Unreleased]

### Added

- A thing.

## [0.1.0] - 2026-01-02

### Added

- The first.
`;

describe('a release', () => {
  it('has what was unreleased under its version and day', () => {
    const released = releaseChangelog(changelog, '0.2.0', '2026-12-24');
    assert.match(released, /## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-12-24\n\n### Added\n\n- A thing\./);
    assert.equal(notesOf(released, '0.2.0'), '### Added\n\n- A thing.');
    assert.equal(notesOf(released, '0.1.0'), '### Added\n\n- The first.');
    assert.equal(notesOf(released, '9.9.9'), '');
  });

  it('is refused where there is nothing to release, or it was', () => {
    const released = releaseChangelog(changelog, '0.2.0', '2026-12-24');
    assert.throws(() => releaseChangelog(released, '0.3.0', '2026-12-25'), /says nothing/);
    assert.throws(() => releaseChangelog(changelog, '0.1.0', '2026-12-25'), /already/);
  });

  it('has a version above the last', () => {
    for (const version of ['', '1', 'v1.0.0', '1.0', '1.0.0 ', 'next'])
      assert.match(refuse(version, '0.1.0', false), /is no version/);
    for (const version of ['0.1.0', '0.0.9', '0.1.0-rc.1']) assert.match(refuse(version, '0.1.0', false), /not above/);
    for (const version of ['0.1.1', '0.2.0', '1.0.0', '0.2.0-rc.1']) assert.equal(refuse(version, '0.1.0', false), '');
    assert.equal(refuse('0.1.0', '0.1.0', true), '', 'the first may be the version that is written');
  });

  it('finds our own changelog as it should be', () => {
    const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const headings = text.match(/^##+ .*/gm);
    assert.equal(headings[0], '## [Unreleased]');
    for (const heading of headings)
      assert.match(
        heading,
        /^## \[(?:Unreleased|\d+\.\d+\.\d+(?:-[\w.]+)?)\](?: - \d{4}-\d\d-\d\d)?$|^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/,
      );
    assert.match(releaseChangelog(text, '99.0.0', '2026-12-24'), /## \[99\.0\.0\] - 2026-12-24/);
  });

  it('has one version everywhere', () => {
    const read = file => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const { version } = JSON.parse(read('package.json'));
    assert.equal(JSON.parse(read('package-lock.json')).version, version);
    assert.equal(writeVersion(read('src/version.ts'), version), read('src/version.ts'));
    assert.equal(
      writeVersion("/** package.json's */\nexport const version = '0.1.0';", '1.2.3').split('\n')[1],
      "export const version = '1.2.3';",
    );
    assert.match(read('src/version.ts'), new RegExp(`'${version.replaceAll('.', '\\.')}'`));
  });
});
