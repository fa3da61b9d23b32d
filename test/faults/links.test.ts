import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openFrame, openHtml, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, text, until } from '../helpers.js';

const PLAIN = 'https://support.example/plain';

/** The built script's page; every appeal of these tests stands on it in its turn. */
let window: RecordedWindow & typeof globalThis;

beforeEach(async () => {
  forgetAll();
  window = (await openHtml({ head: '<script src="/dist/small-favor.js"></script>' })) as typeof window;
});

/** Makes links on the page relative to one with encryption, as most have. */
function setBase(): void {
  window.document.head.insertAdjacentHTML('beforeend', '<base href="https://paper.example/a/b">');
}

/** An appeal with this `href`, and a fallback link of the editor's. */
async function give(href: string, settings: Record<string, string> = {}): Promise<SmallFavor> {
  window.told.length = window.errors.length = 0;
  window.document.body.innerHTML = `<small-favor><p>The words.</p><p slot="fallback"><a href="${PLAIN}">Support us</a></p></small-favor>`;
  const appeal = window.document.querySelector('small-favor')!;
  for (const [name, value] of Object.entries({ currency: 'EUR', href, ...settings })) appeal.setAttribute(name, value);
  await appeal.updateComplete;
  return appeal;
}

/** Where the appeal's link leads; null where it has none. */
const linkOf = (appeal: SmallFavor) => (part(appeal, 'link') as HTMLAnchorElement | null)?.href ?? null;

/** The editor's words and plain link are there to be read and followed, and nothing else leads anywhere. */
function expectPlain(appeal: SmallFavor): void {
  expect(linkOf(appeal)).to.equal(null);
  expect(appeal.checkoutUrl).to.equal(null);
  expect(appeal.shadowRoot!.querySelectorAll('[href]').length).to.equal(0);
  const link = appeal.querySelector('a')!;
  expect(link.href).to.equal(PLAIN);
  for (const element of [appeal.querySelector('p')!, link])
    expect(element.getBoundingClientRect().height).to.be.above(0);
  expect(window.errors).to.deep.equal([]);
  expect(window.told.length, window.told.join()).to.equal(1);
  expect(window.told[0]).to.match(/^<small-favor> href=/);
}

const REFUSED: Record<string, readonly string[]> = {
  'U1 a link that would run as a script': [
    ...['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)'],
    ...['java\tscript:alert(1)', 'java\rscript:alert(1)', '\u0001javascript:alert(1)', '\u0000javascript:alert(1)'],
    ...['javascript://support.example/%0aalert(1)', 'javascript:{amount}', 'javascript:alert(1)//https://s.example'],
  ],
  'U2 a link of another scheme': [
    ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://s.example/x', 'about:blank'],
    ...['filesystem:https://s.example/x', 'intent://x#Intent;end', 'ftp://s.example/', 'view-source:https://s.example'],
    ...['mailto:a@s.example', 'tel:+123', 'file:///etc/passwd', 'ws://s.example/', 'wss://s.example/', 'chrome://x'],
  ],
  'U5 a link that is none': [
    ...[
      '',
      ' ',
      '\n',
      '\u00a0',
      'https://',
      'https://[',
      'https://support.example:99999/',
      'https:// /',
      'https://a b/',
    ],
  ],
  'U6 a link with a user in it': [
    ...['https://user:pw@s.example/', 'https://user@s.example/', 'https://:pw@s.example/', '//user@s.example/'],
    ...['https://paypal.example%2f@s.example/', 'https:user@s.example'],
  ],
  'U8 a link with something invisible in it': [
    ...[
      '\u200bhttps://s.example/',
      'https://s.ex\u00adample/',
      'https://s.example/\u202egpj',
      '\u200bjavascript:alert(1)',
    ],
    ...[
      '\ufeff\u200ejavascript:alert(1)',
      '/\t/s.example',
      'https://s.example/\u0000',
      'https://s.example/{amount}\u200d',
    ],
  ],
};
for (const [row, hrefs] of Object.entries(REFUSED))
  describe(`${row} is refused: words and fallback stay, with one sentence`, () => {
    // Nothing at all is relative to every page.
    if (row.startsWith('U5')) beforeEach(setBase);
    for (const href of hrefs) it(JSON.stringify(href), async () => expectPlain(await give(href)));
  });

describe('U1 U2 a link of one frequency is refused as well', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert({amount})'])
    it(JSON.stringify(href), async () => {
      const appeal = await give('https://s.example/', { 'href-monthly': href, frequencies: 'monthly* once' });
      expect(linkOf(appeal)).to.equal('https://s.example/?amount=5&currency=EUR&frequency=monthly');
      expect(window.told.length).to.equal(1);
    });
});

