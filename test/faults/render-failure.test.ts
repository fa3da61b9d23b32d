import { expect, waitUntil } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { openFrame, openHtml, recorded, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, text } from '../helpers.js';

const PLAIN = 'https://support.example/plain';
const OWN = `<small-favor id="own" currency="USD" href="${CHECKOUT}"><h2 slot="headline">The editor’s headline</h2>
  <p>The editor’s words</p><p slot="fallback"><a href="${PLAIN}">Support us</a></p></small-favor>`;
const EMPTY = `<small-favor id="empty" currency="USD" publisher="The Gazette" href="${CHECKOUT}"></small-favor>`;
const tag = (attributes = 'defer') => `<script src="/dist/small-favor.js" ${attributes}></script>`;

const find = ({ document }: Window, id: string) => document.getElementById(id) as SmallFavor;

const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

const seenLinks = (element: Element): string[] =>
  [element, element.shadowRoot ?? element]
    .flatMap(root => [...root.querySelectorAll('a')])
    .filter(isSeen)
    .map(link => link.href)
    .filter((href, at, all) => all.indexOf(href) === at);

/** The editor's own words and the fallback's link can be read and followed. */
function expectFallback(window: Window): void {
  const own = find(window, 'own');
  for (const child of own.children) expect(isSeen(child), text(child)).to.equal(true);
  expect(seenLinks(own)).to.deep.equal([PLAIN]);
}

/** Our words and a link stand where the editor gave none. */
function expectOurs(window: Window): void {
  const empty = find(window, 'empty');
  expect(text(empty.shadowRoot ?? empty)).to.contain('The Gazette stays open');
  expect(seenLinks(empty)).to.deep.equal([`${CHECKOUT}?amount=5&currency=USD&frequency=once`]);
}

/** One sentence for each appeal that could not be drawn, and nothing thrown into the page. */
function expectToldOnce(window: RecordedWindow, appeals = 2): void {
  expect(window.told.length).to.equal(appeals);
  for (const sentence of window.told) expect(sentence).to.match(/^<small-favor> could not be drawn, so its words/);
  expect(window.errors).to.deep.equal([]);
}

describe('L14 elements that stand for what an appeal is drawn by', () => {
  beforeEach(forgetAll);

  for (const name of ['createElement', 'createComment', 'createTextNode', 'importNode'])
    for (const [kind, element] of Object.entries({
      image: `<img name="${name}" alt="">`,
      form: `<form name="${name}"><input name="call"></form>`,
      frame: `<iframe name="${name}"></iframe>`,
    })) {
      it(`leave words and links: ${kind} ${name}`, async () => {
        const window = await openHtml({ head: tag(), body: element + OWN + EMPTY });
        expectFallback(window);
        expectOurs(window);
        expectToldOnce(window);
      });

      it(`leave words and a link where the script places the appeal: ${kind} ${name}`, async () => {
        const settings = `data-currency="USD" data-publisher="The Gazette" data-href="${CHECKOUT}" data-target="article"`;
        const window = await openHtml({ head: tag(`defer ${settings}`), body: `${element}<article>Story</article>` });
        window.document.querySelector('small-favor')!.id = 'empty';
        expectOurs(window);
        expectToldOnce(window, 1);
      });
    }

  it('leave the words and the fallback’s link: createTreeWalker, without which Lit does not begin', async () => {
    const window = await openHtml({ head: tag(), body: `<img name="createTreeWalker" alt="">${OWN}` });
    expectFallback(window);
  });
});

/** What makes a page's clock run so fast that what waits for a reader who is far is drawn soon. */
const HURRY = `{ const { setTimeout } = window; window.setTimeout = (act, time) => setTimeout(act, time / 100) }`;

