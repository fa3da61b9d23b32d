import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { faultsOf } from '../axe.js';
import { appealsOf, openPage, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, text } from '../helpers.js';

const PAGES = [
  'index.html',
  'script-tag.html',
  'states.html',
  'themes.html',
  'languages.html',
  'manners.html',
  'compare.html',
  'builder.html',
  'preview.html',
  'workshop.html',
  'react.html',
  'vue.html',
  'form.html',
  'navigation.html',
  'policy.html',
  'checkout.html?amount=12.50&currency=USD&frequency=monthly',
];

/** Opens a page of the demo with its console recorded, and waits for its scripts to be through. */
async function open(page: string): Promise<RecordedWindow> {
  const window = recorded(await openPage(`/site/${page}`));
  await appealsOf(window);
  if (page === 'states.html')
    for (const state of ['invalid', 'reminded'])
      await waitUntil(() => specimen(window, state).matches(`:state(${state})`), `${state} is drawn`, {
        timeout: 8000,
      });
  return window;
}

const specimen = ({ document }: Window, campaign: string) =>
  document.querySelector<HTMLElementTagNameMap['small-favor']>(`small-favor[campaign=${campaign}]`)!;

beforeEach(forgetAll);

describe('the demo', () => {
  for (const page of PAGES) {
    it(`has nothing to complain of on its console, and breaks no rule of its policy: ${page}`, async () => {
      const window = await open(page);
      expect(window.errors).to.deep.equal([]);
      expect(window.violations).to.deep.equal([]);
      // two specimens show what happens after a mistake
      expect(window.told.length).to.equal(page === 'states.html' ? 2 : 0);
    });

    it(`asks this server only, and for nothing that is not there: ${page}`, async () => {
      const window = await open(page);
      const requested = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      expect(requested.length).to.be.above(0);
      for (const { name, responseStatus } of requested) {
        expect(new URL(name).origin).to.equal(location.origin);
        expect(responseStatus ?? 200, name).to.be.below(400);
      }
    });
  }

  for (const colorScheme of ['light', 'dark'] as const)
    for (const page of PAGES)
      it(`is accessible in ${colorScheme} colors: ${page}`, async function () {
        await emulateMedia({ colorScheme });
        try {
          if (!matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches) this.skip(); // no way to ask for it here
          expect(await faultsOf(await open(page))).to.deep.equal([]);
        } finally {
          await emulateMedia({ colorScheme: 'light' });
        }
      });
});

it('(what is not accessible would be found, inside the appeal too)', async () => {
  const window = await open('index.html');
  const [appeal] = await appealsOf(window);
  part(appeal!, 'copy')!.append(window.document.createElement('button'));
  const faults = await faultsOf(window);
  expect(faults.length).to.equal(1);
  expect(faults[0]).to.match(/^button-name: .*small-favor/);
});

describe('the specimen sheet', () => {
  it('has every specimen drawn', async () => {
    const window = await open('states.html');
    const appeals = await appealsOf(window);
    expect(appeals.length).to.be.above(15);
    for (const appeal of appeals) {
      const { campaign } = appeal;
      expect(appeal.offsetHeight, campaign!).to.be.above(40);
      const piece = { reminded: 'confirmation', refused: 'copy' }[campaign!] ?? 'link';
      expect(part(appeal, piece), `${campaign}: ${piece}`).to.exist;
    }
    const picker = window.document.querySelector('small-favor-amount-picker')!;
    expect(picker.offsetHeight).to.be.above(40);
  });

  it('has a campaign of its own for each, so that none hides another', async () => {
    const campaigns = (await appealsOf(await open('states.html'))).map(({ campaign }) => campaign);
    expect(new Set(campaigns).size).to.equal(campaigns.length);
  });

  for (const [campaign, piece, shown] of [
    ['one-tag', 'copy', /The Quillmouth Packet/],
    ['own-words', 'link', /^Support once with \$10$/],
    ['no-currency', 'link', /^Support us$/],
    ['decimals', 'link', /€7\.50/],
    ['yen', 'link', /¥1,000/],
    ['dinar', 'link', /KWD\s2\.500/],
    ['one-frequency', 'link', /^Support with \$5 a month$/],
    ['invalid', 'error', /^Error: /],
    ['reminded', 'confirmation', /^Thank you for reading\. We’ll ask again on/],
  ] as const)
    it(`shows what it says: ${campaign}`, async () => {
      expect(text(part(specimen(await open('states.html'), campaign), piece))).to.match(shown);
    });

  it('keeps the publisher’s fallback where the link is refused', async () => {
    const appeal = specimen(await open('states.html'), 'refused');
    expect(part(appeal, 'link') === null).to.equal(true);
    const fallback = appeal.querySelector('[slot=fallback]')!;
    expect(fallback.getBoundingClientRect().height).to.be.above(0);
  });

  it('leaves focus and scroll where a page that was just opened has them', async () => {
    const window = await open('states.html');
    expect(window.document.activeElement).to.equal(window.document.body);
    expect(window.scrollY).to.equal(0);
  });
});
