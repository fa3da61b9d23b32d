import { expect } from '@open-wc/testing';
import { drawVariant, readVariant } from '../../src/domain/variants.js';

const read = (name: string, share = '') => {
  const sentences: string[] = [];
  return { variant: readVariant(name, share, sentence => sentences.push(sentence)), sentences };
};

describe('readVariant()', () => {
  for (const [share, number] of [
    ['', 1],
    ['1', 1],
    [' 50 ', 50],
    ['0', 0],
    ['0.5', 0.5],
    ['9999', 9999],
  ] as const)
    it(`takes the share "${share}"`, () =>
      expect(read('short', share)).to.deep.equal({ variant: { name: 'short', share: number }, sentences: [] }));

  for (const share of ['-1', 'half', '50%', '1e3', 'Infinity', '99999'])
    it(`has 1 for the share "${share}", and says so once`, () =>
      expect(read('short', share)).to.deep.equal({
        variant: { name: 'short', share: 1 },
        sentences: [`data-share="${share}": 1 is used. Write a number like 1 or 50.`],
      }));

  for (const name of ['', 'Short', 'a b', 'é', 'x'.repeat(33)])
    it(`leaves out a variant called "${name}", and says so once`, () =>
      expect(read(name)).to.deep.equal({
        variant: null,
        sentences: [`data-variant="${name}": it is left out. Write up to 32 of a-z, 0-9 and -.`],
      }));
});

describe('drawVariant()', () => {
  const VARIANTS = [
    { name: 'a', share: 1 },
    { name: 'none', share: 0 },
    { name: 'b', share: 3 },
  ];

  for (const [random, name] of [
    [0, 'a'],
    [0.2499, 'a'],
    [0.25, 'b'],
    [0.999999, 'b'],
  ] as const)
    it(`draws ${name} at ${random}`, () => expect(drawVariant(VARIANTS, random)).to.equal(name));

  it('gives each its share', () => {
    const drawn: Record<string, number> = {};
    for (let n = 0; n < 4000; n++) {
      const name = drawVariant(VARIANTS, n / 4000)!;
      drawn[name] = (drawn[name] ?? 0) + 1;
    }
    expect(drawn).to.deep.equal({ a: 1000, b: 3000 });
  });

  it('draws nothing from nothing', () => {
    expect(drawVariant([], 0.5)).to.equal(null);
    expect(drawVariant([{ name: 'a', share: 0 }], 0.5)).to.equal(null);
  });
});
