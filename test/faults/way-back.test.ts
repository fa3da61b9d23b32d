import { expect, fixtureCleanup } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openFrame, openHtml, recorded, type RecordedWindow } from '../frames.js';
import { entry, forgetAll, part, radio, text, type } from '../helpers.js';

const PAGE = '/test/pages/story.html';
const KEY = 'small-favor:v1:default:choice';
/** A page of this server stands for the checkout. */
const USUAL = { currency: 'USD', href: `${PAGE}?checkout`, frequencies: 'once monthly', amounts: '5 10 20' };
const HOUR = 3_600_000;

type Settings = Readonly<Record<string, string | null>>;

/** Puts appeals into a page's article, drawn. */
async function write(window: RecordedWindow, ...all: readonly Settings[]): Promise<SmallFavor[]> {
  const main = window.document.querySelector('main')!;
  for (const settings of all) {
    const element = window.document.createElement('small-favor');
    for (const [name, value] of Object.entries({ ...USUAL, ...settings }))
      if (value !== null) element.setAttribute(name, value);
    main.append(element);
  }
  const appeals = await appealsOf(window);
  expect(window.told.concat(window.errors)).to.deep.equal([]);
  return appeals;
}

/** Opens an article in this tab. */
async function open(settings: Settings = {}, address = PAGE): Promise<{ window: RecordedWindow; appeal: SmallFavor }> {
  fixtureCleanup();
  const window = recorded(await openFrame(frame => (frame.src = address)));
  const [appeal] = await write(window, settings);
  return { window, appeal: appeal! };
}

/** Chooses and follows the link; the checkout is there then, in the article's place. */
async function give(
  { window, appeal }: Awaited<ReturnType<typeof open>>,
  frequency: 'once' | 'monthly',
  amount: number | string,
): Promise<HTMLIFrameElement> {
  const frame = window.frameElement as HTMLIFrameElement;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  radio(appeal, 'frequency', frequency).click();
  await appeal.updateComplete;
  if (typeof amount === 'number') radio(appeal, 'amount', amount).click();
  else {
    radio(appeal, 'amount', 'other').click();
    await type(appeal, amount);
  }
  await appeal.updateComplete;
  part(appeal, 'link')!.click();
  await loaded;
  expect(frame.contentWindow!.location.search).to.match(/^\?checkout&amount=/);
  return frame;
}

const linkOf = (appeal: SmallFavor): string => text(part(appeal, 'link'));
const kept = () => sessionStorage.getItem(KEY);

/** A record of $10 a month, with other fields. */
const record = (fields: object = {}): string =>
  JSON.stringify({ v: 1, at: Date.now(), currency: 'USD', frequency: 'monthly', amount: 1000, ...fields });

const CHOSEN = 'Support with $10 a month';
const PRESET = 'Support once with $5';

/** Forgets what this tab remembers too. */
function forget(): void {
  forgetAll();
  sessionStorage.clear();
}
beforeEach(forget);
after(forget);

