import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, CHECKOUT, forgetAll, openPage, part, radio, text, until, warningsOf } from '../helpers.js';

const CHILDREN = `
  <h2 slot="headline">The editor’s headline</h2>
  <img slot="image" alt="" width="10" height="10" />
  <p>The editor’s words</p>
  <p slot="signature">The editors</p>
  <p slot="note">Small print</p>
  <p slot="fallback"><a href="https://support.example/plain">Support us</a></p>`;

/** Lets drawing fail for as long as `act` runs, as a broken page can. What it told the editor. */
async function withoutDrawing(act: () => unknown): Promise<string[]> {
  document.importNode = () => {
    throw new TypeError('a page that breaks things');
  };
  try {
    return await warningsOf(act);
  } finally {
    Reflect.deleteProperty(document, 'importNode');
  }
}

/** An appeal that could not be drawn, and what it told the editor. */
async function brokenAppeal(settings = {}, children = ''): Promise<{ element: SmallFavor; sentences: string[] }> {
  const element = document.createElement('small-favor');
  const all = { publisher: 'The Harbour Gazette', currency: 'USD', href: CHECKOUT, ...settings };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.innerHTML = children;
  const place = await fixture(html`<div></div>`);
  const sentences = await withoutDrawing(() => {
    place.append(element);
    return element.updateComplete;
  });
  return { element, sentences };
}

const visibleLinks = (element: Element): string[] =>
  [element, element.shadowRoot!]
    .flatMap(root => [...root.querySelectorAll('a')])
    .flatMap(link => (link.checkVisibility() ? `${text(link)} → ${link.href}` : []));

describe('an appeal that can’t be drawn', () => {
  beforeEach(forgetAll);

  /** Whatever reaches the page as an error fails the test. */
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(() => expect(errors.splice(0)).to.deep.equal([]));

  it('leaves the editor’s words and the fallback’s link, and warns once', async () => {
    const { element, sentences } = await brokenAppeal({ 'payment-methods': 'visa' }, CHILDREN);
    element.setAttribute('publisher', 'Another');
    await element.updateComplete;
    for (const child of element.children) expect(child.checkVisibility(), text(child)).to.be.true;
    expect(visibleLinks(element)).to.deep.equal(['Support us → https://support.example/plain']);
    expect(sentences).to.have.length(1);
    expect(sentences[0]).to.match(/^<small-favor> could not be drawn, so its words and fallback link are shown/);
    expect(sentences[0]).to.contain('a page that breaks things');
  });

  it('says our own words and has the link where the editor gave none', async () => {
    const { element } = await brokenAppeal();
    expect(text(element.shadowRoot)).to.contain('The Harbour Gazette stays open to everyone');
    const url = `${CHECKOUT}?amount=5&currency=USD&frequency=once`;
    expect(visibleLinks(element)).to.deep.equal([`Support once with $5 → ${url}`]);
  });

  for (const [target, opens] of [
    [null, '_self'],
    ['_top', '_top'],
    ['_blank', '_blank'],
  ] as const)
    it(`opens the link where it was told to, and says so: ${target}`, async () => {
      const { element } = await brokenAppeal(target ? { target } : {});
      const link = element.shadowRoot!.querySelector('a')!;
      expect(link.target).to.equal(opens);
      expect(text(link)).to.equal(`Support once with $5${target === '_blank' ? ' (opens in a new tab)' : ''}`);
    });

  it('leaves words alone where there is no link to be had', async () => {
    const { element } = await brokenAppeal({ href: 'javascript:alert(1)' });
    expect(visibleLinks(element)).to.deep.equal([]);
    expect(text(element.shadowRoot)).to.contain('open to everyone');
  });

  it('shows words that come later too', async () => {
    const { element } = await brokenAppeal({}, CHILDREN);
    element.append(document.createElement('p'));
    element.lastElementChild!.textContent = 'More words';
    expect(element.lastElementChild!.checkVisibility()).to.be.true;
  });

  it('keeps the choice of the moment in its link when a later drawing fails', async () => {
    const element = await appeal();
    radio(element, 'frequency', 'monthly').click();
    await element.updateComplete;
    const sentences = await withoutDrawing(async () => {
      element.setAttribute('payment-methods', 'visa');
      await element.updateComplete;
    });
    expect(sentences).to.have.length(1);
    const url = `${CHECKOUT}?amount=5&currency=USD&frequency=monthly`;
    expect(visibleLinks(element)).to.deep.equal([`Support with $5 a month → ${url}`]);
  });

  it('answers and obeys scripts as before', async () => {
    const { element } = await brokenAppeal({}, CHILDREN);
    expect(element.selection).to.include({ amount: '5', currency: 'USD' });
    expect(element.checkoutUrl).to.match(new RegExp(`^${CHECKOUT}`));
    expect(element.visibility.shown).to.be.true;
    element.setAttribute('amounts', '7');
    await element.updateComplete;
    expect(element.selection!.amount).to.equal('7');
    element.remove();
    document.body.append(element);
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    element.remove();
  });

  it('harms no other appeal', async () => {
    await brokenAppeal();
    expect(part(await appeal(), 'link')).to.exist;
  });

  for (const page of ['xhtml.xhtml', 'clobbered-create-element.html'])
    it(`leaves words and links on the page ${page}`, async () => {
      const frame = await openPage(`/test/pages/${page}`);
      const find = (id: string): Element => frame.contentDocument!.getElementById(id)!;
      await until(() => find('empty').shadowRoot?.childNodes.length, 'it is drawn');
      const own = 'Support us → https://support.example/plain';
      await until(() => visibleLinks(find('own')).join() === own, 'the fallback’s link alone');
      expect(find('own').querySelector('p')!.checkVisibility()).to.be.true;
      expect(find('own').querySelector('h2')!.checkVisibility()).to.be.true;
      expect(text(find('empty').shadowRoot)).to.contain('The Harbour Gazette stays open');
      expect(visibleLinks(find('empty')).length, 'a link by our words').to.equal(1);
    });
});
