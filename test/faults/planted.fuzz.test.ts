import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import type { SmallFavor } from '../../src/index.js';
import { DAY, keyOf, recordOf } from '../asking.js';
import { openHtmlFrame, recorded, type RecordedWindow } from '../frames.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { CHECKOUT, forgetAll, part } from '../helpers.js';
import { foreignMarkup, plantedMarkup } from './planted-markup.js';

const HOST = new URL(CHECKOUT).host;
const FILE = '/dist/small-favor.js';
const ALLOWED = `data-allowed-hosts="${HOST} *.${HOST}"`;
const META = `<meta name="small-favor-hosts" content="${HOST} *.${HOST}">`;
/** What fails is told at once, with its seed: to look for less, a page would be opened for every step. */
const runs = { numRuns: Math.ceil(fuzzRuns / 40), endOnFailure: true, includeErrorInReport: true };

/** Ways in which a paper writes its own appeal, and where its script's tag stands. */
const FORMS = ['element', 'div', 'tag'] as const;
const TAGS = ['defer', 'async', 'in front', 'behind'] as const;
type Way = { readonly form: (typeof FORMS)[number]; readonly tag: (typeof TAGS)[number] };
const ways = fc.record({ form: fc.constantFrom(...FORMS), tag: fc.constantFrom(...TAGS) });

type Settings = Readonly<Record<string, string>>;
type Planted = readonly [before: string, within: string, behind: string];

/** The appeal of the paper, with its settings as attributes of each form. */
const SETTINGS = { currency: 'USD', href: CHECKOUT, publisher: 'The Harbour Gazette' };
const written = (settings: Settings, prefix = ''): string =>
  Object.entries({ ...SETTINGS, ...settings })
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');

/** A page of the paper's, with what readers have planted before its story, in it and behind it. */
function pageOf({ form, tag }: Way, attributes: string, settings: Settings, [before, within, behind]: Planted) {
  const data = written(settings, 'data-');
  const timing = tag === 'defer' || tag === 'async' ? tag : '';
  const asks = form === 'tag' ? `data-target="#story" ${data}` : '';
  const script = `<script src="${FILE}" ${timing} ${attributes} ${asks}></script>`;
  const own = {
    element: `<small-favor ${written(settings)}></small-favor>`,
    div: `<div class="small-favor" ${data}></div>`,
  };
  const story = `<main><article id="story"><p>Story</p>${form === 'tag' ? '' : own[form]}${within}</article></main>`;
  return {
    head: timing && script,
    body: (tag === 'in front' ? script : '') + before + story + behind + (tag === 'behind' ? script : ''),
  };
}

/** Every element of a page that a selector finds, though names stand for the document's own methods. */
const all = <Found extends Element>({ document }: Window, selector: string): Found[] =>
  [...Document.prototype.querySelectorAll.call(document, selector)] as Found[];

/** Every appeal of a page, drawn. */
async function drawn(window: RecordedWindow): Promise<SmallFavor[]> {
  EventTarget.prototype.dispatchEvent.call(window, new Event('beforeprint'));
  const appeals = all<SmallFavor>(window, 'small-favor');
  for (const appeal of appeals) await appeal.updateComplete;
  return appeals;
}

/** The appeal of the paper's own. */
const ownIn = (window: Window): SmallFavor | undefined =>
  all<SmallFavor>(window, '#story > small-favor, #story > div > small-favor').find(
    appeal => appeal.getAttribute('href') === CHECKOUT && appeal.getAttribute('publisher') === SETTINGS.publisher,
  );

/** It is seen, and leads to its own checkout. */
function expectWhole(window: RecordedWindow): void {
  const own = ownIn(window)!;
  expect(own.getBoundingClientRect().height).to.be.above(50);
  expect(part(own, 'link')!.getAttribute('href')).to.equal(`${CHECKOUT}?amount=5&currency=USD&frequency=once`);
}

/** Opens a page for a reader who said this before. */
async function open(
  page: { head?: string; body?: string },
  said: readonly (readonly ['remind' | 'supporter' | 'count', string])[] = [],
): Promise<RecordedWindow> {
  fixtureCleanup();
  forgetAll();
  for (const [kind, text] of said) localStorage.setItem(keyOf('default', kind), text);
  return recorded(await openHtmlFrame(page));
}

