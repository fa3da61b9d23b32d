import { expect } from '@open-wc/testing';
import Color from 'colorjs.io';
import type { SmallFavor } from '../../src/index.js';
import { appealsOf, openHtml } from '../frames.js';
import { CHECKOUT, forgetAll, part } from '../helpers.js';
import { STATES } from '../states.js';
import { outline, weaknesses } from '../weaknesses.js';

const GRAYS = Array.from({ length: 18 }, (_, at) => at * 15);
/** The ends of what can be read on white and on black, and colours that pages have. */
const EXTREME = '#595959 #5a5a5a #747474 #757575 #767676 #777777 #00e #00f #f00 #0f0 #ff0 #0ff #f0f #bf0060'.split(' ');
const HUES = Array.from({ length: 12 }, (_, at) => at * 30);
const LIGHTNESSES = [0.2, 0.35, 0.45, 0.5, 0.54, 0.58, 0.62, 0.7, 0.85, 0.95];

const hex = (color: Color): string => color.to('srgb').toGamut().toString({ format: 'hex', collapse: false });

/** Colours of pages: greys, and of every hue pale and as strong as a screen can. */
const PALETTE = [
  ...GRAYS.map(gray => hex(new Color('srgb', [gray / 255, gray / 255, gray / 255]))),
  ...EXTREME,
  ...HUES.flatMap(hue =>
    LIGHTNESSES.flatMap(lightness => [0.06, 0.3].map(chroma => hex(new Color('oklch', [lightness, chroma, hue])))),
  ),
];

const LUMINANCES = new Map(PALETTE.map(color => [color, new Color(color).luminance]));

/** Contrast of two of these, WCAG 2.2. */
function ratio(one: string, other: string): number {
  const [light, dark] = [LUMINANCES.get(one)!, LUMINANCES.get(other)!].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Each colour for a text, on the lighter and on the darker background on which it can just be read. */
const PAGES = PALETTE.flatMap(text => {
  const readable = PALETTE.filter(paper => ratio(text, paper) >= 4.5).sort((a, b) => ratio(text, a) - ratio(text, b));
  const isLighter = (paper: string): boolean => LUMINANCES.get(paper)! > LUMINANCES.get(text)!;
  return [readable.find(isLighter), readable.find(paper => !isLighter(paper))]
    .filter(paper => paper !== undefined)
    .map(paper => [text, paper] as const);
});

/** What pages have, for what needs no more. */
const USUAL = [
  ['#000', '#fff'],
  ['#767676', '#fff'],
  ['#ff0', '#000'],
  ['#e8e6e1', '#14161a'],
] as const;

/** An appeal with all that can be on it, on a page that sets colours only. */
async function open(settings = '', style = ''): Promise<SmallFavor> {
  const window = await openHtml({
    head: `<style>${style}</style><script src="/dist/small-favor.js"></script>`,
    body: `<small-favor ${settings} publisher="The Gull" currency="USD" href="${CHECKOUT}" payment-methods="visa paypal wero"
      target="_blank" count-articles><p slot="note">Small print</p></small-favor>`,
  });
  const [appeal] = await appealsOf(window);
  return appeal!;
}

/** What is hard to see on any of the pages, the focus's ring among it. */
function weakOn(appeal: SmallFavor, pages: readonly (readonly [text: string, paper: string])[]): string[] {
  const { style } = appeal.ownerDocument.body;
  return pages.flatMap(([text, paper]) => {
    style.color = text;
    style.backgroundColor = paper;
    const { weak } = weaknesses(appeal);
    const at = appeal.shadowRoot!.activeElement!;
    const ring = outline(at, at.parentElement!);
    if (ring < 3) weak.push(`the ring of ${at.getAttribute('part')}: ${ring.toFixed(2)}`);
    return weak.map(found => `${text} on ${paper}: ${found}`);
  });
}

/** The states with the most to see, as a field with an error has another edge, and the one with the least. */
const SEEN = ['at the start', 'with an error', 'after the dismissal'];

/** Brings an appeal into a state, and the focus to a control: to the link, which has colours of its own, where there is one. */
async function bring(state: string, appeal: SmallFavor): Promise<void> {
  await STATES[state]!(appeal);
  (part(appeal, 'link') ?? part(appeal, 'undo')!).focus();
}

describe('R7 page colours', () => {
  beforeEach(forgetAll);

  it('are some hundreds here, of either polarity', () => {
    expect(PAGES.length).to.be.above(250);
    expect(PAGES.filter(([text, paper]) => LUMINANCES.get(text)! > LUMINANCES.get(paper)!).length).to.be.above(100);
  });

  for (const state of SEEN) {
    it(`R7 leave all to be seen that can be read themselves, ${state}`, async function () {
      if (!CSS.supports('color: color(from currentColor xyz x y z)')) this.skip();
      const appeal = await open();
      await bring(state, appeal);
      expect(weakOn(appeal, PAGES)).to.deep.equal([]);
    });

    for (const theme of ['auto', 'light', 'dark'])
      for (const fill of ['#fff', '#000', 'transparent'])
        it(`R7 are the text’s, whatever -webkit-text-fill-color it inherits: ${fill}, theme ${theme}, ${state}`, async () => {
          const appeal = await open(`theme="${theme}"`, `body { -webkit-text-fill-color: ${fill} }`);
          await bring(state, appeal);
          expect(weakOn(appeal, USUAL)).to.deep.equal([]);
        });
  }

  it('R7 of a text that is half transparent leave all to be seen', async function () {
    if (!CSS.supports('color: color(from currentColor xyz x y z)')) this.skip();
    const appeal = await open();
    await bring('with an error', appeal);
    expect(
      weakOn(appeal, [
        ['rgb(0 0 0 / 0.55)', '#fff'],
        ['rgb(255 255 255 / 0.5)', '#000'],
      ]),
    ).to.deep.equal([]);
  });

  it('R7 leave all but the link’s edge to be seen in a browser without relative colours', async () => {
    const appeal = await open();
    const [sheet] = appeal.shadowRoot!.adoptedStyleSheets;
    const rules = [...sheet!.cssRules];
    const at = rules.findIndex(
      rule =>
        rule instanceof appeal.ownerDocument.defaultView!.CSSSupportsRule && /currentcolor/i.test(rule.conditionText),
    );
    expect(at).to.be.above(0);
    sheet!.deleteRule(at);
    await bring('with an error', appeal);
    part(appeal, 'input')!.focus();
    expect(weakOn(appeal, PAGES).filter(found => !/ link: /.test(found))).to.deep.equal([]);
  });
});
