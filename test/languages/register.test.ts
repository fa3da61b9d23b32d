import { expect } from '@open-wc/testing';
import { registerMessages } from '../../src/index.js';
import { appeal, forgetAll, part, text } from '../helpers.js';

/** Where a node, or a character of a text, begins on the screen. */
function leftOf(node: Node, at?: number): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  if (at !== undefined) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
  }
  return range.getBoundingClientRect().left;
}

function* textNodes(root: Node): Iterable<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

describe('registerMessages()', () => {
  beforeEach(forgetAll);
  // What an earlier test registered stays for the page: each has a language of its own.
  const appealIn = async (lang: string) => {
    const element = await appeal();
    element.lang = lang;
    await Promise.resolve();
    await element.updateComplete;
    return element;
  };

  it('has every appeal on the page speak anew, and keeps the choice', async () => {
    const element = await appealIn('eo');
    element.shadowRoot!.querySelector<HTMLInputElement>('[value=monthly]')!.click();
    registerMessages('eo', { remind: 'Memorigu min poste' });
    await element.updateComplete;
    expect(text(part(element, 'reminder-button'))).to.equal('Memorigu min poste');
    expect(element.selection!.frequency).to.equal('monthly');
  });

  it('adds to what was registered before', async () => {
    registerMessages('la', { remind: 'Postea' });
    registerMessages('LA', { 'not-ready': 'Non hodie?' });
    const element = await appealIn('la');
    expect(text(part(element, 'reminder'))).to.match(/^Non hodie\? Postea /);
  });

  it('replaces any text, a payment method’s name too', async () => {
    registerMessages('gd', {
      'method-visa': 'Cairt Visa',
      'payment-methods': 'Dòighean pàighidh',
      support: '{period}: {amount}',
    });
    const element = await appealIn('gd');
    element.setAttribute('payment-methods', 'visa');
    element.setAttribute('frequencies', 'monthly');
    await element.updateComplete;
    const list = part(element, 'payment-methods')!;
    expect(list.ariaLabel).to.equal('Dòighean pàighidh');
    expect(list.querySelector('svg')!.ariaLabel).to.equal('Cairt Visa');
    expect(text(part(element, 'link'))).to.match(/^a month: /);
  });

  it('takes a tag as it is written: in any case, with an underscore', async () => {
    registerMessages('GL_es', { remind: 'Outro día' });
    expect(text(part(await appealIn('gl-ES'), 'reminder-button'))).to.equal('Outro día');
    expect(text(part(await appealIn('gl-AR'), 'reminder-button'))).to.equal('Remind me later');
  });

  for (const [registered, lang, other] of [
    ['sw_KE.UTF-8', 'sw-KE', 'sw_KE'],
    ['kok-x-deva', 'kok-x-deva', 'kok-x-deva'],
    ['ro,en', 'ro', 'ro-MD'],
    ['ms-MY-abcd', 'ms-MY', 'ms-MY-abcd'],
    ['zh-cmn-Latn', 'cmn-Latn', 'zh-Latn-pinyin'],
    ['jw', 'jv', 'jw'],
    ['i-enochian', 'i-enochian', 'I-Enochian'],
  ] as const)
    it(`takes “${registered}” as a page's “${lang}” and “${other}”`, async () => {
      registerMessages(registered, { remind: `later, ${registered}` });
      for (const page of [registered, lang, other])
        expect(text(part(await appealIn(page), 'reminder-button')), page).to.equal(`later, ${registered}`);
    });

  it('does not fail on what is no tag', async () => {
    registerMessages(undefined as unknown as string, { remind: 'x' });
    expect(text(part(await appealIn('en'), 'reminder-button'))).to.equal('Remind me later');
  });

  it('does not fail on what is no text', async () => {
    registerMessages('cy', null as unknown as object);
    registerMessages('cy', { remind: 5, undo: undefined, headline: {} } as unknown as object);
    const element = await appealIn('cy');
    expect(text(part(element, 'reminder-button'))).to.equal('Remind me later');
  });

  it('keeps amounts of one direction in order among words of the other', async () => {
    registerMessages('ur', { 'support-once': 'ا {amount} ب' });
    const element = await appealIn('ur');
    element.dir = 'rtl';
    const [first, amount, last] = [...part(element, 'link')!.childNodes]
      .filter(node => !(node instanceof Comment) && text(node))
      .map(node => leftOf(node));
    expect(first).to.be.above(amount!);
    expect(amount).to.be.above(last!);
  });

  it('asks from right to left in such a language, the question before the button', async () => {
    registerMessages('sd', { 'not-ready': 'ابجد؟', remind: 'هوز' });
    const element = await appealIn('sd');
    element.dir = 'rtl';
    const [question, button] = part(element, 'reminder')!.children;
    expect(leftOf(question!)).to.be.above(leftOf(button!));
  });

  it('keeps the parts of an amount in order: a dollar sign is not torn off its letters', async () => {
    registerMessages('ar', { 'support-once': 'ا {amount} ب' });
    const element = await appealIn('ar');
    element.dir = 'rtl';
    const signs = [...textNodes(element.shadowRoot!)].filter(node => node.data.includes('US$'));
    // on the amounts, in the link, in the words, at the field and in its limits
    expect(signs.length).to.be.above(6);
    for (const sign of signs) {
      const at = sign.data.indexOf('US$');
      expect(leftOf(sign, at), sign.data).to.be.below(leftOf(sign, at + 2));
    }
  });
});
