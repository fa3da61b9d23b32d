import { expect } from '@open-wc/testing';
import { appealsOf, openHtml, PICKER_TAG, type RecordedWindow } from '../frames.js';
import { CHECKOUT, entry, forgetAll, part, radio, type } from '../helpers.js';

const OURS = '<script src="/dist/small-favor.js"></script>';
const APPEAL = `<small-favor currency="USD" href="${CHECKOUT}" count-articles><p>Words of <input id="theirs"> the editor’s</p>
  <p slot="note" contenteditable id="note">Small print</p></small-favor>`;
const PICKER = '<form><small-favor-amount-picker currency="USD"></small-favor-amount-picker></form>';

type Page = RecordedWindow & typeof globalThis & { readonly heard: string[] };

/** A page with shortcuts of its own, and the guard that every such page has: it leaves fields alone. */
const SHORTCUTS = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'change'])
    addEventListener(type, event => {
      if (/^(input|textarea|select)$/i.test(event.target.tagName)) return;
      heard.push(type + ' ' + (event.key ?? ''));
      if (type.startsWith('key')) event.preventDefault();
    });
</script>`;

async function open(body: string): Promise<Page> {
  const window = (await openHtml({ head: SHORTCUTS + OURS + PICKER_TAG, body })) as Page;
  await appealsOf(window);
  await window.document.querySelector('small-favor-amount-picker')?.updateComplete;
  return window;
}

/** Presses a key as a browser tells it, down to up. Whether the control may use it. */
function press(window: Page, control: Element, key: string, more: KeyboardEventInit = {}): boolean {
  (control as HTMLElement).focus();
  return ['keydown', 'keypress', 'keyup']
    .map(type =>
      control.dispatchEvent(
        new window.KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...more }),
      ),
    )
    .every(Boolean);
}

const ALL = ['keydown', 'keypress', 'keyup'];

/** What each kind of control works with, and what the page is to hear of. */
const CONTROLS: Record<string, { find: (host: Element) => Element; used: string[]; free: string[] }> = {
  'the field': {
    find: entry,
    used: ['1', 'a', ' ', ',', '€', '٥', '１', '😀', 'لا', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home']
      .concat(['End', 'Backspace', 'Delete', 'Dead', 'Insert', 'Clear', 'Cut', 'Copy', 'Paste'])
      .concat(['Undo', 'Redo', 'EraseEof', 'CrSel', 'ExSel']),
    free: ['Escape', 'F1', 'F12', 'PageUp', 'PageDown', 'Shift', 'Control', 'MediaPlayPause', 'AudioVolumeUp'],
  },
  'a radio': {
    find: host => radio(host, 'amount', 500),
    used: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', '0', '5', '9', '٥', '۵', '１'],
    free: ['Escape', 'Tab', 'Enter', 'j', '?', '/', 'Home', 'End', 'PageDown', 'F5', 'Backspace', 'Shift'],
  },
  'the radio of a frequency': {
    find: host => radio(host, 'frequency', 'monthly'),
    used: ['ArrowLeft', ' ', '1'],
    free: ['Escape', 'Tab', 'Enter', 'k'],
  },
};

const LINK = {
  'the link': { find: (host: Element) => part(host, 'link')!, used: ['Enter', ' '], free: ['ArrowRight', '1', 'j'] },
  'a button': {
    find: (host: Element) => part(host, 'reminder-button')!,
    used: ['Enter', ' '],
    free: ['ArrowDown', '5', 'Escape', 'Tab', 'Home'],
  },
  'the question about the count': {
    find: (host: Element) => host.shadowRoot!.querySelector('summary')!,
    used: ['Enter', ' '],
    free: ['ArrowDown', '5', 'Escape', 'Tab'],
  },
};

describe('R2 keys that a control of ours uses', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  for (const [tag, body, controls] of [
    ['small-favor', APPEAL, { ...CONTROLS, ...LINK }],
    ['small-favor-amount-picker', PICKER, CONTROLS],
  ] as const)
    for (const [name, { find, used, free }] of Object.entries(controls)) {
      it(`R2 stay with ${name} of <${tag}>`, async () => {
        const window = await open(body);
        const control = find(window.document.querySelector(tag)!);
        for (const key of used) {
          expect(press(window, control, key), `${key} is left alone`).to.equal(true);
          expect(press(window, control, key, { shiftKey: true }), `Shift and ${key}`).to.equal(true);
        }
        expect(window.heard).to.deep.equal([]);
      });

      it(`R2 are the page’s where ${name} of <${tag}> does not use them, or Ctrl, Alt or Meta is down`, async () => {
        const window = await open(body);
        const control = find(window.document.querySelector(tag)!);
        for (const key of free) press(window, control, key);
        expect(window.heard).to.deep.equal(free.flatMap(key => ALL.map(type => `${type} ${key}`)));
        for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
          for (const key of used) {
            window.heard.length = 0;
            press(window, control, key, { [modifier]: true });
            expect(window.heard, `${modifier} ${key}`).to.deep.equal(ALL.map(type => `${type} ${key}`));
          }
      });
    }

  it('R2 stay with the field also by AltGr, which makes characters', async () => {
    const window = await open(APPEAL);
    const field = entry(window.document.querySelector('small-favor')!);
    // Windows sets Ctrl and Alt too. WebKit, which is not there, never says AltGraph.
    const known = new window.KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph');
    for (const held of known ? [{}, { ctrlKey: true, altKey: true }] : [{}])
      expect(press(window, field, '€', { ...held, modifierAltGraph: true })).to.equal(true);
    expect(window.heard).to.deep.equal([]);
    press(window, field, 'Escape', { modifierAltGraph: true });
    expect(window.heard.length).to.equal(3);
  });

  it('R2 stay with the field while an input method is at work, whatever it calls them', async () => {
    const window = await open(APPEAL);
    const field = entry(window.document.querySelector('small-favor')!);
    for (const [key, more] of [
      ['Process', { keyCode: 229 }],
      ['Unidentified', { keyCode: 229 }],
      ['Enter', { isComposing: true }],
    ] as const)
      expect(press(window, field, key, more)).to.equal(true);
    expect(window.heard).to.deep.equal([]);
  });

  it('R2 stay with the field also where a browser fills it in with a keydown that has no key', async () => {
    const window = await open(APPEAL);
    const field = entry(window.document.querySelector('small-favor')!);
    field.dispatchEvent(new window.Event('keydown', { bubbles: true, composed: true }));
    expect(window.heard).to.deep.equal([]);
    expect(window.errors).to.deep.equal([]);
  });

  it('R2 are the page’s where no control of ours has the focus', async () => {
    const window = await open(APPEAL);
    const appeal = window.document.querySelector('small-favor')!;
    appeal.remindLater();
    await appeal.updateComplete;
    for (const key of ['Enter', ' ', '5']) press(window, part(appeal, 'confirmation')!, key);
    expect(window.heard.length).to.equal(9);
    window.heard.length = 0;
    press(window, part(appeal, 'undo')!, ' ');
    expect(window.heard).to.deep.equal([]);
  });

  it('R2 and of the editor’s own controls are the page’s, as ever', async () => {
    const window = await open(APPEAL);
    const appeal = window.document.querySelector('small-favor')!;
    const heard: string[] = [];
    const before = appeal.selection;
    for (const type of [...ALL, 'input', 'change']) appeal.addEventListener(type, ({ type }) => heard.push(type));
    for (const control of ['#theirs', '#note'].map(selector => window.document.querySelector(selector)!)) {
      (control as HTMLInputElement).setAttribute('name', 'amount');
      (control as HTMLInputElement).setAttribute('value', '2000');
      heard.length = 0;
      for (const key of ['5', 'Enter', 'ArrowLeft']) press(window, control, key);
      for (const type of ['input', 'change'])
        control.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
      expect(heard.length).to.equal(11);
    }
    expect(appeal.selection).to.deep.equal(before);
  });
});

describe('R2 input and change', () => {
  beforeEach(forgetAll);

  it('R2 of an appeal’s controls don’t leave it', async () => {
    const window = await open(APPEAL);
    const appeal = window.document.querySelector('small-favor')!;
    radio(appeal, 'frequency', 'monthly').click();
    radio(appeal, 'amount', 2000).click();
    await type(appeal, '7');
    for (const name of ['input', 'change'])
      entry(appeal).dispatchEvent(new window.Event(name, { bubbles: true, composed: true }));
    expect(appeal.selection).to.include({ amount: '7', frequency: 'monthly' });
    expect(window.heard).to.deep.equal([]);
  });

  it('R2 of the picker alone are its own, one each for what the reader does', async () => {
    const window = await open(PICKER);
    const picker = window.document.querySelector('small-favor-amount-picker')!;
    const form = window.document.querySelector('form')!;
    const told: string[] = [];
    for (const name of ['input', 'change', 'small-favor-select'])
      window.document.addEventListener(name, ({ type, target, composed }) => {
        expect(target === picker, 'it comes from the picker').to.equal(true);
        const { amount } = Object.fromEntries(new window.FormData(form));
        told.push(`${type} ${String(amount)}${composed ? ' composed' : ''}`);
      });
    radio(picker, 'amount', 2000).click();
    expect(told.splice(0)).to.deep.equal(['input 20 composed', 'change 20', 'small-favor-select 20 composed']);
    radio(picker, 'frequency', 'monthly').click();
    expect(told.splice(0)).to.deep.equal(['input 5 composed', 'change 5', 'small-favor-select 5 composed']);
    await type(picker, '7');
    await type(picker, '75');
    expect(told.splice(0)).to.deep.equal(['input 7 composed', 'input 75 composed']);
    entry(picker).dispatchEvent(new window.Event('change', { bubbles: true }));
    expect(told.splice(0)).to.deep.equal(['change 75', 'small-favor-select 75 composed']);
  });
});

describe('R2 Enter that ends a composition', () => {
  beforeEach(forgetAll);

  for (const [browser, more] of [
    ['Safari, after it', { keyCode: 229, isComposing: false }],
    ['others, within it', { keyCode: 229, isComposing: true }],
    ['one without codes', { isComposing: true }],
  ] as const)
    it(`R2 is the input method’s in ${browser}`, async () => {
      const window = await open(APPEAL + PICKER);
      let went = 0;
      window.addEventListener('small-favor-support', event => (went++, event.preventDefault()));
      window.addEventListener('submit', event => (went++, event.preventDefault()));
      for (const tag of ['small-favor', 'small-favor-amount-picker'] as const) {
        const element = window.document.querySelector(tag)!;
        await type(element, '１０');
        const field = entry(element);
        field.dispatchEvent(new window.CompositionEvent('compositionend', { bubbles: true, composed: true }));
        for (const key of ['Tab', 'Enter'])
          expect(press(window, field, key, { code: key, ...more }), key).to.equal(true);
        await element.updateComplete;
        expect(went).to.equal(0);
        press(window, field, 'Enter', { code: 'Enter', keyCode: 13 });
        await element.updateComplete;
        expect(went).to.equal(1);
        went = 0;
      }
    });
});
