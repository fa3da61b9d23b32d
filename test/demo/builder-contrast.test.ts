import { expect } from '@open-wc/testing';
import Color from 'colorjs.io';
import fc from 'fast-check';
import { checkColors, contrast, mend } from '../../demo/builder/contrast.js';
import { contrast as seenContrast } from '../contrast.js';

const hex = fc.stringMatching(/^#[0-9a-f]{6}$/);

describe('contrast', () => {
  for (const [front, back, ratio] of [
    ['#000', '#fff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#fff', '#fff', 1],
    ['rgb(0 0 0 / 0)', '#fff', 1],
    ['rgb(0 0 0 / 0.5)', '#fff', 3.98],
  ] as const)
    it(`of ${front} on ${back} is ${ratio}`, () => {
      expect(contrast(new Color(front), new Color(back))).to.be.closeTo(ratio, 0.03);
    });

  it('is what the appeal’s own tests measure', () => {
    fc.assert(
      fc.property(hex, hex, (front, back) => {
        const [red, green, blue] = new Color(back).to('srgb').coords.map(value => Number(value) * 255);
        const measured = seenContrast(front, [red!, green!, blue!, 1]);
        expect(contrast(new Color(front), new Color(back))).to.be.closeTo(measured, 0.02);
      }),
      { numRuns: 60 },
    );
  });
});

describe('mending a color', () => {
  it('always ends in one that passes, in numbers a style sheet can hold', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(3, 4.5), (front, back, least) => {
        const mended = mend(new Color(front), new Color(back), least);
        expect(mended).to.match(/^#[0-9a-f]{6}$/);
        expect(contrast(new Color(mended), new Color(back))).to.be.at.least(least);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the hue, and goes no farther than it must', () => {
    const mended = new Color(mend(new Color('#ffcc00'), new Color('#ffffff'), 3));
    expect(mended.to('oklch').coords[2]).to.be.closeTo(Number(new Color('#ffcc00').to('oklch').coords[2]), 12);
    expect(contrast(mended, new Color('#ffffff'))).to.be.within(3, 3.2);
  });

  it('leaves alone what passes', () => {
    const checks = checkColors({
      text: 'rgb(29, 29, 27)',
      card: ['color(srgb 0.1 0.1 0.1 / 0.04)', 'rgb(255, 255, 255)'],
      button: ['oklch(0.415 0.071 218)'],
      onButton: 'oklch(1 0 0)',
      edge: 'color(srgb 0.11 0.11 0.1 / 0.7)',
    });
    expect(checks.map(({ name, mend: better }) => [name, better])).to.deep.equal([
      ['color', null],
      ['on-accent', null],
      ['accent', null],
      ['border-color', null],
    ]);
  });

  it('says what would do where something fails', () => {
    const checks = checkColors({ text: '#999', card: ['#fff'], button: ['#fc0'], onButton: '#fff', edge: null });
    expect(checks.map(({ mend: better }) => better === null)).to.deep.equal([false, false, false]);
    expect(checks[1]).to.include({ name: 'on-accent', value: '#ffffff', least: 4.5 });
  });
});
