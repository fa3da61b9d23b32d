import { expect } from '@open-wc/testing';
import { type SmallFavor, version } from '../../src/index.js';
import { appealsOf, openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, until } from '../helpers.js';

const SCRIPT = '/dist/small-favor.js';
const SETTINGS = `data-currency="USD" data-href="${CHECKOUT}" data-target="article"`;
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"><p>The editor’s words.</p></small-favor>`;
const ARTICLE = '<article><p>Story</p></article>';

const tag = (attributes = '', src = SCRIPT) => `<script src="${src}" ${attributes}></script>`;

const versionOf = (window: RecordedWindow) =>
  (window.customElements.get('small-favor') as unknown as { version: string }).version;

describe('P3 the script twice on a page', () => {
  beforeEach(forgetAll);

  for (const [what, page, appeals] of [
    ['deferred, for an element', { head: tag('defer') + tag('defer'), body: ELEMENT }, 1],
    ['blocking, for an element', { head: tag() + tag(), body: ELEMENT }, 1],
    ['in head and body', { head: tag('async'), body: ELEMENT + tag() }, 1],
    ['from two addresses', { head: tag('defer') + tag('defer', `${SCRIPT}?2`), body: ELEMENT }, 1],
    ['with the same settings', { head: tag(`defer ${SETTINGS}`).repeat(2), body: ARTICLE }, 1],
    ['blocking, with the same settings', { head: tag(SETTINGS).repeat(2), body: ARTICLE }, 1],
    ['with settings and without', { head: tag(`defer ${SETTINGS}`) + tag('defer'), body: ARTICLE }, 1],
    [
      'for two appeals',
      { head: tag(`defer ${SETTINGS}`) + tag(`defer ${SETTINGS} data-campaign="spring"`), body: ARTICLE },
      2,
    ],
  ] as const)
    it(`does no harm: ${what}`, async () => {
      const window = await openHtml(page);
      const present = await appealsOf(window);
      expect(present.length).to.equal(appeals);
      for (const appeal of present) expect(part(appeal, 'link')).to.exist;
      expect(window.told).to.deep.equal([]);
      expect(window.errors).to.deep.equal([]);
    });
});

describe('P3 the script in two versions on a page', () => {
  let other: string;

  before(async () => {
    const code = await (await fetch(SCRIPT)).text();
    expect(code).to.contain(version);
    other = URL.createObjectURL(new Blob([code.replaceAll(version, '9.9.9')], { type: 'text/javascript' }));
  });
  after(() => URL.revokeObjectURL(other));

  for (const [what, scripts, stays, refused] of [
    ['the other comes second', () => tag() + tag('', other), version, '9.9.9'],
    ['the other comes first', () => tag('', other) + tag(), '9.9.9', version],
  ] as const)
    it(`keeps the first and says so once: ${what}`, async () => {
      const window = await openHtml({ head: scripts(), body: ELEMENT });
      expect(versionOf(window)).to.equal(stays);
      expect((window as RecordedWindow & { SmallFavor?: { version: string } }).SmallFavor!.version).to.equal(stays);
      const [appeal] = await appealsOf(window);
      expect(part(appeal!, 'link')).to.exist;
      expect(window.errors).to.deep.equal([]);
      expect(window.told).to.deep.equal([
        `<small-favor> is here already in version ${stays}, so version ${refused} is not used. Load one script only.`,
      ]);
    });

  it('still places the appeal of the second tag, once', async () => {
    const head = tag(`defer ${SETTINGS}`) + tag(`defer ${SETTINGS}`, other);
    const window = await openHtml({ head, body: ARTICLE });
    expect((await appealsOf(window)).length).to.equal(1);
    expect(window.told.length).to.equal(1);
  });
});

