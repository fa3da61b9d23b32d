import { expect } from '@open-wc/testing';
import { FREQUENCIES, type Frequency } from '../../src/domain/frequency.js';
import { en } from '../../src/messages/en.js';

const FACTS = { publisher: '', age: null, smallest: '' };

const appeal = (facts: Partial<Parameters<typeof en.appeal>[0]>): string =>
  en.appeal({ ...FACTS, ...facts }).join('\n');

describe('English', () => {
  describe('appeal', () => {
    it('names the publication', () => {
      expect(appeal({ publisher: 'The Harbour Gazette' })).to.include('The Harbour Gazette stays open to everyone');
    });

    it('does without a name', () => expect(appeal({})).to.include('We stay open to everyone'));

    it('says for how long', () => {
      expect(appeal({ age: { years: 30, more: true } })).to.include('For more than 30 years our reporters');
      expect(appeal({ age: { years: 50, more: false } })).to.include('For 50 years our reporters');
    });

    it('does without an age', () => expect(appeal({})).to.include('\nOur reporters'));

    it('says how little helps', () => {
      expect(appeal({ smallest: '$2 a month' })).to.include('please help today, with as little as $2 a month.');
    });

    it('does without an amount', () => expect(appeal({})).to.include('please help today. If'));

    it('is the same three paragraphs of whole sentences, whatever is known', () => {
      for (const publisher of ['', 'The Gazette'])
        for (const age of [null, { years: 30, more: true }])
          for (const smallest of ['', '$5']) {
            const paragraphs = en.appeal({ publisher, age, smallest });
            expect(paragraphs).to.have.length(3);
            for (const paragraph of paragraphs) {
              expect(paragraph).to.match(/^[A-Z].+\.$/);
              expect(paragraph).not.to.match(/ {2}| [,.]|undefined|null|NaN|\[object/);
            }
          }
    });

    it('takes nobody to task for not giving', () => {
      const words = [appeal({}), en.headline, en.notReady, en.remind].join(' ').toLowerCase();
      expect(words).not.to.match(/\b(?:guilt|shame|selfish|unfortunately|don’t care|no thanks)\b/);
    });
  });

  describe('link text', () => {
    const TEXTS: Readonly<Record<Frequency, string>> = {
      once: 'Support once with $5',
      weekly: 'Support with $5 a week',
      monthly: 'Support with $5 a month',
      quarterly: 'Support with $5 a quarter',
      yearly: 'Support with $5 a year',
    };
    for (const frequency of FREQUENCIES)
      it(`repeats amount and period: "${TEXTS[frequency]}"`, () =>
        expect(en.support('$5', frequency)).to.equal(TEXTS[frequency]));

    it('is plain without an amount or a frequency', () => {
      expect(en.support('', 'monthly')).to.equal('Support us');
      expect(en.support('', undefined)).to.equal('Support us');
      expect(en.support('$5', undefined)).to.equal('Support us');
    });

    it("repeats both behind the publisher's own words", () => {
      expect(en.labelled('Join us', '$5', 'monthly')).to.equal('Join us: $5 a month');
      expect(en.labelled('Join us', '$5', 'once')).to.equal('Join us: $5 once');
    });
  });

  it('says an amount with its period in a sentence', () => {
    expect(FREQUENCIES.map(frequency => en.gift('$5', frequency))).to.deep.equal([
      '$5',
      '$5 a week',
      '$5 a month',
      '$5 a quarter',
      '$5 a year',
    ]);
  });

  it('says what is wrong with an entry and how to mend it', () => {
    const facts = { min: '$1', max: '$10,000', example: '$12.50' };
    expect(en.errors.empty(facts)).to.include('$1').and.to.include('$10,000');
    expect(en.errors.format(facts)).to.include('$12.50');
    expect(en.errors.decimals(facts)).to.include('$12.50');
    expect(en.errors.min(facts)).to.equal('Enter $1 or more.');
    expect(en.errors.max(facts)).to.equal('Enter $10,000 or less.');
    expect(en.otherHint(facts)).to.equal('From $1 to $10,000');
    expect(en.otherLabel('US dollars')).to.equal('Other amount, in US dollars');
  });

  it('says before and after when the reader will be asked again', () => {
    expect(en.remindDate('22 December')).to.equal('We’ll ask again on 22 December.');
    expect(en.reminded('22 December')).to.equal('Thank you for reading. We’ll ask again on 22 December.');
  });
});
