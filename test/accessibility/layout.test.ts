import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import '../../src/languages/ar.js';
import { appeal, forgetAll, part, press, text, type } from '../helpers.js';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Everything that can become wide. */
const WIDE = {
  currency: 'IDR',
  publisher: LONG,
  headline: LONG,
  'button-label': `${LONG} ${LONG}`,
  amounts: '123456789 23456789 3456789 50000',
  frequencies: 'once weekly monthly quarterly yearly',
  'payment-methods': 'visa mastercard amex paypal przelewy24 postfinance girocard wero m-pesa',
  target: '_blank',
};

const CHILDREN = `<p>${LONG}</p><p>https://gazette.example/${'a'.repeat(120)}</p><p slot="signature">${LONG}</p>
  <svg slot="image" width="1600" height="20"></svg><p slot="note">${LONG}</p>`;

/** An appeal in a column of a page. */
async function inColumn(width: number, dir: string, settings = {}, children = ''): Promise<SmallFavor> {
  const element = await appeal(settings, children);
  await fixture(html`<div dir=${dir} style="width: ${width}px">${element}</div>`);
  await element.updateComplete;
  return element;
}

/** What a reader sees sticking out of the column, by name. */
function outside(element: SmallFavor): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [element, element.shadowRoot!]
    .flatMap(root => [...root.querySelectorAll<HTMLElement>('*')])
    .filter(inner => inner.checkVisibility() && !inner.closest('.unseen') && inner.localName !== 'path')
    .filter(inner => {
      const box = inner.getBoundingClientRect();
      return box.width && (box.left < left - 1 || box.right > right + 1);
    })
    .map(inner => `${inner.localName}.${inner.getAttribute('class') ?? inner.slot}`);
}

const targets = (element: SmallFavor): Element[] => [
  ...element.shadowRoot!.querySelectorAll('label, a, button, input[name=entry]'),
];

