import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { SANITIZERS } from './sanitizers.mjs';

/** How many comments are made up. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);

/** Whether it is what our lines let readers write. */
const isPlain = ({ tagName, attrs }) =>
  /^(?:p|br|a|em|strong|blockquote|ul|ol|li|code)$/.test(tagName) &&
  attrs.every(
    ({ name, value }) => name === 'href' && !/^(?:javascript|data|vbscript):/.test(new URL(value, 'https://x.example')),
  );

/** Every element of a comment as a browser reads it, also in templates. */
const elementsOf = node =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap(child => [
    ...(child.tagName ? [child] : []),
    ...elementsOf(child),
  ]);
const elementsIn = html => elementsOf(parseFragment(html));

/** What must not get through, each in a comment of its own, by the names that SECURITY.md has for it. */
const PLANTED = {
  'small-favor': '<small-favor href="https://evil.example/" currency="EUR"><p>Give</p></small-favor>',
  'small-favor-amount-picker': '<small-favor-amount-picker currency="EUR"></small-favor-amount-picker>',
  base: '<base href="https://evil.example/">',
  meta: '<meta name="small-favor" content="off">',
  template: '<p>x</p><template shadowrootmode="open"><p>Give</p></template>',
  script: '<script src="https://evil.example/x.js"></script>',
  style: '<p>x</p><style>small-favor { display: none }</style>',
  link: '<link rel="stylesheet" href="https://evil.example/x.css">',
  form: '<form action="https://evil.example/"><button>Give</button></form>',
  iframe: '<iframe src="https://evil.example/"></iframe>',
  object: '<object data="https://evil.example/"></object>',
  embed: '<embed src="https://evil.example/">',
  div: '<div>Give</div>',
  class: '<p class="small-favor">Give</p>',
  'data-': '<p data-href="https://evil.example/">Give</p>',
  slot: '<p slot="fallback">Give</p>',
  id: '<p id="appeal">Give</p>',
  name: '<a name="appeal">Give</a>',
  'style=': '<p style="color: red">Give</p>',
};

/** Which of these is still there. A template and an object without attributes are nothing. */
const kept = clean =>
  Object.keys(PLANTED).filter((what, at) =>
    elementsIn(clean[at]).some(({ tagName, attrs }) =>
      /=|-$|^(?:class|slot|id|name)$/.test(what)
        ? attrs.some(({ name }) => (what === 'data-' ? name.startsWith(what) : name === what.replace('=', '')))
        : tagName === what && (attrs.length || !/template|object/.test(what)),
    ),
  );

/** What each lets through as it comes, and in other uses that the document names. */
const LET_THROUGH = {
  DOMPurify: {
    byItself: ['style', 'form', 'div', 'class', 'data-', 'slot', 'id', 'name', 'style='],
    'with ALLOWED_ATTR alone': ['style', 'form', 'div', 'data-'],
  },
  'sanitize-html': { byItself: ['div', 'name'] },
  KSES: {
    byItself: [],
    'with wp_kses_post()': ['div', 'class', 'data-', 'id', 'name', 'style='],
    'with our lines, for articles': ['div', 'class', 'data-', 'id', 'name', 'style='],
  },
};

/** The same things in other writing, and what parsers take for something else. */
const DISGUISED = [
  '<DIV CLASS=small-favor DATA-HREF=https://evil.example/>x</DIV>',
  '<div/class=small-favor/data-href=https://evil.example/>x',
  '<p class="small&#45;favor" data-href="https://evil.example/">x</p>',
  '<div class="small-favor" data-href="https://evil.example/"',
  '<p><small-favor\nhref="https://evil.example/" currency=EUR>',
  '<<small-favor href="https://evil.example/">>',
  '<svg><small-favor href="https://evil.example/"></small-favor></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;small-favor&gt;">',
  '<noscript><p title="</noscript><small-favor>">',
  '<textarea><p title="</textarea><base href=//evil.example>">',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href=" javascript:alert(1)" onclick="alert(1)" target="_blank" data-slot="fallback">x</a>',
];
const PIECES = [
  ...Object.values(PLANTED).flatMap(html => html.match(/<[^>]*>|[^<]+/g)),
  ...DISGUISED.flatMap(html => html.match(/<[^>]*>|[^<]+/g)),
  ...[
    '<p>',
    '</p>',
    '<em>',
    '</a>',
    '<svg>',
    '<math>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '"',
    "'",
    '&lt;',
    '/',
  ],
];

const ORDINARY =
  '<p>Well <em>said</em>, see <a href="https://gull.example/story?a=1&amp;b=2">here</a>: 1 &lt; 2.</p><blockquote><p><strong>No.</strong></p></blockquote><ul><li><code>x</code></li></ul>';

for (const [name, { missing, ours, ...others }] of Object.entries(SANITIZERS))
  describe(`${name} for what readers write`, { skip: missing }, () => {
    it('lets nothing of it through with the lines in SECURITY.md', async () => {
      const planted = [...Object.values(PLANTED), ...DISGUISED];
      const made = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map(pieces => pieces.join(''));
      const comments = [...planted, ...fc.sample(made, RUNS)];
      const clean = await ours(comments);
      assert.equal(clean.length, comments.length);
      comments.forEach((comment, at) => assert.ok(elementsIn(clean[at]).every(isPlain), `${comment} → ${clean[at]}`));
    });

    it('keeps an ordinary comment to the letter', async () => assert.deepEqual(await ours([ORDINARY]), [ORDINARY]));

    for (const [use, sanitize] of Object.entries(others))
      it(`lets through what SECURITY.md says, ${use}`, async () => {
        assert.deepEqual(kept(await sanitize(Object.values(PLANTED))), LET_THROUGH[name][use]);
      });
  });
