import { expect, nextFrame } from '@open-wc/testing';
import { appealsOf, openFrame, openHtml } from './frames.js';
import { CHECKOUT, forgetAll, part, until } from './helpers.js';

const SCRIPT = '<script src="/dist/small-favor.js"></script>';
const START = `<p>The end of a story.</p>${SCRIPT}<small-favor currency="USD" href="${CHECKOUT}">`;
const WORDS = '<h2 slot="headline">A favor</h2><p>The editor’s words.</p><p>And more of them.</p>';
const END = '</small-favor><p class="after">Read more</p><p>And more</p>';

/** How often things moved on a page that were there already. */
async function shiftsOf(window: Window): Promise<number> {
  const values: number[] = [];
  const { PerformanceObserver } = window as Window & typeof globalThis;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) values.push((entry as PerformanceEntry & { value: number }).value);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  // Shifts are told a moment later: one that must come is the last.
  await nextFrame();
  await nextFrame();
  const pusher = window.document.createElement('div');
  pusher.style.height = '100px';
  window.document.body.prepend(pusher);
  await until(() => values.length, 'the shift that the test makes');
  observer.disconnect();
  return values.length - 1;
}

function rememberDismissal(): void {
  const at = Date.now();
  localStorage.setItem('small-favor:v1:default:remind', `{"v":1,"at":${at},"until":${at + 86_400_000}}`);
}

describe('what stands around the appeal', () => {
  beforeEach(function () {
    // Layout shifts are measured by Chromium only.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    forgetAll();
  });

  for (const [what, prepare, shown] of [
    ['that was dismissed earlier', rememberDismissal, false],
    ['that is shown', () => {}, true],
  ] as const) {
    it(`does not move for an appeal ${what}, with the script right before it`, async () => {
      prepare();
      const window = await openHtml({ body: START + WORDS + END });
      const [appeal] = await appealsOf(window);
      expect(Boolean(part(appeal!, 'link'))).to.equal(shown);
      expect(await shiftsOf(window)).to.equal(0);
    });

    it(`does not move for an appeal ${what}, while the page is still coming`, async () => {
      prepare();
      const frame = await openFrame(frame => Object.assign(frame, { src: 'about:blank', width: '400', height: '900' }));
      const { contentDocument: page, contentWindow: window } = frame as {
        contentDocument: Document;
        contentWindow: Window;
      };
      page.open();
      page.write(`<!doctype html><html lang="en">${START}`);
      await until(() => page.querySelector('small-favor')?.shadowRoot, 'it is upgraded');
      for (const piece of WORDS.split(/(?<=<\/\w+>)/).concat(END)) {
        await nextFrame();
        await nextFrame();
        page.write(piece);
      }
      page.close();
      const [appeal] = await appealsOf(window);
      await nextFrame();
      await appeal!.updateComplete;
      expect(Boolean(part(appeal!, 'link'))).to.equal(shown);
      expect(await shiftsOf(window)).to.equal(0);
    });
  }
});
