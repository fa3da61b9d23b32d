import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, entry, forgetAll, part, radio, text, type } from '../helpers.js';

const SAID: Readonly<Record<string, string>> = {
  en: 'Support once with $1,234',
  de: 'Support once with 1.234 $',
  fr: 'Support once with 1 234 $US',
  ja: 'Support once with $1,234',
  'en-CA': 'Support once with US$1,234',
  'de-AT': 'Support once with $ 1.234',
};

const link = (element: SmallFavor): string => text(part(element, 'link'));

/** An appeal for an amount that every locale writes in its own way, in a page of `depth` divs. */
async function appealIn(lang: string | null, depth = 1): Promise<{ element: SmallFavor; outer: HTMLElement }> {
  const element = await appeal({ amounts: '1234' });
  const outer = document.createElement('div');
  let inner = outer;
  for (let i = 1; i < depth; i++) inner = inner.appendChild(document.createElement('div'));
  if (lang !== null) outer.lang = lang;
  await fixture(html`${outer}`);
  inner.append(element);
  await element.updateComplete;
  return { element, outer };
}

/** Waits until the change of a `lang` somewhere has been seen, and drawn. */
const seen = async (element: SmallFavor): Promise<unknown> => (await Promise.resolve(), element.updateComplete);

describe('LocaleController', () => {
  const { lang } = document.documentElement;
  beforeEach(forgetAll);
  afterEach(() => (document.documentElement.lang = lang));

  for (const [locale, said] of Object.entries(SAID))
    it(`has amounts written as in ${locale}`, async () => {
      expect(link((await appealIn(locale, 3)).element)).to.equal(said);
    });

  for (const [tag, locale] of [
    ['', 'en'],
    ['x', 'en'],
    ['{{ lang }}', 'en'],
    ['de_DE', 'de'],
    [' de ', 'de'],
    ['DE', 'de'],
    ['i-klingon', 'en'],
    ['de_AT@euro', 'de-AT'],
    ['fr,en', 'fr'],
    ['ja-JP-mac', 'ja'],
    ['en_CA.UTF-8', 'en-CA'],
  ] as const)
    it(`mends the tag “${tag}”, or takes English`, async () => {
      expect(link((await appealIn(tag)).element)).to.equal(SAID[locale]);
    });

  it('is English without any tag', async () => {
    document.documentElement.removeAttribute('lang');
    expect(link((await appealIn(null)).element)).to.equal(SAID['en']);
  });

  it('comes from the nearest tag, its own first', async () => {
    document.documentElement.lang = 'fr';
    const { element, outer } = await appealIn('de', 3);
    expect(link(element)).to.equal(SAID['de']);
    element.lang = 'en-CA';
    await seen(element);
    expect(link(element)).to.equal(SAID['en-CA']);
    element.removeAttribute('lang');
    outer.removeAttribute('lang');
    await seen(element);
    expect(link(element)).to.equal(SAID['fr']);
    document.documentElement.lang = 'de';
    await seen(element);
    expect(link(element)).to.equal(SAID['de']);
  });

  it('follows a tag set on a part of the page in between', async () => {
    const { element } = await appealIn('en', 3);
    element.parentElement!.lang = 'de';
    await seen(element);
    expect(link(element)).to.equal(SAID['de']);
  });

  it('is found through shadow roots, and followed there', async () => {
    const { element, outer } = await appealIn('de', 2);
    const host = element.parentElement!;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(link(element)).to.equal(SAID['de']);
    outer.lang = 'fr';
    await seen(element);
    expect(link(element)).to.equal(SAID['fr']);
    const inner = document.createElement('div');
    host.shadowRoot!.append(inner);
    inner.append(element);
    inner.lang = 'en-CA';
    await seen(element);
    expect(link(element)).to.equal(SAID['en-CA']);
  });

  it('is another after the appeal has moved', async () => {
    const { element } = await appealIn('de');
    const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    place.append(element);
    await element.updateComplete;
    expect(link(element)).to.equal(SAID['fr']);
    place.lang = 'de';
    await seen(element);
    expect(link(element)).to.equal(SAID['de']);
  });

  it('is followed after all appeals were away for a while', async () => {
    const { element, outer } = await appealIn('de');
    element.remove();
    outer.lang = 'fr';
    outer.append(element);
    await element.updateComplete;
    expect(link(element)).to.equal(SAID['fr']);
    outer.lang = 'de';
    await seen(element);
    expect(link(element)).to.equal(SAID['de']);
  });

  it('is each appeal’s own', async () => {
    const [german, french] = [(await appealIn('de')).element, (await appealIn('fr')).element];
    expect([link(german), link(french)]).to.deep.equal([SAID['de'], SAID['fr']]);
  });

  it('keeps the choice, and reads what was typed as the new language does', async () => {
    const { element, outer } = await appealIn('en');
    radio(element, 'frequency', 'monthly').click();
    await type(element, '2.500');
    expect(element.selection).to.include({ frequency: 'monthly', amount: null });
    outer.lang = 'de';
    await seen(element);
    expect(element.selection).to.include({ frequency: 'monthly', amount: '2500', other: true });
    expect(entry(element).value).to.equal('2.500');
  });

  it('marks our words as English on a page in another language, and only there', async () => {
    const { element, outer } = await appealIn('de');
    const wordsIn = () => part(element, 'copy')!.closest<HTMLElement>('[lang]')?.lang;
    expect(wordsIn()).to.equal('en');
    // No browser knows what these are.
    outer.lang = 'x-default';
    await seen(element);
    expect(wordsIn()).to.equal('en');
    outer.lang = 'en_US.UTF-8';
    await seen(element);
    expect(wordsIn()).to.equal('en-US');
    outer.lang = 'en-GB';
    await seen(element);
    expect(wordsIn()).to.be.undefined;
  });
});
