import { expect } from '@open-wc/testing';
import { adviceOn, impossibleAt } from '../../demo/builder/advice.js';
import { appealOf, scriptOf } from '../../demo/builder/appeal.js';
import { FORMS } from '../../demo/builder/forms.js';
import { hostsOf } from '../../demo/builder/hosts.js';
import { readSnippet } from '../../demo/builder/import.js';
import { optionsOf, writePolicy, writeSnippet } from '../../demo/builder/snippet.js';
import type { Name, Values } from '../../demo/builder/values.js';
import { purify } from '../../demo/builder/words.js';

const NOW = new Date(2026, 10, 28);
const HREF = 'https://pay.gull.example/give';

const snippet = (values: Values) => writeSnippet(appealOf(values), optionsOf(values, {}, ['de']));
const parsed = (values: Values) => new DOMParser().parseFromString(snippet(values), 'text/html');
const hosts = (values: Values) => hostsOf(snippet(values));

describe('the address of the script', () => {
  for (const script of [
    'data:text/javascript,alert(document.domain)//small-favor.js',
    'blob:https://evil.example/small-favor.js',
    'javascript:alert(1)//small-favor.js',
    'file:///small-favor.js',
    'https:evil.example/small-favor.js',
    'https:/evil.example/small-favor.js',
    'https://pay.example@evil.example/small-favor.js',
    '/\\evil.example/small-favor.js',
    "https://cdn.example * 'unsafe-inline' 'unsafe-eval'/small-favor.js",
    'https://*.example/small-favor.js',
    'https://cdn.example;x/small-favor.js',
    '/a b/small-favor.js',
    '/assets/"small-favor.js',
    '/assets/small-favor.js#{{x}}',
    '/leave?to=https://evil.example/small-favor.js',
    '/leave/https://evil.example/small-favor.js',
    '/wp-json/?_jsonp=alert',
    '',
  ])
    it(`is the usual one where it can’t be what it should: ${script || 'nothing'}`, () => {
      for (const form of FORMS) {
        const values: Values = { href: HREF, script, lang: 'de', form };
        expect([...parsed(values).scripts].map(one => one.getAttribute('src')).sort()).to.deep.equal([
          '/assets/languages/de.js',
          '/assets/small-favor.js',
        ]);
        expect(adviceOn(values, NOW).script).to.match(/^\/assets\/small-favor\.js is written instead\. Write/);
        expect(writePolicy(scriptOf(values))).to.equal("script-src 'self'");
        expect(hosts(values).scripts).to.deep.equal(['']);
      }
    });

  for (const [script, pack, host, policy] of [
    ['/assets/small-favor.js', '/assets/languages/de.js', '', "'self'"],
    ['small-favor.js', 'languages/de.js', '', "'self'"],
    ['/assets/small-favor.js?ver=6.8', '/assets/languages/de.js', '', "'self'"],
    [
      'https://cdn.example/npm/small-favor@1.0.0/dist/small-favor.js',
      'https://cdn.example/npm/small-favor@1.0.0/dist/languages/de.js',
      'cdn.example',
      "'self' https://cdn.example",
    ],
    [
      '//cdn.example:8080/small-favor.min.js',
      '//cdn.example:8080/languages/de.js',
      'cdn.example:8080',
      "'self' https://cdn.example:8080",
    ],
    [
      'https://zeitung-köln.example/small-favor.js',
      'https://zeitung-köln.example/languages/de.js',
      'xn--zeitung-kln-zfb.example',
      "'self' https://xn--zeitung-kln-zfb.example",
    ],
  ])
    it(`is as it was written where it can be: ${script}`, () => {
      const values: Values = { href: HREF, script: script!, lang: 'de' };
      expect([...parsed(values).scripts].map(one => one.getAttribute('src'))).to.deep.equal([script, pack]);
      expect(adviceOn(values, NOW)).to.not.have.property('script');
      expect(hosts(values).scripts).to.deep.equal([host]);
      expect(writePolicy(script!)).to.equal(`script-src ${policy}`);
    });
});

