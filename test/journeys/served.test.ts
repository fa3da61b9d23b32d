import { expect } from '@open-wc/testing';
import type { ServerOptions, ServerSettings } from '../../src/server.js';
import { openFrame, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, radio, text, until } from '../helpers.js';

const SETTINGS: ServerSettings = {
  publisher: 'The Gull',
  currency: 'EUR',
  href: '/site/checkout.html{?amount,currency,frequency}',
  frequencies: 'once* monthly',
  'amounts-once': '5 10* 25',
  'amounts-monthly': '3 5* 25',
  'payment-methods': 'visa paypal',
};

interface Page {
  readonly settings?: ServerSettings;
  readonly options?: ServerOptions;
  readonly policy?: string;
  /** Whether the page may run scripts. */
  readonly scripts?: boolean;
  /** Whether the appeal’s script stands before it; else it comes later. */
  readonly first?: boolean;
}

/** A page as the server sends it, before the appeal’s script. */
async function open({
  settings = {},
  options = {},
  policy = '',
  scripts = true,
  first = false,
}: Page = {}): Promise<RecordedWindow> {
  const query = new URLSearchParams({
    settings: JSON.stringify({ ...SETTINGS, ...settings }),
    options: JSON.stringify({ url: `${location.origin}/served`, ...options }),
    policy,
    first: first ? '1' : '',
  });
  const frame = await openFrame(frame => {
    if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
    frame.src = `/served?${query}`;
  });
  return recorded(frame);
}

const appealIn = ({ document }: Window) => document.querySelector('small-favor')!;
const served = (window: Window) => appealIn(window).shadowRoot!;
const find = <Found extends Element = HTMLInputElement>(window: Window, selector: string): Found =>
  served(window).querySelector<Found>(selector)!;

/** The appeal’s script comes, and takes over. */
async function upgrade(window: RecordedWindow): Promise<void> {
  const { document } = window;
  const script = document.createElement('script');
  script.src = '/dist/small-favor.js';
  document.head.append(script);
  await new Promise(resolve => script.addEventListener('load', resolve));
  await appealIn(window).updateComplete;
  expect(window.errors).to.deep.equal([]);
  expect(window.told).to.deep.equal([]);
}

