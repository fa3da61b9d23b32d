import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FREQUENCIES } from '../../src/domain/frequency.js';
import { GIFT, HTTP_PAGE, HTTPS_PAGE, linkFor, links } from './links.js';

const APPENDED = 'amount=12.50&currency=EUR&frequency=monthly';

describe('checkoutUrl() without a template', () => {
  /** Nothing of the publisher's own may change: these are signed, counted or simply unusual. */
  const ROWS: readonly (readonly [href: string, expected: string])[] = [
    ['https://s.example/give', `https://s.example/give?${APPENDED}`],
    ['https://s.example', `https://s.example/?${APPENDED}`],
    ['https://s.example/give?', `https://s.example/give?${APPENDED}`],
    ['https://s.example/give?a=b', `https://s.example/give?a=b&${APPENDED}`],
    ['https://s.example/give?a=b&', `https://s.example/give?a=b&${APPENDED}`],
    ['https://s.example/give#form', `https://s.example/give?${APPENDED}#form`],
    ['https://s.example/give?a=b#form', `https://s.example/give?a=b&${APPENDED}#form`],
    ['https://s.example/give#', `https://s.example/give?${APPENDED}#`],
    ['https://s.example/#/route?x=1', `https://s.example/?${APPENDED}#/route?x=1`],
    ['https://s.example/give?sig=a%20b+c~d&&empty&e=&%E9', null],
    ['https://s.example/give?sig=%7Ex%2fy%2Fz&t=1%3d', null],
    ['https://s.example/give?q=a?b&r=/:@!$()*,;', null],
    ['https://s.example/a%2Fb/~c;v=1/%C3%A9?x', null],
  ].map(([href, expected]) => [href!, expected ?? `${href}&${APPENDED}`]);
  for (const [href, expected] of ROWS)
    it(`adds the choice to ${href}`, () => expect(linkFor({ href })).to.equal(expected));

  it('leaves fragments to the byte', () => {
    const fragment = '#a=%20+~&%E9?x=1&amount=2#';
    expect(linkFor({ href: `https://s.example/give${fragment}` })).to.equal(
      `https://s.example/give?${APPENDED}${fragment}`,
    );
  });

  const COLLISIONS: readonly (readonly [query: string, added: string])[] = [
    ['amount=99', '&currency=EUR&frequency=monthly'],
    ['currency=USD&x', '&amount=12.50&frequency=monthly'],
    ['frequency', '&amount=12.50&currency=EUR'],
    ['a=1&amount=&currency=GBP', '&frequency=monthly'],
    ['amount=1&currency=2&frequency=3', ''],
    ['Amount=1&amounts=2&xamount=3&a=amount', `&${APPENDED}`],
  ];
  for (const [query, added] of COLLISIONS)
    it(`lets the publisher's own ?${query} win`, () =>
      expect(linkFor({ href: `https://s.example/give?${query}` })).to.equal(`https://s.example/give?${query}${added}`));

  it('leaves out what is not known', () => {
    const href = 'https://s.example/give?a=b#f';
    expect(linkFor({ href }, { ...GIFT, amount: undefined })).to.equal(
      'https://s.example/give?a=b&currency=EUR&frequency=monthly#f',
    );
    expect(linkFor({ href }, { ...GIFT, frequency: undefined })).to.equal(
      'https://s.example/give?a=b&amount=12.50&currency=EUR#f',
    );
    expect(linkFor({ href }, { campaign: 'default' })).to.equal(href);
    expect(linkFor({ href: 'https://s.example/give?' }, {})).to.equal('https://s.example/give?');
  });

  it('encodes what it adds', () => {
    expect(linkFor({ href: 'https://s.example/' }, { frequency: 'a b&c=d#e+é' })).to.equal(
      'https://s.example/?frequency=a%20b%26c%3Dd%23e%2B%C3%A9',
    );
  });
});

