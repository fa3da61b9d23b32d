import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml, type RecordedWindow } from '../frames.js';
import { CHECKOUT, forgetAll, part, press, text, type, until } from '../helpers.js';

const MAIN = '<script src="/dist/small-favor.js"></script>';
const pack = (tag: string): string => `<script src="/dist/languages/${tag}.js"></script>`;

/** A page with the words of some languages and an appeal for each `lang`. */
async function open(
  packs: readonly string[],
  langs: readonly string[],
  settings = 'currency="EUR"',
): Promise<{ window: RecordedWindow; appeals: readonly SmallFavor[] }> {
  const one = (lang: string): string =>
    `<div lang="${lang}"><small-favor preview ${settings} href="${CHECKOUT}"></small-favor></div>`;
  const window = await openHtml({ head: MAIN + packs.map(pack).join(''), body: langs.map(one).join('') });
  const appeals = await appealsOf(window);
  expect(window.errors).to.deep.equal([]);
  return { window, appeals };
}

/** Without the marks of direction, as it is read. */
const read = (element: SmallFavor, name: string): string => text(part(element, name)).replace(/\p{Cf}/gu, '');

beforeEach(forgetAll);

describe('R9 a sentence ends in one dot', () => {
  for (const [lang, packs] of [
    ['ru', ['ru']],
    ['uk', ['uk']],
    ['de', ['de']],
    // no words of their own
    ['bg', []],
    ['hu', []],
  ] as const)
    it(`R9 behind a date with its year: ${lang}`, async () => {
      const { appeals } = await open(packs, [lang], 'currency="EUR" remind-days="366" supporter-days="366"');
      const [appeal] = appeals;
      for (const button of ['supporter-button', 'reminder-button']) {
        part(appeal!, button)!.click();
        await appeal!.updateComplete;
        const said = text(appeal!.shadowRoot!.getElementById('confirmed'));
        expect(said)
          .to.match(/\d{4}/)
          .and.to.match(/[^.]\.$/);
        part(appeal!, 'undo')!.click();
        await appeal!.updateComplete;
      }
    });

  for (const [lang, currency, packs] of [
    ['ar', 'AED', ['ar']],
    ['ar-EG', 'EGP', ['ar']],
    ['en-DK', 'DKK', ['en-GB']],
    ['da', 'DKK', []],
    ['bg', 'USD', []],
    ['fr', 'XCG', ['fr']],
    ['en', 'USD', []],
  ] as const)
    it(`R9 behind an amount, in the error and in the words: ${lang}, ${currency}`, async () => {
      const { appeals } = await open(packs, [lang], `currency="${currency}"`);
      const [appeal] = appeals;
      await type(appeal!, 'x');
      await press('Tab');
      await until(() => read(appeal!, 'error'), 'the error is told');
      expect(read(appeal!, 'error')).to.match(/[^.]\.$/);
      expect(read(appeal!, 'copy')).not.to.match(/\.\s*\./);
    });
});

describe('R9 words that are right in their language', () => {
  for (const [lang, name, words] of [
    ['de', 'other-amount', /Anderer Betrag \(Schwedische Kronen\)/],
    ['pl', 'copy', /Artykuły redakcji „Polityka” są dostępne/],
    ['es-MX', 'supporter-button', /^Ya apoyo a este medio$/],
    ['fa', 'supporter-button', /^همین حالا هم/],
  ] as const)
    it(`R9 ${lang}: ${name}`, async () => {
      const { appeals } = await open([lang.slice(0, 2)], [lang], 'currency="SEK" publisher="Polityka"');
      expect(read(appeals[0]!, name)).to.match(words);
    });
});

