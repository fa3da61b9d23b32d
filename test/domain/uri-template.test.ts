import { expect } from '@open-wc/testing';
import { expandTemplate, isTemplate, templateVariables } from '../../src/domain/uri-template.js';

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

describe('isTemplate()', () => {
  for (const text of ['/{amount}', '/{?a}', '{', '}', 'a}b'])
    it(`takes "${text}" for a template`, () => expect(isTemplate(text)).to.equal(true));
  for (const text of ['', '/give?a=b#c', '%7Bamount%7D'])
    it(`takes "${text}" for an address`, () => expect(isTemplate(text)).to.equal(false));
});
