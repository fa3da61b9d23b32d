import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { backgroundOf, contrast } from '../contrast.js';
import { appealsOf } from '../frames.js';
import { forgetAll, part, radio } from '../helpers.js';
import { STATES } from '../states.js';
import { weaknesses } from '../weaknesses.js';
import { ask, askForForcedColors, askForNothing, openArticle } from './article.js';
import { askingFor } from './media-rules.js';

const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

/** All that tells a chosen amount from another in forced colours, where no background is left. */
function marks(appeal: SmallFavor, minor: number): string[] {
  const input = radio(appeal, 'amount', minor);
  const { borderTopWidth, borderTopColor } = styleOf(input);
  const { outlineStyle } = styleOf(input.nextElementSibling!);
  return [borderTopWidth, borderTopColor, outlineStyle];
}

describe('colours', () => {
  beforeEach(forgetAll);
  afterEach(askForNothing);

  for (const scheme of ['light', 'dark'] as const)
    for (const theme of ['auto', 'light', 'dark'])
      for (const [state, bring] of Object.entries(STATES))
        it(`A20 have contrast: theme ${theme} on a ${scheme} page, ${state}`, async () => {
          const [appeal] = await appealsOf(await openArticle({ scheme, settings: `theme="${theme}"` }));
          await bring(appeal!);
          const { seen, weak } = weaknesses(appeal!);
          expect(weak).to.deep.equal([]);
          expect(seen).to.be.at.least(state === 'after the dismissal' ? 2 : 25);
        });

  for (const [state, bring] of Object.entries(STATES))
    it(`A20 have contrast where they are forced, ${state}`, async function () {
      // WebKit has no forced colours.
      if (!(await askForForcedColors())) this.skip();
      const [appeal] = await appealsOf(await openArticle());
      await bring(appeal!);
      // Without a background the link is a box by its edge.
      const weak = weaknesses(appeal!).weak.filter(found => !found.startsWith('link:'));
      expect(weak).to.deep.equal([]);
      const link = part(appeal!, 'link');
      if (link) expect(contrast(styleOf(link).borderTopColor, backgroundOf(link.parentElement!))).to.be.at.least(4.5);
    });

  it('A21 are not all that marks what is chosen, where they are forced', async function () {
    // WebKit has no forced colours.
    if (!(await askForForcedColors())) this.skip();
    const [appeal] = await appealsOf(await openArticle());
    const [width, color, outline] = marks(appeal!, 500);
    const [otherWidth, otherColor, otherOutline] = marks(appeal!, 1000);
    expect(parseFloat(width!)).to.be.above(parseFloat(otherWidth!) * 3);
    expect(color).to.not.equal(otherColor);
    expect([outline, otherOutline]).to.deep.equal(['solid', 'none']);
  });

  it('A21 are not all that marks what is chosen', async () => {
    const [appeal] = await appealsOf(await openArticle());
    const [width, , outline] = marks(appeal!, 500);
    const [otherWidth, , otherOutline] = marks(appeal!, 1000);
    expect(parseFloat(width!)).to.be.above(parseFloat(otherWidth!) * 3);
    expect([outline, otherOutline]).to.deep.equal(['solid', 'none']);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`A20 are stronger where the system asks for more contrast, on a ${scheme} page`, async () => {
      const [appeal] = await appealsOf(await openArticle({ scheme }));
      const edge = (name: string): number => {
        const box = part(appeal!, name)!;
        return contrast(styleOf(box).borderTopColor, backgroundOf(box.parentElement!));
      };
      const before = edge('input');
      await askingFor(appeal!, 'prefers-contrast: more', () => ask({ contrast: 'more' }, '(prefers-contrast: more)'));
      expect(edge('input')).to.be.above(before);
      for (const name of ['input', 'other-amount']) expect(edge(name), name).to.be.at.least(7);
      const face = radio(appeal!, 'amount', 1000).nextElementSibling!;
      expect(contrast(styleOf(face).borderTopColor, backgroundOf(face)), 'an option').to.be.at.least(7);
      expect(weaknesses(appeal!).weak).to.deep.equal([]);
    });
});