describe('the layout of an appeal', () => {
  beforeEach(forgetAll);

  for (const width of [256, 320, 600, 1200])
    for (const dir of ['ltr', 'rtl'])
      for (const [form, settings, children] of [
        ['usual', {}, '<p>Words</p>'],
        ['wide', WIDE, ''],
        ['wide with long words', WIDE, CHILDREN],
      ] as const)
        it(`A22 A27 fits into ${width} px, ${dir}, ${form}`, async () => {
          const element = await inColumn(width, dir, settings, children);
          expect(element.getBoundingClientRect().width).to.equal(width);
          await type(element, 'x');
          await press('Tab');
          await element.updateComplete;
          expect(part(element, 'error')!.checkVisibility()).to.be.true;
          expect(outside(element), 'with an error').to.deep.equal([]);
          element.remindLater();
          await element.updateComplete;
          expect(outside(element), 'after the dismissal').to.deep.equal([]);
        });

  for (const [width, size] of [
    [256, 16],
    [320, 24],
    [600, 36],
  ])
    it(`A22 A23 has room for an amount and its sign in ${width} px, with text of ${size} px and a long period`, async () => {
      const element = await inColumn(width!, 'rtl', { currency: 'AUD', frequencies: 'quarterly' });
      element.lang = 'ar';
      element.style.fontSize = `${size}px`;
      const entry = element.shadowRoot!.querySelector<HTMLInputElement>('[name=entry]')!;
      await type(element, '10000.50');
      expect(entry.scrollWidth, 'what is written').to.be.at.most(entry.clientWidth);
      const sign = element.shadowRoot!.querySelector('.sign')!;
      expect(sign.getBoundingClientRect().height, 'on one line').to.be.below(2 * size!);
      expect(outside(element)).to.deep.equal([]);
    });

  for (const width of [256, 320, 600, 1200])
    it(`A18 has targets of at least 44 px at ${width} px`, async () => {
      const element = await inColumn(width, 'ltr', { 'payment-methods': 'visa' });
      const measure = (): void => {
        for (const target of targets(element)) {
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height), `${target.localName} ${target.className}`).to.be.at.least(44);
        }
      };
      expect(targets(element).length).to.equal(12);
      measure();
      element.remindLater();
      await element.updateComplete;
      expect(targets(element).length).to.equal(1);
      measure();
    });

  it('has one column where there is little room and two where there is much', async () => {
    for (const [width, columns] of [
      [600, 1],
      [1200, 2],
    ] as const) {
      const element = await inColumn(width, 'ltr');
      const [words, ask] = ['.words', '.ask'].map(name =>
        element.shadowRoot!.querySelector(name)!.getBoundingClientRect(),
      );
      expect(ask!.left > words!.right ? 2 : 1).to.equal(columns);
      if (columns === 1) expect(ask!.top).to.be.at.least(words!.bottom);
    }
  });

  for (const width of [256, 320, 480, 600, 760, 900, 1200])
    it(`leaves none of four amounts alone in its row at ${width} px`, async () => {
      const element = await inColumn(width, 'ltr');
      const tops = [...element.shadowRoot!.querySelectorAll('[part=amounts] label[part]')].map(
        option => option.getBoundingClientRect().top,
      );
      expect(tops.length).to.equal(4);
      expect(tops[3], 'the fourth beside the third').to.equal(tops[2]);
    });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    it(`A23 keeps every amount on one line in 272 px with text of 24 px, ${lang}`, async () => {
      const element = await inColumn(272, dir, { currency: 'CAD' });
      element.lang = lang;
      element.style.fontSize = '24px';
      await element.updateComplete;
      const amounts = [...element.shadowRoot!.querySelectorAll('.amount')];
      expect(amounts.length).to.equal(4);
      for (const amount of amounts) expect(amount.getBoundingClientRect().height, text(amount)).to.be.below(24 * 2);
      expect(outside(element)).to.deep.equal([]);
    });

  it('is no wider after a dismissal that the page brought about, and said without being shown', async () => {
    const element = await inColumn(320, 'ltr', {}, '<p>Words</p>');
    const column = element.parentElement!;
    Object.assign(column.style, { position: 'relative', overflow: 'auto' });
    element.remindLater();
    await element.updateComplete;
    expect(column.scrollWidth).to.equal(320);
  });

  it('A25 begins at the side where reading begins, as ancestors say and change', async () => {
    const element = await inColumn(600, 'ltr');
    const column = element.parentElement!;
    const start = (): number => {
      const dot = element.shadowRoot!.querySelector('input')!.getBoundingClientRect();
      return dot.left < element.getBoundingClientRect().left + 300 ? -1 : 1;
    };
    expect(start()).to.equal(-1);
    column.dir = 'rtl';
    expect(start()).to.equal(1);
    column.dir = 'ltr';
    expect(start()).to.equal(-1);
  });

  describe('on pages of their own ways', () => {
    const style = document.createElement('style');
    before(() => document.head.append(style));
    afterEach(() => (style.textContent = ''));
    after(() => style.remove());

    const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    const sizes = (element: SmallFavor): number[] =>
      [...element.shadowRoot!.querySelectorAll('.frame *')].filter(inner => inner.checkVisibility()).map(size);

    it('A23 shrinks no text where the root is at 62.5 %', async () => {
      const element = await appeal({ 'payment-methods': 'visa wero' });
      const before = sizes(element);
      style.textContent = 'html { font-size: 62.5% }';
      expect(size(document.body)).to.equal(10);
      expect(sizes(element)).to.deep.equal(before);
      for (const name of ['copy', 'legend', 'option', 'link', 'reminder-button', 'input', 'error'])
        expect(size(part(element, name)!), name).to.be.at.least(16);
    });

    for (const rule of ['* { all: unset }', '* { all: unset !important }', 'small-favor { display: inline }'])
      it(`stays a block, with its looks, under ${rule}`, async () => {
        const element = await appeal();
        style.textContent = rule;
        expect(getComputedStyle(element).display).to.equal('block');
        expect(getComputedStyle(part(element, 'card')!).paddingTop).to.not.equal('0px');
        expect(getComputedStyle(part(element, 'link')!).display).to.equal('block');
      });

    it('can be hidden by the page', async () => {
      const element = await appeal();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
});
