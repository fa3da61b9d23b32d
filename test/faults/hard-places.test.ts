import { expect } from '@open-wc/testing';
import type { SmallFavor, SmallFavorAmountPicker } from '../../src/index.js';
import { openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, text, until } from '../helpers.js';

type Giving = SmallFavor | SmallFavorAmountPicker;

/** Keeps every shadow root of a page where a test finds it, whatever the page does to them. */
const KEEP = `window.roots = new WeakMap();
  { const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) { const root = attachShadow.call(this, init); roots.set(this, root); return root } }`;

/** What makes a page's clock run so fast that what waits for a reader who is far is drawn soon. */
const HURRY = '{ const { setTimeout } = window; window.setTimeout = (act, time) => setTimeout(act, time / 100) }';
/** What makes it stand still, so that nothing is drawn because it waited for long. */
const STILL = 'window.setTimeout = () => 0';

const FAR = '<div style="height: 7000px">Story</div>';
const APPEAL = `<small-favor publisher="The Gazette" currency="USD" href="${CHECKOUT}"></small-favor>`;
const PICKER = '<small-favor-amount-picker currency="USD"></small-favor-amount-picker>';

const open = (code: string, body: string, head = ''): Promise<RecordedWindow> =>
  openHtml({
    head: `<script>${KEEP};${code}</script>${head}<script src="/dist/small-favor.js" defer></script>${PICKER_TAG}`,
    body,
  });

const appealIn = ({ document }: Window) => document.querySelector('small-favor')!;

const rootOf = (element: Giving): ShadowRoot | undefined =>
  (window as unknown as { roots?: WeakMap<Element, ShadowRoot> }).roots?.get(element) ??
  element.shadowRoot ??
  undefined;

/** An element's shadow root, closed or not, as the page it came from keeps it. */
const rootIn = (page: Window, element: Giving): ShadowRoot | undefined =>
  (page as unknown as { roots: WeakMap<Element, ShadowRoot> }).roots.get(element) ?? rootOf(element);

const linkIn = (page: Window, element: Giving): HTMLAnchorElement | null | undefined =>
  rootIn(page, element)?.querySelector('a');

const drawn = (page: Window, element: Giving): Promise<unknown> =>
  until(() => rootIn(page, element)?.querySelector('.frame'), 'it is drawn');

/** Words, link and choices are there, and look as they should. */
function expectStyled(page: RecordedWindow, element: Giving): void {
  const root = rootIn(page, element)!;
  const view = element.ownerDocument.defaultView!;
  expect(view.getComputedStyle(element).display).to.equal('block');
  expect(view.getComputedStyle(root.querySelector('.face')!).borderTopStyle).to.equal('solid');
  expect(root.querySelector('style') === null).to.equal(true);
  if (element.localName === 'small-favor') {
    const link = root.querySelector('a')!;
    expect(text(root)).to.contain('The Gazette stays open');
    expect(link.href).to.equal(`${CHECKOUT}?amount=5&currency=USD&frequency=once`);
    expect(view.getComputedStyle(link).display).to.equal('block');
    expect(link.getBoundingClientRect().height).to.be.above(40);
  }
  expect(page.errors).to.deep.equal([]);
  expect(page.told).to.deep.equal([]);
}

/** What pages do to shadow roots. */
const CLOSED = {
  'has all shadow roots closed': `const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'closed' }) }`,
  'has them closed and keeps them to itself': `const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function () { attachShadow.call(this, { mode: 'closed' }) }`,
  'looks at them in passing': `const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) { attachShadow.call(this, init) }`,
};

const [ALL_CLOSED] = Object.values(CLOSED) as [string];
/** … where the browser doesn't tell an element of its own closed root. */
const UNTOLD = {
  'has all shadow roots closed, without ElementInternals,': `${ALL_CLOSED}; delete HTMLElement.prototype.attachInternals`,
  'has all shadow roots closed and refuses ElementInternals': `${ALL_CLOSED};
    HTMLElement.prototype.attachInternals = () => { throw new Error("broken") }`,
  'has all shadow roots closed, where ElementInternals know of none,': `${ALL_CLOSED};
    Object.defineProperty(ElementInternals.prototype, 'shadowRoot', { get: () => null })`,
};

/** A page's own observer, which tells this a little later and whenever it is asked again. */
const standIn = (entries: string): string => `window.IntersectionObserver = class {
  constructor(tell) { this.tell = tell }
  observe(target) { setTimeout(() => this.tell(${entries})) }
  disconnect() {} }`;

