import { expect } from '@open-wc/testing';
import { appealsOf, openFrame, openHtml, recorded, type RecordedWindow } from '../frames.js';
import { HELD_CLOCK, passTime } from '../held-clock.js';
import { CHECKOUT, forgetAll, part, radio, text, until } from '../helpers.js';

const SCRIPT = '/dist/small-favor.js';
const SETTINGS = `data-publisher="The Harbour Gazette" data-currency="USD" data-href="${CHECKOUT}"`;
const ARTICLE = '<article><p>Story</p></article>';
const PLACED = { head: `${HELD_CLOCK}<script src="${SCRIPT}" defer data-target="article" ${SETTINGS}></script>` };
const REGISTERED = { head: `${HELD_CLOCK}<script src="${SCRIPT}" defer></script>` };
const WORDS = `<p>The <b>editor’s</b> words.</p><p data-slot="fallback"><a href="${CHECKOUT}">Support us</a></p>`;

const div = (words = WORDS, more = '') => `<div class="small-favor" ${SETTINGS} ${more}>${words}</div>`;

const appealIn = ({ document }: Window) => document.querySelector('small-favor');

/** What a framework does that makes all anew: the same page as the server sent, without what came to it since. */
const makeAnew = ({ document }: Window, html: string) => (document.querySelector('#app')!.innerHTML = html);

/** A page whose appeal stands. */
async function open(page: { head: string }, sent: string): Promise<RecordedWindow> {
  const window = await openHtml({ ...page, body: `<div id="app">${sent}</div>` });
  expect((await appealsOf(window)).length).to.equal(1);
  return window;
}

const isBack = (window: Window) => until(() => appealIn(window), 'it is back');

/** The end of the time in which appeals are put back; all that has happened before is heard. */
async function endOfWatch(window: RecordedWindow): Promise<void> {
  await Promise.resolve();
  passTime(window);
}

/** What is told of an appeal that another script took away. */
const TAKEN = /data-href="https:\/\/support\.example\/give": no appeal is shown, as it was taken away\. Write /;

beforeEach(forgetAll);

describe('R13 an appeal that one tag placed', () => {
  for (const [what, take] of Object.entries<(window: Window) => void>({
    'alone is taken away': window => appealIn(window)!.remove(),
    'goes with its article, which is made anew': window => makeAnew(window, ARTICLE),
  }))
    it(`is put back as it was, where it ${what}`, async () => {
      const window = await open(PLACED, ARTICLE);
      const [appeal] = await appealsOf(window);
      radio(appeal!, 'frequency', 'monthly').click();
      take(window);
      await isBack(window);
      expect(appealIn(window) === appeal).to.equal(true);
      expect(appeal!.parentElement!.localName).to.equal('article');
      await appeal!.updateComplete;
      expect(text(part(appeal!, 'link'))).to.equal('Support with $5 a month');
      await endOfWatch(window);
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });

  it('waits for a place that comes later', async () => {
    const window = await open(PLACED, ARTICLE);
    makeAnew(window, '<p>One moment …</p>');
    await new Promise(resolve => window.requestAnimationFrame(resolve));
    expect(appealIn(window)).to.equal(null);
    makeAnew(window, ARTICLE);
    await isBack(window);
    await endOfWatch(window);
    expect(window.told).to.deep.equal([]);
  });

  it('is put back beside its tag, where that is made anew', async () => {
    const tag = `<script src="${SCRIPT}" defer ${SETTINGS}></script>`;
    const window = await open({ head: HELD_CLOCK }, `<p>Story</p>${tag}<p>After</p>`);
    makeAnew(window, `<p>Story</p>${tag}<p>After</p>`);
    await isBack(window);
    expect(appealIn(window)!.previousElementSibling!.localName).to.equal('script');
    await endOfWatch(window);
    expect(window.told).to.deep.equal([]);
  });

  it('is put back once: who takes it away again wins, and that is told', async () => {
    const window = await open(PLACED, ARTICLE);
    appealIn(window)!.remove();
    await isBack(window);
    appealIn(window)!.remove();
    await endOfWatch(window);
    expect(appealIn(window)).to.equal(null);
    expect(window.told.length).to.equal(1);
    expect(window.told[0]).to.match(TAKEN);
    expect(window.told[0]).to.match(/^<script> /);
  });

  it('is told of where its place is gone for good', async () => {
    const window = await open(PLACED, ARTICLE);
    makeAnew(window, '<p>Story</p>');
    await endOfWatch(window);
    expect(window.told.length).to.equal(1);
    expect(window.told[0]).to.match(TAKEN);
  });

  it('is not told of where its tag has run again and another stands', async () => {
    const window = await open(PLACED, ARTICLE);
    for (const article of [ARTICLE, '', ARTICLE]) {
      makeAnew(window, article);
      await new Promise(resolve => window.requestAnimationFrame(resolve));
    }
    const tag = window.document.querySelector('script[data-href]')!;
    const again = window.document.createElement('script');
    for (const { name, value } of tag.attributes) again.setAttribute(name, value);
    makeAnew(window, ARTICLE);
    tag.replaceWith(again);
    await isBack(window);
    await endOfWatch(window);
    expect(window.told).to.deep.equal([]);
  });

  for (const [what, address, stays] of [
    ['goes with a page that has another address', '/another-article', false],
    ['is put back where the address has got a slash at its end', '/article/', true],
  ] as const)
    it(what, async () => {
      const frame = await openFrame(frame => (frame.src = 'about:blank'));
      const window = recorded(frame);
      const page = frame.contentDocument!;
      // Written, the page has this page's address, at first.
      page.open();
      window.history.replaceState(null, '', '/article');
      page.write(`<script src="/test/pages/record.js"></script>${PLACED.head}<div id="app">${ARTICLE}</div>`);
      page.close();
      await until(() => appealIn(window) && page.readyState === 'complete', 'it is there');
      window.history.replaceState(null, '', address);
      makeAnew(window, ARTICLE);
      await endOfWatch(window);
      expect(appealIn(window) !== null).to.equal(stays);
      expect(window.told).to.deep.equal([]);
    });

  it('is left alone where it is only moved', async () => {
    const window = await open(PLACED, `${ARTICLE}<aside></aside>`);
    const appeal = appealIn(window)!;
    window.document.querySelector('aside')!.append(appeal);
    await endOfWatch(window);
    expect(appeal.parentElement!.localName).to.equal('aside');
    expect(window.told).to.deep.equal([]);
  });

  it('is the page’s to take away, once it has stood its time', async () => {
    const window = await open(PLACED, ARTICLE);
    await endOfWatch(window);
    makeAnew(window, ARTICLE);
    await endOfWatch(window);
    expect(appealIn(window)).to.equal(null);
    expect(window.told).to.deep.equal([]);
  });
});

