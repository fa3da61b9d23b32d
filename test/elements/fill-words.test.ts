import { expect, fixture, html } from '@open-wc/testing';
import { type Fillings, fillWords } from '../../src/elements/fill-words.js';
import { appeal, forgetAll, text } from '../helpers.js';

const NOTHING: Fillings = { articles: null, 'amount-min': '', publisher: '', 'years-since': null };

async function words(inner: string, known: Partial<Fillings>, locale = 'en'): Promise<string> {
  const host = await fixture<HTMLElement>(html`<div .innerHTML=${inner}></div>`);
  fillWords(host, () => ({ ...NOTHING, ...known }), locale);
  return text(host);
}

const FORMS = 'data-one="{n} article" data-few="{n}F" data-many="{n}M" data-other="{n} articles"';

describe('fillWords()', () => {
  for (const [inner, known, locale, expected] of [
    ['<b data-fill="articles">many</b>', { articles: 12 }, 'en', '12'],
    ['<b data-fill="articles">many</b>', { articles: 1234 }, 'de', '1.234'],
    ['<b data-fill="articles">many</b>', { articles: 12 }, 'fa', '۱۲'],
    ['<b data-fill="articles">many</b>', {}, 'en', 'many'],
    ['<b data-fill="articles">many</b> articles', { articles: 1 }, 'en', 'many articles'],
    [`<b data-fill="articles" ${FORMS}>many articles</b>`, { articles: 1 }, 'en', '1 article'],
    [`<b data-fill="articles" ${FORMS}>many articles</b>`, { articles: 2 }, 'en', '2 articles'],
    [`<b data-fill="articles" ${FORMS}>x</b>`, { articles: 3 }, 'ru', '3F'],
    [`<b data-fill="articles" ${FORMS}>x</b>`, { articles: 11 }, 'ru', '11M'],
    [`<b data-fill="articles" ${FORMS}>x</b>`, { articles: 21 }, 'ru', '21 article'],
    ['<b data-fill="articles" data-one="eins" data-other="{n}, ja {n}">x</b>', { articles: 5 }, 'de', '5, ja 5'],
    ['<b data-fill="amount-min">a little</b>', { 'amount-min': '$5' }, 'en', '$5'],
    ['<b data-fill="publisher">our paper</b>', { publisher: 'The $& Gazette' }, 'en', 'The $& Gazette'],
    [
      '<b data-fill="publisher">our paper</b>',
      { publisher: '<img src=x onerror=alert(1)>' },
      'en',
      '<img src=x onerror=alert(1)>',
    ],
    ['<b data-fill="years-since" data-other="{n} years">long</b>', { 'years-since': 39 }, 'en', '39 years'],
    [
      '<b data-fill="constructor">own</b> <b data-fill="">own</b> <b data-fill="x">own</b>',
      { articles: 5 },
      'en',
      'own own own',
    ],
    ['<b data-fill="articles">a <i>lot</i></b>', { articles: 5 }, 'en', '5'],
  ] as const)
    it(`makes "${expected}" of ${inner} in ${locale} with ${JSON.stringify(known)}`, async () =>
      expect(await words(inner, known, locale)).to.equal(expected));

  it('gives back the own text, also in a clone', async () => {
    const host = await fixture<HTMLElement>(html`<div><b data-fill="articles">many</b></div>`);
    fillWords(host, () => ({ ...NOTHING, articles: 5 }), 'en');
    const clone = host.cloneNode(true) as HTMLElement;
    for (const element of [host, clone]) {
      expect(text(element)).to.equal('5');
      fillWords(element, () => ({ ...NOTHING, articles: 6 }), 'en');
      expect(text(element)).to.equal('6');
      fillWords(element, () => NOTHING, 'en');
      expect(text(element)).to.equal('many');
      expect(element.firstElementChild!.hasAttribute('data-unfilled')).to.equal(false);
    }
  });

  it('fills in what comes later, but no copy that somebody made of what is filled in', async () => {
    const host = await fixture<HTMLElement>(html`<div><b data-fill="publisher">us</b></div>`);
    const fill = (publisher: string): void => fillWords(host, () => ({ ...NOTHING, publisher }), 'en');
    fill('The Gull');
    const copy = host.firstElementChild!.cloneNode(true);
    copy.textContent = 'Die Möwe';
    const late = host.firstElementChild!.cloneNode(false) as Element;
    late.removeAttribute('data-unfilled');
    late.textContent = 'we';
    host.append(' ', copy, ' ', late);
    fill('The Gull');
    expect(text(host)).to.equal('The Gull Die Möwe The Gull');
    fill('The Tern');
    expect(text(host), 'a new value is everywhere').to.equal('The Tern The Tern The Tern');
    fill('');
    expect(text(host)).to.equal('us us we');
  });

  it('leaves alone what stands inside a template', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const template = document.createElement('template');
    const words = Object.assign(document.createElement('b'), { textContent: 'us' });
    words.setAttribute('data-fill', 'publisher');
    template.append(words);
    host.append(template);
    fillWords(host, () => expect.fail('asked'), 'en');
    expect(text(template)).to.equal('us');
  });
});

describe('the words of an appeal', () => {
  beforeEach(forgetAll);

  it('have publisher, years and smallest amount filled in, and follow the settings', async () => {
    const since = new Date().getFullYear() - 39;
    const element = await appeal(
      { since: String(since), 'amounts-monthly': '2 5', frequencies: 'once monthly' },
      `<h2 slot="headline">For <span data-fill="publisher">us</span></h2>
       <p><span data-fill="years-since" data-other="{n} years">Long</span>, <span data-fill="amount-min">a little</span></p>`,
    );
    expect(text(element)).to.equal('For The Harbour Gazette 39 years, $2 a month');
    element.publisher = 'The Other';
    element.currency = 'EUR';
    await element.updateComplete;
    expect(text(element)).to.equal('For The Other 39 years, €2 a month');
    element.publisher = null;
    element.currency = 'nonsense';
    element.since = null;
    await element.updateComplete;
    expect(text(element)).to.equal('For us Long, a little');
  });

  it('asks for nothing where nothing is to be filled in', async () => {
    const host = await fixture<HTMLElement>(html`<div><b>many</b></div>`);
    fillWords(host, () => expect.fail('asked'), 'en');
  });
});
