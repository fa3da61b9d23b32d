import { expect } from '@open-wc/testing';
import { APPEAL_ATTRIBUTES } from '../src/domain/settings.js';
import { appealsOf, openHtml, type RecordedWindow } from './frames.js';
import { CHECKOUT, forgetAll, part, text } from './helpers.js';

const SCRIPT = '<script src="/dist/small-favor.js" defer></script>';
const SETTINGS = `data-publisher="The Harbour Gazette" data-currency="USD" data-href="${CHECKOUT}"`;
const FALLBACK = `<p data-slot="fallback"><a href="${CHECKOUT}">Support us</a></p>`;

/** The one appeal of a page, which nothing is wrong with. */
async function only(window: RecordedWindow) {
  expect(window.errors).to.deep.equal([]);
  expect(window.told).to.deep.equal([]);
  const appeals = await appealsOf(window);
  expect(appeals.length).to.equal(1);
  return appeals[0]!;
}

beforeEach(forgetAll);

describe('a div of the class small-favor', () => {
  for (const [where, head, before, after] of [
    ['deferred in the head', SCRIPT, '', ''],
    ['async in the head', SCRIPT.replace('defer', 'async data-divs="body"'), '', ''],
    ['blocking in the head', SCRIPT.replace('defer', ''), '', ''],
    ['before it', '', SCRIPT.replace('defer', ''), ''],
    ['behind it', '', '', SCRIPT.replace('defer', '')],
    ['twice on the page', SCRIPT, '', SCRIPT.replace('.js', '.js?2')],
  ] as const)
    it(`is filled with an appeal, with the script ${where}`, async () => {
      const window = await openHtml({
        head,
        body: `${before}<div id="ours" class="wide small-favor" ${SETTINGS}><p>The editor’s words.</p>${FALLBACK}</div>${after}`,
      });
      const appeal = await only(window);
      expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
      expect(appeal.parentElement!.id).to.equal('ours');
      expect(appeal.parentElement!.className).to.equal('wide small-favor');
      expect(text(appeal)).to.equal('The editor’s words.Support us');
      expect(part(appeal, 'headline') === null, 'built-in headline').to.equal(false);
      expect(appeal.querySelector<HTMLElement>('[slot=fallback]')!.getBoundingClientRect().height).to.equal(0);
    });

  it('has the words of each slot where data-slot puts them', async () => {
    const window = await openHtml({
      head: SCRIPT,
      body: `<div class="small-favor" ${SETTINGS}><h3 data-slot="headline">A favor</h3><p>Words.</p><p data-slot="signature">The editor</p></div>`,
    });
    const appeal = await only(window);
    const slots = [...appeal.shadowRoot!.querySelectorAll('slot')].map(slot => [
      slot.name,
      slot.assignedElements().map(text).join(),
    ]);
    expect(slots.filter(([, words]) => words)).to.deep.equal([
      ['headline', 'A favor'],
      ['', 'Words.'],
      ['signature', 'The editor'],
    ]);
  });

  it('has the built-in words where it is empty', async () => {
    const window = await openHtml({ head: SCRIPT, body: `<div class="small-favor" ${SETTINGS}></div>` });
    expect(text(part(await only(window), 'copy'))).to.contain('The Harbour Gazette');
  });

  it('takes every attribute of the element, with the link’s target under a name of its own', async () => {
    const dataName = (name: string) => (name === 'target' ? 'data-link-target' : `data-${name}`);
    const all = APPEAL_ATTRIBUTES.map(name => `${dataName(name)}="${name}-value"`).join(' ');
    const window = await openHtml({ head: SCRIPT, body: `<div class="small-favor" ${all}></div>` });
    const appeal = window.document.querySelector('div > small-favor')!;
    const values = Object.fromEntries([...appeal.attributes].map(({ name, value }) => [name, value]));
    expect(values).to.deep.equal(Object.fromEntries(APPEAL_ATTRIBUTES.map(name => [name, `${name}-value`])));
  });

  for (const [what, body] of Object.entries({
    'without a setting': '<div class="small-favor"><p>Words.</p></div>',
    'of a class that only begins so': `<div class="small-favor-box" ${SETTINGS}><p>Words.</p></div>`,
    'around an appeal': `<div class="small-favor" ${SETTINGS}><small-favor currency="USD" href="${CHECKOUT}"></small-favor></div>`,
  }))
    it(`is left as it is ${what}`, async () => {
      const window = await openHtml({
        head: SCRIPT,
        body: `${body}<script>var sent = document.body.innerHTML</script>`,
      });
      expect((await appealsOf(window)).length).to.equal(body.split('<small-favor').length - 1);
      const { sent } = window as RecordedWindow & { sent?: string };
      expect(window.document.body.innerHTML.startsWith(sent!.split('<script')[0]!)).to.equal(true);
    });

  it('is left as it is when it comes later, as a reader’s comment may', async () => {
    const window = await openHtml({ head: SCRIPT, body: '<p>Story</p>' });
    window.document.body.insertAdjacentHTML('beforeend', `<div class="small-favor" ${SETTINGS}><p>Words.</p></div>`);
    window.document.body.append(window.document.createElement('small-favor'));
    const appeals = await appealsOf(window);
    expect(appeals.map(({ parentElement }) => parentElement!.localName)).to.deep.equal(['body']);
  });

  it('L13 has a form among its words, whatever its fields are called', async () => {
    const form = '<form data-slot="note"><input name="getAttribute" /><input name="setAttribute" /></form>';
    const window = await openHtml({ head: SCRIPT, body: `<div class="small-favor" ${SETTINGS}>${form}</div>` });
    await only(window);
    expect(window.document.forms[0]!.assignedSlot!.name).to.equal('note');
  });

  it('keeps its words where the script is blocked', async () => {
    const window = await openHtml({ body: `<div class="small-favor" ${SETTINGS}><p>Words.</p>${FALLBACK}</div>` });
    expect(text(window.document.querySelector('.small-favor'))).to.equal('Words.Support us');
  });
});

