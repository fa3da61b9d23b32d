import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, radio } from '../helpers.js';

const README = await (await fetch('/README.md')).text();

/** A recipe of the README, as an engineer would copy it. */
const recipe = (name: string): string =>
  new RegExp(`<!-- recipe: ${name} -->\\s+\`\`\`js\\n(.*?)\n\`\`\``, 's').exec(README)![1]!;

type Page = RecordedWindow & Record<string, unknown>;

/** A page with a tool's own snippet before the recipe, and a reader who chooses, supports and asks to be reminded. */
async function visit(snippet: string, name: string, attributes = ''): Promise<Page> {
  const window = (await openHtml({
    head: `<script>${snippet}</script><script>${recipe(name)}</script><script src="/dist/small-favor.js" defer></script>`,
    body: `<small-favor campaign="spring" currency="USD" href="${CHECKOUT}" ${attributes}></small-favor>`,
  })) as Page;
  const [appeal] = await appealsOf(window);
  await act(window, appeal!);
  expect(window.errors).to.deep.equal([]);
  expect(window.told).to.deep.equal([]);
  return window;
}

async function act(window: Window, appeal: SmallFavor): Promise<void> {
  radio(appeal, 'frequency', 'monthly').click();
  await appeal.updateComplete;
  // The appeal has done its part when the browser would follow the link.
  window.addEventListener('click', event => event.preventDefault(), { once: true });
  part(appeal, 'link')!.click();
  part(appeal, 'reminder-button')!.click();
  await appeal.updateComplete;
}

beforeEach(forgetAll);
after(forgetAll);

describe('the recipes of the README', () => {
  it('has Google Analytics 4 hear of everything, by gtag’s own queue', async () => {
    // https://developers.google.com/tag-platform/gtagjs: a queue of the calls' arguments
    const snippet = 'dataLayer = []; function gtag() { dataLayer.push(arguments); } gtag("js", 1);';
    const window = await visit(snippet, 'ga4');
    const calls = (window['dataLayer'] as ArrayLike<unknown>[]).slice(1).map(call => Array.prototype.slice.call(call));
    const params = { appeal: 'spring', variant: null, frequency: 'monthly', value: 5, currency: 'USD' };
    expect(calls).to.deep.equal([
      ['event', 'small_favor_select', params],
      ['event', 'small_favor_support', params],
      ['event', 'small_favor_remind', params],
    ]);
    // GA4: letters, digits and underscores, at most 40
    for (const [, event] of calls) expect(event).to.match(/^[a-z]\w{0,39}$/);
  });

  it('has Matomo hear of everything, by _paq', async () => {
    const window = await visit('', 'matomo');
    // https://developer.matomo.org/api-reference/tracking-javascript: trackEvent, category, action, name, value
    expect(window['_paq']).to.deep.equal(
      ['select', 'support', 'remind'].map(what => ['trackEvent', 'small-favor', what, 'spring / monthly', 5]),
    );
  });

  it('has Plausible hear of everything, by its queue', async () => {
    const window = await visit('', 'plausible');
    const { q } = window['plausible'] as unknown as { q: ArrayLike<unknown>[] };
    const props = { campaign: 'spring', variant: 'none', frequency: 'monthly', amount: '5', currency: 'USD' };
    expect(q.map(call => Array.prototype.slice.call(call))).to.deep.equal(
      ['select', 'support', 'remind'].map(what => [`Appeal ${what}`, { props }]),
    );
  });

  it('has a tag manager hear of everything, by report-to, also one that loads later', async () => {
    for (const name of ['dataLayer', '_mtm']) {
      forgetAll();
      const window = (await openHtml({
        head: `<script>${name} = []</script><script src="/dist/small-favor.js" defer></script>`,
        body: `<small-favor campaign="spring" currency="USD" href="${CHECKOUT}" report-to="${name}"></small-favor>`,
      })) as Page;
      const [appeal] = await appealsOf(window);
      await act(window, appeal!);
      const messages = window[name] as { event: string; small_favor: object }[];
      expect(messages.map(({ event }) => event)).to.deep.equal(
        ['show', 'select', 'support', 'remind', 'hide'].map(what => `small-favor-${what}`),
      );
      expect(messages[2]!.small_favor).to.deep.equal({
        campaign: 'spring',
        variant: null,
        amount: '5',
        currency: 'USD',
        frequency: 'monthly',
        url: `${CHECKOUT}?amount=5&currency=USD&frequency=monthly`,
      });
    }
  });

  it('has the whole of a form with a picker, as the browser would send it', async () => {
    const act = `addEventListener('load', () => {
      const form = document.querySelector('form');
      ${recipe('serialize')}
      window.data = data;
    })`;
    const window = (await openHtml({
      head: `<script src="/dist/small-favor.js" defer></script>${PICKER_TAG}<script>${act}</script>`,
      body: `<form><input name="name" value="Ada &amp; Zoë"><input type="checkbox" name="news" checked>
        <small-favor-amount-picker currency="EUR" frequencies="monthly" amounts="12.5" name="gift"></small-favor-amount-picker>
        <input type="checkbox" name="letters"><button name="go">Go on</button></form>`,
    })) as Page;
    expect(window['data']).to.equal(
      'name=Ada+%26+Zo%C3%AB&news=on&gift-amount=12.50&gift-currency=EUR&gift-frequency=monthly',
    );
    expect(window.errors).to.deep.equal([]);
  });
});
