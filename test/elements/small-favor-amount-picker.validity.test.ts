import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavorAmountPicker } from '../../src/index.js';
import { clickOn, entry, part, pickerForm, press, radio, text, type } from '../helpers.js';

type Made = Awaited<ReturnType<typeof pickerForm>>;

const told = (picker: SmallFavorAmountPicker): string => text(part(picker, 'error')).replace(/^Error: /, '');

const hasFocus = (picker: SmallFavorAmountPicker): boolean => picker.shadowRoot!.activeElement === entry(picker);

/** The flags that are set. */
const flags = ({ validity }: SmallFavorAmountPicker): string[] => {
  const set: string[] = [];
  for (const flag in validity) if (validity[flag as keyof ValidityState]) set.push(flag);
  return set;
};

/** Counts the submits of a form. */
function submits(form: HTMLFormElement): () => number {
  let count = 0;
  form.addEventListener('submit', () => count++);
  return () => count;
}

const ROWS = [
  ['', 'valueMissing', 'Enter an amount from $1 to $10,000, or choose one above.'],
  ['x', 'badInput', 'Enter the amount in figures, like $12.50.'],
  ['1.234', 'stepMismatch', 'Write the amount like $12.50, so that we don’t misread it.'],
  ['0.5', 'rangeUnderflow', 'Enter $1 or more.'],
  ['10001', 'rangeOverflow', 'Enter $10,000 or less.'],
] as const;

