import { expect } from '@open-wc/testing';
import { readConditions } from '../../src/domain/conditions.js';
import { reading } from './reading.js';

const read = (attributes: Readonly<Record<string, string>>) =>
  reading(reader => readConditions(reader, (year, month, day) => Date.UTC(year, month - 1, day)), attributes);

describe('readConditions()', () => {
  it('asks nothing of a reader and counts nothing, unless it is set', () => {
    expect(read({})).to.deep.equal({
      value: {
        preview: false,
        storage: 'local',
        remindDays: 30,
        supporter: false,
        supporterDays: 180,
        starts: null,
        ends: null,
        maxViews: 0,
        viewDays: 30,
        minDaysBetween: 0,
        countArticles: 0,
        minArticles: 0,
      },
      sentences: [],
    });
  });

  for (const [starts, ends] of [
    ['2026-12-01', '2026-11-01'],
    ['2026-12-01T08:00Z', '2026-12-01T08:00Z'],
  ] as const)
    it(`has no end before its beginning: ${starts} to ${ends}`, () => {
      const { value, sentences } = read({ starts, ends });
      expect(value.ends).to.equal(null);
      expect(value.starts).to.not.equal(null);
      expect(sentences).to.deep.equal([`ends="${ends}": it is left out, being before starts. Write a later date.`]);
    });

  it('lasts a whole day from one date to the same', () => {
    const { value, sentences } = read({ starts: '2026-12-01', ends: '2026-12-01' });
    expect([value.starts, value.ends]).to.deep.equal([Date.UTC(2026, 11, 1), Date.UTC(2026, 11, 2)]);
    expect(sentences).to.deep.equal([]);
  });

  it('asks for no articles that are not counted', () => {
    const { value, sentences } = read({ 'min-articles': '3' });
    expect(value.minArticles).to.equal(0);
    expect(sentences).to.deep.equal([
      'min-articles="3": it is left out. Write count-articles too, without which nothing is known.',
    ]);
  });
});
