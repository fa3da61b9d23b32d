import { expect } from '@open-wc/testing';
import { appealsOf, openPage, recorded, type RecordedWindow } from '../frames.js';
import { forgetAll, part, radio, text, until } from '../helpers.js';

/** Built by `scripts/framework-projects.mjs` from the packed package. */
const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'];

async function open(framework: string): Promise<RecordedWindow> {
  const window = recorded(await openPage(`/test/frameworks/${framework}/dist/index.html`));
  await until(() => window.document.querySelector('small-favor')?.shadowRoot, 'it is drawn');
  await appealsOf(window);
  return window;
}

const appealOf = ({ document }: Window) => document.querySelector('small-favor')!;
const said = ({ document }: Window): string => text(document.querySelector('[role=status]'));
const click = ({ document }: Window, selector: string): void => document.querySelector<HTMLElement>(selector)!.click();

beforeEach(forgetAll);

for (const framework of FRAMEWORKS)
  describe(`a project in ${framework}, built from the packed package`, () => {
    let window: RecordedWindow;
    beforeEach(async () => (window = await open(framework)));
    afterEach(() => {
      expect(window.errors).to.deep.equal([]);
      expect(window.told).to.deep.equal([]);
    });

    it('draws the appeal as the template says', () => {
      const appeal = appealOf(window);
      expect(text(part(appeal, 'copy'))).to.contain('The Gull');
      expect(part(appeal, 'headline')!.localName).to.equal('h3');
      expect(part(appeal, 'reminder') === null).to.equal(false);
      expect(appeal.style.getPropertyValue('--small-favor-radius')).to.equal('3px');
      const picker = window.document.querySelector('small-favor-amount-picker')!;
      expect(part(picker, 'amounts') === null).to.equal(false);
      expect(part(picker, 'other-amount') === null).to.equal(true);
      const entries = new FormData(picker.closest('form')!);
      expect(entries.get('gift-currency')).to.equal('EUR');
    });

    it('follows what the framework’s state becomes', async () => {
      const appeal = appealOf(window);
      const field = window.document.querySelector('input')!;
      // as typing would: React looks at who sets the value
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, 'The Tern');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => text(part(appeal, 'copy')).includes('The Tern'), 'the words are');
      expect(text(appeal.querySelector('[slot=fallback]'))).to.equal('Support The Tern');
      click(window, '#quiet');
      await until(() => part(appeal, 'reminder') === null, 'a switch is on');
      click(window, '#quiet');
      await until(() => part(appeal, 'reminder'), 'a switch is off');
      expect(appealOf(window) === appeal).to.equal(true);
    });

    it('tells what the reader chooses, and what they are about to follow', async () => {
      const appeal = appealOf(window);
      radio(appeal, 'frequency', 'monthly').click();
      await until(() => said(window) === '5 USD monthly', `it says: ${said(window)}`);
      part(appeal, 'link')!.click();
      await until(() => said(window) === 'https://pay.example/?amount=5&frequency=monthly', `it says: ${said(window)}`);
      expect(window.location.pathname).to.contain(framework);
    });

    it('gives its element to the framework’s own reference', async () => {
      click(window, '#ask');
      await until(() => said(window) === 'https://pay.example/?amount=5&frequency=once', `it says: ${said(window)}`);
    });

    it('goes and comes back', async () => {
      const first = appealOf(window);
      click(window, '#here');
      await until(() => !window.document.querySelector('small-favor'), 'it is gone');
      click(window, '#here');
      await until(() => appealOf(window)?.shadowRoot, 'it is back');
      await appealOf(window).updateComplete;
      expect(appealOf(window) === first).to.equal(false);
      expect(text(part(appealOf(window), 'link'))).to.equal('Support once with $5');
    });
  });
