import { expect, fixture, html } from '@open-wc/testing';
import { ACCENT, painted } from '../contrast.js';
import { appeal, CHECKOUT, entry, forgetAll, part, radio, text, type, warningsOf } from '../helpers.js';

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

  it('tells what is chosen', async () => {
    const element = await appeal({ currency: 'KWD', frequencies: 'monthly' });
    expect(element.selection).to.deep.equal({ frequency: 'monthly', amount: '5', currency: 'KWD', other: false });
    await type(element, '1.5');
    expect(element.selection).to.deep.equal({ frequency: 'monthly', amount: '1.500', currency: 'KWD', other: true });
    await type(element, 'x');
    expect(element.selection).to.deep.equal({ frequency: 'monthly', amount: null, currency: 'KWD', other: true });
  });

  it('tells what its settings say before it is drawn, and away from the page', () => {
    const element = document.createElement('small-favor');
    element.currency = 'EUR';
    element.href = CHECKOUT;
    expect(element.selection).to.deep.equal({ frequency: 'once', amount: '5', currency: 'EUR', other: false });
    expect(element.checkoutUrl).to.equal(`${CHECKOUT}?amount=5&currency=EUR&frequency=once`);
    element.amounts = '7';
    expect(element.selection!.amount).to.equal('7');
    expect(element.visibility).to.include({ shown: true, reason: 'default' });
  });

  it('tells what changed at once, not only when it is drawn', async () => {
    const element = await appeal();
    element.setAttribute('href', 'https://pay.example/');
    element.setAttribute('frequencies', 'yearly');
    expect(element.checkoutUrl).to.equal('https://pay.example/?amount=5&currency=USD&frequency=yearly');
  });

  it('tells in a plain sentence why it is shown', async () => {
    expect((await appeal()).visibility).to.deep.equal({
      shown: true,
      reason: 'default',
      until: null,
      sentence: 'The appeal is shown because nothing holds it back.',
    });
  });

  for (const name of ['selection', 'checkoutUrl', 'visibility'] as const)
    it(`has ${name} to read only`, async () => {
      const element = await appeal();
      const before = JSON.stringify(element[name]);
      expect(Reflect.set(element, name, 'x')).to.be.false;
      expect(JSON.stringify(element[name])).to.equal(before);
    });

  it('shows what attributes say as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror=alert(1)> “${1}” {{2}} \u2067gnp.exe\u2069';
    const element = await appeal({ headline: hostile, 'button-label': hostile, publisher: hostile });
    expect(element.shadowRoot!.querySelector('img') === null).to.be.true;
    expect(text(part(element, 'headline'))).to.equal(hostile);
    expect(text(part(element, 'link'))).to.equal(`${hostile}: $5 once`);
  });

  for (const [theme, background] of [
    ['light', 'rgb(250, 248, 244)'],
    ['dark', 'rgb(28, 30, 32)'],
  ] as const)
    it(`has its own paper in the theme ${theme}, whatever the page’s`, async () => {
      const element = await appeal({ theme });
      await fixture(html`<div style="color-scheme: ${theme === 'dark' ? 'light' : 'dark'}">${element}</div>`);
      const { backgroundColor, colorScheme } = getComputedStyle(part(element, 'card')!);
      expect([backgroundColor, colorScheme]).to.deep.equal([background, theme]);
      expect(getComputedStyle(entry(element)).colorScheme).to.equal(theme);
    });

  // As dark as the text asks, and no darker than it needs be; where the text may be on white or on black, between them.
  for (const [declarations, accent] of [
    ['color-scheme: light; color: canvastext', ACCENT],
    ['color: #222', '21 65 82'],
    ['color: #444', '31 83 103'],
    ['color: #777', '43 103 126'],
    ['color: #ddd', '153 226 232'],
    ['color-scheme: dark; color: canvastext', '153 226 232'],
    ['color-scheme: light; color: white', '153 226 232'],
  ] as const)
    it(`has a link that fits where the page has ${declarations}`, async () => {
      const element = await appeal();
      element.parentElement!.style.cssText = declarations;
      const { backgroundColor, color } = getComputedStyle(part(element, 'link')!);
      expect(painted(backgroundColor)).to.equal(accent);
      expect(painted(color)).to.match(accent === '153 226 232' ? /^0 0 0$/ : /^2[345]/);
    });

  it('keeps choice and text when it moves, and goes on', async () => {
    const element = await appeal();
    await type(element, '12');
    const place = await fixture(html`<div></div>`);
    place.append(element);
    expect(entry(element).value).to.equal('12');
    expect(radio(element, 'amount', 'other').checked).to.be.true;
    expect(element.selection!.amount).to.equal('12');
    radio(element, 'amount', 1000).click();
    await element.updateComplete;
    expect(text(part(element, 'link'))).to.equal('Support once with $10');
  });

  it('can be cloned: the clone starts anew', async () => {
    const element = await appeal({}, '<p>Words</p>');
    radio(element, 'amount', 2000).click();
    await element.updateComplete;
    const clone = element.cloneNode(true) as typeof element;
    element.replaceWith(clone);
    await clone.updateComplete;
    expect(clone.selection!.amount).to.equal('5');
    expect(text(clone)).to.equal('Words');
    clone.remove();
  });

  describe('controls of the editor’s own in the small print', () => {
    const NOTE = `<form slot="note" aria-label="Newsletter"><label>How often? <select name="frequency">
      <option>daily</option><option>weekly</option></select></label>
      <label>Amount <input name="amount" value="7"></label><label>Entry <input name="entry"></label></form>`;

    for (const [name, value] of [
      ['frequency', 'weekly'],
      ['amount', '999'],
      ['entry', '12'],
    ] as const)
      it(`choose nothing here: ${name}`, async () => {
        const element = await appeal({}, NOTE);
        let selects = 0;
        element.addEventListener('small-favor-select', () => selects++);
        const errors: unknown[] = [];
        const { onerror } = window;
        window.onerror = error => void errors.push(error);
        const control = element.querySelector<HTMLInputElement>(`[name=${name}]`)!;
        control.value = value;
        for (const kind of ['input', 'change'])
          control.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
        const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
        control.dispatchEvent(enter);
        await element.updateComplete;
        window.onerror = onerror;
        expect(errors).to.deep.equal([]);
        expect(element.selection).to.deep.equal({ frequency: 'once', amount: '5', currency: 'USD', other: false });
        expect([selects, enter.defaultPrevented]).to.deep.equal([0, false]);
      });
  });

  it('keeps quiet on a page that is in order', async () => {
    expect(await warningsOf(() => appeal({ 'payment-methods': 'visa paypal' }, '<p>Words</p>'))).to.deep.equal([]);
  });
});