describe('R4 back from the checkout, where the browser did not keep the page', () => {
  it('the choice is there again, and nothing is kept of it any more', async () => {
    const frame = await give(await open(), 'monthly', 1000);
    expect(kept()).to.match(/^\{"v":1,"at":\d{13},"currency":"USD","frequency":"monthly","amount":1000\}$/);
    const back = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow!.history.back();
    await back;
    const window = recorded(frame);
    expect(window.location.pathname + window.location.search).to.equal(PAGE);
    const [appeal] = await write(window, {});
    expect(linkOf(appeal!)).to.equal(CHOSEN);
    expect(radio(appeal!, 'amount', 1000).checked).to.equal(true);
    expect(radio(appeal!, 'frequency', 'monthly').checked).to.equal(true);
    expect(kept()).to.equal(null);
    expect(linkOf((await open()).appeal), 'a later page').to.equal(PRESET);
  });

  it('what was entered is there too, as it was entered', async () => {
    await give(await open(), 'once', '12,5');
    const { appeal } = await open();
    expect(linkOf(appeal)).to.equal('Support once with $12.50');
    expect(entry(appeal).value).to.equal('12,5');
    expect(appeal.selection).to.include({ amount: '12.50', other: true });
  });

  it('what was entered with a tab is there too, as pasted from a table', async () => {
    await give(await open(), 'once', '$\t12\t');
    const { appeal } = await open();
    expect(linkOf(appeal)).to.equal('Support once with $12');
    expect(entry(appeal).value).to.equal('$ 12 ');
  });

  it('it is in every appeal of that page, and in none of the next page of a single-page application', async () => {
    await give(await open(), 'monthly', 1000);
    fixtureCleanup();
    const window = recorded(await openFrame(frame => (frame.src = PAGE)));
    expect((await write(window, {}, {})).map(linkOf)).to.deep.equal([CHOSEN, CHOSEN]);
    window.history.pushState(null, '', '?next');
    window.document.querySelector('main')!.replaceChildren();
    expect((await write(window, {})).map(linkOf)).to.deep.equal([PRESET]);
  });

  it('a choice that the reader makes there stays', async () => {
    await give(await open(), 'monthly', 1000);
    const { appeal } = await open();
    radio(appeal, 'frequency', 'once').click();
    radio(appeal, 'amount', 2000).click();
    appeal.setAttribute('headline', 'Another');
    await appeal.updateComplete;
    expect(linkOf(appeal)).to.equal('Support once with $20');
  });

  for (const [what, settings] of Object.entries({
    'in another currency': { currency: 'EUR' },
    'without that amount': { amounts: '5 20' },
    'without that frequency': { frequencies: 'once yearly' },
    'of another campaign': { campaign: 'spring' },
    'that keeps nothing but what was asked for': { storage: 'requested' },
    'that keeps nothing': { storage: 'none' },
    'in a preview': { preview: '' },
  }))
    it(`it is not there in an appeal ${what}`, async () => {
      await give(await open(), 'monthly', 1000);
      const { appeal } = await open(settings);
      expect(linkOf(appeal)).to.match(/^Support once with [$€]5$/);
    });

  for (const [what, settings] of Object.entries({
    'above the limit of now': { 'max-amount': '12' },
    'where none can be entered': { 'no-other-amount': '' },
  }))
    it(`an entered amount is not there ${what}`, async () => {
      await give(await open(), 'once', '15');
      expect(linkOf((await open(settings)).appeal)).to.equal(PRESET);
    });

  it('it is not read by a page that is not read itself yet', async () => {
    await give(await open(), 'monthly', 1000);
    fixtureCleanup();
    const window = recorded(await openFrame(frame => (frame.src = PAGE)));
    const { documentElement: root } = window.document;
    root.setAttribute('data-turbo-preview', '');
    const [appeal] = await write(window, {});
    expect(kept()).to.be.a('string');
    root.removeAttribute('data-turbo-preview');
    window.dispatchEvent(new Event('visibilitychange'));
    await appeal!.updateComplete;
    expect(linkOf(appeal!)).to.equal(CHOSEN);
    expect(kept()).to.equal(null);
  });

  it('it is listed by an explanation, which leaves it where it is', async () => {
    await give(await open(), 'monthly', 1000);
    const { appeal } = await open({}, `${PAGE}?small-favor=explain`);
    expect(text(part(appeal, 'explanation'))).to.contain(`${KEY} ${kept()}`);
    expect(linkOf((await open()).appeal)).to.equal(CHOSEN);
  });

  it('it is forgotten with the rest', async () => {
    sessionStorage.setItem(KEY, record());
    const { window, appeal } = await open({ storage: 'requested' });
    appeal.forget();
    expect(kept()).to.equal(null);
    sessionStorage.setItem(KEY, record());
    await open({}, `${PAGE}?small-favor=reset`);
    expect(kept()).to.equal(null);
    expect(window.errors).to.deep.equal([]);
  });
});

