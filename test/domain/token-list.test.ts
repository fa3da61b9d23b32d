import { expect } from '@open-wc/testing';
import { tokens } from '../../src/domain/token-list.js';

/** The texts of a list, the starred ones with their star. */
const read = (list: string): string[] => tokens(list).map(({ text, starred }) => (starred ? `${text}*` : text));

describe('tokens()', () => {
  const ROWS: readonly (readonly [what: string, list: string, entries: readonly string[]])[] = [
    ['spaces', '5 10 25', ['5', '10', '25']],
    ['commas', '5,10,25', ['5', '10', '25']],
    ['bars', '5|10|25', ['5', '10', '25']],
    ['all of them, mixed and repeated', ' ,5, | 10 ,, 25|', ['5', '10', '25']],
    ['line breaks and tabs', '\n\t5\r\n\t10\n', ['5', '10']],
    ['no-break and narrow no-break spaces', '5\u00a010\u202f25', ['5', '10', '25']],
    ['wide and ideographic spaces', '5\u200310\u300025', ['5', '10', '25']],
    ['a byte order mark', '\ufeff5 10', ['5', '10']],
    ['nothing', '', []],
    ['separators only', ' ,,, | ', []],
    ['words', 'visa apple-pay', ['visa', 'apple-pay']],
    ['pairs', 'once: monthly:m', ['once:', 'monthly:m']],
  ];
  for (const [what, list, entries] of ROWS) it(`separates by ${what}`, () => expect(read(list)).to.deep.equal(entries));

  const QUOTED = ['"5" "10"', "'5' '10'", '“5” „10“', '‘5’ ‚10‛', '«5» ‹10›', '`5´ 10', '‟5” 10'];
  for (const list of QUOTED) it(`drops the quotes of ${list}`, () => expect(read(list)).to.deep.equal(['5', '10']));

  it('drops quotes around the whole list', () => expect(read('“5, 10* | 25”')).to.deep.equal(['5', '10*', '25']));

  for (const [name, mark] of [
    ['zero width space', '\u200b'],
    ['zero width joiner', '\u200d'],
    ['left-to-right mark', '\u200e'],
    ['right-to-left mark', '\u200f'],
    ['word joiner', '\u2060'],
  ] as const)
    it(`drops a ${name}`, () => expect(read(`${mark}5 1${mark}0`)).to.deep.equal(['5', '10']));

  it('knows a star wherever it stands at an entry', () => {
    expect(read('5* *10 2*5 “50”*')).to.deep.equal(['5*', '10*', '25*', '50*']);
  });

  it('gives a star that stands alone to the entry before it', () => {
    expect(read('5 10 * 25')).to.deep.equal(['5', '10*', '25']);
    expect(read('5, 10 *, 25')).to.deep.equal(['5', '10*', '25']);
    expect(read('5 \n\t* 10  *')).to.deep.equal(['5*', '10*']);
    expect(read('5 10 *')).to.deep.equal(['5', '10*']);
    expect(read('5 10 *25')).to.deep.equal(['5', '10', '25*']);
  });

  it('takes a star alone for nothing', () => {
    for (const list of ['*', ' * ', '**', '* , *']) expect(read(list), list).to.deep.equal([]);
  });

  it('keeps duplicates and case, which are for others to judge', () => {
    expect(read('Once once 5 5')).to.deep.equal(['Once', 'once', '5', '5']);
  });

  it('reads only the beginning of an endless list', () => {
    const entries = read('5 '.repeat(50_000));
    expect(entries.length).to.be.within(9, 2000);
    expect(new Set(entries)).to.deep.equal(new Set(['5']));
  });

  it('never makes another entry of one that it cuts', () => {
    for (let spaces = 1980; spaces < 2005; spaces++)
      expect(['1000'], `after ${spaces} spaces`).to.include.members(read(`${' '.repeat(spaces)}1000`));
  });
});
