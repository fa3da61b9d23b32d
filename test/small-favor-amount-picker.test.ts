import { expect } from '@open-wc/testing';
import type { SmallFavorAmountPicker } from '../src/index.js';
import { version } from '../src/index.js';
import { openHtml, PICKER_TAG, type RecordedWindow } from './frames.js';
import { HELD_CLOCK, passTime } from './held-clock.js';
import { forgetAll, part } from './helpers.js';

const MAIN = '<script src="/dist/small-favor.js"></script>';
const BODY = '<form><small-favor-amount-picker currency="EUR"></small-favor-amount-picker></form>';

type Page = RecordedWindow & typeof globalThis & { SmallFavor?: Record<string, unknown> };

const pickerOf = ({ document }: Window): SmallFavorAmountPicker => document.querySelector('small-favor-amount-picker')!;

/** What the console was told, once there was time for it. */
async function toldBy(head: string): Promise<readonly string[]> {
  const window = await openHtml({ head: HELD_CLOCK + head, body: BODY });
  passTime(window);
  expect(window.errors).to.deep.equal([]);
  return window.told;
}

describe('the script of the picker alone', () => {
  beforeEach(forgetAll);

  for (const [order, head] of Object.entries({
    'behind the main one': MAIN + PICKER_TAG,
    'before the main one': PICKER_TAG + MAIN,
    'before the main one, which is deferred': PICKER_TAG + MAIN.replace('src', 'defer src'),
    twice: PICKER_TAG + MAIN + PICKER_TAG,
    'beside two main ones': MAIN + PICKER_TAG + MAIN,
  }))
    it(`draws it and submits: ${order}`, async () => {
      const window = (await openHtml({ head, body: BODY })) as Page;
      const picker = pickerOf(window);
      await picker.updateComplete;
      expect(part(picker, 'amounts')).to.exist;
      expect(new window.FormData(picker.form!).get('amount')).to.equal('5');
      expect(window.SmallFavor!['SmallFavorAmountPicker']).to.equal(picker.constructor);
      expect([...window.errors, ...window.told]).to.deep.equal([]);
    });

  it('may come long after the main one', async () => {
    const window = await openHtml({ head: MAIN, body: BODY });
    await window.bring('/dist/small-favor-amount-picker.js');
    await pickerOf(window).updateComplete;
    expect(part(pickerOf(window), 'amounts')).to.exist;
  });

  it('says what it needs, where the main one is missing', async () => {
    expect(await toldBy(PICKER_TAG)).to.deep.equal([
      'small-favor-amount-picker.js is not used without small-favor.js. Load that too.',
    ]);
  });

  it('is asked for by the main one, where the element stands without it', async () => {
    // Once, also by two copies of it.
    expect(await toldBy(MAIN + MAIN)).to.deep.equal([
      '<small-favor-amount-picker> is not drawn. Load its own script too, small-favor-amount-picker.js.',
    ]);
  });

  it('is not used beside a main one of another version', async () => {
    const code = await (await fetch('/dist/small-favor.js')).text();
    const other = code.replaceAll(`"${version}"`, '"9.9.9"');
    expect(other).to.not.equal(code);
    const address = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    const told = await toldBy(`<script src="${address}"></script>${PICKER_TAG}`);
    expect(told[0]).to.equal(
      `small-favor-amount-picker.js ${version} is not used with small-favor.js 9.9.9. Load both in one version.`,
    );
  });

  it('fails alone, and is told of', async () => {
    const failing = `<script>(globalThis[Symbol.for('small-favor parts')] ??= []).push(() => { throw Error('no') });</script>`;
    const window = await openHtml({ head: failing + PICKER_TAG + MAIN, body: BODY });
    await pickerOf(window).updateComplete;
    expect(part(pickerOf(window), 'amounts')).to.exist;
    expect(window.told).to.deep.equal(['<small-favor> A part is not used. Error: no']);
    expect(window.errors).to.deep.equal([]);
  });
});
