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

/** A colour of the reader's system, as an element's page has it. */
function systemColor(name: string, { ownerDocument }: Element): string {
  const probe = ownerDocument.createElement('i');
  probe.style.color = name;
  ownerDocument.body.append(probe);
  const { color } = styleOf(probe);
  probe.remove();
  return color;
}

/** What tells a chosen amount from another where colours don't: how thick the radio's ring is, and an edge within the edge. */
function marks(appeal: SmallFavor, minor: number): [ring: number, edge: string] {
  const input = radio(appeal, 'amount', minor);
  return [parseFloat(styleOf(input).borderTopWidth), styleOf(input.nextElementSibling!).outlineStyle];
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

  // A page's own dark switch often says nothing to the browser. Firefox 132, Chrome 130 and Safari 17 can't tell, then.
  for (const [paper, ink, scheme] of [
    ['#14161a', '#e8e6e1', 'light'],
    ['#222', '#aaa', 'light'],
    ['#fbf7ef', '#1d1b18', 'dark'],
    ['#fff', '#5a5a5a', 'dark'],
  ] as const)
    for (const [state, bring] of Object.entries(STATES))
      it(`A20 have contrast on ${paper} with text in ${ink} and color-scheme: ${scheme}, ${state}`, async function () {
        // An older browser goes by `color-scheme` alone, which says the opposite of the text here.
        if (!CSS.supports('color: oklch(from currentColor l c h)')) this.skip();
        const style = `body { background: ${paper}; color: ${ink} }`;
        const [appeal] = await appealsOf(await openArticle({ scheme, style }));
        await bring(appeal!);
        expect(weaknesses(appeal!).weak).to.deep.equal([]);
      });

  for (const [state, bring] of Object.entries(STATES))
    it(`A20 have contrast where they are forced, ${state}`, async function () {
      // WebKit has no forced colours.
      if (!(await askForForcedColors())) this.skip();
      const [appeal] = await appealsOf(await openArticle());
      await bring(appeal!);
      const [link, field] = [part(appeal!, 'link'), part(appeal!, 'input')];
      // Without a background the link is a box by its edge. And an edge that the reader's system has for fields is its matter.
      const own = field && styleOf(field).borderTopColor !== systemColor('ButtonBorder', field);
      const weak = weaknesses(appeal!).weak.filter(
        found => !/^(?:link|field):/.test(found) || (own && /^f/.test(found)),
      );
      expect(weak).to.deep.equal([]);
      if (link) expect(contrast(styleOf(link).borderTopColor, backgroundOf(link.parentElement!))).to.be.at.least(4.5);
    });

  for (const colors of ['usual', 'forced'])
    it(`A21 are not all that marks what is chosen: ${colors} colours`, async function () {
      // WebKit has no forced colours.
      if (colors === 'forced' && !(await askForForcedColors())) this.skip();
      const [appeal] = await appealsOf(await openArticle());
      const [ring, edge] = marks(appeal!, 500);
      const [otherRing, otherEdge] = marks(appeal!, 1000);
      expect(ring).to.be.above(otherRing * 3);
      expect([edge, otherEdge]).to.deep.equal(['solid', 'none']);
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
