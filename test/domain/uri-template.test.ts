import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { expandTemplate, isTemplate, mendTemplate, templateVariables } from '../../src/domain/uri-template.js';

/** RFC 6570's own variables, of section 3.2 and of levels 1 to 3. */
const VALUES = {
  var: 'value',
  hello: 'Hello World!',
  half: '50%',
  empty: '',
  x: '1024',
  y: '768',
  who: 'fred',
  base: 'http://example.com/home/',
  path: '/foo/bar',
  v: '6',
  dub: 'me/too',
  undef: undefined,
};

type Rows = readonly (readonly [template: string, expansion: string])[];

/** The RFC's examples of the three kinds of expression that are supported here. */
const RFC: Rows = [
  ['{var}', 'value'],
  ['{hello}', 'Hello%20World%21'],
  ['{half}', '50%25'],
  ['O{empty}X', 'OX'],
  ['O{undef}X', 'OX'],
  ['{x,y}', '1024,768'],
  ['{x,hello,y}', '1024,Hello%20World%21,768'],
  ['?{x,empty}', '?1024,'],
  ['?{x,undef}', '?1024'],
  ['?{undef,y}', '?768'],
  ['map?{x,y}', 'map?1024,768'],
  ['{base}index', 'http%3A%2F%2Fexample.com%2Fhome%2Findex'],
  ['{dub}', 'me%2Ftoo'],
  ['{?who}', '?who=fred'],
  ['{?half}', '?half=50%25'],
  ['{?x,y}', '?x=1024&y=768'],
  ['{?x,y,empty}', '?x=1024&y=768&empty='],
  ['{?x,y,undef}', '?x=1024&y=768'],
  ['{?undef}', ''],
  ['{&who}', '&who=fred'],
  ['{&half}', '&half=50%25'],
  ['?fixed=yes{&x}', '?fixed=yes&x=1024'],
  ['{&x,y,empty}', '&x=1024&y=768&empty='],
  ['{&x,y,undef}', '&x=1024&y=768'],
  ['{&undef,x}', '&x=1024'],
  ['{&undef}', ''],
];

describe('expandTemplate()', () => {
  for (const [template, expansion] of RFC)
    it(`expands ${template} as RFC 6570 does`, () => expect(expandTemplate(template, VALUES)).to.equal(expansion));

  const ENCODED: readonly (readonly [value: string, encoded: string])[] = [
    ['abcXYZ019-._~', 'abcXYZ019-._~'],
    [":/?#[]@!$&'()*+,;=", '%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D'],
    [' "<>\\^`{|}%', '%20%22%3C%3E%5C%5E%60%7B%7C%7D%25'],
    ['née', 'n%C3%A9e'],
    ['€', '%E2%82%AC'],
    ['日本', '%E6%97%A5%E6%9C%AC'],
    ['💛', '%F0%9F%92%9B'],
    ['\u0000\n', '%00%0A'],
    ['%41', '%2541'],
  ];
  for (const [value, encoded] of ENCODED)
    it(`encodes ${JSON.stringify(value)} to the byte`, () => {
      expect(expandTemplate('{v}', { v: value })).to.equal(encoded);
      expect(expandTemplate('{?v}{&v}', { v: value })).to.equal(`?v=${encoded}&v=${encoded}`);
    });

  it('keeps what stands outside the braces to the byte', () => {
    const around = "/a%2Fb/~x;p='1'/é?q=%E9&&e&f=+ #h(1)!";
    expect(expandTemplate(`${around}{v}${around}`, { v: '1' })).to.equal(`${around}1${around}`);
  });

  it('does not expand what a value brings along', () => {
    expect(expandTemplate('{a}{b}', { a: '{b}', b: '{a}' })).to.equal('%7Bb%7D%7Ba%7D');
    expect(expandTemplate('{a}', { a: '$&$1' })).to.equal('%24%26%241');
  });

  it('knows only the variables it is given', () => {
    expect(expandTemplate('x{constructor}{toString}{__proto__}{?hasOwnProperty}', {})).to.equal('x');
  });

  it('makes the best of half a character', () => {
    for (const half of ['\ud83d', '\udc9b', '\ud83d\ud83d'])
      expect(expandTemplate('{?v}', { v: `a${half}b${half}` })).to.match(/^\?v=a[^b]*b/);
  });
});