describe('checkoutUrl() with a template', () => {
  const ROWS: readonly (readonly [template: string, expected: string])[] = [
    ['https://s.example/give{?amount,currency,frequency}', `https://s.example/give?${APPENDED}`],
    ['https://s.example/give?a=%20~{&amount,currency}#f', 'https://s.example/give?a=%20~&amount=12.50&currency=EUR#f'],
    ['https://s.example/{frequency}/{currency}/{amount}', 'https://s.example/monthly/EUR/12.50'],
    ['https://s.example/pay?cents={amount_minor}&c={campaign}', 'https://s.example/pay?cents=1250&c=autumn'],
    ['https://s.example/#/give/{amount}', 'https://s.example/#/give/12.50'],
    ['https://s.example/{?amount}&x={amount}', 'https://s.example/?amount=12.50&x=12.50'],
    ['/give{?amount}', 'https://news.example/give?amount=12.50'],
  ];
  for (const [template, expected] of ROWS)
    it(`expands ${template}`, () => expect(linkFor({ href: template })).to.equal(expected));

  it('leaves out what is not known', () => {
    const href = 'https://s.example/give{?amount,currency,frequency}';
    expect(linkFor({ href }, { currency: 'EUR' })).to.equal('https://s.example/give?currency=EUR');
    expect(linkFor({ href }, {})).to.equal('https://s.example/give');
    expect(linkFor({ href: 'https://s.example/give?a{&amount}' }, {})).to.equal('https://s.example/give?a');
  });
});

describe('checkoutUrl() with a template that was mangled on its way', () => {
  /** Templates of all kinds with names such as these. */
  function templates(...known: readonly string[]) {
    const name = fc.constantFrom(...known);
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).map(list => list.join());
    return fc.oneof(
      names.map(list => `https://s.example/give{?${list}}`),
      names.map(list => `https://s.example/give?a=%7E%7Bx%7D{&${list}}#f`),
      fc.tuple(name, name).map(([one, other]) => `https://s.example/give?one={${one}}&other={${other}}`),
      fc.tuple(name, names).map(([one, list]) => `https://s.example/{${one}}/give{?${list}}`),
    );
  }
  const inside = (change: (text: string) => string) => (text: string) =>
    text.replace(/(?<=\{)[^}]*(?=\})/g, change).replaceAll('%5F', '_');

  /** What editors, sanitizers, mailers and content systems do to an attribute's text. */
  const WAYS: Readonly<Record<string, (template: string) => string>> = {
    'encoded braces': text => text.replace(/[{}]/g, encodeURIComponent),
    'encoded braces in small letters': text => text.replace(/[{}]/g, brace => encodeURIComponent(brace).toLowerCase()),
    'encoded expressions': text => text.replace(/\{.*?\}/g, encodeURIComponent),
    'encoded expressions between braces': inside(encodeURIComponent),
    'escaped twice': text => text.replaceAll('&', '&amp;'),
    'escaped three times': text => text.replaceAll('&', '&amp;amp;'),
    'escaped by WordPress': text => text.replaceAll('&', '&#038;'),
    'escaped by WordPress, and twice': text => text.replaceAll('&', '&amp;#038;'),
    'curly quotes': text => `”${text}”`,
    'escaped quotes': text => `&quot;${text}&quot;`,
    'numbered quotes': text => `&#8220;${text}&#8221;`,
    spaces: inside(text => ` ${text.replaceAll(',', ', ')} `),
    'spaces that do not break': inside(text => text.replaceAll(',', ',\u00a0')),
    'places to break': inside(text => text.replaceAll(',', ',<wbr>').replaceAll('_', '\u200b_')),
    'encoded spaces': inside(text => text.replaceAll(',', ',%20')),
    'spaces of forms': text => inside(text => text.replaceAll(',', ',+'))(text).replace(/[{}]/g, encodeURIComponent),
    'doubled braces': text => text.replace(/[{}]/g, '$&$&'),
    backslashes: text => text.replace(/[{}_]/g, '\\$&'),
  };
  /** What leaves of a campaign’s name a word like any other. */
  const DEEP: typeof WAYS = {
    'encoded twice': text => text.replace(/\{.*?\}/g, part => encodeURIComponent(encodeURIComponent(part))),
    'encoded braces twice': text => text.replace(/[{}]/g, brace => encodeURIComponent(encodeURIComponent(brace))),
    'escaped braces': text => text.replace(/[{}]/g, brace => `&#${brace.charCodeAt(0)};`),
    'escaped braces, hexadecimal': text => text.replace(/[{}]/g, brace => `&#x${brace.charCodeAt(0).toString(16)};`),
    'braces by name': text => text.replaceAll('{', '&lbrace;').replaceAll('}', '&rcub;'),
    'wide braces': text => text.replaceAll('{', '｛').replaceAll('}', '｝'),
    'no braces': text => text.replace(/[{}]/g, ''),
  };

  for (const [ways, known] of [
    [WAYS, ['amount', 'amount_minor', 'currency', 'frequency', 'campaign']],
    [DEEP, ['amount', 'amount_minor', 'currency', 'frequency']],
  ] as const)
    for (const [way, mangle] of Object.entries(ways))
      it(`leads where it was to lead, or says that it does not: ${way}`, () => {
        fc.assert(
          fc.property(templates(...known), template => {
            const href = mangle(template);
            if (!links({ href }).sentences.length) expect(linkFor({ href })).to.equal(linkFor({ href: template }));
          }),
        );
      });

  it('is silent where it is read', () => {
    for (const way of [
      'encoded braces',
      'encoded expressions',
      'escaped twice',
      'escaped by WordPress',
      'spaces',
      'doubled braces',
    ])
      expect(links({ href: WAYS[way]!('https://s.example/give?a=b{&amount,currency}') }).sentences, way).to.deep.equal(
        [],
      );
  });
});

