import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, rateInterval, readCount } from '../../demo/comparison.js';

const near = (actual, expected, digits = 4) => assert.equal(actual.toFixed(digits), expected.toFixed(digits));
const wording = (gifts, views) => ({ gifts, views });

describe('the comparison of two wordings', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10: the first rate less the second.
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])
    it(`has the published interval of ${a}/${m} and ${b}/${n}`, () => {
      const result = compare(wording(b, n), wording(a, m));
      near(result.low, low);
      near(result.high, high);
    });

  // E. B. Wilson's interval, as in Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  for (const [gifts, views, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])
    it(`has the published interval of ${gifts}/${views}`, () => {
      const [from, to] = rateInterval(gifts, views);
      near(from, low);
      near(to, high);
    });

  const CASES = [0, 1, 3, 50, 1000].flatMap(gifts => [1000, 20_000].map(views => wording(gifts, views)));

  it('says the same, turned round, of the same two turned round', () => {
    const turned = { first: 'second', second: 'first', same: 'same', unknown: 'unknown' };
    for (const a of CASES)
      for (const b of CASES) {
        const [there, back] = [compare(a, b), compare(b, a)];
        near(there.low, -back.high, 12);
        near(there.difference, -back.difference, 12);
        assert.equal(there.verdict, turned[back.verdict]);
        assert.equal(there.needed, back.needed);
      }
  });

  it('has an interval that holds the difference, stays within what can be, and never is no number', () => {
    for (const a of CASES)
      for (const b of CASES) {
        const { low, high, difference } = compare(a, b);
        assert.ok(-1 <= low && low <= difference && difference <= high && high <= 1, JSON.stringify([a, b]));
      }
  });

  it('is surer of more', () => {
    const width = times => {
      const { low, high } = compare(wording(10 * times, 1000 * times), wording(14 * times, 1000 * times));
      return high - low;
    };
    assert.ok(width(1) > width(10) && width(10) > width(100));
  });

  for (const [what, a, b, verdict] of [
    ['few readers', wording(3, 200), wording(6, 200), 'unknown'],
    ['no gifts', wording(0, 5000), wording(0, 5000), 'unknown'],
    ['one reader of each', wording(0, 1), wording(1, 1), 'unknown'],
    ['a clear difference', wording(60, 4000), wording(160, 4000), 'second'],
    ['a clear difference the other way', wording(160, 4000), wording(60, 4000), 'first'],
    ['many readers of the same', wording(20_000, 1_000_000), wording(20_010, 1_000_000), 'same'],
    ['a rate like the other, of too few', wording(20, 1000), wording(20, 1000), 'unknown'],
  ])
    it(`finds ${verdict} in ${what}`, () => assert.equal(compare(a, b).verdict, verdict));

  it('asks for as many readers as find such a difference four times in five', () => {
    // J. L. Fleiss, Statistical Methods for Rates and Proportions: 10 % and 15 %, 80 % power, 5 % two-sided: 686 of each.
    assert.ok(Math.abs(compare(wording(100, 1000), wording(150, 1000)).needed - 686) <= 2);
    assert.equal(compare(wording(0, 10), wording(0, 10)).needed, null);
    assert.ok(
      compare(wording(20, 1000), wording(20, 1000)).needed > 10_000,
      'for a fifth, where there is no difference',
    );
  });
});

describe('a count', () => {
  for (const [text, number] of [
    ['0', 0],
    ['4000', 4000],
    [' 4,000 ', 4000],
    ['4.000', 4000],
    ['1 234 567', 1_234_567],
    ['1\u202f234', 1234],
    ['1’234', 1234],
    ['999999999', 999_999_999],
    ['', null],
    ['abc', null],
    ['-5', null],
    ['1.5', null],
    ['1,23', null],
    ['1,234.567', null],
    ['12,34,567', null],
    ['1e3', null],
    ['1000000000', null],
    ['9'.repeat(400), null],
    ['Infinity', null],
  ])
    it(`is ${number} in "${text.slice(0, 20)}"`, () => assert.equal(readCount(text), number));
});
