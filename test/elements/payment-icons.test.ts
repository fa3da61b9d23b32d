import { expect } from '@open-wc/testing';
import { registerDrawings, registerMessages } from '../../src/index.js';
import type { SmallFavor } from '../../src/index.js';
import { appeal, forgetAll, has, part, text, warningsOf } from '../helpers.js';

const CORE = 'visa mastercard amex paypal apple-pay google-pay card bank-transfer';
const CORE_NAMES = 'Visa, Mastercard, American Express, PayPal, Apple Pay, Google Pay, Card, Bank transfer'.split(', ');

const boxes = (element: SmallFavor): Element[] => [
  ...element.shadowRoot!.querySelectorAll('[part=payment-method] > *'),
];

/** A payment method's name, as a screen reader says it. */
const spoken = (box: Element): string =>
  box.getAttribute('role') === 'img' ? box.getAttribute('aria-label')! : text(box);

const names = (element: SmallFavor): string[] => boxes(element).map(spoken);

const heights = (element: SmallFavor): Set<number> =>
  new Set(boxes(element).map(box => box.getBoundingClientRect().height));

describe('payment icons', () => {
  beforeEach(forgetAll);

  it('A13 are a list with a name, in the editor’s order', async () => {
    const element = await appeal({ 'payment-methods': 'paypal, visa | card' });
    const list = part(element, 'payment-methods')!;
    expect([list.localName, list.role, list.ariaLabel]).to.deep.equal(['ul', 'list', 'Payment methods']);
    expect([...list.children].map(item => item.localName)).to.deep.equal(['li', 'li', 'li']);
    expect(names(element)).to.deep.equal(['PayPal', 'Visa', 'Card']);
  });

  it('are not there unless asked for', async () => {
    for (const methods of [null, '', ' , '])
      expect(has(await appeal({ 'payment-methods': methods }), 'payment-methods')).to.be.false;
  });

  it('are drawn by the main script, each with its brand’s name', async () => {
    const element = await appeal({ 'payment-methods': CORE });
    expect(boxes(element).map(box => box.localName)).to.deep.equal(CORE_NAMES.map(() => 'svg'));
    expect(names(element)).to.deep.equal(CORE_NAMES);
    for (const box of boxes(element)) {
      expect(box.getAttribute('role')).to.equal('img');
      expect(box.querySelectorAll('path').length, spoken(box)).to.be.greaterThan(0);
      for (const path of box.querySelectorAll('path')) expect(path.getTotalLength(), spoken(box)).to.be.greaterThan(0);
    }
  });

  it('A13 are never focusable', async () => {
    const element = await appeal({ 'payment-methods': 'visa ideal' });
    for (const box of boxes(element)) expect((box as HTMLElement | SVGElement).tabIndex).to.equal(-1);
  });

  it('stand as their names in the same box without a drawing', async () => {
    registerDrawings({}, { wero: 'Wero', girocard: 'girocard', przelewy24: 'Przelewy24' });
    const sentences = await warningsOf(async () => {
      const element = await appeal({ 'payment-methods': 'visa wero girocard przelewy24' });
      expect(boxes(element).map(box => box.localName)).to.deep.equal(['svg', 'span', 'span', 'span']);
      expect(names(element)).to.deep.equal(['Visa', 'Wero', 'girocard', 'Przelewy24']);
      expect(heights(element).size).to.equal(1);
      const [drawn, ...named] = boxes(element).map(box => box.getBoundingClientRect().width);
      for (const width of named) expect(width).to.be.at.least(drawn!);
      const looks = boxes(element).map(box => {
        const { backgroundColor, borderRadius, borderWidth } = getComputedStyle(box);
        return [backgroundColor, borderRadius, borderWidth].join();
      });
      expect(new Set(looks).size).to.equal(1);
    });
    expect(sentences).to.deep.equal([]);
  });

  it('have one size', async () => {
    const element = await appeal({ 'payment-methods': CORE });
    const sizes = boxes(element).map(box => box.getBoundingClientRect());
    expect(new Set(sizes.map(({ width, height }) => `${width} × ${height}`)).size).to.equal(1);
    expect(sizes[0]!.width).to.be.greaterThan(30);
  });

  it('stand as what the editor wrote where nothing on the page knows them', async () => {
    const element = await appeal({ 'payment-methods': 'visa shells __proto__ paypal cowrie-beads constructor' });
    expect(names(element)).to.deep.equal(['Visa', 'Shells', '__proto__', 'PayPal', 'Cowrie-beads', 'Constructor']);
  });

  it('are named by the page’s language, also where no pack knows them', async () => {
    registerMessages('en-IE', { 'method-shells': 'Sea shells' });
    const sentences = await warningsOf(async () => {
      const element = await appeal({ 'payment-methods': 'shells', lang: 'en-IE' });
      expect(names(element)).to.deep.equal(['Sea shells']);
    });
    expect(sentences).to.deep.equal([]);
  });

  it('forgive case, and show nothing twice', async () => {
    const sentences = await warningsOf(async () => {
      expect(names(await appeal({ 'payment-methods': 'Visa VISA visa* PayPal' }))).to.deep.equal(['Visa', 'PayPal']);
    });
    expect(sentences).to.deep.equal([]);
  });

  it('follow the attribute', async () => {
    const element = await appeal({ 'payment-methods': 'visa' });
    element.setAttribute('payment-methods', 'amex visa');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['American Express', 'Visa']);
  });

  it('are drawn as soon as a pack brings the drawing, on every appeal', async () => {
    const [first, second] = [
      await appeal({ 'payment-methods': 'visa bizum' }),
      await appeal({ 'payment-methods': 'bizum' }),
    ];
    const away = await appeal({ 'payment-methods': 'bizum' });
    const place = away.parentElement!;
    away.remove();
    registerDrawings({ bizum: ['#05c3dd', 'M4 4h40v24H4z'] }, { bizum: 'BIZUM' });
    for (const element of [first, second]) {
      await element.updateComplete;
      const box = boxes(element).at(-1)!;
      expect([box.localName, spoken(box)]).to.deep.equal(['svg', 'BIZUM']);
      expect(box.querySelector('path')!.getAttribute('d')).to.equal('M4 4h40v24H4z');
    }
    expect(heights(first).size).to.equal(1);
    place.append(away);
    await away.updateComplete;
    expect(boxes(away)[0]!.localName, 'also when it comes back to the page').to.equal('svg');
  });

  it('are drawn with a pack that came before', async () => {
    registerDrawings({ satispay: ['#ff3d00', 'M4 4h40v24H4z'] });
    expect(boxes(await appeal({ 'payment-methods': 'satispay' }))[0]!.localName).to.equal('svg');
  });

  it('are all drawn by the pack of the build, each in the same box', async () => {
    const ids = 'maestro discover diners jcb unionpay amazon-pay klarna sepa ideal bancontact blik twint pix alipay';
    const more = 'wechat-pay venmo cash-app stripe bitcoin direct-debit';
    const element = await appeal({ 'payment-methods': `visa ${ids} ${more}` });
    await import('../../src/payment-methods.js');
    await element.updateComplete;
    expect(boxes(element).map(box => box.localName)).to.deep.equal(Array(21).fill('svg'));
    expect(new Set(boxes(element).map(box => box.getBoundingClientRect().width)).size).to.equal(1);
    expect(heights(element).size).to.equal(1);
  });
});