describe('<small-favor-amount-picker>: validity', () => {
  it('is valid at the start, and says so', async () => {
    const { form, picker } = await pickerForm();
    expect(flags(picker)).to.deep.equal(['valid']);
    expect(picker.validationMessage).to.equal('');
    expect([picker.checkValidity(), picker.reportValidity(), form.checkValidity()]).to.deep.equal([true, true, true]);
    expect(picker.willValidate).to.be.true;
  });

  for (const [written, flag, message] of ROWS)
    it(`has HTML’s own flag and our sentence for “${written}”`, async () => {
      const { form, picker } = await pickerForm();
      radio(picker, 'amount', 'other').click();
      await type(picker, written);
      expect(flags(picker)).to.deep.equal([flag]);
      expect(picker.validationMessage).to.equal(message);
      expect(picker.matches(':invalid')).to.be.true;
      expect([picker.checkValidity(), form.checkValidity()]).to.deep.equal([false, false]);
      await type(picker, '5');
      expect(flags(picker)).to.deep.equal(['valid']);
      expect(picker.validationMessage).to.equal('');
    });

  it('has HTML’s flag for decimals where the checkout takes none', async () => {
    const { form, picker } = await pickerForm({ 'whole-amounts': '' });
    await type(picker, '12.50');
    expect(flags(picker)).to.deep.equal(['stepMismatch']);
    expect(picker.validationMessage).to.equal('Write the amount like $12, so that we don’t misread it.');
    await type(picker, '12.00');
    expect(flags(picker)).to.deep.equal(['valid']);
    expect(new FormData(form).get('amount')).to.equal('12');
  });

  it('shows nothing to the reader when a script only asks', async () => {
    const { form, picker } = await pickerForm();
    await type(picker, 'x');
    entry(picker).blur();
    let invalids = 0;
    picker.addEventListener('invalid', () => invalids++);
    expect(picker.checkValidity()).to.be.false;
    await picker.updateComplete;
    expect([told(picker), invalids]).to.deep.equal(['', 1]);
    expect(hasFocus(picker)).to.be.false;
    expect(form.contains(document.activeElement)).to.be.false;
  });

  it('shows our own sentence when a script reports', async () => {
    const { picker } = await pickerForm();
    await type(picker, 'x');
    expect(picker.reportValidity()).to.be.false;
    await picker.updateComplete;
    expect(told(picker)).to.equal(ROWS[1][2]);
    expect(entry(picker).getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows its sentence in place of the browser’s bubble', async () => {
    const { form, picker } = await pickerForm();
    await type(picker, 'x');
    const invalid = oneEvent(picker, 'invalid');
    form.requestSubmit();
    expect((await invalid).defaultPrevented).to.be.true;
  });

  for (const [how, act] of [
    ['a click on the button', ({ button }: Made) => clickOn(button)],
    ['Enter on the button', ({ button }: Made) => (button.focus(), press('Enter'))],
    ['Enter in the field', ({ picker }: Made) => (entry(picker).focus(), press('Enter'))],
  ] as const)
    for (const written of ['', 'x'])
      it(`stops the form for ${how}, and the field with its error has the focus: “${written}”`, async () => {
        const made = await pickerForm();
        const { form, picker } = made;
        const count = submits(form);
        radio(picker, 'amount', 'other').click();
        if (written) {
          entry(picker).focus();
          await sendKeys({ type: written });
        }
        await act(made);
        await picker.updateComplete;
        expect(told(picker)).to.equal(ROWS[written ? 1 : 0][2]);
        expect(hasFocus(picker), 'the field has the focus').to.be.true;
        expect(count()).to.equal(0);
      });

  for (const [place, wrap] of [
    ['in a fieldset', (form: HTMLFormElement) => form.appendChild(document.createElement('fieldset'))],
    ['in a section', (form: HTMLFormElement) => form.appendChild(document.createElement('section'))],
    [
      'outside of the form that it belongs to',
      (form: HTMLFormElement) => {
        form.id = 'gift-form';
        return form.parentElement!;
      },
    ],
  ] as const)
    it(`has the focus after a click on the button, ${place}`, async () => {
      const { form, picker, button } = await pickerForm();
      wrap(form).append(picker);
      if (!form.contains(picker)) picker.setAttribute('form', form.id);
      await picker.updateComplete;
      await type(picker, 'x');
      await clickOn(button);
      await picker.updateComplete;
      expect(told(picker)).to.equal(ROWS[1][2]);
      expect(hasFocus(picker), 'the field has the focus').to.be.true;
    });

  it('leaves the focus to what is wrong before it', async () => {
    const { form, picker, button } = await pickerForm();
    const first = document.createElement('input');
    first.required = true;
    first.ariaLabel = 'Name';
    form.prepend(first);
    await type(picker, 'x');
    await clickOn(button);
    await picker.updateComplete;
    expect(document.activeElement === first, 'the first has the focus').to.be.true;
    expect(told(picker)).to.equal(ROWS[1][2]);
  });

  it('submits at the next try after it was mended', async () => {
    const { form, picker, button } = await pickerForm();
    const count = submits(form);
    await type(picker, 'x');
    await clickOn(button);
    await picker.updateComplete;
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '8' });
    expect(told(picker)).to.equal('');
    await clickOn(button);
    expect(count()).to.equal(1);
    expect(new FormData(form).get('amount')).to.equal('8');
  });

  it('submits nothing without a form, and throws nothing', async () => {
    const { picker } = await pickerForm();
    await fixture(html`<div>${picker}</div>`);
    await type(picker, 'x');
    await press('Enter');
    await picker.updateComplete;
    expect(told(picker)).to.equal(ROWS[1][2]);
    expect(picker.form === null).to.be.true;
  });

  it('does not stop a form that wants no validation', async () => {
    const { form, picker, button } = await pickerForm();
    form.noValidate = true;
    const count = submits(form);
    await type(picker, 'x');
    await clickOn(button);
    expect(count()).to.equal(1);
  });

  it('follows settings that make an amount right or wrong', async () => {
    const { picker } = await pickerForm();
    await type(picker, '50');
    picker.maxAmount = '20';
    expect(flags(picker)).to.deep.equal(['rangeOverflow']);
    picker.maxAmount = '60';
    expect(flags(picker)).to.deep.equal(['valid']);
  });
});