/** What pages break. */
const BROKEN = {
  'templates can’t be copied': 'Document.prototype.importNode = () => { throw new Error("broken") }',
  'HTML can’t be parsed': `Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error("broken") } });
    Object.defineProperty(ShadowRoot.prototype, 'innerHTML', { set() { throw new Error("broken") } })`,
  'styles can’t be shared': 'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("broken") }',
  'styles can’t be adopted':
    'Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { set() { throw new Error("broken") } })',
  'changes can’t be observed': 'MutationObserver.prototype.observe = () => { throw new Error("broken") }',
  'listeners can’t be added to the window': 'window.addEventListener = () => { throw new Error("broken") }',
  'attributes can’t be set': 'Element.prototype.removeAttribute = () => { throw new Error("broken") }',
  'names of Lit are everywhere': 'Object.prototype.renderBefore = "broken"; Object.prototype.nodeType = 1',
};

/** How pages refuse a shadow root. */
const REFUSED = {
  'by an error': 'Element.prototype.attachShadow = () => { throw new Error("broken") }',
  'by giving none': 'Element.prototype.attachShadow = () => null',
};

for (const [row, cases] of [
  ['L14 an appeal that can’t be drawn for any other reason', BROKEN],
  ['R6 an appeal that is refused a shadow root', REFUSED],
] as const)
  describe(row, () => {
    beforeEach(forgetAll);

    for (const [what, code] of Object.entries(cases))
      for (const [where, before] of Object.entries({ near: '', far: '<div style="height: 9000px">Story</div>' }))
        it(`has words and a working link: ${what}, ${where}`, async () => {
          const window = await openHtml({
            head: `<script>${HURRY};${code}</script>${tag('defer')}`,
            body: before + OWN + EMPTY,
          });
          await waitUntil(() => window.told.length > 1, 'both have told', { timeout: 8000 });
          expectFallback(window);
          expectOurs(window);
          expectToldOnce(window);
        });
  });

describe('R6 an appeal without a shadow root', () => {
  beforeEach(forgetAll);

  it('keeps the editor’s text and headline as they are, and writes its own words once', async () => {
    const texts = `<small-favor id="bare" currency="USD" href="${CHECKOUT}">Please give.</small-favor>
      <small-favor id="headed" currency="USD" href="${CHECKOUT}"><h2 slot="headline">Give</h2></small-favor>`;
    const window = await openHtml({
      head: `<script>${REFUSED['by an error']}</script>${tag()}`,
      body: texts + EMPTY,
    });
    await waitUntil(() => window.told.length > 2, 'all have told', { timeout: 8000 });
    expect(text(find(window, 'bare'))).to.equal('Please give.');
    expect(find(window, 'headed').innerHTML).to.equal('<h2 slot="headline">Give</h2>');
    const empty = find(window, 'empty');
    const { innerHTML } = empty;
    empty.before(find(window, 'bare'));
    window.document.body.append(empty);
    empty.setAttribute('href', `${CHECKOUT}/other`);
    expect(empty.innerHTML).to.equal(innerHTML);
    expectToldOnce(window, 3);
  });
});

describe('L14 an appeal that can’t be drawn', () => {
  beforeEach(forgetAll);

  it('shows what comes later, and answers scripts', async () => {
    const window = await openHtml({ head: tag(), body: `<img name="importNode" alt="">${OWN}` });
    const own = find(window, 'own');
    own.append(window.document.createElement('p'));
    own.lastElementChild!.textContent = 'More words';
    expect(isSeen(own.lastElementChild!)).to.equal(true);
    expect(own.visibility.shown).to.equal(true);
    expect(own.checkoutUrl).to.contain(CHECKOUT);
    expectToldOnce(window, 1);
  });
});

describe('L15 a page in XHTML', () => {
  beforeEach(forgetAll);

  it('has words and links', async () => {
    const window = recorded(await openFrame(frame => (frame.src = '/test/pages/xhtml.xhtml')));
    await waitUntil(() => find(window, 'empty').shadowRoot?.childNodes.length, 'it is drawn', { timeout: 8000 });
    expect(window.document.contentType).to.equal('application/xhtml+xml');
    expectFallback(window);
    expect(text(find(window, 'empty').shadowRoot)).to.contain('The Harbour Gazette stays open');
    expect(seenLinks(find(window, 'empty')).length).to.equal(1);
  });
});
