import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import puppeteer from 'puppeteer-core';
import Twig from 'twig';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { findEngines } from '../../scripts/engines.mjs';
import { serve } from '../../scripts/loopback.mjs';
import { CHROME_ARGS } from '../../scripts/wtr/puppeteer-launchers.mjs';

/** Code of every kind; whatever runs it writes 1764, or stumbles. */
const CODE = [
  '<?php echo 42*42; ?>',
  '<?= 42*42 ?>',
  '<? echo 42*42; ?>',
  '<%= 42*42 %>',
  '{{ 42*42 }}',
  '{{{ 42*42 }}}',
  '{{ mul 42 42 }}',
  '{{ 42 | times: 42 }}',
  '{{#if true}}1764{{/if}}',
  '{{- mul 42 42 -}}',
  '{{< pwned >}}',
  '{{% pwned %}}',
  '{{/* a */}}',
  '{% if true %}1764{% endif %}',
  '{%- if true -%}1764{%- endif -%}',
  '{%',
  '{{',
  '{# a #}',
  '#{42*42}',
  '${42*42}',
  '\\{{ 42*42 }}',
  '{{"{{"}} 42*42 }}',
  '{{amount}}',
  '{{?amount}',
  '{',
  '%}',
  '}}',
];

/** Answers whose values are written in as many ways as there are: as attributes, as words, in addresses and styles, at the ends of pieces. */
const answersFor = code => ({
  publisher: `The Gull${code}`,
  headline: code,
  'button-label': `${code}{`,
  'frequency-words': `once:${code}`,
  campaign: code,
  'report-to': code,
  href: `https://pay.example/give?a=${code}{&amount}`,
  'fallback-href': `/give?${code}`,
  fallback: `{${code}`,
  words: `Words ${code} {\n\n<em title="${code}">{</em>{ 42*42 }}<a href="/a?${code}">${code}</a>`,
  signature: code,
  note: `<a href="https://pay.example/${code}">terms</a>${code}`,
  image: `/a.png?${code}`,
  'image-alt': code,
  lang: code,
  script: `/assets/small-favor.js?${code}`,
  'place-target': `article${code}`,
  'place-insert': code,
  accent: code,
  background: `red ${code}`,
  font: `"${code}"`,
  space: `1px ${code}`,
});

const FORMS = ['element', 'script', 'div'];
const found = { ...findEngines(), chromium: findBrowsers().chromium };
const missing = Object.keys(found).filter(name => !found[name]);
const withoutBuilder = missing.includes('chromium') && 'No Chrome or Chromium is here to open the builder in.';

/** Why an engine is not tried; false where it is. */
const without = name =>
  withoutBuilder ||
  (missing.includes(name) && `${name} is not here; on Debian, node scripts/engines.mjs installs it as root.`);

/** Every snippet that the builder makes of hostile answers, by what it is of. */
async function snippets() {
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath: found.chromium, args: CHROME_ARGS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.server.address().port}/site/builder.html`);
    await page.waitForSelector('#snippet');
    const all = [];
    for (const form of FORMS)
      for (const code of CODE) {
        const fragment = String(new URLSearchParams({ ...answersFor(code), form }));
        const snippet = await page.evaluate(async fragment => {
          const read = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
          location.hash = fragment;
          await read;
          return document.querySelector('#snippet').textContent;
        }, fragment);
        all.push({ name: `${form}, ${code}`, snippet });
      }
    return all;
  } finally {
    await browser.close();
    await server.stop();
  }
}

describe('a snippet of hostile answers is left alone by what a page may be written in', { concurrency: false }, () => {
  let all = [];
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'snippets-'));
    if (!withoutBuilder) all = await snippets();
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Has an engine write every snippet, and looks for another text. */
  async function each(render) {
    assert.equal(all.length, FORMS.length * CODE.length);
    for (const { name, snippet } of all) assert.equal(await render(snippet), snippet, name);
  }

  it('in CI, where all of them are', { skip: !process.env.CI || process.platform !== 'linux' }, () =>
    assert.deepEqual(missing, []),
  );

  it('is made of the answers', { skip: withoutBuilder }, () => {
    for (const { name, snippet } of all) {
      assert.match(snippet, /publisher="The Gull/, name);
      assert.match(snippet, /src="\/assets\/small-favor\.js"/, name);
    }
  });

  it('Handlebars, and so Ghost', { skip: withoutBuilder }, () =>
    each(snippet => Handlebars.compile(snippet)({ amount: '1764' })),
  );

  it('Twig, and so Drupal', { skip: withoutBuilder }, () =>
    each(snippet => Twig.twig({ data: snippet, rethrow: true }).render({ amount: '1764' })),
  );

  it('Liquid, and so Jekyll and Shopify', { skip: withoutBuilder }, () => {
    const liquid = new Liquid();
    return each(snippet => liquid.parseAndRender(snippet, { amount: '1764' }));
  });

  it('PHP, and so WordPress', { skip: without('php') }, () => {
    const file = join(folder, 'single.php');
    return each(snippet => {
      writeFileSync(file, snippet);
      return execFileSync(found.php, ['-n', '-d', 'short_open_tag=1', file], { encoding: 'utf8' });
    });
  });

  it('Hugo, in a layout and in an article', { skip: without('hugo') }, async () => {
    const site = join(folder, 'hugo');
    const write = (path, text) => {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    };
    write(
      'config.toml',
      'baseURL = "https://gull.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n',
    );
    write('layouts/shortcodes/pwned.html', '{{ mul 42 42 }}');
    write('layouts/_default/article.html', '{{ .Content }}');
    all.forEach(({ snippet }, at) => {
      write(`layouts/_default/own${at}.html`, snippet);
      write(`content/layout${at}.html`, `---\ntitle: a\nlayout: own${at}\n---\n`);
      write(`content/article${at}.html`, `---\ntitle: a\nlayout: article\n---\n${snippet}`);
    });
    execFileSync(found.hugo, ['--source', site, '--quiet'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const made = (kind, snippet) =>
      readFileSync(
        join(site, 'public', `${kind}${all.findIndex(one => one.snippet === snippet)}`, 'index.html'),
        'utf8',
      );
    for (const kind of ['layout', 'article']) await each(snippet => made(kind, snippet).trim());
  });
});
