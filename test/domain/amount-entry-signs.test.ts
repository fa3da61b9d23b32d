import { expect } from '@open-wc/testing';
import type { EntryFormat } from '../../src/domain/amount-entry.js';
import { ARABIC, DOT, entryTable, errors, EUROS, understood } from './entries.js';

describe('parseEntry() with digits of other scripts', () => {
  entryTable('in many languages', [
    ['١٢', '12'],
    ['۱۲', '12'],
    ['१६', '16'],
    ['১২', '12'],
    ['๑๒', '12'],
    ['１６', '16'],
    ['１２．５０', '12.50'],
    ['１，２３４．５６', '1234.56'],
    ['𞥑𞥒', '12'],
  ]);

  for (const format of [DOT, ARABIC])
    entryTable(
      `in Arabic and Persian, with the decimal "${format.decimal}"`,
      [
        ['١٢٫٥', '12.50'],
        ['١٬٢٣٤٫٥٦', '1234.56'],
        ['۱٬۲۳۴٫۵۶', '1234.56'],
        ['١٬٢٣٤', '1234'],
        ['١٢٫٥٠', '12.50'],
        ['١٢.٥', '12.50'],
        ['١٢٫٥٠٠', 'decimals'],
        ['١٢٬٥', 'format'],
        ['١٢٫٥٫٥', 'format'],
      ],
      format,
    );

  // The dot stands for the Arabic separator on keyboards without one, and the comma groups.
  entryTable(
    'in Arabic, on a Latin keyboard',
    [
      ['12.5', '12.50'],
      ['1,234', '1234'],
      ['1.234', 'decimals'],
      ['1,234.5', '1234.50'],
    ],
    ARABIC,
  );

  it('takes each digit of every decimal system at its value', () => {
    const zeros = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０𐒠𑁦𑃰𑄶𑇐𑋰𑑐𑓐𑙐𑛀𑜰𑣠𖩠𖭐𝟎𝟘𞥐';
    for (const zero of zeros)
      for (let value = 0; value < 10; value++) {
        const digit = String.fromCodePoint(zero.codePointAt(0)! + value);
        expect(understood(`1${digit}`), `1${digit} of ${zero}`).to.equal(`1${value}`);
      }
  });
});