describe('R4 a page whose <base> opens links elsewhere', () => {
  for (const base of ['<base target="_blank">', '<base target="other" href="https://paper.example/a/">'])
    it(`does not move the link: ${base}`, async () => {
      window.document.head.insertAdjacentHTML('beforeend', base);
      const link = part(await give('https://s.example/'), 'link') as HTMLAnchorElement;
      expect(link.target).to.equal('_self');
      expect(link.textContent).to.not.contain('tab');
    });

  it('is followed in the same tab', async () => {
    const frame = recorded(await openFrame(frame => (frame.src = '/test/pages/story.html')));
    frame.document.head.insertAdjacentHTML('beforeend', '<base target="_blank">');
    frame.document.querySelector('main')!.innerHTML =
      '<small-favor currency="EUR" href="#gave-{amount}"></small-favor>';
    const [appeal] = await appealsOf(frame);
    part(appeal!, 'link')!.click();
    await until(() => frame.location.hash === '#gave-5', 'the link is followed');
  });

  for (const [target, said] of [
    ['_blank', true],
    ['_top', false],
  ] as const)
    it(`lets the setting decide: ${target}`, async () => {
      window.document.head.insertAdjacentHTML('beforeend', '<base target="other">');
      const link = part(await give('https://s.example/', { target }), 'link') as HTMLAnchorElement;
      expect(link.target).to.equal(target);
      expect(link.textContent!.includes('(opens in a new tab)')).to.equal(said);
      expect(window.told).to.deep.equal([]);
    });

  for (const policy of ['no-referrer', 'same-origin'])
    it(`says nothing of the referrer, so that a stricter page wins: ${policy}`, async () => {
      window.document.head.insertAdjacentHTML('beforeend', `<meta name="referrer" content="${policy}">`);
      const link = part(await give('https://s.example/'), 'link') as HTMLAnchorElement;
      expect(link.referrerPolicy).to.equal('');
      expect(link.relList.length).to.equal(0);
    });
});

describe('R4 a double click', () => {
  for (const target of ['_self', '_blank'])
    for (const [what, hold] of [
      ['follows the link once', false],
      ['is told once where the page holds it back, and follows nothing', true],
    ] as const)
      it(`${what}: ${target}`, async () => {
        const appeal = await give('https://s.example/', { target });
        const told: string[] = [];
        appeal.addEventListener('small-favor-support', event => {
          told.push(event.type);
          if (hold) event.preventDefault();
        });
        // The page has the last word, so that nothing is opened.
        const followed: boolean[] = [];
        window.addEventListener('click', event => {
          followed.push(!event.defaultPrevented);
          event.preventDefault();
        });
        for (const detail of [1, 2])
          part(appeal, 'link')!.dispatchEvent(
            new window.MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }),
          );
        expect(told).to.deep.equal(['small-favor-support']);
        expect(followed).to.deep.equal([!hold, false]);
      });
});

describe('U1 U2 a fallback link that would run as a script', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', ' java&#10;script:alert(1)'])
    it(`is not taken over: ${href}`, async () => {
      const appeal = await give('https://s.example/');
      window.told.length = 0;
      appeal.querySelector('a')!.outerHTML = `<a href="${href}">Support us</a>`;
      appeal.removeAttribute('href');
      await appeal.updateComplete;
      expect(appeal.checkoutUrl).to.equal(null);
      expect(appeal.shadowRoot!.querySelectorAll('[href]').length).to.equal(0);
    });
});

describe('U2 a link without encryption', () => {
  it('is taken only by a page that has none itself', async () => {
    expect(window.location.protocol).to.equal('about:');
    expectPlain(await give('http://s.example/'));
  });
});

describe('U3 a link that only looks like a path', () => {
  for (const [href, resolved] of Object.entries({
    'https:host.example': 'https://host.example/',
    'https:/host.example/x': 'https://host.example/x',
    'https:\\\\host.example': 'https://host.example/',
    'HTTPS://HOST.example': 'https://host.example/',
  }))
    it(`is set as what it is: ${href}`, async () => {
      const appeal = await give(href);
      expect(part(appeal, 'link')!.getAttribute('href')).to.equal(`${resolved}?amount=5&currency=EUR&frequency=once`);
      expect(window.told).to.deep.equal([]);
    });
});

