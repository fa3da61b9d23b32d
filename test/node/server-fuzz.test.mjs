import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { renderToString, serverStyles } from 'small-favor/server.js';

/** How many pages are drawn: more by `FUZZ_RUNS=20000 node --test test/node/server-fuzz.test.mjs`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);

const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url)));
const SETTINGS = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'small-favor')
  .attributes.map(({ name }) => name);

/** All that an appeal is made of. */
const ELEMENTS = new Set(
  'section div h2 h3 h4 h5 h6 slot p bdi form input fieldset legend label span button ul li svg path a'.split(' '),
);
const ATTRIBUTES = new Set(
  `action aria-describedby aria-hidden aria-invalid aria-label aria-labelledby autocomplete checked class d disabled fill form
   hidden href id inputmode lang name part rel role spellcheck target type value viewBox`.split(/\s+/),
);

const PIECES = [
  ...[
    '"',
    "'",
    '<',
    '>',
    '&',
    '`',
    '=',
    '/',
    '//',
    '\\',
    '\0',
    '\n',
    '\r',
    '\t',
    ' ',
    '{',
    '}',
    '?',
    '#',
    ':',
    '*',
    '@',
  ],
  ...['\ud800', '\u202e', '\ufeff', '\u2028', 'ſ', '&quot;', '&#34;', '&lt;', '&colon;', '--', '-->', '<!--', ']]>'],
  ...[
    '</template>',
    '</small-favor>',
    '</style>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<base href=//e>',
  ],
  ...[
    '" onclick="alert(1)',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.example/',
    '/.//evil.example/',
    '..',
    'give',
  ],
  ...[
    '{?amount,currency,frequency}',
    '{&amount}',
    '{amount}',
    '{amount_minor}',
    'https:',
    'http://',
    'pay.example',
    '%2f',
    '?x=1&',
  ],
  ...[
    'once',
    'monthly',
    '5',
    '10*',
    '1.50',
    'EUR',
    'visa',
    '_blank',
    'true',
    'lit$0$',
    '<!--lit-part-->',
    '<?>',
    '$&',
    '$1',
  ],
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const link = fc.oneof(
  hostile,
  hostile.map(text => `/${text}`),
  hostile.map(text => `https://pay.example/${text}`),
  fc.constant('https://pay.example/give{?amount,currency,frequency}'),
);
const usual = { publisher: hostile, currency: fc.constant('EUR'), href: link, theme: fc.constant('dark') };
const settings = fc.oneof(
  fc.record(Object.fromEntries(SETTINGS.map(name => [name, usual[name] ?? hostile])), { requiredKeys: ['currency'] }),
  // With little that is wrong, most of the appeal is drawn.
  fc.record(
    { ...usual, 'button-label': hostile, 'payment-methods': hostile, campaign: hostile, 'href-once': link },
    { requiredKeys: ['currency'] },
  ),
  fc.record(
    { ...usual, currency: hostile, headline: hostile, amounts: hostile, 'frequency-words': hostile },
    { requiredKeys: [] },
  ),
);
const options = fc.record(
  {
    lang: fc.oneof(fc.constantFrom('en', 'de', 'ar', 'fi'), hostile),
    nonce: hostile,
    stylesheet: hostile,
    url: fc.oneof(hostile, fc.constantFrom('https://gull.example/news/story', 'http://evil.example//x/'), fc.webUrl()),
    now: fc.integer({ min: 0, max: 4e12 }),
    ordinal: fc.integer({ min: 1, max: 3 }),
    fallback: link,
  },
  { requiredKeys: [] },
);

/** A text as a browser has it, once it has read it as HTML. */
const parsed = text => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
const escape = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributesOf = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** Looks at each element of the appeal: what it is, what it has, where it leads. */
function look(node, page) {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') continue;
    assert.ok(ELEMENTS.has(child.nodeName), child.nodeName);
    for (const [name, value] of Object.entries(attributesOf(child))) {
      assert.ok(ATTRIBUTES.has(name), name);
      if (name !== 'href' && name !== 'action') continue;
      assert.match(value, page.startsWith('http:') ? /^(?:https?:\/\/[^/]|\/(?!\/))/ : /^(?:https:\/\/[^/]|\/(?!\/))/);
      const { host, username } = new URL(value, page);
      assert.equal(username, '');
      if (value.startsWith('/')) assert.equal(host, 'gull.example');
    }
    look(child, page);
  }
}

describe('a server’s markup, whatever settings and options are', () => {
  it('is one appeal with nothing in it that could act or lead elsewhere', () => {
    let drawn = 0;
    fc.assert(
      fc.property(settings, options, (given, { fallback, ...options }) => {
        const written = fallback && { fallback: `<a href="${escape(fallback)}">Support</a>` };
        let html;
        try {
          html = renderToString(given, { ...options, ...written, warn: () => {} });
        } catch (error) {
          assert.match(error.message, /^url="/);
          assert.ok(!URL.canParse(options.url) || !/^https?:/.test(new URL(options.url).protocol));
          return;
        }
        const [appeal, ...others] = parseFragment(html).childNodes;
        assert.equal(others.length, 0);
        assert.equal(appeal.nodeName, 'small-favor');
        const { lang } = options;
        const asked = Object.entries({ ...(lang && { lang }), ...given }).map(([name, value]) => [name, parsed(value)]);
        assert.deepEqual(attributesOf(appeal), Object.fromEntries(asked));

        const [template, ...children] = appeal.childNodes;
        assert.deepEqual(attributesOf(template), { shadowrootmode: 'open' });
        assert.equal(children.length, written ? 1 : 0);
        if (written) assert.deepEqual(attributesOf(children[0]), { slot: 'fallback', href: parsed(fallback) });

        const [style, ...rest] = template.content.childNodes;
        if (!style) return;
        if (options.stylesheet)
          assert.deepEqual(attributesOf(style), { rel: 'stylesheet', href: parsed(options.stylesheet) });
        else {
          assert.equal(style.nodeName, 'style');
          assert.deepEqual(attributesOf(style), options.nonce ? { nonce: parsed(options.nonce) } : {});
          assert.equal(style.childNodes[0].value, serverStyles);
        }
        assert.equal(rest.length, 1);
        look({ childNodes: rest }, `${new URL(options.url ?? 'https:/x').protocol}//gull.example/story`);
        drawn++;
      }),
      { numRuns: RUNS },
    );
    assert.ok(drawn > RUNS / 4, `${drawn} were drawn`);
  });
});
