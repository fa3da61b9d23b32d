import { expect } from '@open-wc/testing';
import { COMMA, DOT, entryTable, errors, understood } from './entries.js';

describe('parseEntry()', () => {
  entryTable('where the dot is the decimal separator', [
    ['12', '12'],
    ['12,50', '12.50'],
    ['12.50', '12.50'],
    ['12.5', '12.50'],
    ['1,234', '1234'],
    ['1.234', 'decimals'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1,234.', '1234'],
    ['0012', '12'],
    ['000000000000000012.50', '12.50'],
    ['12.', '12'],
    ['12,', '12'],
    ['10000', '10000'],
    ['10,000.00', '10000'],
    ['1', '1'],
    ['2.00', '2'],
    ['12.345', 'decimals'],
    ['12.3456', 'decimals'],
    ['12,3456', 'decimals'],
  ]);

  entryTable(
    'where the comma is the decimal separator',
    [
      ['12,50', '12.50'],
      ['12.50', '12.50'],
      ['12,5', '12.50'],
      ['1,234', 'decimals'],
      ['1.234', '1234'],
      ['1.234,56', '1234.56'],
      ['1,234.56', '1234.56'],
      ['12,', '12'],
      ['12.', '12'],
      ['12,345', 'decimals'],
    ],
    COMMA,
  );

  for (const format of [DOT, COMMA])
    entryTable(
      `grouped by spaces and apostrophes, with the decimal "${format.decimal}"`,
      [
        ['1 234,56', '1234.56'],
        ['1\u00a0234,56', '1234.56'],
        ['1\u202f234,56', '1234.56'],
        ['1\u2009234,56', '1234.56'],
        ["1'234.50", '1234.50'],
        ['1’234.50', '1234.50'],
        ['1 234', '1234'],
        ['5 5', 'format'],
        ['12 34', 'format'],
        ['1 2345', 'format'],
        ['1 ,50', 'format'],
        ["12'50", 'format'],
        ['1 234 567', 'max'],
        ['1234 567', 'format'],
        ["1234'567", 'format'],
        ['12 345 6', 'format'],
        ['1.234 567', 'format'],
        ['12 34 567', 'format'],
      ],
      format,
    );

  entryTable(
    'grouped by lakh and crore',
    [
      ['1,00,000', '100000'],
      ['12,34,567.50', '1234567.50'],
      ['1,23,45,678', '12345678'],
      ['1,2,345', 'format'],
      ['123,45,678', 'format'],
      ['1,00,0000', 'format'],
      ['1,00,00', 'format'],
      ['12.34.567', 'format'],
      ['12 34 567', 'format'],
    ],
    { decimal: '.', symbols: ['INR', '₹'] },
    { digits: 2, min: 100, max: 10_000_000_000 },
  );

  describe('where one separator could be either', () => {
    for (const text of ['0,500', '1234,500', ',500', '0123,456'])
      it(`refuses "${text}" where the comma groups, since no group begins so`, () =>
        expect(understood(text)).to.equal('format'));
    for (const text of ['0.500', '1234.500', '.500'])
      it(`refuses "${text}" where the dot groups`, () => expect(understood(text, COMMA)).to.equal('format'));
  });

  entryTable('below the limit', errors('min', ['0', '.5', '0.99', '0,5', '٫5', '00', '0.00']));

  entryTable(
    'above the limit',
    errors('max', ['10001', '10000.01', '99999999999', '1,000,000', '9'.repeat(20), '9'.repeat(64)]),
  );

  it('takes the limits themselves', () => {
    const offer = { digits: 2, min: 250, max: 1999 };
    const read = (text: string): string => understood(text, DOT, offer);
    expect(['2.49', '2.50', '19.99', '20'].map(read)).to.deep.equal(['min', '2.50', '19.99', 'max']);
  });

  entryTable(
    'that is no amount',
    errors('format', [
      ...['1e3', '0x10', '+5', '-5', '−5', '12abc', '∞', 'NaN', 'Infinity', '1.2.3', '5 5', '12,345,6', '1,23.45'],
      ...['.', ',', '٫', '-', 'ten', '½', '1½', '12%', '(12)', '12:50', '12/50', '1_000', '1,234,567.89.1'],
      ...[
        '1.234,567.8',
        '.123,4.5',
        '5-10',
        '12 34 56',
        '<b>5</b>',
        '１＋１',
        '#5',
        '5;6',
        '۱۲x',
        '1234,567.89',
        '1,2345.67',
        '1.234,567.89',
      ],
    ]),
  );

  entryTable('that is empty', errors('empty', ['', ' ', '\u00a0', '\u200f', '€', ' EUR ', '\u2066€\u2069']));

  entryTable('that is too long', errors('format', ['1'.repeat(65), ' '.repeat(100_000), '1,'.repeat(50_000)]));

  for (const text of ['²10', '10²', '1⁰', '10①'])
    it(`refuses "${text}", whose small figure is a slip of the hand`, () =>
      expect(understood(text)).to.equal('format'));
});
