import { expect, nextFrame } from '@open-wc/testing';
import type { SmallFavorAmountPicker } from '../../src/index.js';
import { openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, entry, forgetAll, has, radio, type, until } from '../helpers.js';

const PICKER = '<form><small-favor-amount-picker currency="USD" name="gift"></small-favor-amount-picker></form>';

/** A member of the browser's that is missing, and one that throws. */
const without = (member: string): string => `delete ${member};`;
const throwing = (owner: string, name: string): string =>
  `Object.defineProperty(${owner}, '${name}', { get() { throw new Error('broken') } });`;

const INTERNALS = [
  'setFormValue',
  'setValidity',
  'form',
  'validity',
  'validationMessage',
  'willValidate',
  'checkValidity',
  'reportValidity',
  'states',
].map(name => ['ElementInternals.prototype', name] as const);

/** What jsdom 29 has not: https://github.com/jsdom/jsdom/blob/main/lib/jsdom/living/custom-elements/ElementInternals.webidl */
const JSDOM =
  INTERNALS.map(([owner, name]) => without(`${owner}.${name}`)).join('') +
  `delete Element.prototype.part; delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
   delete Navigator.prototype.userActivation; delete window.IntersectionObserver;`;

/** What is told once, where what is chosen can't be submitted; a state that can't be set is no loss. */
const TOLD = /^<small-favor-amount-picker> could not be drawn or submitted\. Keep a plain link beside it\. /;

/** What is submitted all the same, and needs no telling. */
const LOSSLESS = /^(?:no (?:form|validity|validationMessage|willValidate)|.*states.*)$/;

const BROKEN: Record<string, string> = {
  'what jsdom lacks': JSDOM,
  'no internals at all': 'delete HTMLElement.prototype.attachInternals',
  'internals that throw': 'HTMLElement.prototype.attachInternals = () => { throw new Error("broken") }',
  'a FormData that throws': 'window.FormData = function () { throw new Error("broken") }',
  'no FormData': 'delete window.FormData',
  ...Object.fromEntries(
    INTERNALS.flatMap(([owner, name]) => [
      [`no ${name}`, without(`${owner}.${name}`)],
      [`${name} throws`, throwing(owner, name)],
    ]),
  ),
};

/** Where nothing is drawn. */
const UNDRAWN: Record<string, string> = {
  'templates can’t be copied': 'Document.prototype.importNode = () => { throw new Error("broken") }',
  'HTML can’t be parsed': `Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error("broken") } });
    Object.defineProperty(ShadowRoot.prototype, 'innerHTML', { set() { throw new Error("broken") } })`,
  'there are no shadow roots': 'Element.prototype.attachShadow = () => { throw new Error("broken") }',
  'styles can’t be adopted':
    'Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { set() { throw new Error("broken") } })',
  'attributes can’t be set': 'Element.prototype.removeAttribute = () => { throw new Error("broken") }',
};

async function open(code: string, how = ''): Promise<[RecordedWindow, SmallFavorAmountPicker]> {
  const window = await openHtml({
    head: `<script>${code}</script><script src="/dist/small-favor.js" ${how}></script>${PICKER_TAG}`,
    body: PICKER,
  });
  return [window, window.document.querySelector('small-favor-amount-picker')!];
}

/** All that a page may do with a picker, and a reader too. */
async function useAll(window: RecordedWindow, picker: SmallFavorAmountPicker): Promise<void> {
  const { KeyboardEvent } = window as RecordedWindow & typeof globalThis;
  const form = window.document.querySelector('form')!;
  form.addEventListener('submit', event => event.preventDefault());
  radio(picker, 'frequency', 'monthly').click();
  radio(picker, 'amount', 2000).click();
  await picker.updateComplete;
  expect(picker.selection).to.deep.equal({ frequency: 'monthly', amount: '20', currency: 'USD', other: false });
  expect([picker.checkValidity(), picker.reportValidity(), picker.validity.valid]).to.deep.equal([true, true, true]);
  await type(picker, 'x');
  expect([picker.checkValidity(), picker.reportValidity(), picker.validity.valid]).to.deep.equal([false, false, false]);
  expect(picker.validationMessage).to.be.a('string');
  expect(picker.willValidate).to.be.a('boolean');
  expect([null, form]).to.include(picker.form);
  for (const key of ['Enter', 'Tab'])
    entry(picker).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await picker.updateComplete;
  form.reset();
  picker.disabled = true;
  picker.disabled = false;
  picker.remove();
  form.append(picker);
  await picker.updateComplete;
}

describe('R18 the picker alone, where a browser has a form control’s powers only in part', () => {
  beforeEach(forgetAll);

  for (const [what, code] of Object.entries(BROKEN))
    for (const how of ['', 'defer'])
      it(`R18 shows its controls, throws nothing and tells it once: ${what} ${how}`, async () => {
        const [window, picker] = await open(code, how);
        await picker.updateComplete;
        expect(has(picker, 'amounts'), 'it is drawn').to.equal(true);
        await useAll(window, picker);
        expect(window.errors).to.deep.equal([]);
        expect(window.told.length).to.equal(LOSSLESS.test(what) ? 0 : 1);
        for (const sentence of window.told) expect(sentence).to.match(TOLD);
      });

  for (const [what, code] of Object.entries(UNDRAWN))
    for (const how of ['', 'defer'])
      it(`R18 shows nothing, throws nothing and tells it once where ${what} ${how}`, async () => {
        const [window, picker] = await open(code, how);
        await until(() => window.told.length, 'it is told');
        picker.setAttribute('amounts', '7 8');
        picker.checkValidity();
        picker.reportValidity();
        picker.remove();
        window.document.body.append(picker);
        // What is rejected is told to the page before a frame is over, and a frame later at the latest to the test.
        await nextFrame();
        await nextFrame();
        expect(window.errors).to.deep.equal([]);
        expect(window.told.length).to.equal(1);
        expect(window.told[0]).to.match(TOLD);
      });

  it('R18 submits where changes of language can’t be observed', async () => {
    const [window, picker] = await open('MutationObserver.prototype.observe = () => { throw new Error("broken") }');
    radio(picker, 'amount', 2000).click();
    const { FormData } = window as RecordedWindow & typeof globalThis;
    expect(new FormData(window.document.querySelector('form')!).get('gift-amount')).to.equal('20');
    expect(window.errors).to.deep.equal([]);
  });

  for (const name of ['elements', 'requestSubmit'])
    it(`R18 throws nothing in a form with a field of the name ${name}`, async () => {
      const [window, picker] = await open('');
      const form = window.document.querySelector('form')!;
      form.insertAdjacentHTML('beforeend', `<input name="${name}"><button>Go on</button>`);
      await useAll(window, picker);
      await type(picker, 'x');
      form.querySelector('button')!.click();
      await picker.updateComplete;
      expect(window.errors).to.deep.equal([]);
    });

  it('R18 is not alone: an appeal is drawn there too, with its link', async () => {
    const window = await openHtml({
      head: `<script>${JSDOM.replace(/delete window.IntersectionObserver;/, '')}</script><script src="/dist/small-favor.js"></script>${PICKER_TAG}`,
      body: `<small-favor currency="USD" href="${CHECKOUT}"></small-favor>`,
    });
    const appeal = window.document.querySelector('small-favor')!;
    await until(() => has(appeal, 'link'), 'it is drawn');
    radio(appeal, 'amount', 2000).click();
    await appeal.updateComplete;
    expect(appeal.checkoutUrl).to.contain('amount=20');
    expect([...window.errors, ...window.told]).to.deep.equal([]);
  });
});
