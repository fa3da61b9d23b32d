import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf } from '../frames.js';
import { forgetAll, part, press, until } from '../helpers.js';
import { outline } from '../weaknesses.js';
import { askForForcedColors, askForNothing, openArticle } from './article.js';

/** What has the focus, by name, with the contrast of its outline: 0 where there is none of two pixels. */
function ring(appeal: SmallFavor): [name: string, contrast: number] {
  const at = appeal.shadowRoot!.activeElement!;
  const isRadio = at.matches('[type=radio]');
  // A radio is small: the outline is around all that belongs to it.
  const shown = isRadio ? at.nextElementSibling! : at;
  const around = isRadio ? at.parentElement!.parentElement! : at.parentElement!;
  return [at.getAttribute('name') ?? at.getAttribute('part')!, outline(shown, around)];
}

describe('A19 the focus', () => {
  beforeEach(forgetAll);
  afterEach(askForNothing);

  for (const colors of ['light', 'dark', 'forced'] as const)
    for (const dir of ['ltr', 'rtl'] as const)
      it(`is to be seen on every control, ${colors} colours, ${dir}`, async function () {
        // WebKit has no forced colours.
        if (colors === 'forced' && !(await askForForcedColors())) this.skip();
        const window = await openArticle({ dir, scheme: colors === 'dark' ? 'dark' : 'light' });
        const [appeal] = await appealsOf(window);
        window.focus();
        await until(() => window.document.hasFocus(), 'the page is in front');
        const rings: [string, number][] = [];
        const goThrough = async (stops: number): Promise<void> => {
          window.document.querySelector('a')!.focus();
          for (let stop = 0; stop < stops; stop++) {
            await press('Tab');
            rings.push(ring(appeal!));
          }
        };
        await goThrough(5);
        part(appeal!, 'reminder-button')!.click();
        await appeal!.updateComplete;
        rings.push(ring(appeal!));
        await press('Tab');
        rings.push(ring(appeal!));
        expect(rings.map(([name]) => name)).to.deep.equal([
          ...['frequency', 'amount', 'entry', 'link', 'reminder-button'],
          ...['card confirmation', 'undo'],
        ]);
        expect(rings.filter(([, contrast]) => contrast < 3)).to.deep.equal([]);
      });
});