describe('U3 U4 a relative link', () => {
  beforeEach(setBase);

  for (const [href, resolved] of Object.entries({
    '/pay': 'https://paper.example/pay?',
    pay: 'https://paper.example/a/pay?',
    '?a=b': 'https://paper.example/a/b?a=b&',
    '//host.example/pay': 'https://host.example/pay?',
    '\\\\host.example': 'https://host.example/?',
    '/\\host.example': 'https://host.example/?',
    'javascript%3Aalert(1)': 'https://paper.example/a/javascript%3Aalert(1)?',
    'javascript&colon;alert(1)': 'https://paper.example/a/javascript&colon;alert(1)?',
  }))
    it(`leads where the page’s base says, and is set resolved: ${href}`, async () => {
      const appeal = await give(href);
      expect(part(appeal, 'link')!.getAttribute('href')).to.equal(`${resolved}amount=5&currency=EUR&frequency=once`);
    });
});

describe('U7 the publisher’s own query and fragment', () => {
  const added = 'amount=5&currency=EUR&frequency=once';
  for (const [query, whole] of Object.entries({
    '?sig=a%20b+c~%7E%E9&empty&x=': `?sig=a%20b+c~%7E%E9&empty&x=&${added}`,
    '?a=1&a=2;b=3&&c': `?a=1&a=2;b=3&&c&${added}`,
    '?q=%F0%9F%98%80&r=%zz': `?q=%F0%9F%98%80&r=%zz&${added}`,
    '#give?now': `?${added}#give?now`,
    '?a=b#c&d': `?a=b&${added}#c&d`,
    '?amount=7': '?amount=7&currency=EUR&frequency=once',
    '?': `?${added}`,
  }))
    it(`stay as they are: ${query}`, async () => {
      const appeal = await give(`https://s.example/p${query}`);
      expect(part(appeal, 'link')!.getAttribute('href')).to.equal(`https://s.example/p${whole}`);
    });
});

describe('R11 a template that was mangled on its way', () => {
  const whole = 'https://s.example/give?amount=5&currency=EUR&frequency=once';
  for (const href of [
    ...['%7B?amount,currency,frequency%7D', '%7B%3Famount%2Ccurrency%2Cfrequency%7D', '{?amount%2Ccurrency,frequency}'],
    ...[
      '{? amount, currency, frequency }',
      '{?amount,\u00a0currency,<wbr>frequency}',
      '{{?amount,currency,frequency}}',
    ],
    ...['?amount={amount}&amp;currency={currency}&amp;frequency={frequency}'],
    ...[
      '?amount=%7Bamount%7D&#038;currency=%7Bcurrency%7D&#038;frequency=%7Bfrequency%7D',
      '?amount=5{&amp;amp;currency,frequency}',
      '?amount={amount}&#x26;currency={currency}&#X0026;frequency={frequency}',
    ],
  ])
    it(`is read as what it was: ${href}`, async () => {
      expect(linkOf(await give(`https://s.example/give${href}`))).to.equal(whole);
      expect(window.told).to.deep.equal([]);
    });

  for (const href of [
    '?amount,currency,frequency',
    '&#123;?amount,currency&#125;',
    '%257B%253Famount%257D',
    '?fund&#61;garden{&amount}',
    '?fund&#x3D;garden',
    '?sum=amount',
  ])
    it(`is told of where that can’t be known: ${href}`, async () => {
      await give(`https://s.example/give${href}`);
      expect(window.told.length).to.equal(1);
      expect(window.told[0]).to.match(/^<small-favor> href=".+": signs were lost\. Write it with \{…\} and &\./);
    });

  it('is not what a list’s name in a query is taken for', async () => {
    await give('https://s.example/give?donation[amount]=10');
    expect(window.told).to.deep.equal([]);
  });

  for (const href of ['”https://s.example/give{?amount}”', '&quot;https://s.example/give{?amount}&quot;'])
    it(`is no address in quotes that became a part of it: ${href}`, async () => expectPlain(await give(href)));

  for (const query of ['?sig=%7Babc%7D', '?q=%7B%22amount%22%3A5%7D', '?q=%7B%7D&r=%7Bx%7D'])
    it(`is not what the publisher’s own query is taken for: ${query}`, async () => {
      const appeal = await give(`https://s.example/give${query}{&amount}`);
      expect(linkOf(appeal)).to.equal(`https://s.example/give${query}&amount=5`);
      expect(window.told).to.deep.equal([]);
    });
});

describe('U1 U7 values that come from elsewhere', () => {
  it('can’t leave their place in the link', async () => {
    const appeal = await give('https://s.example/{frequency}{?amount,campaign}#x', {
      campaign: 'a&b=c#d',
      'frequency-words': 'once:../../evil?x=1&y#z',
    });
    expect(linkOf(appeal)).to.match(/^https:\/\/s\.example\/[^/?#]*\?amount=5&campaign=default#x$/);
    expect(text(part(appeal, 'link'))).to.equal('Support once with €5');
  });
});