describe('parseEntry() with signs', () => {
  entryTable("of this currency's own", [
    ['€12', '12'],
    ['12 €', '12'],
    ['12€', '12'],
    ['€ 12,50', '12.50'],
    ['EUR 12', '12'],
    ['12 EUR', '12'],
    ['12eur', '12'],
    ['€1,234', '1234'],
    ['  12  ', '12'],
  ]);

  entryTable('of another currency', errors('format', ['$12', '12 USD', 'US$12', '£12', '12 ¥', '12 kr', '12 $']));

  entryTable('with the dot of an abbreviation', [
    ['12 €.', '12'],
    ['EUR. 12', '12'],
    ['EUR.50', 'min'],
    ['€.50', 'min'],
    ['€1.50.', '1.50'],
  ]);

  entryTable('that no cents are meant', [
    ['12,-', '12'],
    ['12.–', '12'],
    ['12:-', '12'],
    ['12/-', '12'],
    ['12 /-', '12'],
    ['12 ,-', '12'],
    ['12 :-', '12'],
    ['€ 12 ,- €', 'format'],
    ['12\u00a0.– €', '12'],
    ['12,=', '12'],
    ['12/=', '12'],
    ['12 /= €', '12'],
    ['12=', 'format'],
    ['12 -', 'format'],
    ['12 /5', 'format'],
    ['12 , -5', 'format'],
    ['€12,-', '12'],
    ['12,- €', '12'],
    ['1,234.-', '1234'],
    ['1.234,-', 'decimals'],
    ['12-', 'format'],
    ['12,50-', 'format'],
    ['12,-,-', 'format'],
    ['12,-5', 'format'],
  ]);

  entryTable('too many', errors('format', ['€€12', '€12€', 'EUR 12 €', '€ EUR 12', '12 €€']));

  const krona: EntryFormat = { decimal: ',', symbols: ['SEK', 'kr.', 'kr.', 'kr', 'kr'] };
  for (const text of ['12 kr', '12kr', '12 kr.', '12,00 KR', 'SEK 12'])
    it(`reads "${text}" in kronor`, () => expect(understood(text, krona)).to.equal('12'));

  const canadian: EntryFormat = { decimal: '.', symbols: ['CAD', 'CA$', '$', 'CA$', '$'] };
  for (const text of ['CA$12', '$12', '12 CAD'])
    it(`reads "${text}" in Canadian dollars`, () => expect(understood(text, canadian)).to.equal('12'));
  for (const text of ['US$12', 'A$12', '12 US$', '12 USD'])
    it(`refuses "${text}" in Canadian dollars`, () => expect(understood(text, canadian)).to.equal('format'));

  it('takes the longest sign that fits, in whatever order they are known', () => {
    const shortest: EntryFormat = { decimal: '.', symbols: ['$', 'A', 'CA$', 'CAD'] };
    for (const text of ['CA$12', '12 CA$', '12 CAD', '$12']) expect(understood(text, shortest), text).to.equal('12');
  });

  const dirham: EntryFormat = { decimal: '.', symbols: ['AED', '\u200fد.إ.\u200f', 'د.إ'] };
  for (const text of ['د.إ. ١٢', '12 \u200fد.إ.\u200f', '12 د.إ'])
    it(`reads "${text}" in dirhams`, () => expect(understood(text, dirham)).to.equal('12'));

  const rial: EntryFormat = { decimal: '٫', symbols: ['IRR', 'ریال'] };
  it('reads a sign that Unicode also has as one character', () => expect(understood('۱۲ ﷼', rial)).to.equal('12'));

  for (const mark of '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
    it(`looks through the mark of direction U+${mark.codePointAt(0)!.toString(16)}`, () =>
      expect(understood(`${mark}1${mark}2${mark} €${mark}`)).to.equal('12'));
});

describe('parseEntry() in currencies of other digits', () => {
  entryTable(
    'none',
    [
      ['500', '500'],
      ['1,000', '1000'],
      ['￥1,000', '1000'],
      ['500.', '500'],
      ['500.5', 'decimals'],
      ['500.0', 'decimals'],
      ['1.000', 'decimals'],
    ],
    { decimal: '.', symbols: ['JPY', '¥'] },
    { digits: 0, min: 100, max: 1_000_000 },
  );

  entryTable(
    'three',
    [
      ['1.250', 'decimals'],
      ['1.25', '1.250'],
      ['1.2', '1.200'],
      ['1,250', '1250'],
      ['1,25', '1.250'],
      ['1,250.125', '1250.125'],
      ['1.250,125', '1250.125'],
      ['1 250.125', '1250.125'],
      ['1.234.500', 'max'],
      ['1.2505', 'decimals'],
      ['KWD 1.250', 'decimals'],
      ['KWD.500', 'decimals'],
      ['0,500', 'format'],
    ],
    { decimal: '.', group: ',', symbols: ['KWD'] },
    { digits: 3, min: 250, max: 10_000_000 },
  );

  entryTable(
    'three, where grouping is not known',
    [
      ['1.250', 'decimals'],
      ['1,250', 'decimals'],
      ['1.25', '1.250'],
    ],
    { decimal: '.', symbols: ['KWD'] },
    { digits: 3, min: 250, max: 10_000_000 },
  );

  entryTable(
    'four',
    [
      ['1.250', 'decimals'],
      ['1,250', '1250'],
      ['1.25', '1.2500'],
      ['1.2505', '1.2505'],
      ['1.25055', 'decimals'],
    ],
    { decimal: '.', group: ',', symbols: ['CLF'] },
    { digits: 4, min: 250, max: 100_000_000 },
  );
});

describe('parseEntry() where the checkout takes no decimals', () => {
  entryTable(
    'reads whole amounts however they are written',
    [
      ['12', '12'],
      ['12.', '12'],
      ['12,00', '12'],
      ['12.0', '12'],
      ['€1,234.00', '1234'],
      ['1.234,00', '1234'],
      ['١٢٫٠٠', '12'],
    ],
    DOT,
    { ...EUROS, whole: true },
  );

  entryTable(
    'and refuses all others, before their limits',
    errors('decimals', ['12.50', '12,5', '12.01', '1.234,50', '12.000', '0.5', '10000.01', '١٢٫٥']),
    DOT,
    { ...EUROS, whole: true },
  );
});
