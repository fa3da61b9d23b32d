import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavorAmountPicker } from '../../src/index.js';
import { clickOn, entry, has, part, pickerForm, press, radio, text, type, warningsOf } from '../helpers.js';

const entries = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

const gift = (form: HTMLFormElement): Record<string, FormDataEntryValue> => Object.fromEntries(new FormData(form));

const choose = async (picker: SmallFavorAmountPicker, name: 'frequency' | 'amount', value: string | number) => {
  radio(picker, name, value).click();
  await picker.updateComplete;
};

describe('<small-favor-amount-picker>', () => {
  it('submits amount, currency and frequency', async () => {
    const { form, picker } = await pickerForm();
    expect(entries(form)).to.deep.equal([
      ['amount', '5'],
      ['currency', 'USD'],
      ['frequency', 'once'],
    ]);
    await choose(picker, 'frequency', 'monthly');
    await choose(picker, 'amount', 2000);
    expect(gift(form)).to.deep.equal({ amount: '20', currency: 'USD', frequency: 'monthly' });
  });

  for (const [settings, written, amount] of [
    [{}, '12.5', '12.50'],
    [{}, '15.00', '15'],
    [{ currency: 'KWD' }, '1.5', '1.500'],
    [{ currency: 'JPY' }, '1,500', '1500'],
  ] as const)
    it(`submits what was typed as the shortest exact decimal: ${written} ${JSON.stringify(settings)}`, async () => {
      const { form, picker } = await pickerForm(settings);
      await type(picker, written);
      expect(gift(form)['amount']).to.equal(amount);
    });

  it('submits no amount that is not understood', async () => {
    const { form, picker } = await pickerForm();
    await type(picker, 'x');
    expect(gift(form)).to.deep.equal({ currency: 'USD', frequency: 'once' });
  });

  it('names its entries with its own name before them, and follows that', async () => {
    const { form, picker } = await pickerForm({ name: 'gift' });
    expect(gift(form)).to.deep.equal({ 'gift-amount': '5', 'gift-currency': 'USD', 'gift-frequency': 'once' });
    picker.name = 'other';
    await picker.updateComplete;
    expect(Object.keys(gift(form))).to.deep.equal(['other-amount', 'other-currency', 'other-frequency']);
    picker.name = null;
    await picker.updateComplete;
    expect(Object.keys(gift(form))).to.deep.equal(['amount', 'currency', 'frequency']);
  });

  it('uses the checkout’s own words, and leaves out what has none', async () => {
    const { form, picker } = await pickerForm({ 'frequency-words': 'once: monthly:m' });
    expect(gift(form)).to.deep.equal({ amount: '5', currency: 'USD' });
    await choose(picker, 'frequency', 'monthly');
    expect(gift(form)['frequency']).to.equal('m');
    await choose(picker, 'frequency', 'yearly');
    expect(gift(form)['frequency']).to.equal('yearly');
  });

  it('submits twice where there are two, each with its own name', async () => {
    const { form } = await pickerForm({ name: 'a' });
    const second = document.createElement('small-favor-amount-picker');
    second.setAttribute('currency', 'EUR');
    second.setAttribute('name', 'b');
    form.append(second);
    await second.updateComplete;
    await choose(second, 'amount', 1000);
    expect(gift(form)).to.include({ 'a-amount': '5', 'a-currency': 'USD', 'b-amount': '10', 'b-currency': 'EUR' });
  });

  describe('disabled', () => {
    const controls = (picker: SmallFavorAmountPicker): boolean[] =>
      [...picker.shadowRoot!.querySelectorAll('input')].map(input => input.matches(':disabled'));

    it('by its attribute submits nothing and takes no input', async () => {
      const { form, picker } = await pickerForm({ disabled: '' });
      expect(entries(form)).to.deep.equal([]);
      expect(controls(picker)).to.not.include(false);
      expect(picker.matches(':disabled')).to.be.true;
      expect(picker.willValidate).to.be.false;
      picker.disabled = false;
      await picker.updateComplete;
      expect(controls(picker)).to.not.include(true);
      expect(gift(form)['amount']).to.equal('5');
    });

    it('by a fieldset around it, too', async () => {
      const { form, picker } = await pickerForm();
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      fieldset.append(picker);
      fieldset.disabled = true;
      await picker.updateComplete;
      expect(entries(form)).to.deep.equal([]);
      expect(controls(picker)).to.not.include(false);
      fieldset.disabled = false;
      await picker.updateComplete;
      expect(gift(form)['amount']).to.equal('5');
      expect(controls(picker)).to.not.include(true);
    });

    it('blocks no form with a mistake in it', async () => {
      const { form, picker } = await pickerForm();
      await type(picker, 'x');
      expect(form.checkValidity()).to.be.false;
      picker.disabled = true;
      await picker.updateComplete;
      expect(form.checkValidity()).to.be.true;
    });
  });

  describe('reset with the form', () => {
    it('goes back to what is preselected, without text and error', async () => {
      const { form, picker } = await pickerForm({ frequencies: 'once monthly*', amounts: '5 10*' });
      await choose(picker, 'frequency', 'once');
      await type(picker, 'x');
      await press('Tab');
      expect(text(part(picker, 'error'))).to.match(/^Error/);
      form.reset();
      await picker.updateComplete;
      expect(picker.selection).to.deep.equal({ frequency: 'monthly', amount: '10', currency: 'USD', other: false });
      expect(gift(form)).to.deep.equal({ amount: '10', currency: 'USD', frequency: 'monthly' });
      expect(radio(picker, 'frequency', 'monthly').checked).to.be.true;
      expect(radio(picker, 'amount', 1000).checked).to.be.true;
      expect([entry(picker).value, text(part(picker, 'error'))]).to.deep.equal(['', '']);
      expect(picker.validity.valid).to.be.true;
    });

    it('takes what was typed away although a listed amount is chosen', async () => {
      const { form, picker } = await pickerForm();
      await type(picker, '12');
      await choose(picker, 'amount', 1000);
      form.reset();
      await picker.updateComplete;
      expect(entry(picker).value).to.equal('');
    });

    it('by a button that the reader presses', async () => {
      const { form, picker, button } = await pickerForm();
      button.type = 'reset';
      await choose(picker, 'amount', 2000);
      await clickOn(button);
      await picker.updateComplete;
      expect(gift(form)['amount']).to.equal('5');
    });
  });

  it('belongs to a form elsewhere by its attribute', async () => {
    const { form, picker } = await pickerForm();
    const page = await fixture(html`<div><form id="elsewhere"></form></div>`);
    page.append(picker);
    expect(entries(form)).to.deep.equal([]);
    expect(picker.form === null).to.be.true;
    picker.setAttribute('form', 'elsewhere');
    await picker.updateComplete;
    expect(picker.form === page.querySelector('form')).to.be.true;
    expect(gift(page.querySelector('form')!)).to.deep.equal({ amount: '5', currency: 'USD', frequency: 'once' });
  });

  for (const currency of [null, '', 'dollars'])
    it(`shows and submits nothing without a usable currency, and warns once: ${JSON.stringify(currency)}`, async () => {
      const sentences = await warningsOf(async () => {
        const { form, picker } = await pickerForm({ currency });
        expect(entries(form)).to.deep.equal([]);
        expect(has(picker, 'container')).to.be.false;
        expect(picker.selection).to.be.null;
        expect([picker.checkValidity(), form.checkValidity()]).to.deep.equal([true, true]);
        picker.setAttribute('name', 'gift');
        await picker.updateComplete;
      });
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(/^<small-favor-amount-picker> currency="/);
    });

  it('shows and submits as soon as there is a currency, and no longer without', async () => {
    const { form, picker } = await pickerForm({ currency: null });
    picker.currency = 'EUR';
    await picker.updateComplete;
    expect(gift(form)).to.include({ amount: '5', currency: 'EUR' });
    picker.currency = null;
    await picker.updateComplete;
    expect(entries(form)).to.deep.equal([]);
  });

  describe('submits the form', () => {
    for (const [how, act] of [
      ['a click on its button', ({ button }) => clickOn(button)],
      ['Enter in the field', ({ picker }) => (entry(picker).focus(), press('Enter'))],
    ] as const satisfies readonly (readonly [
      string,
      (made: Awaited<ReturnType<typeof pickerForm>>) => Promise<void>,
    ])[])
      it(`by ${how}, with what was typed just before`, async () => {
        const made = await pickerForm();
        entry(made.picker).focus();
        await sendKeys({ type: '7' });
        const submit = oneEvent(made.form, 'submit');
        await act(made);
        await submit;
        expect(gift(made.form)['amount']).to.equal('7');
      });
  });
});