/** Where everything is that a reader sees, in whole pixels. */
const places = (window: RecordedWindow) =>
  [
    ...served(window).querySelectorAll(
      'section, .headline, .copy p, fieldset, legend, .face, .field, [part=link], svg, p',
    ),
    window.document.querySelector('#after')!,
  ].map(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.getAttribute('part') ?? element.localName} ${[x, y, width, height].map(Math.round).join()}`;
  });

beforeEach(forgetAll);

describe('an appeal from the server, without scripts', () => {
  it('shows words, picker, payment methods and a button', async () => {
    const window = await open({ scripts: false });
    expect(text(find(window, '[part=copy]'))).to.contain('The Gull');
    expect(served(window).querySelectorAll('svg[role=img]').length).to.equal(2);
    expect([...served(window).querySelectorAll('.amount')].map(text)).to.deep.equal(['€5', '€10', '€25']);
    expect(find(window, '[name=amount]:checked').value).to.equal('10');
    const { display, backgroundColor } = window.getComputedStyle(find(window, '[part=link]'));
    expect(display).to.equal('block');
    expect(backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('leads to the checkout with what the reader has chosen', async () => {
    const window = await open({ scripts: false, settings: { 'frequency-words': 'monthly:m' } });
    find(window, '[name=frequency][value=m]').click();
    find(window, '[name=amount][value="25"]').click();
    const frame = window.frameElement as HTMLIFrameElement;
    find(window, 'button[part=link]').click();
    await until(() => frame.contentWindow!.location.pathname === '/site/checkout.html', 'it leads there');
    expect(frame.contentWindow!.location.search).to.equal('?currency=EUR&frequency=m&amount=25');
  });

  it('is a plain link to what is preselected where no form leads to the same', async () => {
    const window = await open({ scripts: false, settings: { 'href-monthly': '/site/checkout.html?every=month' } });
    const link = find<HTMLAnchorElement>(window, 'a[part=link]');
    expect(link.getAttribute('href')).to.match(/\/site\/checkout\.html\?amount=10&currency=EUR&frequency=once$/);
    expect(text(link)).to.equal('Support once with €10');
    expect(find(window, '[name=amount]').matches(':disabled')).to.equal(true);
  });

  it('has nothing that only a script could do', async () => {
    const window = await open({ scripts: false });
    for (const button of served(window).querySelectorAll<HTMLButtonElement>('button:not([part=link])'))
      expect(button.disabled, text(button)).to.equal(true);
    if (window.matchMedia('(scripting: none)').matches)
      // the amounts' period would be that of the preselected frequency
      for (const hidden of ['.reminder', '.other', '.amounts .period'])
        expect(find<HTMLElement>(window, hidden).offsetHeight).to.equal(0);
  });

  it('shows the publisher’s own words in their places', async () => {
    const options = { headline: '<h2>Ours</h2>', words: '<p>Own words</p>', note: 'Small <b>print</b>', lang: 'en' };
    const window = await open({ scripts: false, options });
    const appeal = appealIn(window);
    expect(appeal.querySelector('h2')!.slot).to.equal('headline');
    expect(appeal.querySelector<HTMLElement>('[slot=note]')!.offsetHeight).to.be.above(0);
    expect(text(find(window, '[part=copy]'))).to.equal('');
    expect(appeal.querySelector<HTMLElement>('p:not([slot])')!.offsetHeight).to.be.above(0);
  });

  it('shows nothing to a supporter', async () => {
    const window = await open({ scripts: false, settings: { supporter: true }, options: { words: '<p>Own</p>' } });
    expect(appealIn(window).offsetHeight).to.equal(0);
  });
});

describe('an appeal from the server, when the script comes', () => {
  for (const [name, page] of Object.entries<Page>({
    'with our words': {},
    'with the publisher’s words': {
      options: { headline: '<h2>Ours</h2>', words: '<p>Own words</p>', fallback: '<a href="/x">Support</a>' },
    },
    'with a plain link': { settings: { 'href-monthly': '/site/checkout.html?every=month' } },
    'with one frequency': { settings: { frequencies: 'monthly' } },
    'without a picker': { settings: { currency: 'none' } },
  }))
    it(`stays where it is, ${name}`, async () => {
      const window = await open(page);
      const before = places(window);
      expect(before.length).to.be.above(5);
      await upgrade(window);
      expect(places(window)).to.deep.equal(before);
      expect(served(window).querySelectorAll('style, form, [type=hidden]').length).to.equal(0);
      expect(served(window).querySelectorAll('section').length).to.equal(1);
    });

  it('is alive', async () => {
    const window = await open();
    await upgrade(window);
    const appeal = appealIn(window);
    expect(text(part(appeal, 'link'))).to.equal('Support once with €10');
    radio(appeal, 'frequency', 'monthly').click();
    await appeal.updateComplete;
    expect(text(part(appeal, 'link'))).to.equal('Support with €5 a month');
    part(appeal, 'reminder-button')!.click();
    await appeal.updateComplete;
    expect(text(part(appeal, 'confirmation'))).to.match(/^Thank you/);
  });

  it('keeps the amount that the reader has chosen meanwhile, and the place of the keyboard', async () => {
    const window = await open();
    const chosen = find(window, '[name=amount][value="25"]');
    chosen.focus();
    chosen.click();
    await upgrade(window);
    const appeal = appealIn(window);
    expect(appeal.selection).to.include({ frequency: 'once', amount: '25' });
    expect(radio(appeal, 'amount', '2500').checked).to.equal(true);
    expect(served(window).activeElement === radio(appeal, 'amount', '2500')).to.equal(true);
  });

  it('keeps the frequency, with its own amount', async () => {
    const window = await open();
    find(window, '[name=frequency][value=monthly]').click();
    await upgrade(window);
    expect(appealIn(window).selection).to.include({ frequency: 'monthly', amount: '5' });
  });

  it('keeps both where the frequency has that amount', async () => {
    const window = await open();
    find(window, '[name=frequency][value=monthly]').click();
    find(window, '[name=amount][value="25"]').click();
    await upgrade(window);
    expect(appealIn(window).selection).to.include({ frequency: 'monthly', amount: '25' });
  });

  it('keeps what was typed', async () => {
    const window = await open();
    find(window, '[name=amount][value=""]').click();
    find(window, '[part=input]').value = '12.50';
    await upgrade(window);
    expect(appealIn(window).selection).to.include({ amount: '12.50', other: true });
  });

  it('has nothing of its own where the reader changed nothing', async () => {
    const window = await open();
    await upgrade(window);
    const appeal = appealIn(window);
    appeal.setAttribute('amounts-once', '7* 8');
    await appeal.updateComplete;
    expect(appeal.selection).to.include({ amount: '7' });
  });

  it('goes for a reader who has asked not to be asked', async () => {
    const first = await open();
    await upgrade(first);
    appealIn(first).remindLater();
    const later = await open();
    expect(appealIn(later).offsetHeight).to.be.above(100);
    await upgrade(later);
    expect(appealIn(later).offsetHeight).to.equal(0);
  });
});

describe('an appeal from the server, behind its script', () => {
  it('is drawn by the script alone', async () => {
    const window = await open({ first: true });
    const appeal = appealIn(window);
    await appeal.updateComplete;
    expect(served(window).querySelectorAll('section').length).to.equal(1);
    expect(served(window).querySelectorAll('style, form').length).to.equal(0);
    expect(text(part(appeal, 'copy'))).to.contain('The Gull');
    expect(window.errors).to.deep.equal([]);
    expect(window.told).to.deep.equal([]);
  });

  it('never shows itself to a reader who has asked not to be asked', async () => {
    const before = await open({ first: true });
    await appealIn(before).updateComplete;
    appealIn(before).remindLater();
    const window = await open({ first: true });
    expect(appealIn(window).offsetHeight).to.equal(0);
    expect(served(window).querySelector('section') === null).to.equal(true);
  });
});

describe('an appeal from the server under a strict policy', () => {
  const POLICY = "default-src 'none'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'";
  for (const [name, style, options] of [
    ['a nonce', "style-src 'nonce-n0nce'", { nonce: 'n0nce' }],
    ['a style sheet', "style-src 'self'", { stylesheet: '/served?styles=1' }],
  ] as const)
    it(`is styled by ${name}, and taken over`, async () => {
      const window = await open({ policy: `${POLICY}; ${style}`, options });
      const display = () => window.getComputedStyle(find(window, '[part=link]')).display;
      await until(() => display() === 'block', 'it is styled');
      await upgrade(window);
      expect(display()).to.equal('block');
      expect(window.violations).to.deep.equal([]);
    });
});
