import { expect } from '@open-wc/testing';
import { appealsOf, openHtml, PICKER_TAG } from '../frames.js';
import { CHECKOUT, forgetAll, radio } from '../helpers.js';
import { goWholeWay, WHOLE_APPEAL } from '../whole-way.js';

const TAG = '<script src="/dist/small-favor.js"></script>';
const PLACED = `<article>Story</article><script src="/dist/small-favor.js" data-currency="USD" data-href="${CHECKOUT}"></script>`;
const FORM = '<form><small-favor-amount-picker currency="USD" name="gift"></small-favor-amount-picker></form>';

/** Freezes the language's and the browser's built-ins, as some pages do against bad scripts. */
const FREEZE = `<script>
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
    if (typeof value !== 'function' && !['Math', 'JSON', 'Reflect', 'Intl', 'Atomics'].includes(name)) continue;
    Object.freeze(value);
    if (value.prototype) Object.freeze(value.prototype);
    if (name === 'Intl') for (const part of Object.getOwnPropertyNames(value)) {
      Object.freeze(value[part]);
      if (value[part].prototype) Object.freeze(value[part].prototype);
    }
  }
  for (const hidden of [function* () {}, async function () {}, async function* () {}, [].values(), new Map().values(),
    new Set().values(), ''.matchAll(/./g), ''[Symbol.iterator]()])
    for (let at = hidden; at; at = Object.getPrototypeOf(at)) Object.freeze(at);
</script>`;

describe('L10 frozen intrinsics', () => {
  beforeEach(forgetAll);

  it('are frozen by these pages', async () => {
    const window = (await openHtml({ head: FREEZE })) as unknown as typeof globalThis;
    const { Object: O, Array: A, Symbol: S, HTMLElement: E, Event: V, Promise: P, Intl: I } = window;
    for (const frozen of [O, O.prototype, A.prototype, S, E, E.prototype, V.prototype, P.prototype, I.NumberFormat])
      expect(Object.isFrozen(frozen)).to.equal(true);
  });

  for (const [when, page] of Object.entries({
    before: { head: FREEZE + TAG, body: WHOLE_APPEAL },
    'before, with a script that waits': { head: FREEZE + TAG.replace(' ', ' defer '), body: WHOLE_APPEAL },
    after: { head: TAG, body: FREEZE + WHOLE_APPEAL },
  }))
    it(`${when} our script: a reader’s whole way`, async () => {
      const window = await openHtml(page);
      const [appeal] = await appealsOf(window);
      await goWholeWay(appeal!);
      expect(window.errors).to.deep.equal([]);
      expect(window.told.length, 'of the link that was taken away').to.equal(1);
      expect((window as Window & { SmallFavor?: object }).SmallFavor).to.have.property('version');
    });

  it('before our script, which places the appeal, with drawings that come later', async () => {
    const pack = '<script src="/dist/payment-methods.js" defer></script>';
    const body = PLACED.replace('data-currency', 'data-payment-methods="visa ideal" data-currency');
    const window = await openHtml({ head: FREEZE + pack, body });
    const [appeal] = await appealsOf(window);
    expect(appeal!.shadowRoot!.querySelectorAll('svg[role=img]').length).to.equal(2);
    appeal!.removeAttribute('payment-methods');
    await goWholeWay(appeal!);
    expect(window.errors).to.deep.equal([]);
  });

  it('before our script: the picker in a form', async () => {
    const window = await openHtml({ head: FREEZE + TAG + PICKER_TAG, body: FORM });
    const form = window.document.querySelector('form')!;
    const picker = window.document.querySelector('small-favor-amount-picker')!;
    await picker.updateComplete;
    radio(picker, 'amount', 2000).click();
    await picker.updateComplete;
    const { FormData: Theirs } = window as unknown as typeof globalThis;
    expect(new Theirs(form).get('gift-amount')).to.equal('20');
    expect([...window.errors, ...window.told]).to.deep.equal([]);
  });

  it('or not: nothing of the language’s own gets a property from us', async () => {
    const names = `const all = () => Object.getOwnPropertyNames(globalThis).flatMap(name => {
      const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
      if (name === 'SmallFavor' || name === 'all' || typeof value !== 'function') return [];
      return [value, value.prototype].flatMap(at => (at ? Reflect.ownKeys(at).map(key => name + ' ' + String(key)) : []));
    });`;
    const head = `<script>${names} before = new Set(all())</script>${TAG}`;
    const body = `${WHOLE_APPEAL}<script>added = all().filter(key => !before.has(key))</script>`;
    const window = await openHtml({ head, body });
    expect((window as Window & { added?: string[] }).added).to.deep.equal([]);
  });
});