describe('an address in the builder', () => {
  const BAD = ['javascript:alert(1)', 'data:text/html,x', 'https:evil.example', 'https://pay.example@evil.example/'];

  for (const bad of BAD)
    it(`leads nowhere where it can’t be one of the web: ${bad}`, () => {
      const own: Values = {
        href: HREF,
        'fallback-href': bad,
        image: bad,
        words: `<a href="${bad}">here</a>`,
        signature: `<a href="${bad}">here</a>`,
        note: `<q cite="${bad}">said</q> <a href="${bad}">here</a>`,
      };
      expect(snippet(own)).to.not.contain(bad);
      expect(adviceOn(own, NOW)).to.have.keys(['fallback-href', 'image', 'words', 'signature', 'note']);
      expect(hosts(own)).to.deep.equal({ scripts: [''], links: ['pay.gull.example'], loads: [] });
      for (const name of ['href', 'href-monthly'] as const) {
        expect(snippet({ [name]: bad })).to.not.contain(bad);
        expect(adviceOn({ [name]: bad }, NOW)[name]).to.be.a('string');
      }
      const hosted: Values = { checkout: 'newspack', page: bad };
      expect(snippet(hosted)).to.not.contain(bad);
      expect(adviceOn(hosted, NOW).page).to.match(/^It is left out/);
      const stripe: Values = { checkout: 'stripe', page: HREF, 'page-monthly': bad, frequencies: 'monthly once' };
      expect(snippet(stripe)).to.not.contain(bad);
      expect(adviceOn(stripe, NOW)['page-monthly']).to.match(/^It is left out/);
      expect(impossibleAt(stripe)).to.include('monthly');
    });

  it('in the words may be one of the web, or a path', () => {
    for (const link of ['https://a.example/x?y#z', '//a.example/', '/terms', 'terms', '#top']) {
      expect(purify(`<a href="${link}">x</a>`)).to.equal(`<a href="${link}">x</a>`);
      expect(adviceOn({ href: HREF, words: `<a href="${link}">x</a>` }, NOW)).to.not.have.property('words');
    }
    expect(purify('<a href="mailto:a@b.example">x</a>')).to.equal('<a>x</a>');
  });

  it('in the words brings nothing that scripts of the page act on', () => {
    expect(purify('<p data-href="//evil.example" data-slot="fallback" onclick="x" id="x" name="y">x</p>')).to.equal(
      '<p>x</p>',
    );
  });
});

describe('colors, lengths and fonts in the builder', () => {
  const BAD: Partial<Record<Name, readonly string[]>> = {
    background: [
      'url(https://evil.example/pixel)',
      'u\\72l(https://evil.example/pixel)',
      'image-set("https://evil.example/a.png" 1x)',
      'var(--x, url(//evil.example))',
      'red/**/',
      'red; } body { display: none',
      'red </style><script>alert(1)</script>',
      'rgb(0 0 0',
      'rgb(0 0 0))',
      'red"',
      'red {{ 42 }}',
      'not-a-color',
      'expression(alert(1))',
      'red !important',
    ],
    radius: ['url(//evil.example)', '6', 'wide', 'calc(1px', '1px <?php ?>', 'attr(x)'],
    font: ['url(x), serif', '"Source', '"a\\"b"', '"</style>"', '"{{x}}"', 'serif, ', 'local(x)', "'a\"b'"],
    'max-width': ['1px; color: red'],
    space: ['-1px'],
  };
  for (const [name, values] of Object.entries(BAD))
    for (const value of values)
      it(`are left out where they are none, and told: ${name}: ${value}`, () => {
        const answers: Values = { href: HREF, [name]: value };
        expect(snippet(answers)).to.not.contain('<style');
        expect(adviceOn(answers, NOW)).to.have.keys([name]);
        expect(appealOf({ ...answers, accent: 'red' }).style).to.deep.equal({ accent: 'red' });
      });

  const GOOD: Partial<Record<Name, readonly string[]>> = {
    accent: [
      '#9b2f22',
      '#ABCD',
      'rebeccapurple',
      'transparent',
      'currentColor',
      'rgb(155 47 34 / 50%)',
      'hsl(120deg 10% 20%)',
      'oklch(0.5 0.1 200)',
      'color-mix(in srgb, red 40%, blue)',
      'light-dark(#fff, rgb(1, 2, 3))',
      'var(--brand)',
      'var(--brand, rgb(1 2 3))',
    ],
    'accent-dark': ['#fff'],
    radius: ['0', '6px', '50%', '0.5em 1em', 'calc(1px + var(--x))'],
    font: [
      'serif',
      '"Source Serif 4", Georgia, serif',
      "'Zeitung Köln', sans-serif",
      '-apple-system',
      'var(--font)',
      'inherit',
    ],
    space: ['clamp(16px, 4cqi, 32px)', '1rem', 'min(2em, 5vw)'],
    'max-width': ['40em', 'none', '100%'],
  };
  for (const [name, values] of Object.entries(GOOD))
    for (const value of values)
      it(`are written as they are: ${name}: ${value}`, () => {
        const answers: Values = { href: HREF, [name]: value };
        expect(snippet(answers)).to.contain(`--small-favor-${name.replace('-dark', '')}: ${value};`);
        expect(adviceOn(answers, NOW)).to.deep.equal({});
      });
});

