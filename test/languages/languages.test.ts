import { expect, fixture, html } from '@open-wc/testing';
import { lookupTags } from '../../src/browser/intl.js';
import { registeredTexts } from '../../src/browser/packs.js';
import { FREQUENCIES } from '../../src/domain/frequency.js';
import type { SmallFavor } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { type Facts, fill } from '../../src/messages/fill.js';
import { type Messages, wordsFor } from '../../src/messages/messages.js';
import { appeal, forgetAll, part, press, radio, text, type, warningsOf } from '../helpers.js';

/** Each language, and its ways to say for how long, how much and when. */
const LANGUAGES: Readonly<Record<string, readonly [link: string, once: string]>> = {
  ar: ['ادعمنا بمبلغ {} شهريًا', 'ادعمنا مرة واحدة بمبلغ {}'],
  cs: ['Podpořit částkou {} měsíčně', 'Podpořit jednorázově částkou {}'],
  de: ['Mit {} im Monat unterstützen', 'Einmalig mit {} unterstützen'],
  es: ['Apoyar con {} al mes', 'Apoyar una vez con {}'],
  fa: ['حمایت با {} در ماه', 'حمایت یک‌باره با {}'],
  fr: ['Soutenir avec {} par mois', 'Soutenir une fois avec {}'],
  he: ['תמיכה של {} בחודש', 'תמיכה חד־פעמית של {}'],
  hi: ['हर महीने {} देकर साथ दें', 'एक बार {} देकर साथ दें'],
  it: ['Sostienici con {} al mese', 'Sostienici una volta con {}'],
  ja: ['毎月{}で支援する', '1回のみ{}で支援する'],
  ko: ['매월 {} 후원하기', '한 번 {} 후원하기'],
  nl: ['Steun ons met {} per maand', 'Steun ons eenmalig met {}'],
  pl: ['Wesprzyj nas: {} miesięcznie', 'Wesprzyj nas jednorazowo: {}'],
  pt: ['Apoiar com {} por mês', 'Apoiar uma vez com {}'],
  'pt-PT': ['Apoiar com {} por mês', 'Apoiar uma vez com {}'],
  ru: ['Поддержать: {} в месяц', 'Поддержать разово: {}'],
  tr: ['Bize aylık {} ile destek olun', 'Bize tek seferlik {} ile destek olun'],
  uk: ['Підтримати: {} на місяць', 'Підтримати разово: {}'],
  'zh-Hans': ['每月支持 {}', '一次性支持 {}'],
  'zh-Hant': ['每月支持 {}', '單次支持 {}'],
};

/** Which facts a text has to say, as the English one does. */
const places = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

const FACTS: Facts = { publisher: 'The Gazette', over: '', age: '', smallest: '' };

/** An appeal on a page of a language. */
async function appealIn(lang: string, settings: Record<string, string> = {}): Promise<SmallFavor> {
  const element = await appeal({ amounts: '5 10', 'payment-methods': 'card visa wero', ...settings });
  await fixture(html`<div lang=${lang} dir=${/^(?:ar|he|fa)/.test(lang) ? 'rtl' : 'ltr'}>${element}</div>`);
  await element.updateComplete;
  return element;
}

/** The words between the marks of direction, with ordinary spaces. */
const plain = (node: Node | null): string => text(node).replace(/[\u200e\u200f\u061c]/g, '');

