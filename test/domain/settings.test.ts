import { expect } from '@open-wc/testing';
import { APPEAL_ATTRIBUTES, OFFER_ATTRIBUTES, readOfferSettings, readSettings } from '../../src/domain/settings.js';
import type { Settings } from '../../src/domain/settings.js';
import { HTTPS_PAGE } from './links.js';
import { reading } from './reading.js';

/** What an attribute is about in the settings, shortly enough for a table. */
type Look = (settings: Settings) => unknown;

interface Row {
  readonly look: Look;
  readonly usual: unknown;
  /** Good texts, and what they give. */
  readonly good: Readonly<Record<string, unknown>>;
  /** Texts that get the usual value and a sentence. */
  readonly bad?: readonly string[];
}

/** What every test writes, so that nothing but the attribute at hand is complained of. */
const ENOUGH = { currency: 'EUR', href: 'https://s.example/' };

const read = (attributes: Readonly<Record<string, string>>, fallbackHref: string | null = null) =>
  reading(reader => readSettings(reader, { ...HTTPS_PAGE, year: 2026, fallbackHref }), { ...ENOUGH, ...attributes });

const amounts =
  (frequency: 'once' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'): Look =>
  ({ offer }) =>
    offer?.lists[frequency]?.amounts.join(' ');

const amountsRow = (look: Look): Row => ({
  look,
  usual: '500 1000 2000 5000',
  good: { '5 10*': '500 1000', '7.50': '750' },
  bad: ['', 'abc', '0'],
});

const linkRow = (look: Look): Row => ({
  look,
  usual: undefined,
  good: { 'https://s.example/{amount}': 'https://s.example/{amount}', ' /give ': '/give' },
  bad: ['', 'javascript:alert(1)', 'http://s.example/', '/{'],
});

const text = (look: Look): Row => ({
  look,
  usual: '',
  good: { '': '', ' The “Gazette” ': 'The “Gazette”', '<img src=x onerror=alert(1)>': '<img src=x onerror=alert(1)>' },
});

const boolean = (look: Look, present: boolean): Row => ({
  look,
  usual: !present,
  good: { '': present, true: present, anything: present, false: !present, '0': !present, FALSE: !present },
});

const ROWS: Readonly<Record<string, Row>> = {
  currency: { look: s => s.offer?.currency, usual: 'EUR', good: { usd: 'USD', ' GBP ': 'GBP' } },
  frequencies: {
    look: s => s.offer?.frequencies.join(' '),
    usual: 'once monthly yearly',
    good: { 'monthly* once': 'monthly once', weekly: 'weekly' },
    bad: ['', 'daily', '*'],
  },
  'frequency-words': {
    look: s => s.frequencyWords.monthly,
    usual: 'monthly',
    good: { '': 'monthly', 'monthly:m': 'm', 'monthly:': undefined },
    bad: ['m', 'daily:d', 'monthly=m'],
  },
  amounts: amountsRow(amounts('once')),
  'amounts-once': amountsRow(amounts('once')),
  'amounts-weekly': amountsRow(amounts('weekly')),
  'amounts-monthly': amountsRow(amounts('monthly')),
  'amounts-quarterly': amountsRow(amounts('quarterly')),
  'amounts-yearly': amountsRow(amounts('yearly')),
  'min-amount': { look: s => s.offer?.min, usual: 100, good: { '2.50': 250 }, bad: ['', '0', '-1', 'abc', '1e2'] },
  'max-amount': {
    look: s => s.offer?.max,
    usual: 1_000_000,
    good: { '500': 50_000 },
    bad: ['', '0', '-1', 'Infinity', '1e9'],
  },
  'no-other-amount': boolean(s => s.offer?.other, false),
  campaign: {
    look: s => s.campaign,
    usual: 'default',
    good: { 'autumn-2026': 'autumn-2026', ' x ': 'x', ['a'.repeat(32)]: 'a'.repeat(32) },
    bad: ['', 'Autumn', 'a b', 'a_b', 'a:b', 'é', 'a'.repeat(33)],
  },
  href: {
    look: s => s.links.any,
    usual: 'https://s.example/',
    good: { '/give{?amount}': '/give{?amount}' },
  },
  'href-once': linkRow(s => s.links.once),
  'href-weekly': linkRow(s => s.links.weekly),
  'href-monthly': linkRow(s => s.links.monthly),
  'href-quarterly': linkRow(s => s.links.quarterly),
  'href-yearly': linkRow(s => s.links.yearly),
  publisher: text(s => s.publisher),
  headline: text(s => s.headline),
  'button-label': text(s => s.buttonLabel),
  since: { look: s => s.age?.years ?? null, usual: null, good: { 1996: 30 }, bad: ['', '2027', '1599', 'old'] },
  'payment-methods': {
    look: s => s.paymentMethods.join(' '),
    usual: '',
    good: { '': '', 'visa, PayPal | apple-pay': 'visa paypal apple-pay', 'visa visa': 'visa', klarna: 'klarna' },
    bad: ['dollars', 'constructor __proto__', '*,vissa'],
  },
  'heading-level': {
    look: s => s.headingLevel,
    usual: 2,
    good: { 2: 2, 3: 3, ' 6 ': 6 },
    bad: ['', '1', '7', '-2', '2.5', 'h3', '33', '0x3'],
  },
  'remind-days': {
    look: s => s.remindDays,
    usual: 30,
    good: { 1: 1, 7: 7, 99: 99, 100: 100, 299: 299, 359: 359, 366: 366, ' 14 ': 14 },
    bad: ['', '0', '-1', '367', '400', '1000000000', '0.5', '1e2', '07', '30 days', 'abc', 'Infinity', 'NaN'],
  },
  'no-reminder': boolean(s => s.reminder, false),
  target: {
    look: s => s.newTab,
    usual: false,
    good: { _blank: true, _self: false, ' _blank ': true },
    bad: ['', 'blank', '_top', 'new'],
  },
  theme: {
    look: s => s.theme,
    usual: 'auto',
    good: { auto: 'auto', light: 'light', dark: 'dark' },
    bad: ['', 'black', 'Light'],
  },
  storage: {
    look: s => s.storage,
    usual: 'local',
    good: { local: 'local', none: 'none' },
    bad: ['', 'session', 'cookie', 'None'],
  },
  preview: boolean(s => s.preview, true),
};

describe('readSettings()', () => {
  it('knows the attributes of this table', () => {
    expect([...APPEAL_ATTRIBUTES]).to.have.members(Object.keys(ROWS));
    expect(new Set(APPEAL_ATTRIBUTES).size).to.equal(APPEAL_ATTRIBUTES.length);
  });

  for (const [name, { look, usual, good, bad = [] }] of Object.entries(ROWS))
    describe(name, () => {
      // Lists are read for frequencies on offer only.
      const around: Record<string, string> = /^amounts-/.test(name)
        ? { frequencies: name.replace('amounts-', '') }
        : {};

      it('has a default', () => {
        const { value, sentences } = read(around);
        expect(look(value)).to.equal(usual);
        expect(sentences).to.deep.equal([]);
      });

      for (const [written, expected] of Object.entries(good))
        it(`takes "${written}"`, () => {
          const { value, sentences } = read({ ...around, [name]: written });
          expect(look(value)).to.equal(expected);
          expect(sentences).to.deep.equal([]);
        });

      for (const written of bad)
        it(`has its default for "${written}", and one sentence that names attribute, value and mend`, () => {
          const { value, sentences } = read({ ...around, [name]: written });
          expect(look(value)).to.equal(usual);
          expect(sentences).to.have.length(1);
          const [start = '', ...rest] = sentences[0]!.split(/(?<=": )/);
          expect(start).to.equal(`${name}="${written}": `);
          expect(rest.join('')).to.match(/^[^.].+\. Write .+\.$/);
        });
    });

  for (const href of ['', 'javascript:alert(1)', '/{'])
    it(`has no link for href="${href}", and says so once`, () => {
      const { value, sentences } = read({ href });
      expect(value.links).to.deep.equal({});
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(/^href="/);
    });

  for (const currency of ['', 'xx', '€'])
    it(`has words and a plain link for currency="${currency}", and says so once`, () => {
      const { value, sentences } = read({ currency });
      expect(value.offer).to.equal(null);
      expect(value.links).to.deep.equal({ any: ENOUGH.href });
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(/^currency="/);
    });

  it('leaves out unknown payment methods, keeps the others in order, and says so once', () => {
    const { value, sentences } = read({ 'payment-methods': 'paypal vissa visa vissa dollars' });
    expect(value.paymentMethods).to.deep.equal(['paypal', 'visa']);
    expect(sentences).to.have.length(1);
    expect(sentences[0]).to.include('payment-methods="paypal vissa').and.to.include('dollars').and.to.include('Write');
  });

  it('tells of every mistake, each once', () => {
    const { sentences } = read({ theme: 'x', storage: 'x', since: 'x', amounts: 'x', 'remind-days': 'x', target: 'x' });
    expect(sentences.map(sentence => sentence.split('=')[0])).to.have.members(
      'theme storage since amounts remind-days target'.split(' '),
    );
  });

  it('takes the first link of the fallback where there is no href', () => {
    const { value } = reading(
      reader => readSettings(reader, { ...HTTPS_PAGE, year: 2026, fallbackHref: '/fallback' }),
      { currency: 'EUR' },
    );
    expect(value.links).to.deep.equal({ any: '/fallback' });
  });
});

describe('readOfferSettings()', () => {
  it('reads what the picker alone has, and complains of nothing else', () => {
    const { value, sentences } = reading(readOfferSettings, { currency: 'EUR', campaign: 'c', theme: 'x', href: '{' });
    expect(value.offer?.currency).to.equal('EUR');
    expect(value.campaign).to.equal('c');
    expect(value.frequencyWords.once).to.equal('once');
    expect(sentences).to.deep.equal([]);
  });

  it('knows a part of the attributes of the appeal', () => {
    expect([...APPEAL_ATTRIBUTES]).to.include.members([...OFFER_ATTRIBUTES]);
  });
});
