import { expect } from '@open-wc/testing';
import { FREQUENCIES } from '../../src/domain/frequency.js';
import { en } from '../../src/messages/en.js';
import { messagesFor, wordsLocale } from '../../src/messages/messages.js';

describe('messagesFor()', () => {
  for (const locale of ['en', 'en-GB', 'en-US-posix', 'en-u-nu-deva'])
    it(`has English for ${locale}`, () => expect(messagesFor(locale)).to.equal(en));

  for (const locale of ['tlh', 'und', 'eng', 'xen-GB'])
    it(`falls back to English for ${locale}`, () => expect(messagesFor(locale)).to.equal(en));

  it('are in the language they say', () => {
    for (const locale of ['en', 'en-IN']) expect(messagesFor(locale).language).to.equal('en');
  });

  it('name each frequency', () => {
    const { frequencies, periods } = messagesFor('en');
    expect(Object.keys(frequencies)).to.have.members([...FREQUENCIES]);
    expect(Object.keys(periods)).to.have.members([...FREQUENCIES]);
    for (const words of [frequencies, periods]) expect(new Set(Object.values(words)).size).to.equal(FREQUENCIES.length);
  });
});

describe('wordsLocale()', () => {
  it("is the page's own where the words are in its language", () => {
    expect(wordsLocale('en-GB')).to.equal('en-GB');
    expect(wordsLocale('en')).to.equal('en');
  });

  it("is the words' where they are in another", () => {
    expect(wordsLocale('tlh')).to.equal('en');
    expect(wordsLocale('und-GB')).to.equal('en');
  });
});
