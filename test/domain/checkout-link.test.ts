import { expect } from '@open-wc/testing';
import { FREQUENCIES } from '../../src/domain/frequency.js';
import { GIFT, HTTP_PAGE, HTTPS_PAGE, linkFor } from './links.js';

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
    ['https://{campaign}.s.example/', 'https://autumn.s.example/'],
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

  it('is null where this choice makes no address of it', () => {
    const href = 'https://s.example:{amount}/';
    expect(linkFor({ href }, { amount: '8443' })).to.equal('https://s.example:8443/');
    expect(linkFor({ href }, { amount: '12.50' })).to.equal(null);
    expect(linkFor({ href }, { amount: '99999' })).to.equal(null);
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