/** How browsers and pages don't say what is in view. */
const UNSEEN = {
  'is missing': 'delete window.IntersectionObserver',
  'is null': 'window.IntersectionObserver = null',
  'throws when made': 'window.IntersectionObserver = class { constructor() { throw new TypeError("broken") } }',
  'refuses what it doesn’t know': `{ const Known = IntersectionObserver; window.IntersectionObserver = class extends Known {
    constructor(tell, options) { if (options) throw new TypeError("broken"); super(tell) } } }`,
  'throws when asked': 'IntersectionObserver.prototype.observe = () => { throw new Error("broken") }',
  'never tells': 'IntersectionObserver.prototype.observe = () => {}',
  'is somebody’s stand-in': 'window.IntersectionObserver = class { observe() {} }',
  'tells without rectangles': standIn('[{ isIntersecting: true, target }]'),
  'tells of nothing': standIn('[]'),
  'can’t be ended': 'IntersectionObserver.prototype.disconnect = () => { throw new Error("broken") }',
};

for (const [row, cases] of [
  ['R6 a page that', { ...CLOSED, ...UNTOLD }],
  ['R6 an IntersectionObserver that', UNSEEN],
] as const)
  describe(row, () => {
    beforeEach(forgetAll);

    for (const [what, code] of Object.entries(cases)) {
      for (const [where, before] of Object.entries({ near: '', far: FAR }))
        it(`${what} leaves an appeal as it is, ${where}`, async () => {
          const window = await open(`${HURRY};{${code}}`, before + APPEAL);
          const appeal = appealIn(window);
          await drawn(window, appeal);
          expectStyled(window, appeal);
          // The reader goes on with it.
          const root = rootIn(window, appeal)!;
          root.querySelector<HTMLInputElement>('[name=amount][value="1000"]')!.click();
          await appeal.updateComplete;
          expect(linkIn(window, appeal)!.href).to.contain('amount=10&');
          root.querySelector<HTMLElement>('[part=reminder-button]')!.click();
          await appeal.updateComplete;
          await until(() => root.activeElement?.matches('.confirmation'), 'the focus follows');
          appeal.remove();
          expect(window.errors).to.deep.equal([]);
          expect(window.told).to.deep.equal([]);
        });

      it(`${what} disturbs no page whose appeal keeps quiet, far below`, async () => {
        const window = await open(`${HURRY};{${code}}`, FAR + APPEAL, '<meta name="small-favor" content="off">');
        const appeal = appealIn(window);
        await until(() => appeal.visibility.reason === 'off' && appeal.hasUpdated, 'it keeps quiet');
        expect(appeal.getBoundingClientRect().height).to.equal(0);
        expect(window.errors).to.deep.equal([]);
      });
    }
  });

describe('R6 a page that', () => {
  for (const [what, code] of Object.entries({ ...CLOSED, ...UNTOLD }))
    it(`${what} leaves a picker as it is`, async () => {
      const window = await open(`{${code}}`, PICKER);
      const picker = window.document.querySelector('small-favor-amount-picker')!;
      await drawn(window, picker);
      // What can't be submitted is told, as R18 says.
      if (code.includes('attachInternals')) expect(window.told.splice(0).join()).to.contain('setFormValue');
      expectStyled(window, picker);
    });
});

/** Another document in a frame of a page. */
async function frameIn({ document }: Window): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('R6 an element in another document', () => {
  beforeEach(forgetAll);

  for (const [name, html] of Object.entries({ 'small-favor': APPEAL, 'small-favor-amount-picker': PICKER }))
    it(`keeps its looks there, and when it is back: ${name}`, async () => {
      const window = await open('', html);
      const element = window.document.querySelector<Giving>(name)!;
      await drawn(window, element);
      for (let times = 0; times < 2; times++) {
        const { body } = await frameIn(window);
        body.append(element);
        await element.updateComplete;
        expectStyled(window, element);
        window.document.body.append(element);
        await element.updateComplete;
        expectStyled(window, element);
      }
    });

  it('goes on there: a choice, a dismissal, the focus', async () => {
    const window = await open('', APPEAL);
    const appeal = appealIn(window);
    await drawn(window, appeal);
    (await frameIn(window)).body.append(appeal);
    const root = appeal.shadowRoot!;
    root.querySelector<HTMLInputElement>('[name=amount][value="1000"]')!.click();
    await appeal.updateComplete;
    expect(root.querySelector('a')!.href).to.contain('amount=10&');
    expect(appeal.remindLater()).to.equal(true);
    await until(() => root.querySelector('.confirmation'), 'it is confirmed');
    expect(window.errors).to.deep.equal([]);
  });

  it('is drawn there first', async () => {
    const window = await open('', '');
    const element = window.document.createElement('small-favor');
    for (const [name, value] of [
      ['publisher', 'The Gazette'],
      ['currency', 'USD'],
      ['href', CHECKOUT],
    ])
      element.setAttribute(name!, value!);
    const { body } = await frameIn(window);
    body.append(element);
    await drawn(window, element);
    expectStyled(window, element);
    window.document.body.append(element);
    expectStyled(window, element);
  });

  it('was in a document that is on no screen', async () => {
    const window = await open('', APPEAL);
    const appeal = appealIn(window);
    await drawn(window, appeal);
    window.document.implementation.createHTMLDocument('').body.append(appeal);
    window.document.createElement('template').content.append(appeal);
    window.document.body.append(appeal);
    await appeal.updateComplete;
    expectStyled(window, appeal);
  });

  it('was still waiting far below', async () => {
    const window = await open(STILL, FAR + APPEAL);
    const appeal = appealIn(window);
    expect(linkIn(window, appeal) ?? null).to.equal(null);
    const { body } = await frameIn(window);
    body.append(appeal);
    window.scrollTo(0, 99_999);
    await drawn(window, appeal);
    expectStyled(window, appeal);
  });

  it('has words that are text alone', async () => {
    const window = await open('', APPEAL.replace('></', '>Please give.</'));
    const appeal = appealIn(window);
    await drawn(window, appeal);
    const { body } = await frameIn(window);
    body.append(appeal);
    appeal.replaceChildren(body.ownerDocument.createTextNode('Please give, here too.'));
    await appeal.updateComplete;
    await until(() => appeal.shadowRoot!.querySelector('slot:not([name])'), 'it has its words');
    expect(window.errors).to.deep.equal([]);
  });
});

