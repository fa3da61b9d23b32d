import { expect } from '@open-wc/testing';
import { APPEAL_ATTRIBUTES } from '../src/domain/settings.js';
import { appealsOf, openHtml, type RecordedWindow } from './frames.js';
import { CHECKOUT, forgetAll, part, text } from './helpers.js';

const SCRIPT = '/dist/small-favor.js';
const SETTINGS = `data-publisher="The Harbour Gazette" data-currency="USD" data-href="${CHECKOUT}"`;
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"><h2 slot="headline">A favor</h2><p>The editor’s words.</p></small-favor>`;
const ARTICLE = '<article><p>First</p><p>Last</p></article><p>After</p>';

const tag = (attributes = '', src = SCRIPT) => `<script src="${src}" ${attributes}></script>`;

/** A page without mistakes: nothing broke, and there is nothing to tell. */
function expectQuiet({ told, errors }: RecordedWindow): void {
  expect(errors).to.deep.equal([]);
  expect(told).to.deep.equal([]);
}

/** How a page's one appeal stands among its neighbours: `parent: before | after`. */
async function placeOf(page: RecordedWindow): Promise<string> {
  const appeals = await appealsOf(page);
  expect(appeals.length).to.equal(1);
  const [appeal] = appeals as [(typeof appeals)[0]];
  expect(text(part(appeal, 'link'))).to.equal('Support once with $5');
  const { parentElement, previousElementSibling: before, nextElementSibling: after } = appeal;
  const name = (element: Element | null) => (element ? text(element) || element.localName : '');
  return `${parentElement!.localName}: ${name(before)} | ${name(after)}`;
}

describe('the script, and the element where the editor puts it', () => {
  beforeEach(forgetAll);

  for (const [where, page] of Object.entries({
    'deferred in the head': { head: tag('defer'), body: ELEMENT },
    'async in the head': { head: tag('async'), body: ELEMENT },
    'blocking in the head': { head: tag(), body: ELEMENT },
    'right before the element': { body: tag() + ELEMENT },
    'right after the element': { body: ELEMENT + tag() },
    'deferred at the end of the body': { body: `${ELEMENT}<p>After</p>${tag('defer')}` },
    'as a module in the head': { head: tag('type="module"'), body: ELEMENT },
    'on a page in quirks mode': { doctype: '', head: tag('defer'), body: ELEMENT },
  }))
    it(`draws it, with the script ${where}`, async () => {
      const window = await openHtml(page);
      const [appeal] = await appealsOf(window);
      expect(text(part(appeal!, 'link'))).to.equal('Support once with $5');
      const words = appeal!.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
      expect(text(words.assignedElements()[0])).to.equal('The editor’s words.');
      expect(appeal!.shadowRoot!.querySelectorAll('h2').length, 'built-in headline').to.equal(0);
      expectQuiet(window);
    });
});