describe('R13 an element that the page was sent with', () => {
  const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"><p>Words</p></small-favor>`;
  const SENT = `<article><p>Story</p>${ELEMENT}</article>`;

  for (const [what, page] of Object.entries({
    'its script is there once': REGISTERED,
    'its script is there twice': { head: REGISTERED.head + `<script src="${SCRIPT}" defer></script>` },
  }))
    it(`is told of once, and not put back, where it is taken away and ${what}`, async () => {
      const window = await open(page, SENT);
      makeAnew(window, ARTICLE);
      await endOfWatch(window);
      expect(appealIn(window)).to.equal(null);
      expect(window.told).to.deep.equal([
        `<small-favor> href="${CHECKOUT}": no appeal is shown, as it was taken away. Write the element <small-favor> where the page is written.`,
      ]);
    });

  for (const [what, made] of Object.entries({
    'it is made anew': SENT,
    'another stands in its place': ARTICLE + '<small-favor currency="none"></small-favor>',
  }))
    it(`is not told of where ${what}`, async () => {
      const window = await open(REGISTERED, SENT);
      makeAnew(window, made);
      await endOfWatch(window);
      expect(window.document.querySelectorAll('small-favor').length).to.equal(1);
      expect(window.told.filter(sentence => /taken/.test(sentence))).to.deep.equal([]);
    });

  it('is told of once where both of two are taken away', async () => {
    const window = await openHtml({ ...REGISTERED, body: `<div id="app">${SENT}${ELEMENT}</div>` });
    makeAnew(window, ARTICLE);
    await endOfWatch(window);
    expect(window.told.length).to.equal(1);
  });
});

describe('R13 a div that was filled', () => {
  for (const [what, made] of Object.entries({
    'the same': div(),
    'the same, with a framework’s comments in it': div(WORDS.replace('The', '<!-- -->The<!---->')),
    'the same, with its attributes in another order': div().replace(
      /class="small-favor" (.*?) >/,
      '$1 class="small-favor" >',
    ),
  }))
    it(`is filled again where it is made anew: ${what}`, async () => {
      const window = await open(REGISTERED, div());
      makeAnew(window, made);
      await isBack(window);
      const [appeal] = await appealsOf(window);
      expect(text(appeal)).to.equal('The editor’s words.Support us');
      expect(appeal!.querySelector<HTMLElement>('[slot=fallback]')!.getBoundingClientRect().height).to.equal(0);
      expect(text(part(appeal!, 'link'))).to.equal('Support once with $5');
      await endOfWatch(window);
      expect(window.told.concat(window.errors)).to.deep.equal([]);
    });

  it('is filled again where only its words are made anew', async () => {
    const window = await open(REGISTERED, div());
    window.document.querySelector('.small-favor')!.innerHTML = WORDS;
    await isBack(window);
    expect(text((await appealsOf(window))[0])).to.equal('The editor’s words.Support us');
  });

  it('is filled again beside its equal', async () => {
    const window = await openHtml({ ...REGISTERED, body: `<div id="app">${div()}${div()}</div>` });
    makeAnew(window, div() + div());
    await until(() => window.document.querySelectorAll('small-favor').length === 2, 'both are');
    expect(window.document.querySelectorAll('.small-favor > small-favor').length).to.equal(2);
  });

  for (const [what, made] of Object.entries({
    'other words': div(WORDS.replace('words', 'sentences')),
    'another link': div(WORDS.replace(CHECKOUT, 'https://elsewhere.example/')),
    'another setting': div(WORDS, 'data-campaign="other"'),
    'no div': '',
  }))
    it(`is told of, and not filled, where it comes with ${what}`, async () => {
      const window = await open(REGISTERED, div());
      makeAnew(window, made);
      await endOfWatch(window);
      expect(appealIn(window)).to.equal(null);
      expect(window.told.length).to.equal(1);
      expect(window.told[0]).to.match(TAKEN);
      expect(window.told[0]).to.match(/^<div> /);
    });

  it('leaves the like of it alone that comes later, as a reader’s comment may', async () => {
    const window = await open(REGISTERED, div());
    window.document.body.insertAdjacentHTML('afterbegin', div());
    await endOfWatch(window);
    expect(window.document.querySelectorAll('small-favor').length).to.equal(1);
    expect(appealIn(window)!.closest('#app') === null).to.equal(false);
  });
});
