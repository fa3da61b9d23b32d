import { expect } from '@open-wc/testing';
import { openHtml, type RecordedWindow } from '../frames.js';
import { forgetAll, part, until } from '../helpers.js';

const APPEAL = `<small-favor publisher="The Gull" currency="EUR" href="https://pay.example/" count-articles campaign="near">
  <p slot="fallback"><a href="https://pay.example/">Support us</a></p></small-favor>`;

/** An article of some windows' height that ends with an appeal. */
const open = (height: number, head = '') =>
  openHtml({
    head: `${head}<script src="/dist/small-favor.js" defer></script>`,
    body: `<article><div style="height: ${height}px">Story</div>${APPEAL}</article><div style="height: 9000px">More</div>`,
  });
const appealIn = ({ document }: Window) => document.querySelector('small-favor')!;
const isDrawn = (window: Window): boolean => Boolean(appealIn(window).shadowRoot && part(appealIn(window), 'link'));
const drawn = (window: Window) => until(() => isDrawn(window), 'it is drawn');

/** Two frames of a page, after which it would be there. */
const frames = (window: Window) =>
  new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** What makes a page's clock run so fast that what waits for a while is over at once. */
const HURRY = `<script>{ const { setTimeout } = window;
  window.setTimeout = (act, time) => setTimeout(act, time / 100); }</script>`;
/** What makes it stand still. */
const STILL = '<script>window.setTimeout = () => 0</script>';

describe('an appeal far below', () => {
  beforeEach(forgetAll);

  const far = async (head: string): Promise<RecordedWindow> => {
    const window = await open(6000, head);
    expect(window.document.readyState).to.equal('complete');
    await frames(window);
    expect(isDrawn(window)).to.equal(false);
    return window;
  };

  it('is drawn when the reader comes near, before it is in view', async () => {
    const window = await far(STILL);
    window.scrollTo(0, 6000 - 2.5 * window.innerHeight);
    await drawn(window);
    expect(appealIn(window).getBoundingClientRect().top).to.be.above(window.innerHeight);
  });

  it('is drawn for a print', async () => {
    const window = await far(STILL);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(window);
  });

  it('is drawn after a while for whoever comes to it without scrolling', async () => {
    const window = await open(6000, HURRY);
    await drawn(window);
    expect(window.scrollY).to.equal(0);
  });

  it('counts the article all the same, and says whether it is shown', async () => {
    const window = await far(STILL);
    expect(Object.keys(localStorage).some(name => name.includes('near'))).to.equal(true);
    expect(appealIn(window).visibility).to.include({ shown: true });
    expect(appealIn(window).checkoutUrl).to.match(/^https:\/\/pay\.example\//);
  });

  it('leaves the editor’s fallback where it stands, for those who come to it first', async () => {
    const window = await far(STILL);
    const link = appealIn(window).querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(window);
    expect(link.checkVisibility()).to.equal(false);
  });

  it('keeps the room that the page keeps for it, until it is drawn', async () => {
    const window = await far(`${STILL}<style>small-favor:not(:defined) { display: block; min-height: 4321px }</style>`);
    const height = () => appealIn(window).getBoundingClientRect().height;
    expect(height()).to.equal(4321);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(window);
    expect(height()).to.be.within(300, 2000);
  });

  it('is hidden by the page before it is drawn', async () => {
    const window = await far(`${STILL}<style>small-favor:not(:defined) { display: block; min-height: 4321px }</style>`);
    const element = appealIn(window);
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.hidden = false;
    expect(element.getBoundingClientRect().height).to.equal(4321);
  });

  it('is drawn once, also where it is moved meanwhile', async () => {
    const window = await far(STILL);
    const element = appealIn(window);
    const shows: Event[] = [];
    element.addEventListener('small-favor-show', event => shows.push(event));
    element.parentElement!.append(element);
    await frames(window);
    expect(isDrawn(window)).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(window);
    await frames(window);
    expect(shows.length).to.equal(1);
    // The number of a second appeal would say that it was taken in twice.
    expect(part(element, 'container')!.getAttribute('aria-labelledby')).to.equal('headline');
  });

  it('is not drawn once it is gone, and is when it is back', async () => {
    const window = await far(STILL);
    const element = appealIn(window);
    const { parentElement: article } = element;
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await frames(window);
    expect(part(element, 'link') === null).to.equal(true);
    article!.append(element);
    await element.updateComplete;
    expect(isDrawn(window)).to.equal(true);
  });

  it('does not wait where it keeps quiet: nothing of it is there, and no room', async () => {
    const room = '<style>small-favor:not(:defined) { display: block; min-height: 4321px }</style>';
    const window = await open(6000, `${STILL}${room}<meta name="small-favor" content="off">`);
    await frames(window);
    expect(appealIn(window).getBoundingClientRect().height).to.equal(0);
    expect(appealIn(window).querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('is drawn for a reader who jumps past it', async () => {
    const window = await far(STILL);
    window.scrollTo(0, 6000 + 4 * window.innerHeight);
    await drawn(window);
  });

  it('is drawn, and counts, once a page that was loaded out of sight is read', async () => {
    const hidden = `<script>away = true;
      Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (away ? 'hidden' : 'visible') })</script>`;
    const window = await far(STILL + hidden);
    const counted = () => Object.keys(localStorage).some(name => name.includes('near'));
    expect(counted()).to.equal(false);
    Object.assign(window, { away: false });
    window.document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await drawn(window);
    expect(counted()).to.equal(true);
  });

  it('takes the focus from the editor’s fallback to its own link', async () => {
    const window = await far(STILL);
    const element = appealIn(window);
    element.querySelector('a')!.focus();
    await drawn(window);
    await until(() => element.shadowRoot!.activeElement === part(element, 'link'), 'it has the focus');
  });

  it('answers by what it has now: a link that comes late', async () => {
    const window = await far(STILL);
    const element = appealIn(window);
    element.removeAttribute('href');
    element.querySelector('a')!.href = 'https://pay.example/late';
    expect(element.checkoutUrl).to.match(/^https:\/\/pay\.example\/late/);
  });

  it('takes a dismissal by the page before it is drawn', async () => {
    const window = await far(STILL);
    const element = appealIn(window);
    expect(element.remindLater()).to.equal(true);
    expect(element.visibility).to.include({ shown: false, reason: 'reminder' });
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => element.shadowRoot && part(element, 'confirmation'), 'it is confirmed');
  });

  it('takes properties that were set before the script came', async () => {
    const window = await far(
      `${STILL}<script>addEventListener('readystatechange', () => {
        const appeal = document.querySelector('small-favor');
        if (appeal && !appeal.checkoutUrl) Object.assign(appeal, { countArticles: true, campaign: 'early' });
      }, true)</script>`,
    );
    expect(appealIn(window).getAttribute('campaign')).to.equal('early');
    expect(Object.keys(localStorage).some(name => name.includes('early'))).to.equal(true);
  });

  it('does not wait where it is put in by a script later', async () => {
    const window = await far(STILL);
    const { document } = window;
    const template = document.createElement('template');
    template.innerHTML = APPEAL.replace('campaign="near"', 'campaign="later"');
    document.body.append(template.content);
    const later = document.querySelector<HTMLElementTagNameMap['small-favor']>('[campaign=later]')!;
    await later.updateComplete;
    expect(part(later, 'link') === null).to.equal(false);
  });
});

describe('an appeal in view, or near it', () => {
  beforeEach(forgetAll);

  for (const height of [100, 1200])
    it(`is drawn at once (${height}px below)`, async () => {
      const window = await open(height, STILL);
      expect(isDrawn(window)).to.equal(true);
    });
});