describe('checkoutUrl() by frequency', () => {
  const attributes = { href: 'https://s.example/any', 'href-monthly': 'https://s.example/m{?amount}' };

  it('takes the link of the frequency, with its own way of carrying the choice', () => {
    expect(linkFor(attributes, GIFT, 'monthly')).to.equal('https://s.example/m?amount=12.50');
    expect(linkFor(attributes, GIFT, 'once')).to.equal(`https://s.example/any?${APPENDED}`);
    expect(linkFor(attributes, GIFT, undefined)).to.equal(`https://s.example/any?${APPENDED}`);
  });

  it('has one for each of the five', () => {
    const own = Object.fromEntries(FREQUENCIES.map(name => [`href-${name}`, `https://s.example/${name}{?amount}`]));
    for (const name of FREQUENCIES) expect(linkFor(own, GIFT, name)).to.equal(`https://s.example/${name}?amount=12.50`);
  });

  it('is null where there is neither a link for the frequency nor one for any', () => {
    expect(linkFor({ 'href-monthly': 'https://s.example/m' }, GIFT, 'once')).to.equal(null);
    expect(linkFor({}, GIFT, 'once')).to.equal(null);
  });
});

describe('checkoutUrl() relative to the page', () => {
  const ROWS: readonly (readonly [href: string, expected: string])[] = [
    ['/pay', 'https://news.example/pay'],
    ['pay', 'https://news.example/2026/pay'],
    ['../pay', 'https://news.example/pay'],
    ['?a=b', 'https://news.example/2026/story.html?a=b'],
    ['#give', 'https://news.example/2026/story.html#give'],
    ['//s.example/x', 'https://s.example/x'],
    ['\\\\s.example/x', 'https://s.example/x'],
    ['/\\s.example/x', 'https://s.example/x'],
    ['https:/s.example/x', 'https://news.example/s.example/x'],
    ['HTTPS://S.EXAMPLE/x', 'https://s.example/x'],
    [' https://s.example/x\n', 'https://s.example/x'],
    ['\u00a0https://s.example/x', 'https://s.example/x'],
  ];
  for (const [href, expected] of ROWS)
    it(`resolves ${JSON.stringify(href)}`, () => expect(linkFor({ href }, {})).to.equal(expected));

  for (const href of ['https:s.example/x', 'https:/s.example/x'])
    it(`resolves ${href} to another host on an http page`, () =>
      expect(linkFor({ href }, {}, undefined, HTTP_PAGE)).to.equal('https://s.example/x'));

  it('takes http on an http page only', () => {
    expect(linkFor({ href: 'http://s.example/x' }, {}, undefined, HTTP_PAGE)).to.equal('http://s.example/x');
    expect(linkFor({ href: '/x' }, {}, undefined, HTTP_PAGE)).to.equal('http://localhost/x');
    expect(linkFor({ href: 'http://s.example/x' }, {}, undefined, HTTPS_PAGE)).to.equal(null);
  });
});