describe('templateVariables()', () => {
  const ROWS: readonly (readonly [template: string, names: string | null])[] = [
    ['https://support.example/give', ''],
    ['', ''],
    ['/{campaign}/give{?amount,currency}{&frequency}', 'campaign amount currency frequency'],
    ['{amount}{amount}', 'amount amount'],
    ['{amount_minor}', 'amount_minor'],
    ['{', null],
    ['}', null],
    ['}{', null],
    ['{}', null],
    ['{?}', null],
    ['{amount', null],
    ['{{amount}}', null],
    ['{+amount}', null],
    ['{#amount}', null],
    ['{.amount}', null],
    ['{/amount}', null],
    ['{;amount}', null],
    ['{amount*}', null],
    ['{amount:3}', null],
    ['{ amount }', null],
    ['{?amount, currency}', null],
    ['{amount,}', null],
    ['${amount}', 'amount'],
  ];
  for (const [template, names] of ROWS)
    it(names === null ? `refuses "${template}"` : `finds "${names}" in "${template}"`, () =>
      expect(templateVariables(template)?.join(' ') ?? null).to.equal(names),
    );
});

describe('mendTemplate()', () => {
  const KNOWN = { amount: '1', amount_minor: '1', currency: 'EUR', campaign: 'c' };
  const mend = (text: string): string => mendTemplate(text, KNOWN);

  for (const [was, texts] of Object.entries({
    '/give{?amount,currency}': [
      ...['/give%7B?amount,currency%7D', '/give%7b%3famount%2ccurrency%7d', '/give{%3Famount%2Ccurrency}'],
      ...[
        '/give{? amount, currency }',
        '/give{?amount,\u00a0currency}',
        '/give{?amount,%20currency}',
        '/give{?amount,\n currency}',
      ],
      ...['/give{?amount,<wbr>currency}', '/give{?<em>amount</em>,currency}', '/give{?amount\u200b,\u00adcurrency}'],
      ...[
        '/give{{?amount,currency}}',
        '/give%7B%7B?amount,currency%7D%7D',
        '/give\\{?amount,currency\\}',
        '/give{“?amount,currency”}',
      ],
    ],
    '/give?a=b{&amount,currency}': [
      ...['/give?a=b{&amp;amount,currency}', '/give?a=b{&amp;amp;amount,currency}', '/give?a=b{&#038;amount,currency}'],
      ...[
        '/give?a=b{&#38;amount,currency}',
        '/give?a=b{&amp;#038;amount,currency}',
        '/give?a=b%7B%26amount,currency%7D',
      ],
    ],
    '/give?a=b&sum={amount_minor}&c={currency}': [
      ...[
        '/give?a=b&amp;sum={amount_minor}&amp;c={currency}',
        '/give?a=b&#038;sum=%7Bamount_minor%7D&#038;c=%7Bcurrency%7D',
      ],
      ...['/give?a=b&amp;amp;sum={{amount_minor}}&c={ currency }'],
    ],
    '/{campaign}/{amount}': ['/%7Bcampaign%7D/%7Bamount%7D', '/{{campaign}}/{{amount}}', '/{ campaign }/{amount }'],
    // A name that is not known is told of.
    '/give{?amount,sum}': ['/give%7B?amount,sum%7D'],
    // What can't be in a template makes it one that is refused.
    '/give{amount*}': ['/give%7Bamount*%7D'],
  }))
    for (const text of [was, ...texts])
      it(`reads ${JSON.stringify(text)} as ${was}`, () => {
        expect(mend(text)).to.equal(was);
        expect(mend(mend(text))).to.equal(mend(text));
      });

  for (const text of [
    ...[
      '',
      '/give?sig=%7Babc%7D',
      '/give?q=%7B%22amount%22%3A5%7D',
      '/give?q=%7B%22amount%22:5,%22currency%22:%22EUR%22%7D',
    ],
    ...[
      '/give?q=%7Bamounts%7D',
      '/give?q=%7Bsum,who%7D',
      '/give?q={"amount":5}',
      '/give?q=%7Bamount=5%7D',
      '/%7B%7D',
      '/{}',
    ],
    ...[
      '/give?a=%26amp;&b=%26#038',
      '/give?a=b&ampere=c',
      '/give?a=%E9%7B%zz%7D',
      '/give?q=%7Bconstructor%7D',
      '/give?a=b&c;d',
    ],
  ])
    it(`leaves ${JSON.stringify(text)} to the byte`, () => expect(mend(text)).to.equal(text));

  it('leaves what is encoded around anything but known names to the byte', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.webQueryParameters(), (one, other) => {
        const text = `/give?a=%7B${encodeURIComponent(one)}%7D&b=${other}%7B%7D`;
        fc.pre(!/amp;/.test(text));
        expect(mend(`${text}{&amount}`)).to.equal(`${text}{&amount}`);
      }),
    );
  });
});

describe('isTemplate()', () => {
  for (const text of ['/{amount}', '/{?a}', '{', '}', 'a}b'])
    it(`takes "${text}" for a template`, () => expect(isTemplate(text)).to.equal(true));
  for (const text of ['', '/give?a=b#c', '%7Bamount%7D'])
    it(`takes "${text}" for an address`, () => expect(isTemplate(text)).to.equal(false));
});
