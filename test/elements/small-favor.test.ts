import { expect } from '@open-wc/testing';
import { appeal, CHECKOUT, forgetAll, part, radio, text } from '../helpers.js';

describe('<small-favor>', () => {
  beforeEach(forgetAll);

  it('repeats amount and period in a link that carries them', async () => {
    const element = await appeal();
    expect(text(part(element, 'link'))).to.equal('Support once with $5');
    radio(element, 'frequency', 'monthly').click();
    await element.updateComplete;
    expect(text(part(element, 'link'))).to.equal('Support with $5 a month');
    expect(part(element, 'link')!.getAttribute('href')).to.equal(`${CHECKOUT}?amount=5&currency=USD&frequency=monthly`);
  });

  it('is accessible', async () => {
    await expect(await appeal({ 'payment-methods': 'visa mastercard ideal' })).to.be.accessible();
  });
});
