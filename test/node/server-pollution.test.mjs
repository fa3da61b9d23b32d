import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { draw } from './drawn.mjs';

const OPTIONS = 'headline image words signature note fallback lang url nonce stylesheet now ordinal warn'.split(' ');
const SETTINGS = 'amounts href hrefOnce href-once paymentMethods payment-methods preview supporter target theme'.split(
  ' ',
);
/** What is in a tree of parse5's. */
const TREE = 'attrs childNodes content data name namespace parentNode prefix publicId slot tagName value'.split(' ');

/** What is drawn while every object seems to have this. */
function drawPolluted(name, value, options) {
  try {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
    return draw({}, options).whole;
  } finally {
    delete Object.prototype[name];
  }
}

describe('on a server with a polluted Object.prototype', () => {
  for (const options of [{}, { words: '<p>Words</p>', fallback: '<a href="/x">x</a>' }]) {
    const clean = draw({}, options).whole;
    it(`options, settings and the tree are their own, ${Object.keys(options)}`, () => {
      for (const name of [...OPTIONS, ...SETTINGS, ...TREE])
        for (const value of ['<script>alert(1)</script>', 'https://evil.example/', true, 7])
          assert.equal(drawPolluted(name, value, options), clean, `${name} ${value}`);
    });
  }
});

describe('a server that imports it', () => {
  /** What a program with it says. */
  const run = code => execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();

  it('has no global more, and nothing on those it has', () => {
    const told = run(`
      const names = () => [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Symbol)];
      const before = new Set(names());
      const { renderToString } = await import('small-favor/server.js');
      renderToString({ currency: 'USD', href: '/x' });
      console.log(JSON.stringify(names().filter(name => !before.has(name))));`);
    assert.equal(told, '[]');
  });

  it('shares the words of languages with it all the same', () => {
    const told = run(`
      import { renderToString } from 'small-favor/server.js';
      import 'small-favor/languages/de.js';
      console.log(renderToString({ currency: 'EUR', href: '/x' }, { lang: 'de' }).includes('Wie oft?'));`);
    assert.equal(told, 'true');
  });
});
