import { expect } from '@open-wc/testing';
import { appealsOf, PICKER_TAG } from '../frames.js';
import { forgetAll, part, radio, text } from '../helpers.js';
import { STATES } from '../states.js';
import { openArticle } from './article.js';
import { lostWords, textSizes } from './room.js';

/** WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** What readers set. 320 × 256 px are a window of 1280 × 1024 px at 400 %. */
const READERS: Readonly<Record<string, { width: number; height: number; style?: string }>> = {
  'A22 A23 400 % zoom': { width: 320, height: 256 },
  'A23 200 % text': { width: 640, height: 512, style: 'html { font-size: 200% }' },
  'A23 200 % text in a narrow window': { width: 320, height: 512, style: 'html { font-size: 200% }' },
  'A24 wide text spacing': { width: 900, height: 700, style: SPACING },
  'A24 wide text spacing in a narrow window': { width: 320, height: 256, style: SPACING },
  'A23 A24 both in a narrow window': { width: 320, height: 512, style: `html { font-size: 200% } ${SPACING}` },
};

/** A word of forty letters, and amounts of twelve digits, the most there are. */
const LONG = 'Rechtsschutzversicherungsgesellschaftlich';
const SETTINGS: Readonly<Record<string, string>> = {
  'as usual': '',
  'with long words and amounts': `currency="KWD" amounts="123456789.125 234567890.125" max-amount="999999999.999"
    headline="${LONG}" button-label="${LONG} ${LONG}" payment-methods="girocard przelewy24 cartes-bancaires"`,
};

describe('words of every size', () => {
  beforeEach(forgetAll);

  for (const [reader, page] of Object.entries(READERS))
    for (const dir of ['ltr', 'rtl'] as const)
      for (const [what, settings] of Object.entries(SETTINGS))
        it(`A27 ${reader}, ${dir}: nothing is lost and nothing scrolls sideways, ${what}`, async () => {
          const window = await openArticle({ ...page, dir, settings });
          const [appeal] = await appealsOf(window);
          expect(text(part(appeal!, 'amounts')).includes(settings ? 'KWD 234,567,890.125' : '$20')).to.equal(
            dir === 'ltr',
          );
          for (const [state, bring] of Object.entries(STATES)) {
            await bring(appeal!);
            const { scrollWidth, clientWidth } = window.document.documentElement;
            expect(clientWidth).to.be.at.most(page.width);
            expect(scrollWidth, state).to.be.at.most(clientWidth);
            expect(lostWords(appeal!), state).to.deep.equal([]);
          }
        });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`A18 A22 the picker alone fits, and is easy to hit, ${dir}`, async () => {
      const body = `${PICKER_TAG}<small-favor-amount-picker currency="EUR"></small-favor-amount-picker>`;
      const window = await openArticle({ width: 320, height: 256, dir, body });
      const picker = window.document.querySelector('small-favor-amount-picker')!;
      await picker.updateComplete;
      const { scrollWidth, clientWidth } = window.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(lostWords(picker)).to.deep.equal([]);
      for (const target of picker.shadowRoot!.querySelectorAll('label, [name=entry]')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), text(target)).to.be.at.least(44);
      }
    });

  it('A23 each grows with the page’s, and the radios with them', async () => {
    const window = await openArticle();
    const [appeal] = await appealsOf(window);
    const ring = (): number => radio(appeal!, 'amount', 1000).getBoundingClientRect().width;
    const before = [ring(), textSizes(appeal!)] as const;
    expect(before[1].length).to.be.above(25);
    window.document.documentElement.style.fontSize = '32px';
    expect(ring()).to.be.closeTo(before[0] * 2, 0.5);
    const [heading, ...others] = textSizes(appeal!);
    // At the usual size the smaller words are as large as the others; and the heading grows with the width, too, which stays.
    expect(heading![1]).to.be.at.least(44);
    others.forEach(([words, size], at) => {
      const small = size < 32;
      expect(size / before[1][at + 1]![1], words).to.be.at.least(small ? 1.5 : 2);
    });
    expect(others.filter(([, size]) => size >= 32).length).to.be.above(15);
  });

  it('A24 takes the reader’s spacing into every control', async () => {
    const window = await openArticle({ style: SPACING });
    const [appeal] = await appealsOf(window);
    for (const name of ['input', 'reminder-button', 'link', 'option', 'legend', 'error']) {
      const { letterSpacing, wordSpacing } = window.getComputedStyle(part(appeal!, name)!);
      expect(parseFloat(letterSpacing), name).to.be.at.least(1.9);
      expect(parseFloat(wordSpacing), name).to.be.at.least(2.5);
    }
  });
});