const AROUND = `${FAR}${APPEAL}<p id="after">Comments</p><div style="height: 3000px">More</div>`;
const FULL = 'html, body { height: 100%; margin: 0; overflow: hidden }';

/** A box with a shadow root in which its children scroll. */
const shadowBox = (mode: string): string =>
  `<div id="host">${AROUND}</div><script>
    window.box = document.createElement('div'); box.style.cssText = 'height: 100%; overflow: auto'; box.append(document.createElement('slot'));
    document.querySelector('#host').attachShadow({ mode: '${mode}' }).append(box)</script>`;

/** Articles that scroll in a box of their own: style, HTML, and whether its scrolling is heard of. */
const BOXES: Record<string, { style: string; html: string; hidden?: boolean }> = {
  'a box as large as the window': {
    style: `${FULL} #box { height: 100%; overflow: auto }`,
    html: `<div id="box">${AROUND}</div>`,
  },
  'the body, as the page itself can’t': {
    style: 'html { height: 100%; overflow: hidden } body { height: 100%; margin: 0; overflow: auto }',
    html: AROUND,
  },
  'a box in a box': {
    style: `${FULL} #outer { height: 100%; overflow: auto } #box { height: 600px; overflow-y: scroll }`,
    html: `<div id="outer"><header>The Gazette</header><div id="box">${AROUND}</div><div style="height: 2000px"></div></div>`,
  },
  'a box that snaps': {
    style: `${FULL} #box { height: 100%; overflow: auto; scroll-snap-type: y proximity } #after { scroll-snap-align: start }`,
    html: `<div id="box">${AROUND}</div>`,
  },
  'a box of a component': { style: `${FULL} #host { height: 100% }`, html: shadowBox('open'), hidden: true },
  'a box of a closed component': { style: `${FULL} #host { height: 100% }`, html: shadowBox('closed'), hidden: true },
};

const boxIn = (window: Window): Element =>
  (window as unknown as { box?: Element }).box ?? window.document.querySelector('#box') ?? window.document.body;

const frames = (window: Window) =>
  new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

describe('R6 an article that scrolls in a box of its own', () => {
  beforeEach(forgetAll);

  const waiting = async (style: string, html: string): Promise<[RecordedWindow, SmallFavor, Element]> => {
    const room = 'small-favor:not(:defined) { display: block; min-height: 432px }';
    const window = await open(STILL, html, `<style>${style} ${room}</style>`);
    const appeal = appealIn(window);
    await frames(window);
    expect(linkIn(window, appeal) ?? null).to.equal(null);
    expect(appeal.getBoundingClientRect().height, 'its room').to.equal(432);
    return [window, appeal, boxIn(window)];
  };

  for (const [what, { style, html, hidden }] of Object.entries(BOXES)) {
    it(`has its appeal drawn before it comes into view: ${what}`, async () => {
      const [window, appeal, box] = await waiting(style, html);
      const below = (): number => appeal.getBoundingClientRect().top - box.getBoundingClientRect().bottom;
      box.scrollTop = 7000 - box.clientHeight - 300;
      expect(below()).to.be.within(100, 400);
      await drawn(window, appeal);
      expect(below()).to.be.within(100, 400);
      expectStyled(window, appeal);
    });

    // A shadow root's own scrolling is told to nobody outside.
    if (!hidden)
      it(`moves nothing under a reader who jumps to it: ${what}`, async () => {
        const [window, appeal, box] = await waiting(style, html);
        const tops: number[] = [];
        const after = window.document.querySelector('#after')!;
        const look = (): void => void tops.push(after.getBoundingClientRect().top);
        box.addEventListener('scroll', () => window.requestAnimationFrame(look), { once: true });
        box.scrollTop = 7000 - 100;
        await drawn(window, appeal);
        await until(() => tops.length, 'a frame was painted');
        look();
        expect(tops[1]).to.equal(tops[0]);
      });
  }
});
