import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { faultsOf } from '../axe.js';
import { contrast } from '../contrast.js';
import { appealsOf, openPage, openHtml, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, press, text, until } from '../helpers.js';
import { documented, names } from '../manifest.js';
import { STATES } from '../states.js';
import { outline, weaknesses } from '../weaknesses.js';

const LOOKS = ['broadsheet', 'tabloid', 'tech', 'magazine', 'minimal', 'large-print'];
/** Those of one colour scheme, whatever the page around them has. */
const FIXED = ['tabloid', 'tech'];
const SCHEMES = ['light', 'dark'] as const;

/** Opens the pattern book in a colour scheme by its own switch. */
async function open(scheme: string, width = 900): Promise<RecordedWindow> {
  const window = recorded(await openPage('/site/themes.html', { width }));
  await appealsOf(window);
  choose(window, scheme);
  return window;
}

const choose = ({ document }: Window, scheme: string): void =>
  document.querySelector<HTMLElement>(`[data-set-color-scheme=${scheme}]`)!.click();

const lookOf = ({ document }: Window, look: string) => document.querySelector<SmallFavor>(`#${look} small-favor`)!;

/** The colours that tell whether an appeal is a light or a dark one. */
const colors = (appeal: SmallFavor): string[] =>
  ['copy', 'link', 'error'].flatMap(name => {
    const { color, backgroundColor } = appeal.ownerDocument.defaultView!.getComputedStyle(part(appeal, name)!);
    return [color, backgroundColor];
  });

/** Where the keyboard is, in an appeal. */
const focused = ({ document }: Window): Element | null => document.activeElement?.shadowRoot?.activeElement ?? null;

/** The contrast of every focus outline on the way through an appeal by keyboard. */
async function outlines(window: Window, appeal: SmallFavor): Promise<[string, number][]> {
  const before = appeal.closest('.paper')!.querySelector<HTMLElement>('h3')!;
  before.tabIndex = -1;
  before.focus();
  const found: [string, number][] = [];
  for (await press('Tab'); window.document.activeElement === appeal && found.length < 9; await press('Tab')) {
    const at = focused(window)!;
    const shown = at.matches('[type=radio]') ? at.nextElementSibling! : at;
    const around = at.matches('[type=radio]') ? at.parentElement!.parentElement! : at.parentElement!;
    found.push([at.getAttribute('name') ?? at.getAttribute('part')!, outline(shown, around)]);
  }
  return found;
}

describe('the pattern book', () => {
  beforeEach(forgetAll);

  it('has six papers, each with words, money and payment methods of its own', async () => {
    const window = await open('light');
    const appeals = await appealsOf(window);
    expect(appeals.map(appeal => appeal.closest('.paper')!.id)).to.deep.equal(LOOKS);
    for (const read of [
      (appeal: SmallFavor) => text(appeal.querySelector('[slot=headline]')),
      (appeal: SmallFavor) => text(part(appeal, 'link')),
      (appeal: SmallFavor) => appeal.publisher,
      (appeal: SmallFavor) => appeal.paymentMethods,
      (appeal: SmallFavor) => window.getComputedStyle(part(appeal, 'link')!).backgroundColor,
    ])
      expect(new Set(appeals.map(read)).size).to.be.at.least(LOOKS.length - 1);
  });

  for (const scheme of SCHEMES)
    for (const [state, bring] of Object.entries(STATES))
      it(`keeps every look’s contrast on a ${scheme} page, ${state}`, async () => {
        const window = await open(scheme);
        for (const look of LOOKS) {
          const appeal = lookOf(window, look);
          await bring(appeal);
          const { seen, weak } = weaknesses(appeal);
          expect(weak, look).to.deep.equal([]);
          expect(seen, look).to.be.at.least(state === 'after the dismissal' ? 2 : 25);
        }
      });

  for (const scheme of SCHEMES)
    for (const [state, bring] of Object.entries(STATES))
      it(`is accessible on a ${scheme} page, ${state}`, async () => {
        const window = await open(scheme);
        for (const look of LOOKS) await bring(lookOf(window, look));
        expect(await faultsOf(window)).to.deep.equal([]);
      });

  for (const scheme of SCHEMES)
    it(`shows where the keyboard is in every look on a ${scheme} page`, async () => {
      const window = await open(scheme);
      window.focus();
      await until(() => window.document.hasFocus(), 'the page is in front');
      for (const look of LOOKS) {
        const appeal = lookOf(window, look);
        const stops = await outlines(window, appeal);
        expect(stops.map(([name]) => name)).to.deep.equal([
          'frequency',
          'amount',
          'entry',
          'link',
          'reminder-button',
          'supporter-button',
        ]);
        appeal.remindLater();
        await appeal.updateComplete;
        stops.push(...(await outlines(window, appeal)));
        expect(stops.length).to.equal(7);
        expect(
          stops.filter(([, ratio]) => ratio < 3),
          look,
        ).to.deep.equal([]);
      }
    });

  for (const [state, bring] of Object.entries(STATES))
    it(`fits a page of 320 px ${state}`, async () => {
      const window = await open('light', 320);
      for (const appeal of await appealsOf(window)) await bring(appeal);
      const { scrollWidth, clientWidth } = window.document.documentElement;
      expect(clientWidth).to.be.at.most(320);
      expect(scrollWidth).to.equal(clientWidth);
    });

  it('shows each look’s style sheet as it is', async () => {
    const window = await open('light');
    for (const look of LOOKS) {
      const source = `looks/${look}.css`;
      const [sheet] = [...window.document.styleSheets].filter(({ href }) => href?.endsWith(source));
      const file = await (await fetch(sheet!.href!)).text();
      const shown = window.document.querySelector(`#${look} + details code`)!;
      await until(() => shown.textContent === file, `${source} is shown`);
    }
  });
});

