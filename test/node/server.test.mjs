import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { serverStyles } from 'small-favor/server.js';
import { all, attribute, draw } from './drawn.mjs';

describe('renderToString()', () => {
  it('gives one element with a declarative shadow root, the same each time', () => {
    const { html, warnings } = draw();
    assert.match(
      html,
      /^<small-favor publisher="The Gull" currency="EUR" href="[^"]+"><template shadowrootmode="open"><section/,
    );
    assert.match(html, /<\/section><\/template><\/small-favor>$/);
    assert.equal(draw().html, html);
    assert.deepEqual(warnings, []);
    assert.ok(!html.includes('<!--'), 'no marks of Lit’s');
  });

  it('takes settings by attribute and by property', () => {
    const one = draw({ 'payment-methods': 'visa', 'no-reminder': true, 'heading-level': 3, 'min-amount': null });
    const other = draw({ paymentMethods: 'visa', noReminder: true, headingLevel: 3, noSupporterLink: false });
    assert.equal(one.html, other.html);
    assert.match(one.html, / payment-methods="visa" no-reminder heading-level="3">/);
    assert.match(one.html, /<h3 class="headline"/);
    assert.ok(!one.html.includes('part="reminder-button"'));
  });

  it('asks for whole amounts where the checkout takes no others', () => {
    const field = settings => /inputmode="(\w+)"/.exec(draw(settings).html)[1];
    assert.deepEqual([{}, { wholeAmounts: true }, { 'whole-amounts': false }].map(field), [
      'decimal',
      'numeric',
      'decimal',
    ]);
    const { html, warnings } = draw({ 'whole-amounts': true, amounts: '2.50 5' });
    assert.ok(!html.includes('€2'));
    assert.deepEqual(warnings.length, 1);
  });

  it('tells of mistakes in a sentence, and goes on', () => {
    const { html, warnings } = draw({ 'remind-days': 'soon', colour: 'red', theme: 'blue' });
    assert.equal(warnings.length, 3);
    assert.match(warnings.join('\n'), /colour: it is left out/);
    assert.match(warnings.join('\n'), /remind-days="soon": 30 is used/);
    assert.match(html, /class="frame auto"/);
  });

  it('writes nothing that could act, whatever the settings say', () => {
    const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script></template>';
    const { html } = draw(
      {
        publisher: attack,
        headline: attack,
        'button-label': attack,
        campaign: attack,
        href: `https://pay.example/?x=${attack}`,
      },
      { lang: attack, nonce: attack, stylesheet: attack },
    );
    const tree = parseFragment(html);
    assert.equal(all(tree, 'script').length, 0);
    assert.equal(all(tree, 'img').length, 0);
    assert.equal(all(tree, 'small-favor').length, 1);
    assert.equal(attribute(all(tree, 'small-favor')[0], 'publisher'), attack);
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@pay.example/'])
      assert.equal(all(parseFragment(draw({ href }).html), 'a').length, 0, href);
  });

  it('speaks the page’s language, where its words were imported', async () => {
    await import('small-favor/languages/de.js');
    const { html } = draw({}, { lang: 'de-AT' });
    assert.match(html, /^<small-favor lang="de-AT"/);
    assert.match(html, /Wie oft\?/);
    assert.match(html, /€&nbsp;5/);
    assert.match(draw({}, { lang: 'fi' }).html, /lang="en"[^>]*aria-labelledby/, 'English says that it is');
  });

  it('opens where it is told to, whatever the page’s <base> says, and leaves the referrer to the page', () => {
    for (const [target, opens] of [
      [null, '_self'],
      ['_top', '_top'],
      ['_blank', '_blank'],
    ])
      for (const href of ['https://pay.example/{amount}', 'https://pay.example/give']) {
        const { html } = draw({ target, href });
        const tree = parseFragment(html);
        const [way] = [...all(tree, 'form'), ...all(tree, 'a')];
        assert.equal(attribute(way, 'target'), opens, html);
        assert.equal(html.includes('(opens in a new tab)'), target === '_blank');
        assert.ok(!html.includes('referrer'));
      }
  });

  it('shows nothing where nothing is to be shown', () => {
    for (const settings of [{ supporter: true }, { ends: '2026-11-01' }, { starts: '2027-01-01' }])
      assert.match(draw(settings).html, /<template shadowrootmode="open"><\/template>/);
    assert.ok(draw({ supporter: true, preview: true }).html.includes('<section'));
  });

  it('is styled by an element, with a nonce, or by a style sheet', () => {
    assert.ok(draw().whole.includes(`<style>${serverStyles}</style>`));
    assert.ok(draw({}, { nonce: 'n' }).whole.includes('<style nonce="n">'));
    assert.match(
      draw({}, { stylesheet: '/a.css' }).whole,
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/a\.css">/,
    );
    assert.ok(!serverStyles.includes('</'));
    assert.equal(
      readFileSync(new URL('../../dist/small-favor.css', import.meta.url), 'utf8').trim(),
      serverStyles.trim(),
    );
  });

  it('needs no document, and brings none', () => {
    const code = `import { renderToString } from 'small-favor/server.js'; renderToString({ currency: 'USD', href: '/x' });
      console.log(typeof document, typeof window, typeof HTMLElement);`;
    const told = execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' });
    assert.equal(told.trim(), 'undefined undefined undefined');
  });
});
