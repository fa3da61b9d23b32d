import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { faultsOf } from '../axe.js';
import { openPage, recorded, type RecordedWindow } from '../frames.js';
import { text } from '../helpers.js';

/** Opens the page, with counts in its address. */
async function open(query = ''): Promise<RecordedWindow> {
  const window = recorded(await openPage(`/site/compare.html${query && `?${query}`}`));
  window.focus();
  return window;
}

const counts = (viewsA: string, giftsA: string, viewsB: string, giftsB: string): string =>
  String(new URLSearchParams({ 'views-a': viewsA, 'gifts-a': giftsA, 'views-b': viewsB, 'gifts-b': giftsB }));

const field = ({ document }: Window, id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;
const said = ({ document }: Window, id: string): string => text(document.querySelector(`#${id}`));

/** Types into a field and leaves it. */
async function fill(window: Window, id: string, value: string): Promise<void> {
  field(window, id).focus();
  field(window, id).select();
  await sendKeys({ type: value });
  await sendKeys({ press: 'Tab' });
}

describe('the comparison of two wordings', () => {
  it('says that there are not enough readers yet, when that is the truth, and how many it takes', async () => {
    const window = await open();
    expect(said(window, 'verdict')).to.equal('Not enough readers yet');
    expect(said(window, 'reason')).to.equal(
      '“thanks” is ahead, but chance does that. The difference may be anything from 1.7 fewer to 9.77 more gifts per 1,000 readers for “thanks”. With a difference like this, it takes about 16,395 readers of each.',
    );
    expect(window.errors).to.deep.equal([]);
    expect(window.violations).to.deep.equal([]);
  });

  for (const [query, verdict, reason] of [
    [
      counts('4000', '60', '4000', '160'),
      '“thanks” brought more',
      /^Likely between 17\.9 and 32\.3 gifts more per 1,000 readers than “plain”\.$/,
    ],
    [
      counts('4000', '160', '4,000', '60'),
      '“plain” brought more',
      /^Likely between 17\.9 and 32\.3 gifts more per 1,000 readers than “thanks”\.$/,
    ],
    [counts('1 000 000', '20000', '1000000', '20010'), 'No difference worth a change', /less than a tenth/],
    [counts('100', '0', '100', '0'), 'Not enough readers yet', /No gift has come from either/],
    [counts('1', '0', '1', '1'), 'Not enough readers yet', /“thanks” is ahead/],
  ] as const)
    it(`says “${verdict}” of ${decodeURIComponent(query)}`, async () => {
      const window = await open(query);
      expect(said(window, 'verdict')).to.equal(verdict);
      expect(said(window, 'reason')).to.match(reason);
      expect(window.document.body.textContent).to.not.match(/NaN|Infinity|undefined|null/);
    });

  it('follows what is typed, tells it when the field is left, and keeps it in the address', async () => {
    const window = await open();
    expect(said(window, 'told')).to.equal('');
    await fill(window, 'gifts-b', '160');
    expect(said(window, 'verdict')).to.equal('“thanks” brought more');
    expect(said(window, 'told')).to.equal(`${said(window, 'verdict')}. ${said(window, 'reason')}`);
    await fill(window, 'name-b', 'lighthouse');
    expect(said(window, 'verdict')).to.equal('“lighthouse” brought more');
    const { search } = window.location;
    const again = await open(search.slice(1));
    expect(field(again, 'gifts-b').value).to.equal('160');
    expect(said(again, 'verdict')).to.equal('“lighthouse” brought more');
    expect(text(again.document.querySelector('#rates'))).to.match(
      /^plain ?15 ?11\.7 and 19\.3 ?lighthouse ?40 ?34\.4 and 46\.5$/,
    );
  });

  for (const [id, value, sentence] of [
    ['views-a', 'many', 'Enter a whole number, like 4,000.'],
    ['views-a', '-5', 'Enter a whole number, like 4,000.'],
    ['views-b', '0', 'Nobody has seen it yet.'],
    ['gifts-a', '1.5', 'Enter a whole number, like 4,000.'],
    ['gifts-b', '5000', 'There can’t be more gifts than readers who saw it.'],
  ] as const)
    it(`says at its field what is wrong with ${value}, and nothing of a difference`, async () => {
      const window = await open();
      await fill(window, id, value);
      expect(field(window, id).getAttribute('aria-invalid')).to.equal('true');
      expect(field(window, id).getAttribute('aria-describedby')).to.equal(`${id}-error`);
      expect(said(window, `${id}-error`)).to.equal(sentence);
      expect(said(window, 'told')).to.equal(sentence);
      expect(window.document.querySelector<HTMLElement>('#outcome')!.hidden).to.equal(true);
      await fill(window, id, '200');
      expect(field(window, id).getAttribute('aria-invalid')).to.equal('false');
      expect(said(window, `${id}-error`)).to.equal('');
      expect(window.document.querySelector<HTMLElement>('#outcome')!.hidden).to.equal(false);
      expect(window.errors).to.deep.equal([]);
    });

  it('takes a name for a text, whatever is in it', async () => {
    const window = await open(`name-a=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(window.document.querySelector('#rates img')).to.equal(null);
    expect(said(window, 'rates')).to.contain('<img src=x');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible in ${colorScheme} colors, right and wrong`, async function () {
      await emulateMedia({ colorScheme });
      try {
        if (!matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches) this.skip(); // no way to ask for it here
        for (const query of ['', counts('abc', '5', '10', '160')])
          expect(await faultsOf(await open(query))).to.deep.equal([]);
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });
});
