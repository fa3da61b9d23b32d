import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { appeal, forgetAll, part, radio, text } from '../helpers.js';
import { openArticle } from './article.js';

describe('A12 what can be pressed', () => {
  beforeEach(forgetAll);

  it('is called what is written on it, so that it can be asked for by voice', async () => {
    const element = await appeal({ target: '_blank' });
    const check = (selector: string, count: number): void => {
      const controls = [...element.shadowRoot!.querySelectorAll(selector)];
      expect(controls.length).to.equal(count);
      for (const control of controls) {
        expect(text(control)).to.not.equal('');
        for (const attribute of ['aria-label', 'aria-labelledby', 'role', 'title'])
          expect(control.hasAttribute(attribute), `${text(control)}: ${attribute}`).to.equal(false);
      }
    };
    check('a[href], button', 3);
    element.remindLater();
    await element.updateComplete;
    check('a[href], button', 1);
  });
});

describe('A17 an appeal that comes', () => {
  beforeEach(forgetAll);

  it('takes no focus, scrolls nothing and lies over nothing', async () => {
    const window = await openArticle({ style: 'h1 { margin-block-end: 900px }' });
    const { document } = window;
    expect(document.activeElement === document.body).to.equal(true);
    expect(window.scrollY).to.equal(0);
    const element = document.querySelector('small-favor')!;
    const lifted = [element, ...element.shadowRoot!.querySelectorAll('*')].filter(
      inner => !inner.matches('.unseen') && /fixed|sticky/.test(window.getComputedStyle(inner).position),
    );
    expect(lifted.map(({ className }) => className)).to.deep.equal([]);
    const [before, after] = [element.previousElementSibling!, element.nextElementSibling!];
    const { top, bottom } = element.getBoundingClientRect();
    expect(before.getBoundingClientRect().bottom).to.be.at.most(top);
    expect(after.getBoundingClientRect().top).to.be.at.least(bottom);
  });
});

describe('A25 words and amounts of two directions', () => {
  beforeEach(forgetAll);

  it('are kept apart, in options, limits and link', async () => {
    const element = await appeal({ amounts: '5 10' });
    const isolated = [...element.shadowRoot!.querySelectorAll('bdi')].map(text);
    for (const amount of ['$5', '$10', '$1', '$10,000']) expect(isolated).to.include(amount);
    expect(text(part(element, 'link')!.querySelector('bdi'))).to.equal('$5');
  });

  it('are marked as English where the page is in a language whose words are not there', async () => {
    const element = await appeal();
    const lang = (): string | null => part(element, 'container')!.getAttribute('lang');
    expect(lang()).to.equal(null);
    await fixture(html`<div lang="fi">${element}</div>`);
    await element.updateComplete;
    expect(lang()).to.equal('en');
  });
});

describe('A29 the words', () => {
  beforeEach(forgetAll);

  /** Blame, haste, and a “no” that has to be confessed. */
  const SHAMING =
    /\bno,? (?:thanks|i)\b|\bi (?:don|do not|won|will not|hate)|\b(?:guilt|asham|shame|disappoint|unfortunate|selfish|hurry|last chance|only today|before it’s too late|urgent)|!/i;

  for (const [name, words] of Object.entries(en))
    it(`neither shame nor hurry: ${name}`, () => {
      expect(words).to.not.match(SHAMING);
    });

  it('(what shames would be found)', () => {
    for (const words of ['No thanks, I don’t care about the news', 'Hurry!', 'No, I hate journalism'])
      expect(words).to.match(SHAMING);
  });

  it('are of a gift that is given once, unless the editor sets another', async () => {
    for (const [frequencies, first] of [
      [null, 'once'],
      ['', 'once'],
      ['daily', 'once'],
      ['once monthly*', 'monthly'],
    ] as const)
      expect((await appeal({ frequencies })).selection!.frequency).to.equal(first);
  });

  it('stay those of a gift that is given once, whatever else is chosen', async () => {
    const element = await appeal();
    radio(element, 'amount', 5000).click();
    radio(element, 'amount', 'other').click();
    part(element, 'reminder-button')!.click();
    await element.updateComplete;
    part(element, 'undo')!.click();
    await element.updateComplete;
    expect(element.selection!.frequency).to.equal('once');
  });

  it('of the refusal are as large as the others and as easy to reach', async () => {
    const element = await appeal();
    const [refusal, other] = ['reminder-button', 'copy'].map(name => getComputedStyle(part(element, name)!));
    expect([refusal!.fontSize, refusal!.color]).to.deep.equal([other!.fontSize, other!.color]);
  });
});
