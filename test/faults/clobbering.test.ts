import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { openHtml, type RecordedWindow } from '../frames.js';
import { HELD_CLOCK, passTime } from '../held-clock.js';
import { CHECKOUT, forgetAll, part, radio, text, until } from '../helpers.js';

const SETTINGS = `data-currency="USD" data-href="${CHECKOUT}"`;
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"><p>The editor’s words.</p></small-favor>`;
const tag = (attributes = '') => `<script src="/dist/small-favor.js" ${attributes}></script>`;

/** An element of each kind whose name stands for a property of the document. Not all of them have methods. */
const KINDS: Record<string, (name: string) => string> = {
  images: name => `<img name="${name}" alt="">`,
  'two images each': name => `<img name="${name}" alt=""><img name="${name}" alt="">`,
  forms: name => `<form name="${name}"><input name="hasAttribute"><input name="call"></form>`,
  frames: name => `<iframe name="${name}"></iframe>`,
};

/** Of these the drawing itself is made (L14). */
const MAKERS = ['createElement', 'createTreeWalker', 'createComment', 'createTextNode', 'importNode'];

/** The names of all that a document has. */
const documentNames = (): string[] => {
  const names = new Set<string>();
  for (let at: object | null = document; at; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].filter(name => !MAKERS.includes(name));
};

/** As `appealsOf`, on a page whose `querySelectorAll` may be an image. */
async function appealsIn({ document }: Window): Promise<SmallFavor[]> {
  const appeals = [...Document.prototype.querySelectorAll.call(document, 'small-favor')] as SmallFavor[];
  for (const appeal of appeals) await appeal.updateComplete;
  return appeals;
}

/** What a reader finds and does, on a page that is told nothing. */
async function expectWhole(window: RecordedWindow, appeals: readonly SmallFavor[]): Promise<void> {
  for (const appeal of appeals) {
    expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
    radio(appeal, 'amount', 2000).click();
    await appeal.updateComplete;
    expect(part(appeal, 'link')!.getAttribute('href')).to.equal(`${CHECKOUT}?amount=20&currency=USD&frequency=once`);
  }
  expect(window.errors).to.deep.equal([]);
  expect(window.told).to.deep.equal([]);
}

/** Has the page keep the names of the events it hears, in `heard`. */
const HEARD = `<script>heard = []; for (const type of ['show', 'view'])
  addEventListener('small-favor-' + type, () => heard.push(type))</script>`;
const heardIn = (window: Window) => (window as Window & { heard?: string[] }).heard;

describe('L13 elements that stand for properties', () => {
  beforeEach(forgetAll);

  const LITS = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'].concat(
    ['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'],
    ['litElementHydrateSupport', 'litHtmlPolyfillSupportDevMode', 'litIssuedWarnings', 'litNonce', 'ShadyCSS'],
  );
  const GLOBALS = ['trustedTypes', 'localStorage', 'customElements', 'console', 'Intl', 'addEventListener', 'Reflect'];
  const OURS = ['SmallFavor', 'small-favor', 'small-favor packs', 'Symbol(small-favor packs)'];
  const anchors = (names: readonly string[]) => names.map(name => `<a id="${name}"></a>`).join('');
  const every = (kind: string, names: readonly string[]) => names.map(KINDS[kind]!).join('');
  const cases: Record<string, string> = {
    'of Lit’s globals': anchors(LITS),
    'of Lit’s globals, on frames': every('frames', LITS),
    'of the page’s globals': anchors(GLOBALS) + every('forms', GLOBALS),
    'of the page’s globals, on frames': every('frames', GLOBALS),
    'of our own': anchors(OURS) + every('forms', OURS),
  };
  for (const kind of Object.keys(KINDS)) cases[`of the document, on ${kind}`] = every(kind, documentNames());

  for (const [what, elements] of Object.entries(cases)) {
    it(`do no harm to the element: ${what}`, async () => {
      const window = await openHtml({ head: HEARD, body: elements + tag() + ELEMENT });
      const appeals = await appealsIn(window);
      expect(appeals.length).to.equal(1);
      await expectWhole(window, appeals);
      expect(heardIn(window)).to.include('show');
    });

    it(`do no harm to the script that places the appeal: ${what}`, async () => {
      const body = `${elements}<article><p>Story</p>${tag(SETTINGS)}</article>`;
      const head = tag(`defer ${SETTINGS} data-target="article" data-campaign="end"`);
      const window = await openHtml({ head, body });
      const appeals = await appealsIn(window);
      expect(appeals.length).to.equal(2);
      await expectWhole(window, appeals);
    });
  }

  it('do not stand for the global either', async () => {
    const window = await openHtml({ body: `<a id="SmallFavor"></a>${tag()}` });
    expect((window as RecordedWindow & { SmallFavor?: object }).SmallFavor).to.have.property('version');
  });

  it('do not keep an appeal that is read from being counted', async () => {
    const elements = every('images', ['visibilityState', 'hidden', 'prerendering']);
    const window = await openHtml({ head: HEARD, body: ELEMENT + elements + tag() });
    await until(() => heardIn(window)!.includes('view'), 'it is seen');
  });

  it('do not have it wait for the end of the page in vain, nor be placed before its target has ended', async () => {
    const body = `<img name="readyState" alt=""><article>${tag(`${SETTINGS} data-target="article"`)}<p>Story</p></article>`;
    const window = await openHtml({ body });
    const [appeal] = await appealsIn(window);
    expect(text(appeal!.previousElementSibling)).to.equal('Story');
  });

  it('do not hide that it is removed', async () => {
    const window = await openHtml({ body: `${KINDS['images']!('removeEventListener')}${tag()}${ELEMENT}` });
    const [appeal] = await appealsIn(window);
    const { parentNode } = appeal!;
    appeal!.remove();
    parentNode!.append(appeal!);
    await expectWhole(window, [appeal!]);
  });
});

