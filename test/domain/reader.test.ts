import { expect } from '@open-wc/testing';
import { isOn, makeReader } from '../../src/domain/reader.js';
import { reading } from './reading.js';

describe('makeReader()', () => {
  it('says what is wrong in one sentence that names attribute, value, effect and mend', () => {
    const { sentences } = reading(({ refuse }) => refuse('theme', 'auto is used', 'auto, light or dark'), {
      theme: 'blue',
    });
    expect(sentences).to.deep.equal(['theme="blue": auto is used. Write auto, light or dark.']);
  });

  it('shows an attribute that is not set as empty', () => {
    const { sentences } = reading(({ refuse }) => refuse('href', 'the fallback stays', 'an address'));
    expect(sentences).to.deep.equal(['href="": the fallback stays. Write an address.']);
  });

  it('shows only the beginning of an endless value', () => {
    const { sentences } = reading(({ refuse }) => refuse('theme', 'auto is used', 'auto'), { theme: 'x'.repeat(9999) });
    expect(sentences[0]).to.have.length.below(200);
    expect(sentences[0]).to.match(/^theme="x+": auto is used\. Write auto\.$/);
  });

  it('reads what is set, also when empty, and null otherwise', () => {
    const { get } = makeReader(
      name => (name === 'publisher' ? '' : null),
      () => {},
    );
    expect(get('publisher')).to.equal('');
    expect(get('since')).to.equal(null);
  });
});

describe('isOn()', () => {
  for (const value of ['', 'true', '1', 'no-reminder', 'on', 'falsehood', '00', 'no'])
    it(`is on for "${value}"`, () => expect(isOn(value)).to.equal(true));

  for (const value of [null, 'false', '0', 'FALSE', ' false ', ' 0\n'])
    it(`is off for ${JSON.stringify(value)}`, () => expect(isOn(value)).to.equal(false));
});
