import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf } from '../frames.js';
import { forgetAll, part } from '../helpers.js';
import { STATES } from '../states.js';
import { ask, askForNothing, openArticle } from './article.js';
import { askingFor } from './media-rules.js';

/** What moves by itself, or would on a change. */
const movements = (appeal: SmallFavor): string[] =>
  [appeal, ...appeal.shadowRoot!.querySelectorAll('*')].flatMap(element => {
    const { animationName, transitionDuration, scrollBehavior } =
      element.ownerDocument.defaultView!.getComputedStyle(element);
    const still = animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto';
    return still ? [] : element.localName;
  });

describe('what the system asks for', () => {
  beforeEach(forgetAll);
  afterEach(askForNothing);

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    for (const [state, bring] of Object.entries(STATES))
      it(`A26 nothing moves where motion is ${reducedMotion}, ${state}`, async function () {
        // WebKitGTK without xsettingsd can't be told.
        if (!(await ask({ reducedMotion }, `(prefers-reduced-motion: ${reducedMotion})`))) this.skip();
        const window = await openArticle();
        const [appeal] = await appealsOf(window);
        await bring(appeal!);
        expect(movements(appeal!)).to.deep.equal([]);
        expect(window.document.getAnimations().length).to.equal(0);
      });

  for (const [state, bring] of Object.entries(STATES))
    it(`on paper the appeal is left out, and the article is not, ${state}`, async () => {
      const window = await openArticle();
      const [appeal] = await appealsOf(window);
      await bring(appeal!);
      expect(part(appeal!, 'container')!.checkVisibility()).to.equal(true);
      await askingFor(appeal!, 'print', () => ask({ media: 'print' }, 'print'));
      expect(appeal!.offsetHeight).to.equal(0);
      expect(window.document.querySelector('h1')!.checkVisibility()).to.equal(true);
    });

  it('on paper there is the fallback’s link where the script did not come', async () => {
    const window = await openArticle({
      body: '<not-defined><p slot="fallback"><a href="/give">Support us</a></p></not-defined>',
    });
    await ask({ media: 'print' }, 'print');
    expect(window.document.querySelector<HTMLElement>('[slot=fallback] a')!.checkVisibility()).to.equal(true);
  });
});