describe('R15 the same tag twice on a page', () => {
  beforeEach(forgetAll);

  const TARGETS = '<article><p>Story</p></article><aside><p>Aside</p></aside>';

  /** Puts a tag on the page as a page's own script does, and lets it run. */
  const run = ({ document }: Window, attributes: Record<string, string> = {}) =>
    new Promise(resolve => {
      const script = document.createElement('script');
      const settings = { 'data-href': CHECKOUT, 'data-target': 'article', 'data-currency': 'USD', ...attributes };
      for (const [name, value] of Object.entries(settings)) script.setAttribute(name, value);
      script.addEventListener('load', resolve);
      script.src = SCRIPT;
      document.head.append(script);
    });

  /** A page on which the tag has run once. */
  async function open() {
    const window = await openHtml({ head: tag(`defer ${SETTINGS}`), body: TARGETS });
    const [appeal] = await appealsOf(window);
    await until(() => part(appeal!, 'reminder-button'), 'it is drawn');
    return { window, appeal: appeal! };
  }

  for (const [what, change] of Object.entries<(appeal: SmallFavor) => unknown>({
    'the page has done nothing to it': () => {},
    'the page has changed a setting of it': appeal => appeal.setAttribute('amounts', '2 3'),
    'the page has hidden it': appeal => (appeal.hidden = true),
    'the page has given it a class and words': appeal => {
      appeal.className = 'wide';
      appeal.append('Words');
    },
    'the page has moved it': appeal => appeal.ownerDocument.querySelector('aside')!.append(appeal),
    'the reader has dismissed it': appeal => part(appeal, 'reminder-button')!.click(),
  }))
    it(`has one appeal where ${what}`, async () => {
      const { window, appeal } = await open();
      change(appeal);
      await appeal.updateComplete;
      await run(window);
      const appeals = await appealsOf(window);
      expect(appeals.map(other => other === appeal)).to.deep.equal([true]);
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });

  for (const [what, attributes] of Object.entries<Record<string, string>>({
    'around its currency': { 'data-currency': ' USD ' },
    'before its link': { 'data-href': `\n${CHECKOUT}` },
    'around its target': { 'data-target': ' article\n' },
  }))
    it(`has one appeal where one has white space ${what}`, async () => {
      const { window } = await open();
      await run(window, attributes);
      expect((await appealsOf(window)).length).to.equal(1);
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });

  it('has it anew in another article', async () => {
    const { window, appeal } = await open();
    appeal.setAttribute('amounts', '2 3');
    window.document.body.innerHTML = TARGETS;
    appeal.remove();
    await run(window);
    const appeals = await appealsOf(window);
    expect(appeals.map(({ parentElement }) => parentElement!.localName)).to.deep.equal(['article']);
  });

  it('has no second beside a copy, as in a page that was kept and is shown again', async () => {
    const { window } = await open();
    const { body } = window.document;
    const kept = body.cloneNode(true);
    body.innerHTML = '';
    body.replaceWith(kept);
    await run(window);
    expect((await appealsOf(window)).length).to.equal(1);
  });

  it('has two where they have different targets', async () => {
    const { window } = await open();
    await run(window, { 'data-target': 'aside' });
    const places = () => [...window.document.querySelectorAll('small-favor')].map(one => one.parentElement!.localName);
    expect(places()).to.deep.equal(['article', 'aside']);
    await run(window, { 'data-target': 'aside' });
    await run(window);
    expect(places()).to.deep.equal(['article', 'aside']);
  });

  it('has two where they have different places in the target', async () => {
    const { window } = await open();
    await run(window, { 'data-insert': 'prepend' });
    expect((await appealsOf(window)).length).to.equal(2);
  });
});

describe('P3 the globals of the page', () => {
  /** What is on `window` and on its prototypes' surface after the page has loaded, and was not before. */
  const remember = '<script>namesBefore = new Set(Object.getOwnPropertyNames(window).concat("namesBefore"))</script>';
  const added = (window: RecordedWindow & { namesBefore?: Set<string> }) =>
    Object.getOwnPropertyNames(window).filter(name => !window.namesBefore!.has(name));

  it('get exactly one name more', async () => {
    const head = remember + tag(`defer ${SETTINGS}`) + tag('defer', '/dist/payment-methods.js');
    const window = await openHtml({ head, body: ARTICLE + ELEMENT });
    await appealsOf(window);
    expect(added(window)).to.deep.equal(['SmallFavor']);
    expect(Object.keys(window)).to.include('SmallFavor');
  });

  it('get the classes, the version and the doors for words and supporters under it', async () => {
    const window = await openHtml({ head: tag('defer') + PICKER_TAG });
    const { SmallFavor } = window as RecordedWindow & { SmallFavor?: Record<string, unknown> };
    expect(Object.keys(SmallFavor!)).to.have.members([
      'SmallFavor',
      'SmallFavorAmountPicker',
      'markSupporter',
      'registerMessages',
      'version',
    ]);
    expect(SmallFavor!['SmallFavor']).to.equal(window.customElements.get('small-favor'));
    expect(SmallFavor!['SmallFavorAmountPicker']).to.equal(window.customElements.get('small-favor-amount-picker'));
    expect(SmallFavor!['version']).to.equal(version);
  });

  it('keep a name of the publisher’s own', async () => {
    const window = await openHtml({ head: `<script>SmallFavor = 'mine'</script>${tag('defer')}`, body: ELEMENT });
    expect((window as RecordedWindow & { SmallFavor?: unknown }).SmallFavor).to.equal('mine');
    const [appeal] = await appealsOf(window);
    expect(part(appeal!, 'link')).to.exist;
    expect(window.errors).to.deep.equal([]);
  });
});