/** Where the links lead that appeals show. */
const hostsIn = (appeals: readonly SmallFavor[]): string[] =>
  appeals
    .flatMap(appeal => [...appeal.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')])
    .map(link => link.host);

const places = (markup: fc.Arbitrary<string>) => fc.tuple(markup, markup, markup);
/** How a page says its hosts: on the script's tag, or in its head. */
const allowed = fc.constantFrom('tag', 'meta');

/** A page that says which hosts it allows. */
function withHosts(where: string, ...[way, settings, planted]: readonly [Way, Settings, Planted]) {
  const page = pageOf(way, where === 'tag' ? ALLOWED : '', settings, planted);
  return where === 'tag' ? page : { ...page, head: META + page.head };
}

after(forgetAll);

describe('L13 whatever readers plant beside an appeal, on a page that says which hosts it allows', () => {
  it('the appeal is seen, no link leads elsewhere, and nothing breaks or is added', async () => {
    // Ids and names of elements are none of these.
    const globals = Object.keys(await open({}));
    await fc.assert(
      fc.asyncProperty(ways, allowed, places(plantedMarkup), async (way, where, planted) => {
        const window = await open(withHosts(where, way, {}, planted));
        const appeals = await drawn(window);
        expectWhole(window);
        expect(hostsIn(appeals).filter(host => host !== HOST)).to.deep.equal([]);
        expect(window.errors).to.deep.equal([]);
        expect(Object.keys(window).filter(name => !globals.includes(name))).to.deep.equal(['SmallFavor']);
      }),
      runs,
    );
  });

  it('what the reader said stays', async () => {
    const kinds = fc.subarray(['remind', 'supporter', 'count'] as const, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(ways, allowed, places(plantedMarkup), kinds, async (way, where, planted, kinds) => {
        const at = Date.now() - 1000;
        const pause = `{"v":1,"at":${at},"until":${at + DAY}}`;
        const said = kinds.map(kind => [kind, kind === 'count' ? '{"v":1,"no":1}' : pause] as const);
        const window = await open(withHosts(where, way, {}, planted), said);
        await drawn(window);
        for (const kind of kinds)
          if (kind === 'count') expect(recordOf('default', 'count')).to.include({ v: 1, no: 1 });
          else expect(localStorage.getItem(keyOf('default', kind))).to.equal(pause);
        const isPaused = kinds.some(kind => kind !== 'count');
        expect(ownIn(window)!.visibility.shown).to.equal(!isPaused);
      }),
      runs,
    );
  });

  it('nothing is counted that the page itself does not count, because of links that it does not allow', async () => {
    await fc.assert(
      fc.asyncProperty(ways, allowed, places(foreignMarkup), async (way, where, planted) => {
        const window = await open(withHosts(where, way, { storage: 'requested', 'count-articles': '30' }, planted));
        await drawn(window);
        expectWhole(window);
        expect(Object.keys(localStorage).filter(key => key.startsWith('small-favor:'))).to.deep.equal([]);
      }),
      runs,
    );
  });
});

describe('L13 whatever readers plant, on a page that says where its divs stand', () => {
  it('stays as it is elsewhere', async () => {
    const roots = fc.constantFrom('#story', 'main > article', 'main, #story');
    const outside = fc.tuple(plantedMarkup, fc.constant(''), plantedMarkup);
    await fc.assert(
      fc.asyncProperty(ways, roots, outside, async (way, root, planted) => {
        const window = await open(pageOf(way, `data-divs="${root}"`, {}, planted));
        expect((await drawn(window)).length).to.equal(1);
        expectWhole(window);
        expect(window.errors.concat(window.told)).to.deep.equal([]);
      }),
      runs,
    );
  });
});

describe('L13 whatever readers plant, where the script comes late', () => {
  it('stays as it is, and one sentence says so', async () => {
    const forms = fc.constantFrom('element', 'tag');
    await fc.assert(
      fc.asyncProperty(forms, places(plantedMarkup), async (form, planted) => {
        const { body } = pageOf({ form: form as Way['form'], tag: 'defer' }, '', {}, planted);
        const window = await open({ body });
        const { document } = window;
        const script = Document.prototype.createElement.call(document, 'script') as HTMLScriptElement;
        if (form === 'tag')
          for (const [name, value] of Object.entries({ ...SETTINGS, target: '#story' }))
            script.setAttribute(`data-${name}`, value);
        script.src = FILE;
        const loaded = new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
        all(window, 'head')[0]!.append(script);
        await loaded;
        expect((await drawn(window)).length).to.equal(1);
        expectWhole(window);
        const asking = all(window, 'div.small-favor:not([data-small-favor-ignore] *)').filter(div =>
          [...div.attributes].some(({ name }) => /^data-(?!target|insert|allowed-hosts|divs)/.test(name)),
        );
        expect(window.told.length, window.told.join()).to.equal(Math.min(asking.length, 1));
        if (asking.length) expect(window.told[0]).to.match(/^<div> data-href.*came late or twice.*data-divs/);
        expect(window.errors).to.deep.equal([]);
      }),
      runs,
    );
  });
});