describe('the script that places the appeal itself', () => {
  beforeEach(forgetAll);

  for (const how of ['defer', 'async', ''])
    for (const [attributes, place] of [
      ['data-target="article"', 'article: Last | '],
      ['data-target="article" data-insert="append"', 'article: Last | '],
      ['data-target="article" data-insert="prepend"', 'article:  | First'],
      ['data-target="article" data-insert="before"', 'body:  | FirstLast'],
      ['data-target="article" data-insert="after"', 'body: FirstLast | After'],
      ['data-target="p"', 'p:  | '],
    ])
      it(`puts it where ${attributes} says, ${how || 'blocking'} in the head`, async () => {
        const window = await openHtml({ head: tag(`${how} ${SETTINGS} ${attributes}`), body: ARTICLE });
        expect(await placeOf(window)).to.equal(place);
        expectQuiet(window);
      });

  for (const how of ['defer', 'async', ''])
    for (const [insert, place] of [
      ['', 'article: script | Last'],
      ['after', 'article: script | Last'],
      ['before', 'article: First | script'],
    ])
      it(`puts it beside itself without a target, ${how || 'blocking'}, ${insert || 'by default'}`, async () => {
        const where = insert && `data-insert="${insert}"`;
        const body = `<article><p>First</p>${tag(`${how} ${SETTINGS} ${where}`)}<p>Last</p></article>`;
        const window = await openHtml({ body });
        expect(await placeOf(window)).to.equal(place);
        expectQuiet(window);
      });

  it('finds its target at the end of the page, with the script in the middle of it', async () => {
    const body = `<article><p>First</p>${tag(`${SETTINGS} data-target="article"`)}<p>Last</p></article>`;
    const window = await openHtml({ body });
    expect(await placeOf(window)).to.equal('article: Last | ');
  });

  for (const [mistake, page, said] of [
    [
      'no match',
      { head: tag(`defer ${SETTINGS} data-target=".story"`), body: ARTICLE },
      /^<script> data-target=".story"/,
    ],
    ['an empty target', { head: tag(`defer ${SETTINGS} data-target=""`), body: ARTICLE }, /^<script> data-target=""/],
    ['a target that is no selector', { head: tag(`defer ${SETTINGS} data-target="p >"`), body: ARTICLE }, /"p >"/],
    ['no target, deferred in the head', { head: tag(`defer ${SETTINGS}`), body: ARTICLE }, /data-target/],
    ['no target, blocking in the head', { head: tag(SETTINGS), body: ARTICLE }, /data-target/],
  ] as const)
    it(`inserts nothing and says so once: ${mistake}`, async () => {
      const window = await openHtml(page);
      expect(window.errors).to.deep.equal([]);
      expect(window.document.querySelectorAll('small-favor').length).to.equal(0);
      expect(window.told.length).to.equal(1);
      expect(window.told[0]).to.match(said);
      expect(window.told[0]).to.match(/no appeal is shown\. Write a selector/);
    });

  for (const [attributes, place] of [
    ['data-target="article" data-insert="inside"', 'article: Last | '],
    ['data-target="article" data-insert=""', 'article: Last | '],
    ['data-insert="append"', 'body: script | First'],
    ['data-insert="toString"', 'body: script | First'],
  ])
    it(`takes the usual place and says so once for ${attributes}`, async () => {
      const window = await openHtml({ body: `${tag(`${SETTINGS} ${attributes}`)}<p>First</p>${ARTICLE}` });
      expect(await placeOf(window)).to.equal(place);
      expect(window.errors).to.deep.equal([]);
      expect(window.told.length).to.equal(1);
      expect(window.told[0]).to.match(/^<script> data-insert="\w*": (?:append|after) is used\. Write one of/);
    });

  it('takes every attribute of the element, with the link’s target under a name of its own', async () => {
    const dataName = (name: string) => (name === 'target' ? 'data-link-target' : `data-${name}`);
    const all = APPEAL_ATTRIBUTES.map(name => `${dataName(name)}="${name}-value"`).join(' ');
    const window = await openHtml({ head: tag(`defer ${all} data-target="article"`), body: ARTICLE });
    const appeal = window.document.querySelector('article > small-favor')!;
    const values = Object.fromEntries([...appeal.attributes].map(({ name, value }) => [name, value]));
    expect(values).to.deep.equal(Object.fromEntries(APPEAL_ATTRIBUTES.map(name => [name, `${name}-value`])));
  });

  it('heeds a dismissal of an earlier page', async () => {
    const at = Date.now();
    localStorage.setItem('small-favor:v1:default:remind', `{"v":1,"at":${at},"until":${at + 86_400_000}}`);
    const window = await openHtml({ head: tag(`defer ${SETTINGS} data-target="article"`), body: ARTICLE });
    const [appeal] = await appealsOf(window);
    expect(appeal!.visibility.shown).to.equal(false);
    expect(appeal!.offsetHeight).to.equal(0);
  });

  it('only registers the element without settings', async () => {
    const window = await openHtml({ head: tag('defer data-target="article"'), body: ARTICLE });
    expect(window.document.querySelectorAll('small-favor').length).to.equal(0);
    expect(window.customElements.get('small-favor')).to.be.a('function');
    expect(window.customElements.get('small-favor-amount-picker')).to.equal(undefined);
    expectQuiet(window);
  });
});
