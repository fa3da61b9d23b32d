import { expect } from '@open-wc/testing';
import { APPEAL_ATTRIBUTES, OFFER_ATTRIBUTES, readOfferSettings, readSettings } from '../../src/domain/settings.js';
import { HTTPS_PAGE } from './links.js';
import { reading } from './reading.js';
import { SETTINGS } from './settings-rows.js';

/** What every test writes, so that nothing but the attribute at hand is complained of. */
const ENOUGH = { currency: 'EUR', href: 'https://s.example/' };

/** Days begin at midnight in Greenwich. */
const startOfDay = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);

const readAll = (attributes: Readonly<Record<string, string>>, fallbackHref: string | null = null) =>
  reading(reader => readSettings(reader, { ...HTTPS_PAGE, year: 2026, startOfDay, fallbackHref }), attributes);

const read = (attributes: Readonly<Record<string, string>>) => readAll({ ...ENOUGH, ...attributes });

describe('readSettings()', () => {
  it('knows the attributes of this table', () => {
    expect([...APPEAL_ATTRIBUTES]).to.have.members(Object.keys(SETTINGS));
    expect(new Set(APPEAL_ATTRIBUTES).size).to.equal(APPEAL_ATTRIBUTES.length);
  });

  for (const [name, { look, usual, good, bad = [], mend }] of Object.entries(SETTINGS))
    describe(name, () => {
      // Lists are read for frequencies on offer only.
      const around: Record<string, string> = /^amounts-/.test(name)
        ? { frequencies: name.replace('amounts-', '') }
        : name === 'min-articles'
          ? { 'count-articles': '' }
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
          if (mend) expect(rest.join('')).to.satisfy((end: string) => end.endsWith(`. Write ${mend}.`));
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

  it('keeps payment methods in the editor’s order, each once, also those that a pack may know', () => {
    const { value, sentences } = read({ 'payment-methods': 'paypal vissa visa Vissa dollars' });
    expect(value.paymentMethods).to.deep.equal(['paypal', 'vissa', 'visa', 'dollars']);
    expect(sentences).to.deep.equal([]);
  });

  it('tells of every mistake, each once', () => {
    const { sentences } = read({ theme: 'x', storage: 'x', since: 'x', amounts: 'x', 'remind-days': 'x', target: 'x' });
    expect(sentences.map(sentence => sentence.split('=')[0])).to.have.members(
      'theme storage since amounts remind-days target'.split(' '),
    );
  });

  it('needs no href where every frequency on offer has its own', () => {
    const { value, sentences } = readAll({
      currency: 'EUR',
      frequencies: 'once weekly',
      'href-once': '/o',
      'href-weekly': '/w',
    });
    expect(value.links).to.deep.equal({ once: '/o', weekly: '/w' });
    expect(sentences).to.deep.equal([]);
  });

  it('takes the first link of the fallback where there is no href', () => {
    expect(readAll({ currency: 'EUR' }, '/fallback').value.links).to.deep.equal({ any: '/fallback' });
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
