import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, forgetAll, part } from '../helpers.js';
import { fillStorage, withStorage } from '../storage-faults.js';

const keyOf = (campaign: string) => `small-favor:v1:${campaign}:remind`;

/** Memory lasts as long as the page, so every test has a campaign of its own. */
let count = 0;
let campaign: string;

beforeEach(() => {
  forgetAll();
  campaign = `failing-${count++}`;
});

/** Dismisses an appeal, meets another on the same page, and takes the dismissal back. */
async function dismissAndUndo(): Promise<void> {
  const element = await appeal({ campaign });
  expect(part(element, 'link')).to.exist;
  part(element, 'reminder-button')!.click();
  await element.updateComplete;
  expect(part(element, 'confirmation')).to.exist;
  const other = await appeal({ campaign });
  expect(other.visibility.shown, 'another appeal of the page').to.equal(false);
  part(element, 'undo')!.click();
  await Promise.all([element.updateComplete, other.updateComplete]);
  expect(part(element, 'link')).to.exist;
  expect(part(other, 'link')).to.exist;
}

describe('a page whose storage', () => {
  it('is blocked: the appeal is shown, a dismissal holds for the page, and nobody hears of it', async () => {
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

  for (const [what, get] of Object.entries<() => unknown>({
    'is null, as in some in-app browsers': () => null,
    'forgets everything': () => ({ getItem: () => null, setItem() {}, removeItem() {} }),
    'gives back something else': () => ({ getItem: () => '[object Object]', setItem() {}, removeItem() {} }),
  }))
    it(`${what}: a dismissal holds for the page`, () => withStorage(get, dismissAndUndo));

  it('is full: a dismissal holds for the page, and nothing of others is lost', async () => {
    localStorage.setItem('another', 'stays');
    const empty = fillStorage();
    try {
      await dismissAndUndo();
      expect(localStorage.getItem('another')).to.equal('stays');
    } finally {
      empty();
      localStorage.removeItem('another');
    }
  });

  it('has the record of a later version: it stays, and a dismissal holds for the page', async () => {
    const newer = '{"v":2,"until":"2027-01-01"}';
    localStorage.setItem(keyOf(campaign), newer);
    await dismissAndUndo();
    expect(localStorage.getItem(keyOf(campaign))).to.equal(newer);
  });

  it('is cleared under the confirmation: Undo still works', async () => {
    const element: SmallFavor = await appeal({ campaign });
    element.remindLater();
    await element.updateComplete;
    localStorage.removeItem(keyOf(campaign));
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(part(element, 'link')).to.exist;
  });
});
