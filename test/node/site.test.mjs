import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const SITE = new URL('../../site/', import.meta.url);
const pages = readdirSync(SITE).filter(file => file.endsWith('.html'));
const read = page => readFileSync(new URL(page, SITE), 'utf8');

/** What a page links to or loads: not what it shows as code, nor the link that is there to be refused. */
const addresses = html =>
  [...html.replace(/<code>.*?<\/code>/gs, '').matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
    .map(([, address]) => address)
    .filter(address => address !== 'javascript:void(0)');

describe('the built demo can be put on any host, in any folder', () => {
  it('has all its pages', () => assert.ok(pages.length > 15, pages.join()));

  for (const page of pages)
    it(`every address leads to a file beside it: ${page}`, () => {
      const found = addresses(read(page));
      assert.ok(found.length);
      for (const address of found) {
        const path = address.replace(/[?#{].*$/s, '');
        if (!path) continue;
        assert.match(path, /^[\w-][\w./-]*$/, `${address} is relative`);
        assert.ok(existsSync(new URL(path, SITE)), `${address} is there`);
      }
    });

  it('names every page in its navigation', () => {
    const links = addresses(read('index.html'));
    for (const page of pages.filter(name => name !== 'preview.html')) assert.ok(links.includes(page), page);
  });

  it('carries the hashes of the files that lie beside it', () => {
    const [, json] = /id="build">\s*(\{.*?\})\s*<\/script>/s.exec(read('builder.html'));
    const hashes = Object.entries(JSON.parse(json));
    assert.ok(hashes.length > 20);
    for (const [file, hash] of hashes) {
      const bytes = readFileSync(new URL(`small-favor/${file}`, SITE));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    }
  });
});
