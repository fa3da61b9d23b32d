import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml } from '../frames.js';
import { CHECKOUT, forgetAll, part, text } from '../helpers.js';
import { fillStorage } from '../storage-faults.js';

const KEY = 'small-favor:v1:default:remind';
const SCRIPT = '<script src="/dist/small-favor.js" defer></script>';
const ELEMENT = `<small-favor currency="USD" href="${CHECKOUT}"></small-favor>`;

const linkOf = (appeal: SmallFavor) => text(part(appeal, 'link'));

/** Opens a page with two appeals, dismisses the first, takes that back, and sees both follow in silence. */
async function dismissAndUndo(head = ''): Promise<void> {
  const window = await openHtml({ head: head + SCRIPT, body: ELEMENT.repeat(2) });
  const [first, second] = (await appealsOf(window)) as [SmallFavor, SmallFavor];
  expect([first, second].map(linkOf)).to.deep.equal(Array(2).fill('Support once with $5'));
  part(first, 'reminder-button')!.click();
  await Promise.all([first.updateComplete, second.updateComplete]);
  expect(text(part(first, 'confirmation'))).to.match(/^Thank you/);
  expect(second.visibility.shown, 'the other appeal of the page').to.equal(false);
  // One that comes later on the same page is held back too.
  window.document.body.insertAdjacentHTML('beforeend', ELEMENT);
  const [, , third] = await appealsOf(window);
  expect(third!.visibility.shown, 'a later appeal of the page').to.equal(false);
  part(first, 'undo')!.click();
  await Promise.all([first.updateComplete, second.updateComplete, third!.updateComplete]);
  expect([first, second, third!].map(linkOf)).to.deep.equal(Array(3).fill('Support once with $5'));
  expect(window.told.concat(window.errors)).to.deep.equal([]);
}

/** Puts something in the place of the page's storage. */
const storageIs = (get: string) =>
  `<script>Object.defineProperty(window, 'localStorage', { configurable: true, get() { ${get} } })</script>`;

beforeEach(forgetAll);
after(forgetAll);

describe('S1 a page whose storage throws when it is named', () => {
  it('in a frame without rights: all works, and nobody hears of it', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'page';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/test/pages/blocked-storage.html';
    const told = new Promise<MessageEvent>(resolve =>
      addEventListener('message', event => event.source === frame.contentWindow && resolve(event)),
    );
    await fixture(html`${frame}`);
    expect((await told).data).to.deep.equal({
      storage: 'SecurityError',
      steps: [
        ['appeal', 'appeal'],
        ['confirmation', 'nothing'],
        ['appeal', 'appeal'],
      ],
      told: [],
      errors: [],
    });
  });

  it('where cookies are blocked: a dismissal holds for the page', () =>
    dismissAndUndo(storageIs("throw new DOMException('blocked', 'SecurityError')")));
});

describe('S2 a page whose storage', () => {
  for (const [what, get] of Object.entries({
    'is null, as in some in-app browsers': 'return null',
    'is missing': 'return undefined',
    'forgets everything': 'return { getItem: () => null, setItem() {}, removeItem() {} }',
    'gives back something else': "return { getItem: () => '[object Object]', setItem() {}, removeItem() {} }",
    'has no methods': 'return {}',
    'throws at every call':
      "const no = () => { throw new Error('no') }; return { getItem: no, setItem: no, removeItem: no }",
  }))
    it(`${what}: a dismissal holds for the page`, () => dismissAndUndo(storageIs(get)));

  it('was deleted: a dismissal holds for the page', () =>
    dismissAndUndo('<script>delete Window.prototype.localStorage; delete window.localStorage</script>'));
});

describe('S3 a page whose storage is full', () => {
  it('holds a dismissal for the page, and loses nothing of others', async () => {
    localStorage.setItem('another', 'stays');
    const empty = fillStorage();
    try {
      await dismissAndUndo();
      expect(localStorage.getItem('another')).to.equal('stays');
      expect(localStorage.getItem(KEY)).to.equal(null);
    } finally {
      empty();
      localStorage.removeItem('another');
    }
  });

  it('lets a record be written over one that is there', async () => {
    const now = Date.now();
    localStorage.setItem(KEY, `{"v":1,"at":${now - 1000},"until":${now - 1}}${' '.repeat(100)}`);
    const empty = fillStorage();
    try {
      const window = await openHtml({ head: SCRIPT, body: ELEMENT });
      const [appeal] = await appealsOf(window);
      part(appeal!, 'reminder-button')!.click();
      await appeal!.updateComplete;
      expect(localStorage.getItem(KEY)).to.match(/^\{"v":1,"at":\d+,"until":\d+\}$/);
    } finally {
      empty();
    }
  });
});

describe('S12 two appeals of a page', () => {
  it('follow each other, there and back', () => dismissAndUndo());
});

describe('S1 S2 storage that fails while the page is open', () => {
  it('is cleared under the confirmation: Undo still works', async () => {
    const window = await openHtml({ head: SCRIPT, body: ELEMENT });
    const [appeal] = await appealsOf(window);
    part(appeal!, 'reminder-button')!.click();
    await appeal!.updateComplete;
    localStorage.removeItem(KEY);
    part(appeal!, 'undo')!.click();
    await appeal!.updateComplete;
    expect(linkOf(appeal!)).to.equal('Support once with $5');
    expect(window.errors).to.deep.equal([]);
  });
});
