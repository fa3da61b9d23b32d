import { expect } from '@open-wc/testing';
import { FREQUENCIES, isFrequency, readFrequencies, readFrequencyWords } from '../../src/domain/frequency.js';
import { reading } from './reading.js';

describe('isFrequency()', () => {
  it('knows the five', () => {
    expect(FREQUENCIES.every(isFrequency)).to.equal(true);
    expect(FREQUENCIES.join(' ')).to.equal('once weekly monthly quarterly yearly');
  });

  for (const text of ['', 'Monthly', 'daily', 'constructor', '__proto__', 'toString', 'once monthly'])
    it(`does not know "${text}"`, () => expect(isFrequency(text)).to.equal(false));
});

describe('readFrequencies()', () => {
  const read = (text?: string) => {
    const { value, sentences } = reading(readFrequencies, text === undefined ? {} : { frequencies: text });
    return { list: value.frequencies.join(' '), preset: value.preset, sentences };
  };

  it('offers once, monthly and yearly by default, once preselected', () => {
    expect(read()).to.deep.equal({ list: 'once monthly yearly', preset: 'once', sentences: [] });
  });

  const GOOD: readonly (readonly [text: string, list: string, preset: string])[] = [
    ['monthly* once yearly', 'monthly once yearly', 'monthly'],
    ['once monthly*', 'once monthly', 'monthly'],
    ['yearly once', 'yearly once', 'yearly'],
    ['weekly|quarterly', 'weekly quarterly', 'weekly'],
    ['Once, MONTHLY*', 'once monthly', 'monthly'],
    ['“monthly”, ‘once’', 'monthly once', 'monthly'],
    ['once once monthly once*', 'once monthly', 'once'],
    ['once monthly* yearly*', 'once monthly yearly', 'monthly'],
    ['monthly', 'monthly', 'monthly'],
  ];
  for (const [text, list, preset] of GOOD)
    it(`reads "${text}"`, () => expect(read(text)).to.deep.equal({ list, preset, sentences: [] }));

  const BAD: readonly (readonly [text: string, list: string, preset: string])[] = [
    ['once daily monthly', 'once monthly', 'once'],
    ['daily* once monthly', 'once monthly', 'once'],
    ['monatlich', 'once monthly yearly', 'once'],
    ['', 'once monthly yearly', 'once'],
    [' , | ', 'once monthly yearly', 'once'],
    ['*', 'once monthly yearly', 'once'],
    ['constructor __proto__', 'once monthly yearly', 'once'],
    ['daily hourly once', 'once', 'once'],
  ];
  for (const [text, list, preset] of BAD)
    it(`does what it can with "${text}" and says so once`, () => {
      const { sentences, ...result } = read(text);
      expect(result).to.deep.equal({ list, preset });
      expect(sentences).to.deep.equal([
        `frequencies="${text}": ${list} is used. Write some of once weekly monthly quarterly yearly.`,
      ]);
    });
});

describe('readFrequencyWords()', () => {
  const read = (text?: string) => {
    const { value, sentences } = reading(readFrequencyWords, text === undefined ? {} : { 'frequency-words': text });
    return { words: FREQUENCIES.map(frequency => value[frequency] ?? '–').join(' '), sentences };
  };

  const GOOD: readonly (readonly [text: string | undefined, words: string])[] = [
    [undefined, 'once weekly monthly quarterly yearly'],
    ['', 'once weekly monthly quarterly yearly'],
    ['once: monthly:m yearly:y', '– weekly m quarterly y'],
    ['once:single, weekly:w | quarterly:q', 'single w monthly q yearly'],
    ['monthly:M-12', 'once weekly M-12 quarterly yearly'],
    ['monthly:a:b', 'once weekly a:b quarterly yearly'],
    ['“monthly:m”', 'once weekly m quarterly yearly'],
    ['monthly:m monthly:n', 'once weekly n quarterly yearly'],
  ];
  for (const [text, words] of GOOD)
    it(`reads ${text === undefined ? 'nothing' : `"${text}"`}`, () =>
      expect(read(text)).to.deep.equal({ words, sentences: [] }));

  const BAD: readonly (readonly [text: string, words: string])[] = [
    ['monthly=m yearly:y', 'once weekly monthly quarterly y'],
    ['x-monthly:m', 'once weekly monthly quarterly yearly'],
    ['m', 'once weekly monthly quarterly yearly'],
    [':m', 'once weekly monthly quarterly yearly'],
    ['daily:d hourly:h', 'once weekly monthly quarterly yearly'],
    ['constructor:c __proto__:p monthly:m', 'once weekly m quarterly yearly'],
  ];
  for (const [text, words] of BAD)
    it(`does what it can with "${text}" and says so once`, () => {
      const { sentences, ...result } = read(text);
      expect(result).to.deep.equal({ words });
      expect(sentences).to.deep.equal([
        `frequency-words="${text}": what is no pair is left out. Write pairs like "once:single monthly:m".`,
      ]);
    });
});