describe('R4 a choice that is kept in storage', () => {
  for (const [what, text] of Object.entries({
    'from an hour ago': record({ at: Date.now() - HOUR }),
    'from the future': record({ at: Date.now() + 24 * HOUR }),
    'without a time': record({ at: null }),
    'with a time as text': record({ at: String(Date.now()) }),
    'of another version': record({ v: 2 }),
    'without a version': record({ v: undefined }),
    'with an amount that is none': record({ amount: '10 a month' }),
    'with a negative amount': record({ amount: -1000 }),
    'with a part of a cent': record({ amount: 1000.5 }),
    'without an amount': record({ amount: undefined }),
    'with the name of another thing for a frequency': record({ frequency: 'constructor' }),
    'without a currency': record({ currency: undefined }),
    'only inherited': `{"__proto__":${record()}}`,
    'that is a list': `[${record()}]`,
    'that is half': record().slice(0, -1),
    'that is empty': '',
    'that is too long': record({ x: 'x'.repeat(3000) }),
  }))
    it(`is not taken: ${what}`, async () => {
      sessionStorage.setItem(KEY, text);
      expect(linkOf((await open()).appeal)).to.equal(PRESET);
      expect(kept()).to.equal(null);
    });

  it('and one in order is, so these are no accident', async () => {
    sessionStorage.setItem(KEY, record({ at: Date.now() - HOUR / 2 }));
    expect(linkOf((await open()).appeal)).to.equal(CHOSEN);
  });
});

describe('R4 no choice is kept', () => {
  for (const [what, settings, init, cancel] of [
    ['of a link that the page held back', {}, {}, true],
    ['of a link that opens a new tab', { target: '_blank' }, {}],
    ['of a middle click', {}, { button: 1 }],
    ['of a click with Ctrl', {}, { ctrlKey: true }],
    ['of a click with Cmd', {}, { metaKey: true }],
    ['of a click with Shift', {}, { shiftKey: true }],
    ['where nothing may be', { storage: 'requested' }, {}],
    ['in a preview', { preview: '' }, {}],
    ['where there is none', { currency: 'none' }, {}],
  ] as readonly (readonly [string, Settings, MouseEventInit, boolean?])[])
    it(what, async () => {
      const { window, appeal } = await open(settings);
      let heard = 0;
      appeal.addEventListener('small-favor-support', event => {
        heard++;
        if (cancel) event.preventDefault();
      });
      // The click is held back when all is done, so that no tab opens.
      const hold = (event: Event) => event.preventDefault();
      for (const type of ['click', 'auxclick']) window.addEventListener(type, hold);
      const click = new MouseEvent(init.button ? 'auxclick' : 'click', {
        ...init,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      part(appeal, 'link')!.dispatchEvent(click);
      expect(heard).to.equal(1);
      expect(sessionStorage.length).to.equal(0);
    });
});

describe('R4 a page whose storage of the tab', () => {
  for (const [what, get] of Object.entries({
    'throws when it is named': "throw new DOMException('blocked', 'SecurityError')",
    'is null': 'return null',
    'is missing': 'return undefined',
    'throws at every call':
      "const no = () => { throw new Error('no') }; return { getItem: no, setItem: no, removeItem: no }",
  }))
    it(`${what}: all works, and nobody hears of it`, async () => {
      const window = await openHtml({
        head: `<script>Object.defineProperty(window, 'sessionStorage', { configurable: true, get() { ${get} } })</script>
          <script src="/dist/small-favor.js"></script>`,
        body: '<small-favor currency="USD" href="https://support.example/give"></small-favor>',
      });
      const [appeal] = await appealsOf(window);
      let url = '';
      appeal!.addEventListener('small-favor-support', event => (url = event.url));
      radio(appeal!, 'frequency', 'monthly').click();
      await appeal!.updateComplete;
      window.addEventListener('click', event => event.preventDefault());
      part(appeal!, 'link')!.click();
      await appeal!.updateComplete;
      expect(url).to.equal('https://support.example/give?amount=5&currency=USD&frequency=monthly');
      expect(linkOf(appeal!)).to.equal('Support with $5 a month');
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });
});