describe('the style sheets of the pattern book', () => {
  const rulesOf = (sheet: CSSStyleSheet | CSSGroupingRule): CSSStyleRule[] =>
    [...sheet.cssRules].flatMap(rule =>
      'selectorText' in rule ? [rule as CSSStyleRule] : 'cssRules' in rule ? rulesOf(rule as CSSGroupingRule) : [],
    );
  const sheetsOf = (window: Window, folder: string) =>
    [...window.document.styleSheets].filter(({ href }) => href?.includes(folder));

  it('style the appeal by documented custom properties, parts and the editor’s children, and nothing else', async () => {
    const window = await open('light');
    const { cssParts, cssProperties } = await documented('small-favor');
    const parts = names(cssParts);
    const properties = names(cssProperties);
    const rules = sheetsOf(window, '/looks/').flatMap(rulesOf);
    expect(rules.length).to.be.above(30);
    for (const { selectorText, style } of rules) {
      for (const selector of selectorText.split(/,\s*/)) {
        const [, inside] = /^#[\w-]+ small-favor(?:::part\(([\w-]+)\)| [^:]+(?:::before)?)?$/.exec(selector) ?? [
          '',
          `not public: ${selector}`,
        ];
        if (inside) expect(parts).to.include(inside);
      }
      for (const name of style) {
        if (name.startsWith('--')) expect(properties).to.include(name);
        expect(style.getPropertyPriority(name), `${selectorText}: ${name}`).to.equal('');
      }
    }
  });

  it('are all that styles it there', async () => {
    const window = await open('light');
    const others = [...window.document.styleSheets].filter(({ href }) => !href?.includes('/looks/'));
    expect(others.length).to.equal(2);
    const appeals = await appealsOf(window);
    const touching = others
      .flatMap(rulesOf)
      .map(({ selectorText }) => selectorText)
      .filter(selector => selector.includes('small-favor'))
      .filter(selector => appeals.some(appeal => appeal.matches(selector)));
    expect(touching).to.deep.equal([]);
  });
});

describe('the color scheme', () => {
  beforeEach(forgetAll);
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  it('is the page’s own as its switch has it, while the system’s stays', async () => {
    const window = await open('light');
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const light = LOOKS.map(look => colors(lookOf(window, look)));
    choose(window, 'dark');
    const dark = LOOKS.map(look => colors(lookOf(window, look)));
    expect(window.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(system);
    for (const [at, look] of LOOKS.entries())
      if (FIXED.includes(look)) expect(dark[at], look).to.deep.equal(light[at]);
      else
        for (const [n, color] of dark[at]!.entries())
          if (n !== 1 && n < 4) expect(color, look).to.not.equal(light[at]![n]);
    choose(window, 'light');
    expect(LOOKS.map(look => colors(lookOf(window, look)))).to.deep.equal(light);
  });

  /** Which pages the accent of an appeal without any look is meant for, on a page of a colour scheme. */
  async function accent(scheme: string): Promise<string> {
    const window = await openHtml({
      head: `<style>:root { color-scheme: ${scheme} }</style><script src="/dist/small-favor.js"></script>`,
      body: '<small-favor href="https://support.example/give" currency="USD"></small-favor>',
    });
    const [appeal] = await appealsOf(window);
    const { backgroundColor } = window.getComputedStyle(part(appeal!, 'link')!);
    return contrast(backgroundColor, [255, 255, 255, 1]) > 4.5 ? 'light' : 'dark';
  }

  for (const system of SCHEMES)
    it(`is the page’s own where the system’s is ${system}`, async function () {
      await emulateMedia({ colorScheme: system });
      // WebKitGTK's driver can't ask for dark.
      if (!matchMedia(`(prefers-color-scheme: ${system})`).matches) this.skip();
      expect(await accent('light')).to.equal('light');
      expect(await accent('dark')).to.equal('dark');
      expect(await accent('normal')).to.equal('light');
      expect(await accent('light dark')).to.equal(system);
    });
});
