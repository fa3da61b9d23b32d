import { expect, fixtureCleanup } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openFrame, recorded } from '../frames.js';
import { CHECKOUT, forgetAll, has, part, text } from '../helpers.js';

const KEY = 'small-favor:v1:default:supporter';

/** An article with an appeal, at an address with this at its end. */
async function open(end: string): Promise<SmallFavor> {
  fixtureCleanup();
  const window = recorded(await openFrame(frame => (frame.src = `/test/pages/story.html${end}`)));
  window.document.querySelector('main')!.innerHTML =
    `<small-favor currency="USD" href="${CHECKOUT}"><template data-variant="short"><p>Short.</p></template>
      <template data-variant="long"><p>Long.</p></template></small-favor>`;
  const [appeal] = await appealsOf(window);
  expect(window.told.concat(window.errors)).to.deep.equal([]);
  return appeal!;
}

beforeEach(forgetAll);
after(forgetAll);

describe('R8 who comes back from the checkout is thanked, and not asked again', () => {
  for (const end of [
    ...['?small-favor=thanks?session_id=cs_1', '?small-favor=thanks%3Fsession_id=cs_1', '?small-favor=thanks/'],
    ...['?small-favor=thanks;x=1', '?small-favor=thanks,1', '?small-favor=thanks#top', '?p=1?small-favor=thanks&id=2'],
    ...['?p=1&amp;small-favor=thanks&amp;id=2', '#comments?small-favor=thanks'],
  ])
    it(end, async () => {
      const appeal = await open(end);
      expect(text(part(appeal, 'confirmation'))).to.match(/^Thank you for supporting us\./);
      expect(localStorage.getItem(KEY)).to.match(/^\{"v":1,/);
      expect((await open('')).visibility).to.include({ shown: false, reason: 'supporter' });
    });

  for (const end of ['?small-favor=thanksgiving', '?not-small-favor=thanks', '?u=%3Fsmall-favor%3Dthanks'])
    it(`but not by ${end}`, async () => {
      expect((await open(end)).visibility).to.include({ shown: true, reason: 'default' });
      expect(localStorage.getItem(KEY)).to.equal(null);
    });
});

describe('R8 what else an address asks for is heard as well', () => {
  for (const added of ['?id=1', '/', '%3Fid=1', ';id=1']) {
    it(`preview${added}`, async () => {
      localStorage.setItem(KEY, `{"v":1,"at":${Date.now()},"until":${Date.now() + 1e9}}`);
      const appeal = await open(`?small-favor-variant=long${added}&small-favor=preview${added}`);
      expect(appeal.visibility.reason).to.equal('preview');
      expect(appeal.variant).to.equal('long');
    });

    it(`explain${added}`, async () => {
      expect(has(await open(`?small-favor=explain${added}`), 'explanation')).to.equal(true);
    });

    it(`reset${added}`, async () => {
      localStorage.setItem(KEY, `{"v":1,"at":${Date.now()},"until":${Date.now() + 1e9}}`);
      expect((await open(`?small-favor=reset${added}`)).visibility.reason).to.equal('default');
      expect(localStorage.getItem(KEY)).to.equal(null);
    });
  }
});
