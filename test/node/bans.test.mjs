import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('shipped code', () => {
  const eslint = new ESLint({ cwd: root });
  const bans = async code =>
    (await eslint.lintText(code, { filePath: `${root}src/banned.ts` }))[0].messages
      .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
      .map(({ message }) => message);

  for (const code of [
    'element.innerHTML = text;',
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    'element.setHTMLUnsafe(text);',
    'frame.srcdoc = text;',
    'document.write(text);',
    'range.createContextualFragment(text);',
    "new DOMParser().parseFromString(text, 'text/html');",
    'html`${unsafeHTML(text)}`;',
    'html`<p style="color: red"></p>`;',
    'html`<p style=${text}></p>`;',
    'html`<p style=${styleMap({})}></p>`;',
    "element.setAttribute('style', text);",
    "element.setAttribute('onclick', text);",
    'css`p { margin-left: 1em }`;',
    'css`p { right: 0 }`;',
    'css`p {border-left-color:red}`;',
    'eval(text);',
    "new Function('return 1');",
    "Function('return 1');",
    "setTimeout('run()', 1);",
    'setTimeout(text);',
    "import('./more.js');",
    "fetch('/x');",
    "window.fetch('/x');",
    "navigator.sendBeacon('/x');",
    'new XMLHttpRequest();',
    "new WebSocket('/x');",
    "new EventSource('/x');",
    'new Image();',
    "new Worker('/x');",
    'document.cookie;',
    'new URLSearchParams(text);',
    'Array.from(set);',
    'list.entries();',
    'for (const key in list) run(key);',
  ])
    it(`may not say: ${code}`, async () => assert.equal((await bans(code)).length > 0, true));

  it('may say what only looks alike', async () => {
    assert.deepEqual(
      await bans(
        'setTimeout(() => run(), 1); html`<p class="style"></p>`; css`p { inset-inline-start: 0; text-align: right }`; [...set]; list.map(run);',
      ),
      [],
    );
  });
});

describe('the built scripts', () => {
  const WORDS = [
    ...['fetch(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'new Image', 'new Worker', 'import('],
    ...['eval(', 'Function(', 'document.write', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'srcdoc', 'DOMParser'],
    ...['createContextualFragment', 'cookie', 'indexedDB', 'postMessage', ' style=', '@import'],
    ...['url(', 'xlink:href', '<use', '<image', '<link', '<iframe', '<object', '<embed', ' onclick'],
  ];
  for (const [file, innerHTML] of Object.entries({ 'small-favor.js': 1, 'payment-methods.js': 0 })) {
    const code = readFileSync(`${root}dist/${file}`, 'utf8');

    it(`have nothing that makes a request, runs text as code or is refused by a policy: ${file}`, () => {
      for (const word of WORDS) assert.ok(!code.includes(word), word);
    });

    it(`keep in the tab’s own storage the choice alone, in one place: ${file}`, () => {
      assert.equal(code.split('sessionStorage').length - 1, file === 'small-favor.js' ? 1 : 0);
    });

    it(`have no way to parse HTML but Lit’s own, for its constant templates: ${file}`, () => {
      assert.equal(code.split('innerHTML').length - 1, innerHTML);
    });

    it(`name no address but those of namespaces: ${file}`, () => {
      const addresses = code.match(/\b[a-z]+:\/\/[^\s"'`\\)]*/g) ?? [];
      assert.deepEqual(
        addresses.filter(address => !address.startsWith('http://www.w3.org/')),
        [],
      );
    });
  }
});
