import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../src/index.js';
import { CHECKOUT, part, radio, text, type } from './helpers.js';

/** An appeal with all there is to see and to do. */
export const WHOLE_APPEAL = `<small-favor currency="USD" href="${CHECKOUT}" payment-methods="visa klarna"><p>The editor’s words.</p></small-favor>`;

/** What an appeal shows, as text. */
export const shownText = (appeal: SmallFavor): string => text(part(appeal, 'container'));

/** Does all that a reader can do with a `WHOLE_APPEAL`, and looks whether each thing does what it should. */
export async function goWholeWay(appeal: SmallFavor, dollars = (amount: string) => `$${amount}`): Promise<void> {
  const link = (): HTMLAnchorElement => part(appeal, 'link') as HTMLAnchorElement;
  const expectLink = async (amount: string, frequency: string, words: string): Promise<void> => {
    await appeal.updateComplete;
    expect(link().getAttribute('href')).to.equal(`${CHECKOUT}?amount=${amount}&currency=USD&frequency=${frequency}`);
    expect(text(link())).to.equal(words);
  };
  const followed: string[] = [];
  appeal.addEventListener('small-favor-support', event => {
    event.preventDefault();
    followed.push(event.url);
  });
  const follow = (): boolean =>
    !link().dispatchEvent(
      // The browser would go there if it were not prevented, which is what is looked at.
      new (link().ownerDocument.defaultView as Window & typeof globalThis).MouseEvent('click', { cancelable: true }),
    );
  await expectLink('5', 'once', `Support once with ${dollars('5')}`);
  radio(appeal, 'frequency', 'monthly').click();
  await expectLink('5', 'monthly', `Support with ${dollars('5')} a month`);
  radio(appeal, 'frequency', 'yearly').click();
  await expectLink('5', 'yearly', `Support with ${dollars('5')} a year`);
  radio(appeal, 'amount', 2000).click();
  await expectLink('20', 'yearly', `Support with ${dollars('20')} a year`);
  radio(appeal, 'amount', 'other').click();
  await appeal.updateComplete;
  await type(appeal, '12.50');
  await expectLink('12.50', 'yearly', `Support with ${dollars('12.50')} a year`);
  expect(appeal.selection).to.deep.include({ amount: '12.50', currency: 'USD', frequency: 'yearly', other: true });
  await type(appeal, 'abc');
  expect(follow(), 'a wrong amount is not followed').to.equal(true);
  await appeal.updateComplete;
  expect(text(part(appeal, 'error'))).to.equal(`Error: Enter the amount in figures, like ${dollars('12.50')}.`);
  await type(appeal, '7.50');
  expect(text(part(appeal, 'error'))).to.equal('');
  expect(follow(), 'a listener keeps it from being followed').to.equal(true);
  expect(followed).to.deep.equal([`${CHECKOUT}?amount=7.50&currency=USD&frequency=yearly`]);
  for (let times = 0; times < 2; times++) {
    part(appeal, 'reminder-button')!.click();
    await appeal.updateComplete;
    expect(text(part(appeal, 'confirmation'))).to.match(/^Thank you for reading/);
    expect(localStorage.getItem('small-favor:v1:default:remind')).to.match(/^\{"v":1,"at":\d{13},"until":\d{13}\}$/);
    part(appeal, 'undo')!.click();
    await expectLink('7.50', 'yearly', `Support with ${dollars('7.50')} a year`);
    expect(localStorage.getItem('small-favor:v1:default:remind')).to.equal(null);
  }
  appeal.setAttribute('href', 'https://other.example/give');
  await appeal.updateComplete;
  expect(link().host).to.equal('other.example');
  appeal.removeAttribute('href');
  await appeal.updateComplete;
  expect(part(appeal, 'link') === null, 'no link without any setting').to.equal(true);
}
