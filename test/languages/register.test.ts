import { expect } from '@open-wc/testing';
import { registerMessages } from '../../src/index.js';
import { appeal, forgetAll, part, text } from '../helpers.js';

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

  it('does not fail on what is no text', async () => {
    registerMessages('cy', null as unknown as object);
    registerMessages('cy', { remind: 5, undo: undefined, headline: {} } as unknown as object);
    const element = await appealIn('cy');
    expect(text(part(element, 'reminder-button'))).to.equal('Remind me later');
  });

  it('keeps amounts and names of one direction in order among words of the other', async () => {
    registerMessages('ur', { 'support-once': 'ا {amount} ب' });
    const element = await appealIn('ur');
    expect(part(element, 'link')!.querySelectorAll('bdi')).to.have.length(1);
  });
});
