import { expect } from '@open-wc/testing';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, has, part, text } from '../helpers.js';

const DAY = 86_400_000;
const KEY = 'small-favor:v1:default';
const EVIL = 'https://evil.example/give';
const SETTINGS = `data-currency="USD" data-href="${CHECKOUT}"`;
const tag = (attributes = '') => `<script src="/dist/small-favor.js" ${attributes}></script>`;
const div = (settings: string, words = '<p>A comment.</p>') => `<div class="small-favor" ${settings}>${words}</div>`;
const REAL = `<article id="real"><p>The story.</p>${div(SETTINGS, '<p>The editor’s words.</p>')}</article>`;
const yesterday = new Date(Date.now() - DAY).toISOString();

/** Where each appeal that is to be seen leads; null for one without a link. */
const linksOf = async (window: RecordedWindow) =>
  (await appealsOf(window)).map(appeal => part(appeal, 'link')?.getAttribute('href')?.split('?')[0] ?? null);

const reminded = (at: number): string => `{"v":1,"at":${at},"until":${at + 30 * DAY}}`;

beforeEach(forgetAll);
after(forgetAll);

describe('R20 an appeal whose link leads to a host that the page does not allow', () => {
  const allowing = (hosts: string): Record<string, [string, string]> => ({
    'on the script’s tag': [tag(`defer data-allowed-hosts="${hosts}"`), ''],
    'in the head': [`<meta name="small-favor-hosts" content="${hosts}">${tag('defer')}`, ''],
    'behind the script in the head': [`${tag()}<meta name="Small-Favor-Hosts" content="${hosts}">`, ''],
    'on a second tag': [tag('defer') + tag('defer').replace('.js', `.js?2" data-allowed-hosts="${hosts}`), ''],
  });
  for (const [where, [head]] of Object.entries(allowing('Support.Example, *.paypal.example')))
    it(`shows its words and no link, whatever form it has: ${where}`, async () => {
      const window = await openHtml({
        head,
        body: `${REAL}<small-favor id="bad" currency="USD" href="${EVIL}"><p>Words.</p>
          <p slot="fallback"><a href="${EVIL}">Give</a></p></small-favor>
          ${div(SETTINGS.replace(CHECKOUT, EVIL), `<p>Words.</p><p data-slot="fallback"><a href="${EVIL}">Give</a></p>`)}
          <small-favor currency="USD" href="https://www.paypal.example/x"></small-favor>`,
      });
      expect(await linksOf(window)).to.deep.equal([CHECKOUT, null, null, 'https://www.paypal.example/x']);
      for (const appeal of (await appealsOf(window)).slice(1, 3)) {
        expect(text(appeal.querySelector('p'))).to.equal('Words.');
        expect(appeal.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
        expect(has(appeal, 'amounts')).to.equal(false);
        expect(appeal.checkoutUrl).to.equal(null);
        expect(appeal.querySelector('[slot=fallback]')!.getBoundingClientRect().height, 'fallback').to.equal(0);
      }
      expect(window.errors).to.deep.equal([]);
      expect(window.told.length).to.equal(2);
      for (const sentence of window.told) expect(sentence).to.contain(': evil.example is no allowed host. Write ');
    });

  it('leads to the page’s own host alone where the list is empty, or a first one is', async () => {
    for (const head of [
      tag('defer data-allowed-hosts'),
      `<meta name="small-favor-hosts" content="">${tag('defer')}`,
      `<meta name="small-favor-hosts">${tag('defer data-allowed-hosts="other.example"')}`,
    ])
      expect(await linksOf(await openHtml({ head, body: REAL })), head).to.deep.equal([null]);
  });

  it('is the tag’s own too', async () => {
    const window = await openHtml({
      body: `<article>${tag(`${SETTINGS.replace(CHECKOUT, EVIL)} data-allowed-hosts="support.example"`)}</article>`,
    });
    expect(await linksOf(window)).to.deep.equal([null]);
  });

  it('is none of what a list in a comment allows', async () => {
    const window = await openHtml({
      head: tag('defer data-allowed-hosts="support.example"'),
      body: `${REAL}<meta name="small-favor-hosts" content="evil.example">${div(SETTINGS.replace(CHECKOUT, EVIL))}`,
    });
    expect(await linksOf(window)).to.deep.equal([CHECKOUT, null]);
  });

  it('counts, keeps, reports and removes nothing', async () => {
    localStorage.setItem(`${KEY}:remind`, reminded(Date.now() - 3 * DAY));
    const kept = { ...localStorage };
    const bad = SETTINGS.replace(CHECKOUT, EVIL);
    const window = await openHtml({
      head: `<script>isAdmin = [], layer = []</script>${tag('defer data-allowed-hosts="support.example"')}`,
      body:
        REAL.replace(SETTINGS, `${SETTINGS} data-storage="requested" data-campaign="real"`) +
        div(`${bad} data-count-articles data-max-views="3" data-campaign="real" data-report-to="isAdmin"`) +
        div(`${bad} data-ends="${yesterday}"`),
    });
    const [, planted] = await appealsOf(window);
    part(planted!, 'reminder-button')!.click();
    await planted!.updateComplete;
    expect({ ...localStorage }).to.deep.equal(kept);
    const { isAdmin } = window as unknown as { isAdmin: unknown[] };
    expect(isAdmin).to.deep.equal([]);
    expect(window.errors).to.deep.equal([]);
  });
});

describe('R21 a comment that repeats what the paper wrote', () => {
  for (const [how, comment] of Object.entries({
    hidden: `<div hidden>${div(SETTINGS)}</div>`,
    'to be seen': div(SETTINGS),
    'without words': div(SETTINGS, ''),
  }))
    it(`does not keep the appeal of the paper’s tag away (${how})`, async () => {
      const window = await openHtml({
        head: tag('defer'),
        body: `<section>${comment}</section><main><p>The story.</p>${tag(`defer ${SETTINGS}`).replace('.js', '.js?2')}</main>`,
      });
      const own = (await appealsOf(window)).filter(({ parentElement }) => parentElement!.localName === 'main');
      expect(own.length).to.equal(1);
      expect(own[0]!.getBoundingClientRect().height).to.be.above(100);
      expect(window.errors).to.deep.equal([]);
    });

  it('does not take the place of the story', async () => {
    const window = await openHtml({
      head: tag(`defer ${SETTINGS} data-target="article"`),
      body: '<section><article style="display: none">A comment.</article></section><article id="real">The story.</article>',
    });
    const [appeal, ...others] = await appealsOf(window);
    expect(others).to.deep.equal([]);
    // Where the browser can't tell what is to be seen, the first is taken.
    if ('checkVisibility' in Element.prototype) expect(appeal!.parentElement!.id).to.equal('real');
  });

  it('leaves the appeal its place where no such place is to be seen yet', async () => {
    const window = await openHtml({
      head: tag(`defer ${SETTINGS} data-target="article"`),
      body: '<div hidden><article id="first"></article><article></article></div>',
    });
    expect((await appealsOf(window)).map(({ parentElement }) => parentElement!.id)).to.deep.equal(['first']);
  });
});

describe('R22 an appeal that has ended, in a comment', () => {
  it('has no reader asked again before the day that was said', async () => {
    localStorage.setItem(`${KEY}:remind`, reminded(Date.now()));
    localStorage.setItem(`${KEY}:count`, '{"v":1,"no":1}');
    const window = await openHtml({
      head: tag('defer'),
      body: REAL + div(`${SETTINGS} data-ends="2000-01-01"`) + div(`${SETTINGS} data-ends="${yesterday}" hidden`),
    });
    expect((await appealsOf(window))[0]!.visibility.reason).to.equal('reminder');
    expect(localStorage.getItem(`${KEY}:count`)).to.equal('{"v":1,"no":1}');
    expect(window.errors).to.deep.equal([]);
  });
});
