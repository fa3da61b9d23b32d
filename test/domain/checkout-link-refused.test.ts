import { expect } from '@open-wc/testing';
import { HTTP_PAGE, linkFor, links } from './links.js';

const MEND = 'Write a plain https: address, or one with {?amount,currency,frequency}.';

const refusal = (name: string, text: string): string => `${name}="${text}": it is no usable link. ${MEND}`;

describe('readLinks()', () => {
  const REFUSED: Readonly<Record<string, readonly string[]>> = {
    'a script': [
      ...['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)'],
      ...['java\tscript:alert(1)', '\u0001javascript:alert(1)', '\u00a0javascript:alert(1)'],
      ...['javascript://s.example/%0aalert(1)', 'javascript:alert({amount})'],
    ],
    'another scheme': [
      ...['data:text/html,x', 'vbscript:x', 'blob:https://s.example/x', 'filesystem:https://s.example/x'],
      ...['about:blank', 'intent://x#Intent;end', 'ftp://s.example/', 'view-source:https://s.example/'],
      ...['mailto:a@s.example', 'tel:+123', 'file:///etc/hosts', 'ws://s.example/', 'http://s.example/give'],
    ],
    nothing: ['', ' ', '\n\t ', '\u00a0'],
    'what is no address': [
      ...['https://', 'https://[', 'https://s.example:99999/', 'https://s.example:port/', '//'],
      ...['https://%zz/', 'http://', 'https://:1/', 'https://support example.org/give'],
    ],
    credentials: [
      ...['https://user:pw@s.example/', 'https://user@s.example/', 'https://:pw@s.example/', '//user@s.example/'],
      'https://bank.example%2f@s.example/',
    ],
    'what is invisible': [
      ...[
        '\u200bhttps://s.example/',
        'https://s.example/\u200b',
        'https://s.ex\u00adample/',
        'https://s.example/\u202egpj',
      ],
      ...[
        '/pay\u2066',
        'https://s.example/\n/x',
        'https://s.example/\u0000',
        'https://s.example/\u007f',
        '/\t/s.example',
      ],
      ...['\ufeff\u200ejavascript%3Aalert(1)', 'https://s.example/{amount}\u200d'],
    ],
    'braces that are no template': [
      ...['https://s.example/{', 'https://s.example/}', 'https://s.example/{}', 'https://s.example/{+amount}'],
      ...['https://s.example/{#amount}', 'https://s.example/{amount*}', 'https://s.example/{amount:2}'],
      ...['https://s.example/{{sum}}', 'https://s.example/?a={ sum }', 'https://s.example/{"a":1}'],
      ...['https://s.example/{"amount":1}', 'https://s.example/{?amount;currency}', 'https://s.example/%7B+amount%7D'],
      ...['https://s.example/%7B?amount%2C+currency%7D', 'https://s.example/%7B{amount'],
    ],
    quotes: [
      ...['“https://s.example/{?amount}”', '”https://s.example/give”', '&quot;https://s.example/{amount}&quot;'],
      ...[
        '&#8220;https://s.example/',
        "'https://s.example/'",
        '"https://s.example/"',
        '«https://s.example/»',
        '„/give“',
      ],
    ],
    'a template that makes no address': [
      '{frequency}:alert(1)',
      '{campaign}://s.example/',
      'https://s.example:{campaign}/',
    ],
  };
  for (const [what, texts] of Object.entries(REFUSED))
    describe(`refuses ${what}`, () => {
      for (const text of texts)
        for (const name of ['href', 'href-monthly'])
          it(`in ${name}=${JSON.stringify(text)}, and says so once`, () => {
            const { value, sentences } = links({ href: 'https://s.example/', [name]: text });
            expect(value).to.deep.equal(name === 'href' ? {} : { any: 'https://s.example/' });
            expect(sentences).to.deep.equal([refusal(name, text)]);
          });
    });

  for (const text of ['https://@s.example/', 'javascript%3Aalert(1)', 'javascript&colon;alert(1)'])
    it(`takes ${text}, which leads nowhere bad`, () => {
      expect(linkFor({ href: text }, {})).to.match(/^https:\/\/(?:s\.example\/$|news\.example\/2026\/javascript)/);
    });

  it('takes http where the page itself is http', () => {
    expect(links({ href: 'http://s.example/' }, null, HTTP_PAGE)).to.deep.equal({
      value: { any: 'http://s.example/' },
      sentences: [],
    });
  });

  describe('without href', () => {
    it('takes the first link of the fallback', () => {
      expect(links({}, 'https://s.example/f')).to.deep.equal({ value: { any: 'https://s.example/f' }, sentences: [] });
    });

    it('takes href before the fallback', () => {
      expect(links({ href: '/a' }, '/f')).to.deep.equal({ value: { any: '/a' }, sentences: [] });
    });

    it('does not take the fallback for a refused href, and says so once', () => {
      expect(links({ href: 'javascript:x' }, '/f')).to.deep.equal({
        value: {},
        sentences: [refusal('href', 'javascript:x')],
      });
    });

    it('says once that there is none', () => {
      expect(links({})).to.deep.equal({
        value: {},
        sentences: ['href="": the fallback link stays. Write the address of the checkout.'],
      });
    });

    it('says so also where nothing can be chosen', () => {
      expect(links({ 'href-once': '/o' }, null, undefined, []).sentences).to.deep.equal([
        'href="": the fallback link stays. Write the address of the checkout.',
      ]);
    });

    for (const fallback of ['mailto:a@s.example', '', 'javascript:x'])
      it(`says once that the fallback's link "${fallback}" can't carry the choice`, () => {
        const { value, sentences } = links({}, fallback);
        expect(value).to.deep.equal({});
        expect(sentences).to.have.length(1);
        expect(sentences[0]).to.match(/^href="": .+\. Write .+\.$/);
      });

    it('is content where every frequency on offer has its own', () => {
      expect(links({ 'href-once': '/o', 'href-monthly': '/m' }).sentences).to.deep.equal([]);
    });

    it('says once that a frequency on offer has none', () => {
      const { value, sentences } = links({ 'href-once': '/o' });
      expect(value).to.deep.equal({ once: '/o' });
      expect(sentences).to.deep.equal(['href="": the fallback link stays. Write the address of the checkout.']);
    });
  });

  describe('with a template that lost its braces', () => {
    for (const href of [
      ...[
        '/give?amount,currency,frequency',
        '/give?a=b&amount,currency',
        '/give?a=b&amp;amount,currency',
        '/give?amount',
      ],
      ...[
        '/give?sum=amount&c=currency',
        '/give?cents=amount_minor',
        '/give?campaign,amount',
        '/give?amount%2Ccurrency',
      ],
      ...[
        '/give%257B?amount,currency%257D',
        '/give%257B%253Famount%257D',
        '/give/%257Bamount%257D',
        '/give&#123;?amount&#125;',
      ],
      ...[
        '/give&lbrace;&quest;amount&rcub;',
        '/give｛？amount，currency｝',
        '/give/｛amount｝',
        '/give(?amount)',
        '/give[?amount]',
      ],
    ])
      it(`uses ${href} as it is, and says so once`, () => {
        const { value, sentences } = links({ href });
        expect(Object.keys(value)).to.deep.equal(['any']);
        expect(sentences).to.deep.equal([`href="${href}": signs were lost. Write it with {…} and &.`]);
      });

    for (const href of [
      ...[
        '/give?amount=5',
        '/give?amount=&currency=EUR',
        '/give/amount',
        '/amount/currency',
        '/give#amount',
        '/give?amounts',
      ],
      ...[
        '/give?note=gift%20amount',
        '/give?q=an+amount',
        '/give?by=no-amount',
        '/give?return=%2Fgive%2Famount',
        '/give?return=https%3A%2F%2Fs.example%2F%3Famount%3D5%26currency%3DEUR',
        '/amount.html',
      ],
      ...['/give?amount-once=5', '/give?amount_once', '/give?type=campaign', '/give?myamount', '/amount?a=b'],
    ])
      it(`has nothing to say of ${href}`, () => expect(links({ href }).sentences).to.deep.equal([]));
  });

  describe('with a template misused', () => {
    it('leaves unknown variables empty, and says once which those are', () => {
      const href = 'https://s.example/{who}give{?amount,sum,constructor}';
      expect(links({ href }).sentences).to.deep.equal([
        `href="${href}": who,sum,constructor will be empty. Write only amount,amount_minor,currency,frequency,campaign,variant.`,
      ]);
      expect(linkFor({ href })).to.equal('https://s.example/give?amount=12.50');
    });

    for (const href of ['/give?a=b{?amount}', '/give?c={currency}{?amount}', '/give{?amount}{?currency}'])
      it(`says once that ${href} begins a query twice`, () => {
        expect(links({ href }).sentences).to.deep.equal([
          `href="${href}": it has a query before {?…}. Write {&…} there.`,
        ]);
      });

    for (const href of ['/give{&amount}', '/give/{frequency}{&amount}'])
      it(`says once that ${href} begins no query`, () => {
        const { sentences } = links({ href });
        expect(sentences).to.have.length(1);
        expect(sentences[0]).to.match(/^href="[^"]+": .+\. Write \{\?…\} there\.$/);
      });

    for (const href of [
      '/give?a=b{&amount}',
      '/give{?amount}{&currency}',
      '/give?a={amount}{&currency}',
      '/give#/form{?amount}',
    ])
      it(`has nothing to say of ${href}`, () => expect(links({ href }).sentences).to.deep.equal([]));
  });
});
