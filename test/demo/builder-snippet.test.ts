import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Appeal, appealOf } from '../../demo/builder/appeal.js';
import { type Form, FORMS } from '../../demo/builder/forms.js';
import { readSnippet } from '../../demo/builder/import.js';
import { type SnippetOptions, writeSnippet } from '../../demo/builder/snippet.js';
import { readAddress, type Values, writeAddress } from '../../demo/builder/values.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { anyValues } from './builder-values.js';

const LANGUAGES = ['de', 'pt', 'pt-PT', 'zh-Hant'];
const RUNS = { numRuns: fuzzRuns };

const options = (form: Form, more: Partial<SnippetOptions> = {}): SnippetOptions => ({
  form,
  script: '/assets/small-favor.js',
  hashes: null,
  languages: LANGUAGES,
  target: 'article',
  insert: 'append',
  ...more,
});

/** What a form can say of an appeal: one script tag has no words, and the link is that of its settings. */
const sayable = ({ words, plain, ...appeal }: Appeal, form: Form) =>
  form === 'script' ? appeal : { ...appeal, words, plain };

describe('the builder’s answers', () => {
  it('come back from the address as they were', () => {
    fc.assert(
      fc.property(anyValues, values => {
        expect(readAddress(`#${writeAddress(values)}`)).to.deep.equal(values);
      }),
      RUNS,
    );
  });

  it('are none in an address of another kind', () => {
    for (const fragment of ['', '#main', '#x=1&__proto__=2', '#constructor=a'])
      expect(readAddress(fragment)).to.deep.equal({});
  });

  for (const form of FORMS)
    it(`come back from a snippet (${form}) as the same appeal`, () => {
      fc.assert(
        fc.property(anyValues, values => {
          const appeal = appealOf(values);
          const { values: read, problems } = readSnippet(writeSnippet(appeal, options(form)));
          expect(read, problems.join()).to.be.an('object');
          expect(sayable(appealOf(read!), form)).to.deep.equal(sayable(appeal, form));
        }),
        RUNS,
      );
    });

  for (const form of FORMS)
    it(`stand in tags that end at their first “>”, however a content system reads them (${form})`, () => {
      fc.assert(
        fc.property(anyValues, values => {
          const code = writeSnippet(appealOf(values), options(form));
          // A style sheet is no text.
          const parts = code.replace(/<style>[^]*?<\/style>/, '').split(/(<[^>]*>)/);
          parts.forEach((part, at) => {
            const isTag = at % 2;
            if (isTag) expect(part).to.match(/^<(?:\/[\w-]+|[\w-]+(?:\s+[\w-]+(?:="[^"<>]*")?)*\s*)>$/);
            else expect(part).to.not.match(/[<>]/);
          });
        }),
        RUNS,
      );
    });

  it('come back with their files and their place', () => {
    fc.assert(
      fc.property(anyValues, fc.boolean(), (values, pinned) => {
        const hashes = pinned ? { 'small-favor.js': 'sha384-x' } : null;
        const script = 'https://cdn.example/small-favor@1/dist/small-favor.js';
        for (const [target, insert] of [
          ['#story', 'before'],
          ['', 'after'],
          ['article', 'append'],
        ] as const) {
          const { values: read } = readSnippet(
            writeSnippet(appealOf(values), options('script', { script, hashes, target, insert })),
          );
          const back = { script, form: 'script', ...(pinned ? { integrity: 'on' } : {}) };
          expect(read).to.include(back);
          expect(read!['place-target'] ?? 'article').to.equal(target);
          if (target) expect(read!['place-insert'] ?? 'append').to.equal(insert);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** The snippet of some answers. */
const snippet = (values: Values, form: Form = 'element', more: Partial<SnippetOptions> = {}): string =>
  writeSnippet(appealOf(values), options(form, more));

describe('a snippet', () => {
  const values: Values = {
    publisher: 'Harbour & Sons "Gazette"',
    href: 'https://pay.example/give',
    words: 'One.\n\nTwo & <em>three</em><script>alert(1)</script>',
    signature: 'The editor',
    accent: '#9b2f22',
    'payment-methods': 'visa ideal',
    lang: 'de',
  };

  it('is HTML that a person can read, as an element', () => {
    expect(snippet(values)).to
      .equal(`<script src="/assets/small-favor.js" defer data-allowed-hosts="pay.example"></script>
<script src="/assets/languages/de.js" defer></script>
<script src="/assets/payment-methods.js" defer></script>
<style>
  small-favor {
    --small-favor-accent: #9b2f22;
  }
</style>
<small-favor
  lang="de"
  currency="USD"
  frequencies="once* monthly yearly"
  href="https://pay.example/give"
  publisher="Harbour &amp; Sons &quot;Gazette&quot;"
  payment-methods="visa ideal"
>
  <p>One.</p>
  <p>Two &amp; <em>three</em></p>
  <p slot="signature">The editor</p>
  <p slot="fallback"><a href="https://pay.example/give">Support Harbour &amp; Sons "Gazette"</a></p>
</small-favor>`);
  });

  it('is one tag, with packs before it and the place in it', () => {
    expect(snippet({ href: '/give', lang: 'pt-PT' }, 'script', { target: '#story', insert: 'after' })).to.equal(
      `<script src="/assets/languages/pt-PT.js" defer></script>
<script
  src="/assets/small-favor.js"
  defer
  data-currency="USD"
  data-frequencies="once* monthly yearly"
  data-href="/give"
  data-target="#story"
  data-insert="after"
></script>`,
    );
  });

  it('is a div, for systems that drop unknown elements', () => {
    expect(snippet({ href: '/give', target: '_blank', words: 'Hello' }, 'div')).to.equal(
      `<script src="/assets/small-favor.js" defer></script>
<div
  class="small-favor"
  data-currency="USD"
  data-frequencies="once* monthly yearly"
  data-href="/give"
  data-link-target="_blank"
>
  <p>Hello</p>
  <p data-slot="fallback"><a href="/give">Support us</a></p>
</div>`,
    );
  });

  it('has no tag that ends too early', () => {
    const more = {
      headline: 'Readers > ads & "<b>"',
      image: '/a>b.jpg',
      'image-alt': 'x < y',
      words: 'a > <a href="/?a>b">b</a>',
    };
    for (const form of FORMS)
      expect(snippet({ href: '/give', ...more }, form)).to.contain(
        'headline="Readers &gt; ads &amp; &quot;&lt;b&gt;&quot;"',
      );
    const code = snippet({ href: '/give?a>b', ...more });
    expect(code).to.contain('<img slot="image" src="/a&gt;b.jpg" alt="x &lt; y">');
    expect(code).to.contain('<p>a &gt; <a href="/?a&gt;b">b</a></p>');
    expect(code).to.contain('href="/give?a&gt;b"');
  });

  it('opens in the whole window', () => {
    const values: Values = { href: '/give', target: '_top' };
    expect(snippet(values)).to.contain('target="_top"');
    expect(snippet(values, 'script')).to.contain('data-link-target="_top"');
    for (const form of FORMS) expect(readSnippet(snippet(values, form)).values).to.include({ target: '_top' });
  });

  it('pins each file to its hash', () => {
    const hashes = { 'small-favor.js': 'sha384-a', 'languages/de.js': 'sha384-b' };
    expect(snippet({ href: '/give', lang: 'de' }, 'element', { hashes })).to.match(
      /src="\/assets\/small-favor\.js"[^>]*integrity="sha384-a"[^>]*crossorigin="anonymous"[^]*de\.js"[^>]*integrity="sha384-b"/,
    );
  });
});

describe('a pasted snippet', () => {
  for (const [what, code, problem] of [
    [
      'a mistyped attribute',
      '<small-favor currency="EUR" amout-once="5"></small-favor>',
      'amout-once is no setting and is left out. Did you mean amounts-once?',
    ],
    [
      'an attribute of nobody',
      '<small-favor currency="EUR" zoom="5"></small-favor>',
      'zoom is no setting and is left out. The README lists them all.',
    ],
    [
      'a setting of the other form',
      '<small-favor currency="EUR" data-publisher="A"></small-favor>',
      'data-publisher is written publisher here.',
    ],
    [
      'a setting without data-',
      '<script src="/small-favor.js" data-currency="EUR" publisher="A"></script>',
      'publisher is written data-publisher here.',
    ],
    [
      'a switch that is off',
      '<small-favor currency="EUR" no-reminder="false"></small-favor>',
      'no-reminder="false" means off, so it is left out.',
    ],
    [
      'no currency',
      '<small-favor href="/give"></small-favor>',
      'It sets no currency, so readers see words and a plain link. Choose one to offer amounts.',
    ],
    [
      'curly quotation marks',
      '<small-favor currency=“EUR”></small-favor>',
      'The quotation marks were curly. Browsers read only straight ones: ".',
    ],
    [
      'code turned into text',
      '&lt;small-favor currency="EUR"&gt;&lt;/small-favor&gt;',
      'The code had been turned into text (&lt; for <). Where you paste it, choose a block for HTML.',
    ],
    [
      'wordings as templates',
      '<small-favor currency="EUR"><template data-variant="a"></template></small-favor>',
      'Its <template> wordings are not taken: the builder makes one wording. Add them by hand.',
    ],
    [
      'an unknown slot',
      '<small-favor currency="EUR"><p slot="footer">x</p></small-favor>',
      'There is no slot "footer", so what is in it is left out.',
    ],
  ] as const)
    it(`is told of ${what}`, () => {
      const { values, problems } = readSnippet(code);
      expect(values).to.be.an('object');
      expect(problems).to.deep.equal([problem]);
    });

  for (const code of ['', 'Hello', '<div><p>Hello</p></div>', '<script src="/other.js"></script>'])
    it(`is refused without an appeal in it: ${code || 'nothing'}`, () => {
      const { values, problems } = readSnippet(code);
      expect(values).to.equal(null);
      expect(problems.length).to.equal(1);
    });

  it('takes the README’s own', async () => {
    const readme = await (await fetch('/README.md')).text();
    const snippets = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);
    const read = snippets.map(readSnippet).filter(({ values }) => values);
    expect(read.length).to.be.above(3);
    for (const { values, problems } of read) {
      expect(values!.publisher).to.equal('The Harbour Gazette');
      expect(problems.filter(problem => !/template/.test(problem))).to.deep.equal([]);
    }
  });

  it('keeps a count without a number, a headline and its level', () => {
    const { values } = readSnippet(
      '<small-favor currency="EUR" count-articles><h3 slot="headline">A <b>favor</b></h3>Loose words<p>More</p></small-favor>',
    );
    expect(values).to.include({
      'count-articles': '30',
      headline: 'A favor',
      'heading-level': '3',
      words: 'Loose words\n\nMore',
    });
  });
});
