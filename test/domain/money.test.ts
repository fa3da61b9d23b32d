import { expect } from '@open-wc/testing';
import { parseDecimal, toDecimal } from '../../src/domain/money.js';

describe('parseDecimal()', () => {
  const GOOD: readonly (readonly [text: string, digits: number, minor: number])[] = [
    ['15', 2, 1500],
    ['12.5', 2, 1250],
    ['12.50', 2, 1250],
    ['0.05', 2, 5],
    ['0', 2, 0],
    ['05', 2, 500],
    ['19.99', 2, 1999],
    ['0.29', 2, 29],
    ['1.15', 2, 115],
    ['4.35', 2, 435],
    ['500', 0, 500],
    ['1.250', 3, 1250],
    ['1.25', 3, 1250],
    ['1.2345', 4, 12345],
    ['999999999', 2, 99999999900],
    ['999999999.9999', 4, 9999999999999],
  ];
  for (const [text, digits, minor] of GOOD)
    it(`reads ${text} with ${digits} digits as ${minor}`, () => expect(parseDecimal(text, digits)).to.equal(minor));

  const BAD: readonly (readonly [text: string, digits: number])[] = [
    ...['', ' ', '-5', '+5', '1e3', '0x10', '1e309', '５', '١٢', '5€', '€5', '12.', '.5', '.', '1.2.3', ' 5', '5 '].map(
      text => [text, 2] as const,
    ),
    ...['5\n', '12,50', '1,000', '1 000', 'NaN', 'Infinity', '∞', 'abc', '0b1', '1_000', '12.345'].map(
      text => [text, 2] as const,
    ),
    ['1234567890', 2],
    ['500.5', 0],
    ['500.0', 0],
    ['1.2500', 3],
  ];
  for (const [text, digits] of BAD)
    it(`refuses ${JSON.stringify(text)} with ${digits} digits`, () =>
      expect(parseDecimal(text, digits)).to.equal(null));

  for (const [text, digits, minor] of [
    ['12', 2, 1200],
    ['12.00', 2, 1200],
    ['12.0', 2, 1200],
    ['12.5', 2, null],
    ['12.01', 2, null],
    ['12.000', 2, null],
    ['0.001', 3, null],
    ['0', 2, 0],
    ['500', 0, 500],
  ] as const)
    it(`reads ${text} with ${digits} digits as ${minor}, where only whole units will do`, () =>
      expect(parseDecimal(text, digits, true)).to.equal(minor));
});

describe('toDecimal()', () => {
  const ROWS: readonly (readonly [minor: number, digits: number, text: string])[] = [
    [1500, 2, '15'],
    [1250, 2, '12.50'],
    [1205, 2, '12.05'],
    [5, 2, '0.05'],
    [50, 2, '0.50'],
    [0, 2, '0'],
    [500, 0, '500'],
    [0, 0, '0'],
    [1250, 3, '1.250'],
    [1000, 3, '1'],
    [1, 3, '0.001'],
    [10_000, 4, '1'],
    [12_345, 4, '1.2345'],
    [99_999_999_999, 2, '999999999.99'],
    [10_000_000_000, 2, '100000000'],
  ];
  for (const [minor, digits, text] of ROWS)
    it(`writes ${minor} with ${digits} digits as ${text}`, () => expect(toDecimal(minor, digits)).to.equal(text));

  it('is what parseDecimal() reads back, and the shortest such text with all or no decimals', () => {
    for (const digits of [0, 2, 3, 4])
      for (let minor = 0; minor < 12_000; minor++) {
        const text = toDecimal(minor, digits);
        expect(parseDecimal(text, digits), `${minor} with ${digits} digits`).to.equal(minor);
        expect(text).to.match(digits ? new RegExp(`^\\d+(\\.(?!0+$)\\d{${digits}})?$`) : /^\d+$/);
      }
  });
});
