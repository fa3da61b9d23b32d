import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SmallFavor } from '../../src/index.js';
import { appeal, entry, forgetAll, part, radio, type, until } from '../helpers.js';

/** Presses a button by keyboard and waits for every appeal to have followed. */
async function press(
  button: string,
  result: string,
  [element, ...others]: [SmallFavor, ...SmallFavor[]],
): Promise<void> {
  part(element, button)!.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => part(element, result), `${result} comes`);
  await Promise.all([element, ...others].map(({ updateComplete }) => updateComplete));
}

const dismiss = (...appeals: [SmallFavor, ...SmallFavor[]]) => press('reminder-button', 'confirmation', appeals);
const undo = (...appeals: [SmallFavor, ...SmallFavor[]]) => press('undo', 'link', appeals);

describe('S12 two appeals on a page', () => {
  beforeEach(forgetAll);

  it('of one campaign follow each other, there and back', async () => {
    const first = await appeal();
    const second = await appeal();
    await dismiss(first, second);
    expect(part(first, 'confirmation')).to.exist;
    expect(second.visibility.shown).to.equal(false);
    expect(second.shadowRoot!.childElementCount).to.equal(0);
    await undo(first, second);
    expect(part(first, 'link')).to.exist;
    expect(part(second, 'link')).to.exist;
    await dismiss(second, first);
    expect(part(second, 'confirmation')).to.exist;
    expect(first.shadowRoot!.childElementCount).to.equal(0);
  });

  it('of different campaigns do not', async () => {
    const first = await appeal({ campaign: 'spring' });
    const second = await appeal({ campaign: 'autumn' });
    await dismiss(first, second);
    expect(part(second, 'link')).to.exist;
    await dismiss(second, first);
    await undo(first, second);
    expect(part(first, 'link')).to.exist;
    expect(part(second, 'confirmation')).to.exist;
  });

  it('follow forget() too', async () => {
    const first = await appeal();
    const second = await appeal();
    await dismiss(first, second);
    second.forget();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect(part(first, 'link')).to.exist;
    expect(part(second, 'link')).to.exist;
  });

  it('do not take away what is being typed', async () => {
    const first = await appeal();
    const second = await appeal();
    radio(second, 'amount', 'other').click();
    await second.updateComplete;
    await type(second, '12');
    await dismiss(first, second);
    expect(part(second, 'link')).to.exist;
    expect(entry(second).value).to.equal('12');
  });

  it('do not take away what has the focus', async () => {
    const first = await appeal();
    const second = await appeal();
    radio(second, 'frequency', 'once').focus();
    first.remindLater();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect(part(second, 'link')).to.exist;
    expect(second.shadowRoot!.activeElement).to.equal(radio(second, 'frequency', 'once'));
  });

  it('keep the focus on a word of the editor, too', async () => {
    const first = await appeal();
    const second = await appeal({}, '<p>Read <a href="#why">why</a>.</p>');
    second.querySelector('a')!.focus();
    first.remindLater();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect(part(second, 'link')).to.exist;
    expect(document.activeElement).to.equal(second.querySelector('a'));
  });

  it('tell the page of each that comes and goes', async () => {
    const first = await appeal();
    const second = await appeal();
    const heard: string[] = [];
    for (const [name, element] of Object.entries({ first, second }))
      for (const kind of ['show', 'hide', 'undo'])
        element.addEventListener(`small-favor-${kind}`, () => heard.push(`${name} ${kind}`));
    await dismiss(first, second);
    await undo(first, second);
    expect(heard.filter(text => text.startsWith('first'))).to.deep.equal(['first hide', 'first undo', 'first show']);
    expect(heard.filter(text => text.startsWith('second'))).to.deep.equal(['second hide', 'second show']);
  });
});