describe('languages', () => {
  before(async () => {
    await import('../../src/payment-methods.js');
    for (const tag of [...Object.keys(LANGUAGES), 'en-GB']) await import(`../../src/languages/${tag}.ts`);
  });
  beforeEach(forgetAll);

  for (const [tag, [monthly, once]] of Object.entries(LANGUAGES))
    describe(tag, () => {
      let words: Messages;
      before(() => (words = wordsFor([tag], registeredTexts()).messages));
      const own = (): Record<string, string> => registeredTexts().get(tag.toLowerCase()) as Record<string, string>;

      it('has every text that English has, and says the same facts', () => {
        for (const [name, english] of Object.entries(en)) {
          expect(own(), name).to.have.property(name);
          expect(places(own()[name]!), name).to.deep.equal(places(english));
        }
      });

      it('has a form for every plural', () => {
        for (const category of new Intl.PluralRules(tag).resolvedOptions().pluralCategories)
          expect(own(), category).to.have.property(`age-${category}`);
      });

      it('has no text that is left in English', () => {
        const same = Object.entries(en).filter(
          ([name, english]) => own()[name] === english && /[a-z]{3}/i.test(english.replace(/\{\w+\}/g, '')),
        );
        expect(same.filter(([name]) => name !== 'error-prefix')).to.deep.equal([]);
      });

      it('appeals in three paragraphs of whole sentences, whatever is known', () => {
        for (const publisher of ['', 'The Gazette'])
          for (const age of [{}, { age: '§' }, { over: '§' }])
            for (const smallest of ['', '¤'])
              for (const paragraph of words.appeal
                .split('\n')
                .map(line => fill(line, { ...FACTS, ...age, publisher, smallest }).join(''))) {
                expect(paragraph).to.match(/[.。।]$/);
                expect(paragraph).not.to.match(/ {2}| [,.،]|[[\]{}|]|undefined/);
              }
        expect(words.appeal.split('\n')).to.have.length(3);
        const all = fill(words.appeal, { ...FACTS, over: '§', smallest: '¤' }).join('');
        expect(all).to.include('The Gazette').and.to.include('§').and.to.include('¤');
      });

      it('names each frequency and period', () => {
        for (const kind of ['frequency', 'period'] as const)
          expect(new Set(FREQUENCIES.map(frequency => words[`${kind}-${frequency}`])).size).to.equal(
            FREQUENCIES.length,
          );
      });

      it('is spoken by an appeal, with amount, period and date', async () => {
        const element = await appealIn(tag, { since: '1984' });
        expect(text(part(element, 'headline'))).to.equal(words.headline);
        const amount = (chosen: string): string => plain(part(element, chosen)!.querySelector('.amount'));
        const sum = amount('amounts');
        expect(plain(part(element, 'link'))).to.equal(once.replace('{}', sum));
        radio(element, 'frequency', 'monthly').click();
        await element.updateComplete;
        expect(plain(part(element, 'link'))).to.equal(monthly.replace('{}', sum));
        expect(element.shadowRoot!.querySelector('[lang]')).to.equal(null);
        expect(text(part(element, 'payment-methods')!.querySelector('li'))).to.equal('');
        expect(part(element, 'payment-methods')!.querySelector('svg')!.getAttribute('aria-label')).to.equal(
          own()['method-card'],
        );
        const due = new Date();
        due.setDate(due.getDate() + 30);
        const day = new Intl.DateTimeFormat(tag, { day: 'numeric' }).format(due);
        expect(plain(part(element, 'reminder-date'))).to.include(day);
        expect(plain(element.shadowRoot!)).not.to.match(/[{}[\]]|undefined|Enter|Remind|Other/);
      });

      it('says what is wrong, and takes digits as this language writes them', async () => {
        const element = await appealIn(tag);
        await type(element, 'x');
        await press('Tab');
        await element.updateComplete;
        expect(text(part(element, 'error'))).to.include(words['error-prefix'].replace('\u00a0', ' '));
        await type(element, new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(1234.5));
        await element.updateComplete;
        expect(element.selection!.amount).to.equal('1234.50');
      });

      it('is accessible', async () => {
        await expect(await appealIn(tag, { since: '1984' })).to.be.accessible();
      });
    });

  for (const [lang, tag] of [
    ['de-CH', 'de'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant-US', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['pt-MZ', 'pt-PT'],
    ['es-419', 'es'],
    ['iw', 'he'],
    ['fr_CA', 'fr'],
    // subtags of no standard, extended languages, locales of POSIX, lists
    ['pt-PT-ao90', 'pt-PT'],
    ['pt-LU', 'pt-PT'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['zh-cmn-Hans-CN', 'zh-Hans'],
    ['zh-cmn-Hant', 'zh-Hant'],
    ['zh-yue-Hant-HK', 'zh-Hant'],
    ['cmn-Hans', 'zh-Hans'],
    ['cmn-Hant-TW', 'zh-Hant'],
    ['zh_TW.Big5', 'zh-Hant'],
    ['zh-TW-Hant', 'zh-Hant'],
    ['de_AT.UTF-8', 'de'],
    ['de_DE@euro', 'de'],
    ['de-DE-u-co-phonebk', 'de'],
    ['de-DEU', 'de'],
    ['fr,en', 'fr'],
    ['fr; q=0.9', 'fr'],
    ['es–419', 'es'],
  ] as const)
    it(`are found for lang="${lang}": ${tag}`, async () => {
      const element = await appealIn(lang);
      const { undo, headline } = wordsFor([tag], registeredTexts()).messages;
      expect(text(part(element, 'headline'))).to.equal(headline);
      element.remindLater();
      await element.updateComplete;
      expect(text(part(element, 'undo'))).to.equal(undo);
    });

  it('keeps the marks that French sets apart on the line of their word', () => {
    expect(Object.values(registeredTexts().get('fr')!).join('\n')).not.to.match(/ [:;!?»]|« /);
  });

  for (const [lang, first] of [
    ['fr', '1er '],
    ['pt-BR', '1º de '],
    ['pt-PT', '1 de '],
    ['it', '1º '],
    ['es', '1 de '],
    ['de', '1. '],
  ] as const)
    it(`calls the first of a month as it is called: ${lang}`, async () => {
      const now = new Date();
      const day = (month: number, date: number): number => Date.UTC(now.getFullYear(), now.getMonth() + month, date);
      const days = (day(2, 1) - day(0, now.getDate())) / 86_400_000;
      const element = await appealIn(lang, { 'remind-days': String(days) });
      expect(plain(part(element, 'reminder-date'))).to.include(` ${first}`);
      element.setAttribute('remind-days', String(days - 1));
      await element.updateComplete;
      expect(plain(part(element, 'reminder-date'))).not.to.include(` ${first}`);
    });

  it('spells favour as its readers do', async () => {
    for (const lang of ['en-GB', 'en-AU', 'en-CA', 'en_NG.UTF-8', 'en-001', 'en-GB-oed', 'en-UK'])
      expect(text(part(await appealIn(lang), 'headline')), lang).to.include('a small favour');
    for (const lang of ['en', 'en-US', 'en-PH', 'en-us;q=0.8'])
      expect(text(part(await appealIn(lang), 'headline')), lang).to.include('a small favor');
  });

  it('spells favour wherever English is written so, as CLDR has it', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const american = letters
      .flatMap(first => letters.map(second => `en-${first}${second}`))
      .filter(locale => new Intl.DateTimeFormat(locale).resolvedOptions().locale === locale)
      .filter(locale => !/favour/.test(wordsFor(lookupTags(locale, []), registeredTexts()).messages.headline));
    // These have no parent but English itself: https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml
    const ROOT = ['AS', 'BI', 'GU', 'JP', 'MH', 'MP', 'PH', 'PR', 'UM', 'US', 'VI'].map(region => `en-${region}`);
    expect(american.filter(locale => !ROOT.includes(locale))).to.deep.equal([]);
  });

  it('have the Spanish that is said in Spain and in America', () => {
    const words = registeredTexts().get('es') as Readonly<Record<string, string>>;
    const said = Object.keys(words).filter(name =>
      /(?<!\p{L})(?:os|vosotr[oa]s|vuestr[oa]s?|\p{L}+(?:áis|éis|ís))(?!\p{L})/iu.test(words[name]!),
    );
    expect(said).to.deep.equal([]);
  });

  it('have the currency by itself where a preposition would want another case of it', () => {
    for (const tag of ['de', 'pl', 'cs', 'tr', 'fa', 'ar', 'he', 'hi'])
      expect(wordsFor([tag], registeredTexts()).messages['other-label'], tag).to.match(/\(\{currency\}\)$/);
  });

  it('say how many without agreeing with a number that may be one', () => {
    const count = (tag: string, n: string): string =>
      fill(wordsFor([tag], registeredTexts()).messages['count-answer'], { n, date: '§' }).join('');
    expect(count('cs', '1')).to.include('které tu otevřete: 1 od §.');
    expect(count('ru', '1')).to.include('счёт начат §, всего\u00a0— 1.');
    expect(count('ko', '1')).to.include('열어 보신 기사를').and.to.include('§부터 1건');
  });

  it('have a title between quotes behind a noun, where the language would decline it', () => {
    for (const [tag, noun] of Object.entries({ pl: 'redakcji „', ru: 'издания «', uk: 'видання «', cs: 'redakce ' }))
      expect(wordsFor([tag], registeredTexts()).messages.appeal).to.include(`${noun}{publisher}`);
  });

  it('have an amount before its period in Persian, as read from the right', async () => {
    const element = await appealIn('fa', { frequencies: 'monthly', currency: 'EUR', amounts: '7' });
    const gift = [...part(element, 'copy')!.querySelectorAll('bdi')].at(-1)!;
    const node = [...gift.childNodes].find(child => child instanceof Text)!;
    const [digit, month] = [node.data.indexOf('۷'), node.data.indexOf('ماه')];
    const left = (at: number): number => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(getComputedStyle(gift).direction).to.equal('rtl');
    expect(left(digit)).to.be.above(left(month));
  });

  it('are English for all others, with one warning that says what to do', async () => {
    const warnings = await warningsOf(async () => {
      const element = await appealIn('fi');
      expect(text(part(element, 'headline'))).to.include('a small favor');
      expect(part(element, 'container')!.lang).to.equal('en');
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/lang="fi".*English.*[Ll]oad.*register/);
  });

  it('warn of nothing where there are words', async () => {
    for (const lang of ['de-AT', 'en-NZ', 'en-PH', 'pt-PT-ao90', 'zh-cmn-Hans', 'de_AT.UTF-8', 'fr,en'])
      expect(await warningsOf(() => appealIn(lang)), lang).to.deep.equal([]);
  });

  for (const lang of [
    'C',
    'POSIX',
    'und',
    'x-default',
    'i-klingon',
    'ca-ES-valencia',
    'sr_RS@latin',
    'nb',
    'tl',
    '{{ page.lang }}',
    '(',
    ' ',
  ])
    it(`are English for lang="${lang}", with a warning that names it as the page does`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await appealIn(lang);
        expect(text(part(element, 'headline'))).to.include('a small favor');
        expect(part(element, 'container')!.lang).to.equal('en');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`lang="${lang}": English is used.`);
    });
});

describe('lookupTags()', () => {
  for (const [locale, tags] of [
    ['de', 'de'],
    ['de-CH', 'de-CH de'],
    ['zh-TW', 'zh-TW zh-Hant-TW zh-Hant zh'],
    ['sr-ME', 'sr-ME sr-Latn-ME sr-Latn sr'],
    ['hi-u-nu-deva', 'hi-u-nu-deva hi'],
    ['zh_TW.UTF-8', 'zh-TW zh-Hant-TW zh-Hant zh'],
    ['de-CH-1901-x-old', 'de-CH-1901-x-old de-CH-1901 de-CH de'],
    ['iw', 'he'],
    // what `Intl` refuses stays what it is
    ['i-klingon', 'i-klingon i'],
  ] as const)
    it(`are ${tags} for ${locale}`, () => {
      const found = lookupTags(locale, ['de', 'de-ch', 'zh-hans', 'zh-hant', 'sr-cyrl', 'hi']);
      expect([...new Set(found)].join(' ')).to.equal(tags);
    });
});
