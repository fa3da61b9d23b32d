import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { appeal, clickOn, entry, forgetAll, part, pickerForm, press, pressBack, radio, text } from '../helpers.js';

/** Listens on the page as its shortcuts and form trackers do. */
function listen(): { heard: string[]; stop: () => void } {
  const heard: string[] = [];
  const hear = (event: Event): void => {
    heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
    if (event.type === 'keydown' && /^(?:\d|Arrow.*)$/.test((event as KeyboardEvent).key)) event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup', 'input', 'change'];
  for (const type of types) document.addEventListener(type, hear);
  return { heard, stop: () => types.forEach(type => document.removeEventListener(type, hear)) };
}

const keys = (heard: readonly string[]): string[] => heard.filter(said => said.startsWith('keydown'));

describe('the keyboard of a page with shortcuts', () => {
  let page: ReturnType<typeof listen>;
  beforeEach(() => {
    forgetAll();
    page = listen();
  });
  afterEach(() => page.stop());

  it('writes an amount, moves in it and deletes', async () => {
    const element = await appeal();
    entry(element).focus();
    await sendKeys({ type: '1.5' });
    await press('Home', 'ArrowRight', '2', 'End', 'Backspace');
    expect(entry(element).value).to.equal('12.');
    expect(page.heard).to.deep.equal([]);
  });

  it('chooses among radios', async () => {
    const element = await appeal({ frequencies: 'once monthly yearly', amounts: '5 10 20' });
    radio(element, 'frequency', 'once').focus();
    await press('ArrowDown');
    await element.updateComplete;
    radio(element, 'amount', 500).focus();
    await press('ArrowRight', 'ArrowRight', '1');
    await element.updateComplete;
    expect(element.selection).to.include({ frequency: 'monthly', amount: '20' });
    expect(page.heard).to.deep.equal([]);
  });

  it('follows the link, presses buttons and opens what is folded', async () => {
    const element = await appeal({ href: '#gave-{amount}', 'count-articles': '' });
    part(element, 'link')!.focus();
    await press('Enter');
    expect(location.hash).to.equal('#gave-5');
    part(element, 'reminder-button')!.focus();
    await press(' ');
    await element.updateComplete;
    expect(text(part(element, 'confirmation'))).to.contain('Thank you');
    expect(page.heard).to.deep.equal([]);
  });

  it('leaves by Tab and its way back, and by Escape, of which the page hears', async () => {
    const element = await appeal();
    entry(element).focus();
    await press('Escape', 'Tab');
    expect(element.shadowRoot!.activeElement === part(element, 'link')).to.be.true;
    await pressBack();
    expect(element.shadowRoot!.activeElement === entry(element)).to.be.true;
    await pressBack();
    expect(element.shadowRoot!.activeElement === entry(element), 'further back').to.be.false;
    const heard = keys(page.heard).map(said => said.slice('keydown '.length));
    expect(heard.filter(key => key === 'Escape').length).to.equal(1);
    // WebKitGTK has no name for Shift and Tab together.
    expect(heard.filter(key => key === 'Tab' || key === 'Unidentified').length).to.equal(3);
  });

  it('has its own shortcuts with Ctrl', async () => {
    const element = await appeal();
    entry(element).focus();
    await sendKeys({ down: 'Control' });
    await press('k');
    await sendKeys({ up: 'Control' });
    expect(keys(page.heard)).to.include('keydown k');
  });

  it('hears input and change of the picker alone once for each act', async () => {
    const { picker } = await pickerForm();
    const said: string[] = [];
    for (const type of ['input', 'change', 'small-favor-select']) picker.addEventListener(type, () => said.push(type));
    const once = ['input', 'change', 'small-favor-select'];
    await clickOn(radio(picker, 'amount', 2000).closest('label')!);
    expect(said.splice(0)).to.deep.equal(once);
    await press('ArrowDown');
    expect(said.splice(0)).to.deep.equal(once);
    radio(picker, 'frequency', 'once').focus();
    await press('ArrowDown');
    expect(said.splice(0)).to.deep.equal(once);
    entry(picker).focus();
    await sendKeys({ type: '12' });
    expect(said.splice(0)).to.deep.equal(['input', 'input']);
    await press('Enter', 'Enter', 'Tab');
    expect(said.splice(0)).to.deep.equal(['change', 'small-favor-select']);
    entry(picker).focus();
    await press('End', 'Backspace', 'Tab');
    expect(said.splice(0)).to.deep.equal(once);
    entry(picker).focus();
    await press('Tab');
    expect(said).to.deep.equal([]);
  });

  it('hears nothing of what settings and a form’s reset change', async () => {
    const { form, picker } = await pickerForm();
    await clickOn(radio(picker, 'amount', 2000).closest('label')!);
    page.heard.length = 0;
    picker.amounts = '7 8';
    await picker.updateComplete;
    form.reset();
    await picker.updateComplete;
    expect(page.heard).to.deep.equal([]);
  });
});
