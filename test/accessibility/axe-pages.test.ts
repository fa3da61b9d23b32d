import { expect } from '@open-wc/testing';
import { findings } from '../axe.js';
import { appealsOf, PICKER_TAG } from '../frames.js';
import { forgetAll, part, text, type } from '../helpers.js';
import { STATES } from '../states.js';
import { askForForcedColors, askForNothing, openArticle } from './article.js';

/** What the matrix has beside each other. */
const STATES_OF_READERS = ['at the start', 'with an error', 'after the dismissal'] as const;
const COLORS = ['light', 'dark', 'forced'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;
/**
 * Where colours are forced, Chromium goes on telling a link’s and an error’s `-webkit-text-fill-color` from before, though it isn’t painted,
 * and axe reads that: white on white. What is painted is looked at in `colors.test.ts`.
 */
const MISREAD = /^color-contrast: small-favor\S*,(?:\.(?:link|new-tab)|#other-error)/;

const isSure = (colors: string) => (found: string) => colors !== 'forced' || !MISREAD.test(found);

describe('A1 A3 A13 A20 a page of an article, as axe sees it', () => {
  beforeEach(forgetAll);
  afterEach(askForNothing);

  for (const colors of COLORS)
    for (const state of STATES_OF_READERS)
      for (const dir of DIRECTIONS)
        for (const count of [1, 2])
          it(`${colors} colours, ${dir}, ${count === 1 ? 'one appeal' : 'two appeals'}, ${state}`, async function () {
            // WebKit has no forced colours.
            if (colors === 'forced' && !(await askForForcedColors())) this.skip();
            const window = await openArticle({ dir, count, scheme: colors === 'dark' ? 'dark' : 'light' });
            for (const appeal of await appealsOf(window)) await STATES[state]!(appeal);
            const { wrong, undecided } = await findings(window);
            expect(wrong).to.deep.equal([]);
            expect(undecided.filter(isSure(colors))).to.deep.equal([]);
          });

  for (const colors of COLORS)
    for (const state of ['at the start', 'with an error', 'disabled'] as const)
      it(`${colors} colours, the picker alone ${state}`, async function () {
        // WebKit has no forced colours.
        if (colors === 'forced' && !(await askForForcedColors())) this.skip();
        const window = await openArticle({
          scheme: colors === 'dark' ? 'dark' : 'light',
          // WebKitGTK's own button has white on light grey in dark.
          style: 'button { background: Canvas; color: CanvasText }',
          body: `${PICKER_TAG}<form><small-favor-amount-picker currency="EUR" ${state === 'disabled' ? state : ''}>
            </small-favor-amount-picker><button>Go on</button></form>`,
        });
        const picker = window.document.querySelector('small-favor-amount-picker')!;
        await picker.updateComplete;
        if (state === 'with an error') {
          await type(picker, 'x');
          window.document.querySelector('button')!.click();
          await picker.updateComplete;
          expect(text(part(picker, 'error'))).to.not.equal('');
        }
        const { wrong, undecided } = await findings(window);
        expect(wrong).to.deep.equal([]);
        expect(undecided.filter(isSure(colors))).to.deep.equal([]);
      });
});
