import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type SmallFavor, SmallFavorSelectEvent } from '../../src/index.js';
import { appeal, clickOn, entry, forgetAll, part, pickerForm, press, radio } from '../helpers.js';

type Said = readonly [frequency: string | null, amount: string | null];

/** Frequency and amount of every select event from now on. */
function listen(element: HTMLElement): Said[] {
  const said: Said[] = [];
  element.addEventListener('small-favor-select', event => said.push([event.frequency, event.amount]));
  return said;
}

/** The same promises hold for both elements. */
for (const [tag, make] of [
  ['small-favor', () => appeal({ campaign: 'spring' })],
  ['small-favor-amount-picker', async () => (await pickerForm({ campaign: 'spring' })).picker],
] as const)
  describe(`small-favor-select of <${tag}>`, () => {
    beforeEach(forgetAll);

    it('comes once for each change of the reader’s, with the choice it led to', async () => {
      const element = await make();
      const said = listen(element);
      radio(element, 'amount', 1000).click();
      radio(element, 'frequency', 'monthly').click();
      await element.updateComplete;
      radio(element, 'amount', 5000).click();
      radio(element, 'amount', 'other').click();
      expect(said).to.deep.equal([
        ['once', '10'],
        ['monthly', '5'],
        ['monthly', '50'],
        ['monthly', null],
      ]);
    });

    it('tells the five documented fields and no other', async () => {
      const element = await make();
      let fields: string[] = [];
      element.addEventListener('small-favor-select', event => {
        fields = Object.keys(event).filter(name => name !== 'isTrusted');
      });
      radio(element, 'amount', 1000).click();
      expect(fields.sort()).to.deep.equal(['amount', 'campaign', 'currency', 'frequency', 'variant']);
    });

    it('tells campaign and currency', async () => {
      const element = await make();
      let event: SmallFavorSelectEvent | undefined;
      element.addEventListener('small-favor-select', heard => (event = heard));
      radio(element, 'amount', 1000).click();
      expect(event).to.be.instanceOf(SmallFavorSelectEvent);
      expect(event).to.include({ campaign: 'spring', amount: '10', currency: 'USD', frequency: 'once' });
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, false]);
    });

    it('agrees with the selection at its moment', async () => {
      const element = await make();
      const agree: boolean[] = [];
      element.addEventListener('small-favor-select', ({ amount, frequency }) =>
        agree.push(amount === element.selection!.amount && frequency === element.selection!.frequency),
      );
      radio(element, 'frequency', 'yearly').click();
      radio(element, 'amount', 2000).click();
      expect(agree).to.deep.equal([true, true]);
    });

    it('comes for a typed amount when the field is left, not for each key', async () => {
      const element = await make();
      const said = listen(element);
      entry(element).focus();
      await sendKeys({ type: '12.5' });
      expect(said).to.deep.equal([]);
      await press('Tab');
      expect(said).to.deep.equal([['once', '12.50']]);
    });

    it('comes once for Enter in the field and leaving it', async () => {
      const element = await make();
      element.addEventListener('small-favor-support', event => event.preventDefault());
      const said = listen(element);
      entry(element).focus();
      await sendKeys({ type: '12' });
      await press('Enter', 'Tab');
      expect(said).to.deep.equal([['once', '12']]);
    });

    it('does not come for Enter where nothing was typed since', async () => {
      const element = await make();
      element.addEventListener('small-favor-support', event => event.preventDefault());
      const said = listen(element);
      entry(element).focus();
      await press('Enter');
      expect(said).to.deep.equal([]);
      await sendKeys({ type: '12' });
      await press('Enter', 'Enter');
      await sendKeys({ type: '5' });
      await press('Enter', 'Tab');
      expect(said).to.deep.equal([
        ['once', '12'],
        ['once', '125'],
      ]);
    });

    it('does not come for settings, nor for the same choice again', async () => {
      const element = await make();
      const said = listen(element);
      element.setAttribute('amounts', '7 9');
      element.setAttribute('frequencies', 'monthly');
      await element.updateComplete;
      radio(element, 'amount', 700).click();
      entry(element).focus();
      await press('Tab');
      expect(said).to.deep.equal([]);
    });

    it('comes for a choice made again after settings took it back', async () => {
      const element = await make();
      const said = listen(element);
      radio(element, 'amount', 1000).click();
      await element.updateComplete;
      for (const amounts of ['7 9', '5 10']) {
        element.setAttribute('amounts', amounts);
        await element.updateComplete;
      }
      expect(element.selection!.amount).to.equal('5');
      radio(element, 'amount', 1000).click();
      expect(said).to.deep.equal([
        ['once', '10'],
        ['once', '10'],
      ]);
    });
  });

describe('small-favor-select', () => {
  beforeEach(forgetAll);

  it('comes for a choice made again after the form was reset', async () => {
    const { form, picker } = await pickerForm();
    const said = listen(picker);
    radio(picker, 'amount', 1000).click();
    form.reset();
    await picker.updateComplete;
    radio(picker, 'amount', 1000).click();
    expect(said).to.deep.equal([
      ['once', '10'],
      ['once', '10'],
    ]);
  });

  it('comes before small-favor-support, for a typed amount and a click on the link', async () => {
    const element: SmallFavor = await appeal();
    const heard: string[] = [];
    for (const type of ['small-favor-select', 'small-favor-support'] as const)
      element.addEventListener(type, event => {
        event.preventDefault();
        heard.push(`${event.type} ${event.amount}`);
      });
    entry(element).focus();
    await sendKeys({ type: '12' });
    await clickOn(part(element, 'link')!);
    expect(heard).to.deep.equal(['small-favor-select 12', 'small-favor-support 12']);
  });
});
