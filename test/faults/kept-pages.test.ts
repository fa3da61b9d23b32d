import { expect } from '@open-wc/testing';
import { visit as open } from '../own-windows.js';

/** What a page in a window of its own reported, in order. */
const visit = async (path: string) => (await open(path)).reports;

describe('P1 R4 a page that the browser kept and shows again', () => {
  it('is the page as it was left, after the checkout: the same choice, no second event', async () => {
    const before = { shown: true, text: 'Support once with $20', height: true, kept: 0 };
    expect(await visit('/test/pages/life/article.html')).to.deep.equal([
      { ...before, heard: 'show view select' },
      '{"v":1,"at":time,"currency":"USD","frequency":"once","amount":2000}',
      { ...before, heard: 'show view select support' },
    ]);
  });

  it('has no appeal where it was dismissed on another page in the meantime', async () => {
    expect(await visit('/test/pages/life/article.html?dismiss')).to.deep.equal([
      { heard: 'show view select', shown: true, text: 'Support once with $20', height: true, kept: 0 },
      'show remind hide',
      { heard: 'show view select hide', shown: false, text: '', height: false, kept: 0 },
    ]);
  });
});

describe('P2 a page that the browser prepares before it is asked for', () => {
  before(function () {
    // Prerendering is Chromium's; other engines have no such pages.
    if (!('prerendering' in document)) this.skip();
  });

  it('is drawn, but tells nobody and writes nothing before it is shown', async () => {
    const runOut = '{"v":1,"at":1,"until":2}';
    expect(await visit('/test/pages/life/before.html')).to.deep.equal([
      { prerendering: true, drawn: true, heard: '', counts: '', record: runOut },
      {
        prerendering: false,
        drawn: true,
        heard: 'show view',
        counts: '{"v":1,"n":1,"w":time,"views":1,"from":time,"last":time}',
        record: null,
      },
    ]);
  });
});