describe('L12 elements that stand for the current script', () => {
  beforeEach(forgetAll);
  const evil = 'data-href="https://evil.example/" data-currency="EUR" data-target="article"';

  for (const [what, elements] of Object.entries({
    'an image': `<img name="currentScript" alt="" ${evil}>`,
    'two images': `<img name="currentScript" alt="" ${evil}>`.repeat(2),
    'a form': `<form name="currentScript" ${evil}><input name="hasAttribute"><input name="getAttribute"></form>`,
    'a frame': `<iframe name="currentScript" ${evil}></iframe>`,
  })) {
    it(`set nothing: ${what}`, async () => {
      const window = await openHtml({ body: `${elements}<article>${tag()}</article>` });
      expect((await appealsIn(window)).length).to.equal(0);
      expect([...window.errors, ...window.told]).to.deep.equal([]);
    });

    it(`do not keep the true script from setting: ${what}`, async () => {
      const window = await openHtml({ body: `${elements}<article>${tag(SETTINGS)}</article>` });
      const appeals = await appealsIn(window);
      expect(appeals.length).to.equal(1);
      await expectWhole(window, appeals);
    });
  }
});

describe('L13 forms whose fields stand for the form’s properties', () => {
  beforeEach(forgetAll);

  /** The names of all that a form has. */
  const formNames = (): string[] => {
    const names = new Set<string>();
    for (let at: object | null = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at) as object | null)
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    return [...names];
  };
  const fields = formNames()
    .map(name => `<input name="${name}">`)
    .join('');
  const form = (attributes = '', content = '') => `<form ${attributes}><p>${fields}</p>${content}</form>`;
  const link = `<a href="${CHECKOUT}">Support us</a>`;

  for (const [where, children] of Object.entries({
    'in the words': `<p>The editor’s words.</p>${form()}`,
    'that are the words': form('', 'The editor’s words.'),
    'in a paragraph of the words': `<div><b>The editor’s words.</b>${form()}</div>`,
    'around the fallback’s link': `<p>The editor’s words.</p>${form('slot="fallback"', link)}`,
    'in every slot': ['headline', 'image', 'signature', 'note'].map(slot => form(`slot="${slot}"`)).join('') + 'Words.',
  }))
    it(`do no harm in the appeal: ${where}`, async () => {
      const href = where.includes('fallback') ? '' : `href="${CHECKOUT}"`;
      const body = `<small-favor currency="USD" ${href}>${children}</small-favor>`;
      const window = await openHtml({ body: tag() + body });
      const [appeal] = await appealsIn(window);
      expect(part(appeal!, 'copy')!.querySelector('slot') !== null, 'the editor’s words').to.equal(true);
      await expectWhole(window, [appeal!]);
    });

  it('do no harm around the appeal', async () => {
    const body = form('lang="de"', ELEMENT);
    const window = await openHtml({ head: tag('defer'), body });
    const [appeal] = await appealsIn(window);
    expect(text(part(appeal!, 'link'))).to.match(/^Support once with 5\s\$$/);
    expect(window.errors).to.deep.equal([]);
    expect(window.told.length, 'of the German words that are not there').to.equal(1);
  });

  for (const place of ['append', 'prepend', 'before', 'after'])
    it(`do no harm where the appeal is placed: ${place}`, async () => {
      const head = tag(`defer ${SETTINGS} data-target="form" data-insert="${place}"`);
      const window = await openHtml({ head, body: form() });
      const appeals = await appealsIn(window);
      expect(appeals.length).to.equal(1);
      await expectWhole(window, appeals);
    });
});

describe('L13 names that the page’s own tools have', () => {
  it('keep no form around the appeal from being read: a field called parentElement, while the page is parsed', async () => {
    const fields = ['parentElement', 'parentNode', 'nextSibling'].map(name => `<input name="${name}">`).join('');
    const window = await openHtml({
      head: tag(),
      body: `<form><small-favor currency="USD" href="${CHECKOUT}"><p>The editor’s words.${fields}</p></small-favor></form>`,
    });
    await expectWhole(window, await appealsIn(window));
  });

  it('stand for nothing that the browser lacks: an idle moment, for an appeal far below', async () => {
    const window = await openHtml({
      head: `<script>delete window.requestIdleCallback</script>${HELD_CLOCK}${tag('defer')}`,
      body: `<a id="requestIdleCallback"></a><div style="height: 9000px"></div>${ELEMENT}`,
    });
    const appeal = window.document.querySelector('small-favor')!;
    expect(part(appeal, 'link')).to.equal(null);
    passTime(window);
    await until(() => part(appeal, 'link'), 'it is drawn');
    expect(window.errors).to.deep.equal([]);
  });

  it('are no array to report to', async () => {
    const window = await openHtml({
      head: tag('defer'),
      body: `<a id="dataLayer"></a>${ELEMENT.replace('href', 'report-to="dataLayer" href')}`,
    });
    await appealsIn(window);
    expect(window.errors).to.deep.equal([]);
    expect(window.told).to.deep.equal([
      '<small-favor> report-to="dataLayer": nothing is reported, as there is no such array. Write the name of one, like dataLayer.',
    ]);
    expect(Object.hasOwn(window, 'dataLayer')).to.equal(false);
  });
});