describe('R14 the language of a page is found however it is written', () => {
  /** How a page writes its language, and a word that its appeal must say. */
  const FOUND: Readonly<Record<string, readonly [pack: string, link: string]>> = {
    'pt-PT-ao90': ['pt-PT', 'Apoiar uma vez com 5 €'],
    'pt-LU': ['pt-PT', 'Apoiar uma vez com 5 €'],
    'zh-cmn-Hans': ['zh-Hans', '一次性支持 €5'],
    'zh-cmn-Hans-CN': ['zh-Hans', '一次性支持 €5'],
    'cmn-Hans': ['zh-Hans', '一次性支持 €5'],
    'zh-cmn-Hant': ['zh-Hant', '單次支持 €5'],
    'zh-TW': ['zh-Hant', '單次支持 €5'],
    'zh-CHT': ['zh-Hant', '單次支持 €5'],
    'zh-cht': ['zh-Hant', '單次支持 €5'],
    'zh-CHS': ['zh-Hans', '一次性支持 €5'],
    'zh_HK.UTF-8': ['zh-Hant', '單次支持 €5'],
    'de_AT.UTF-8': ['de', 'Einmalig mit € 5 unterstützen'],
    'de-DE-u-co-phonebk': ['de', 'Einmalig mit 5 € unterstützen'],
    'DE_de@euro': ['de', 'Einmalig mit 5 € unterstützen'],
    'fr,en': ['fr', 'Soutenir une fois avec 5 €'],
    'fr-CA, en;q=0.8': ['fr', 'Soutenir une fois avec 5 €'],
    iw: ['he', 'תמיכה חד־פעמית של 5 €'],
    'en-us;q=0.8': ['en-GB', 'Support once with €5'],
    'en-GB-oed': ['en-GB', 'Support once with €5'],
  };
  const packs = [...new Set(Object.values(FOUND).map(([pack]) => pack))];

  it('R14 in words and numbers, without a warning', async () => {
    const { window, appeals } = await open([...packs, 'pt'], Object.keys(FOUND));
    expect(
      Object.fromEntries(appeals.map(element => [element.parentElement!.lang, read(element, 'link')])),
    ).to.deep.equal(Object.fromEntries(Object.entries(FOUND).map(([lang, [, link]]) => [lang, link])));
    expect(window.told).to.deep.equal([]);
  });

  const FOREIGN = [
    'ca-ES-valencia',
    'sr_RS@latin',
    'nb',
    'tl',
    'und',
    'i-klingon',
    'x-default',
    'C',
    'POSIX',
    '[lang]',
  ];
  for (const lang of FOREIGN)
    it(`R14 English stands in with one warning where nothing of it is understood: ${lang}`, async () => {
      const { window, appeals } = await open(packs, [lang]);
      expect(read(appeals[0]!, 'link')).to.match(/^Support once with/);
      expect(part(appeals[0]!, 'container')!.lang).to.equal('en');
      expect(window.told).to.have.length(1);
      expect(window.told[0]).to.include(`<small-favor> lang="${lang}": English is used.`);
    });

  const BRITISH = ['en-001', 'en-150', 'en-NG', 'en_IN', 'en-ZA', 'en-GH', 'en-SG', 'en-AE', 'en-DE', 'en-CA', 'en-UK'];
  const AMERICAN = ['en', 'en-US', 'en-PH', 'en-PR'];

  it('R14 with the pack, English is British wherever it is written so', async () => {
    const { window, appeals } = await open(['en-GB'], [...BRITISH, ...AMERICAN]);
    const favour = appeals.filter(element => read(element, 'headline').includes('favour'));
    expect(favour.map(element => element.parentElement!.lang)).to.deep.equal(BRITISH);
    expect(window.told).to.deep.equal([]);
  });

  it('R14 without it, all English is American, and nobody is warned', async () => {
    const { window, appeals } = await open([], [...BRITISH, ...AMERICAN]);
    for (const element of appeals) expect(read(element, 'headline')).to.include('favor');
    expect(window.told).to.deep.equal([]);
  });

  it('R14 words of a page’s own are found under the tag that it writes', async () => {
    const { window, appeals } = await open([], ['sr_RS@latin', 'i-klingon']);
    const { SmallFavor } = window as unknown as { readonly SmallFavor: typeof import('../../src/index.js') };
    for (const element of appeals)
      SmallFavor.registerMessages(element.parentElement!.lang, { 'support-once': 'Σ {amount}' });
    for (const element of appeals) {
      await element.updateComplete;
      expect(read(element, 'link')).to.match(/^Σ /);
    }
  });
});
