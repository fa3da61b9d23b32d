import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, clickOn, forgetAll, part, press, text, until } from '../helpers.js';

const status = (element: SmallFavor) => element.shadowRoot!.querySelector('[role=status]')!;

/** The part that has the focus, by the last of its names; the id of what has it on the page. */
const focused = (element: SmallFavor) =>
  element.shadowRoot!.activeElement?.getAttribute('part')?.split(' ').at(-1) ?? document.activeElement!.id;

/** An appeal between two buttons. */
async function between(): Promise<SmallFavor> {
  const element = await appeal();
  await fixture(html`<div><button id="before">Before</button>${element}<button id="behind">Behind</button></div>`);
  return element;
}

const confirmed = async (element: SmallFavor): Promise<void> => {
  await until(() => part(element, 'confirmation'), 'the confirmation comes');
  await element.updateComplete;
};

const WAYS: Readonly<Record<string, (element: SmallFavor) => Promise<void> | void>> = {
  'by keyboard': element => (part(element, 'reminder-button')!.focus(), press('Enter')),
  'by a click': element => clickOn(part(element, 'reminder-button')!),
  // As in Safari, where a button does not take the focus from a click, and with a screen reader's own click.
  'by a click that focuses nothing': element => part(element, 'reminder-button')!.click(),
};

describe('A15 a dismissal by the reader', () => {
  beforeEach(forgetAll);

  for (const [how, dismiss] of Object.entries(WAYS)) {
    it(`brings the focus to the confirmation, from there to Undo, then to what follows: ${how}`, async () => {
      const element = await between();
      await dismiss(element);
      await confirmed(element);
      const stops = [focused(element)];
      for (let times = 0; times < 2; times++) {
        await press('Tab');
        stops.push(focused(element));
      }
      expect(stops).to.deep.equal(['confirmation', 'undo', 'behind']);
      await expect(element).to.be.accessible();
    });

    it(`is said once, by what has the focus and not by the status region: ${how}`, async () => {
      const element = await between();
      await dismiss(element);
      await confirmed(element);
      const name = part(element, 'confirmation')!.getAttribute('aria-labelledby')!;
      expect(text(element.shadowRoot!.getElementById(name))).to.match(
        /^Thank you for reading\. We’ll ask again on .+\.$/,
      );
      expect(text(status(element))).to.equal('');
    });
  }

  it('taken back by keyboard has the focus on its button again', async () => {
    const element = await between();
    await WAYS['by keyboard']!(element);
    await confirmed(element);
    await press('Tab', 'Enter');
    await until(() => part(element, 'link'), 'the appeal is back');
    await element.updateComplete;
    expect(focused(element)).to.equal('reminder-button');
  });
});

describe('A14 a dismissal by the page', () => {
  beforeEach(forgetAll);

  it('is said in a status region that was there before, outside of what goes, and leaves the focus alone', async () => {
    const element = await between();
    const region = status(element);
    expect(text(region)).to.equal('');
    document.getElementById('before')!.focus();
    expect(element.remindLater()).to.equal(true);
    await element.updateComplete;
    expect(focused(element)).to.equal('before');
    expect(text(status(element))).to.match(/^Thank you for reading\. We’ll ask again on .+\.$/);
    expect(status(element) === region, 'the same region').to.equal(true);
    expect(part(element, 'confirmation')!.contains(region)).to.equal(false);
  });

  it('brings the focus to the confirmation where it was in the appeal', async () => {
    const element = await between();
    part(element, 'link')!.focus();
    element.remindLater();
    await element.updateComplete;
    expect([focused(element), text(status(element))]).to.deep.equal(['confirmation', '']);
  });

  it('taken back leaves no words in the region', async () => {
    const element = await between();
    element.remindLater();
    await element.updateComplete;
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(text(status(element))).to.equal('');
  });
});
