import { expect } from '@open-wc/testing';
import { readAge } from '../../src/domain/founding.js';
import { reading } from './reading.js';

const YEAR = 2026;

const read = (since?: string) => reading(reader => readAge(reader, YEAR), since === undefined ? {} : { since });

/** "more than 30" and "30" as the built-in words will say it. */
const said = (since: string): string => {
  const { value } = read(since);
  return value ? `${value.more ? 'more than ' : ''}${value.years}` : 'nothing';
};

describe('readAge()', () => {
  it('says nothing of what is not set', () => expect(read()).to.deep.equal({ value: null, sentences: [] }));

  const ROWS: Readonly<Record<string, string>> = {
    2026: 'nothing',
    2025: 'nothing',
    2024: '2',
    2019: '7',
    2017: '9',
    2016: '10',
    2015: 'more than 10',
    2011: '15',
    1995: 'more than 30',
    1996: '30',
    1977: 'more than 45',
    1976: '50',
    1927: 'more than 90',
    1926: '100',
    1877: 'more than 100',
    1876: '150',
    1791: 'more than 200',
    1600: 'more than 400',
    ' 1996 ': '30',
  };
  for (const [since, age] of Object.entries(ROWS))
    it(`says ${age} for "${since}"`, () => {
      expect(said(since)).to.equal(age);
      expect(read(since).sentences).to.deep.equal([]);
    });

  for (const since of [
    '2027',
    '9999',
    '1599',
    '0',
    '',
    'long ago',
    '96',
    '-1996',
    '1996.5',
    '19960',
    '1996-05-01',
    '１９９６',
    '0x7cc',
  ])
    it(`says nothing for "${since}", and why, once`, () =>
      expect(read(since)).to.deep.equal({
        value: null,
        sentences: [`since="${since}": the age is not said. Write the founding year, like since="1987".`],
      }));
});