describe('code in an answer', () => {
  for (const [text, written] of [
    ["Support<?php echo 'PWNED'.(6*7); ?>", "Support&lt;?php echo 'PWNED'.(6*7); ?&gt;"],
    ['{{ 7*7 }}', '&#123;&#123; 7*7 }}'],
    ['{% if x %}', '&#123;% if x %}'],
    ['{{amount}}', '&#123;{amount}}'],
    ['#{x} ${x}', '#&#123;x} $&#123;x}'],
    ['[gallery ids="1"]', '&#91;gallery ids=&quot;1&quot;]'],
    ['@php giving@gull.example', '&#64;php giving@gull.example'],
    ['{name} {', '{name} &#123;'],
  ] as const)
    it(`is written for people to read, and for nothing to run: ${text}`, () => {
      const values: Values = {
        href: HREF,
        headline: text,
        words: text,
        'place-target': text,
        'image-alt': text,
        image: '/a.png',
      };
      for (const form of FORMS) {
        const code = snippet({ ...values, form });
        expect(code).to.contain(`headline="${written}"`);
        if (form === 'script') expect(code).to.contain(`data-target="${written}"`);
        else expect(code).to.contain(`alt="${written}"`);
        expect(readSnippet(code).values!.headline).to.equal(text);
      }
    });

  it('leaves a checkout’s own braces to be read', () => {
    const href = 'https://pay.example/{frequency}{?amount,currency}&x=1{&campaign}';
    expect(snippet({ href })).to.contain(
      'href="https://pay.example/{frequency}{?amount,currency}&amp;x=1{&amp;campaign}"',
    );
  });
});

describe('the hosts beside a snippet', () => {
  it('are those of links in the words, of pictures, and of the plain link', () => {
    const values: Values = {
      href: HREF,
      words: 'One <a href="https://evil.example/give">here</a> <a href="/own">there</a>',
      note: '<a href="//evil2.example:8443">x</a>',
      image: 'https://evil3.example/pixel.png',
      'fallback-href': 'https:\\\\evil4.example\\give',
    };
    for (const form of ['element', 'div'])
      expect(hosts({ ...values, form })).to.deep.equal({
        scripts: [''],
        links: ['pay.gull.example', 'evil.example', '', 'evil2.example:8443', 'evil4.example'],
        loads: ['evil3.example'],
      });
    // One tag has none of these.
    expect(hosts({ ...values, form: 'script' })).to.deep.equal({
      scripts: [''],
      links: ['pay.gull.example'],
      loads: [],
    });
  });

  it('are those of each link as it is for every choice, as browsers read them', () => {
    const of = (href: string, more: Values = {}) => hosts({ href, 'fallback-href': '/give', ...more }).links;
    expect(of('/\\evil.example/give')).to.include('evil.example');
    expect(of('https://еvil.example./give')).to.include('xn--vil-qdd.example.');
    expect(of('https://ＥＶＩＬ。example/give')).to.include('evil.example');
    // What a reader may enter: the least, the greatest, and some between.
    expect(of('https://evil.example/x', { amounts: '5' })).to.deep.equal(['evil.example', '']);
    // The element refuses a link whose host depends on the choice.
    for (const href of [
      'https://evil.example:{amount}/',
      'https://{frequency}.example/',
      'https://pay{amount}.example/',
    ])
      expect(adviceOn({ href }, NOW).href).to.match(/^It is no usable link\./);
  });
});

describe('the hosts to which links may lead', () => {
  const allowed = (values: Values) =>
    [...parsed(values).scripts]
      .map(script => script.getAttribute('data-allowed-hosts'))
      .filter(value => value !== null);

  it('stand on the tag of the script in each form, behind defer', () => {
    const values: Values = { href: HREF, 'href-monthly': 'https://monthly.example:8443/{amount}', lang: 'de' };
    for (const form of FORMS) {
      expect(allowed({ ...values, form })).to.deep.equal(['pay.gull.example monthly.example:8443']);
      expect(snippet({ ...values, form })).to.match(
        /src="\/assets\/small-favor\.js"\s+defer\s+data-allowed-hosts="pay\.gull\.example monthly\.example:8443"/,
      );
    }
  });

  it('are none where the checkout is on the publisher’s own site', () => {
    for (const form of FORMS) expect(allowed({ href: '/give', form })).to.deep.equal([]);
  });

  it('are not those of other links in the words', () => {
    expect(allowed({ href: HREF, words: '<a href="https://else.example">x</a>' })).to.deep.equal(['pay.gull.example']);
  });

  it('are no setting of a snippet that is read, and made anew from its links', () => {
    for (const form of FORMS) {
      const code = snippet({ href: HREF, form }).replace('defer', 'defer data-divs="article"');
      const { values, problems } = readSnippet(code);
      expect(problems).to.deep.equal([]);
      expect(allowed(values!)).to.deep.equal(['pay.gull.example']);
    }
  });
});