describe('R23 a div that a reader may have written', () => {
  const REAL = `<article><div class="small-favor" id="real" ${SETTINGS}><p>The editor’s words.</p></div></article>`;
  const PLANTED = `<section><div class="small-favor" id="planted" ${SETTINGS}><p>A comment.</p></div></section>`;
  const tag = (attributes = '') => SCRIPT.replace('defer', attributes);
  const NOT_FILLED =
    /^<div> data-href="[^"]+": no appeal is shown, as its script came late or twice, without data-divs\. Write /;

  /** The ids of the divs that were filled. */
  async function filled(window: RecordedWindow): Promise<string[]> {
    const appeals = await appealsOf(window);
    expect(window.errors).to.deep.equal([]);
    return appeals.map(({ parentElement }) => parentElement!.id);
  }

  /** Brings the script to a page that is there. */
  async function bring(window: RecordedWindow, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    const script = window.document.createElement('script');
    script.src = `/dist/small-favor.js?${Object.keys(attributes).length}`;
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    const loaded = new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
    window.document.head.append(script);
    await loaded;
  }

  for (const attributes of ['defer', '', 'async'])
    it(`stays as it is outside of what data-divs names (${attributes || 'blocking'})`, async () => {
      const head = tag(`${attributes} data-divs="article, .story"`);
      const window = await openHtml({ head, body: PLANTED + REAL + PLANTED });
      expect(await filled(window)).to.deep.equal(['real']);
      expect(window.told).to.deep.equal([]);
    });

  it('stays as it is where data-divs can’t be read', async () => {
    expect(await filled(await openHtml({ head: tag('defer data-divs="art(icle"'), body: REAL }))).to.deep.equal([]);
  });

  it('stays as it is inside of what is to be ignored', async () => {
    for (const ignored of [
      PLANTED.replace('<section', '<section data-small-favor-ignore'),
      PLANTED.replace('<div', '<div data-small-favor-ignore'),
    ])
      for (const attributes of ['defer', 'defer data-divs="body"', 'defer data-allowed-hosts="support.example"'])
        expect(await filled(await openHtml({ head: tag(attributes), body: REAL + ignored }))).to.deep.equal(['real']);
  });

  it('stays as it is where the script comes when the page is there, which is told once', async () => {
    const window = await openHtml({ body: PLANTED + REAL });
    await bring(window);
    expect(await filled(window)).to.deep.equal([]);
    expect(window.told.length).to.equal(1);
    expect(window.told[0]).to.match(NOT_FILLED);
  });

  it('stays as it is where the script comes twice, and it came between', async () => {
    const window = await openHtml({ head: SCRIPT, body: REAL });
    window.document.body.insertAdjacentHTML('beforeend', PLANTED);
    await bring(window);
    expect(await filled(window)).to.deep.equal(['real']);
    expect(window.told.length).to.equal(1);
    expect(window.told[0]).to.match(NOT_FILLED);
  });

  it('tells nothing of a second tag where all divs are filled', async () => {
    const window = await openHtml({ head: SCRIPT + SCRIPT.replace('.js', '.js?2'), body: REAL });
    expect(await filled(window)).to.deep.equal(['real']);
    expect(window.told).to.deep.equal([]);
  });

  it('is filled by a late script with data-divs, in these alone', async () => {
    const window = await openHtml({ body: PLANTED + REAL });
    await bring(window, { 'data-divs': 'article' });
    expect(await filled(window)).to.deep.equal(['real']);
    expect(window.told).to.deep.equal([]);
  });

  it('is filled by a late script with allowed hosts, where its link can do no harm', async () => {
    const evil = PLANTED.replace(CHECKOUT, 'https://evil.example/give');
    const window = await openHtml({ body: evil + REAL });
    await bring(window, { 'data-allowed-hosts': 'support.example' });
    expect(await filled(window)).to.deep.equal(['planted', 'real']);
    const [planted, real] = await appealsOf(window);
    expect(part(planted!, 'link')).to.equal(null);
    expect(part(real!, 'link')).to.not.equal(null);
  });
});
