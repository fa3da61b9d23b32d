import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, forgetAll, part, press, radio, text, type } from '../helpers.js';

const SETTINGS = { 'payment-methods': 'visa mastercard paypal wero' };

const CHILDREN = `<h2 slot="headline">Ours</h2><p>Words</p><p slot="signature">The editors</p><p slot="note">Small print</p>
  <p slot="fallback"><a href="https://support.example/">Support us</a></p>`;

/** Every form that settings and the editor’s words give an appeal. */
const FORMS: Readonly<Record<string, () => Promise<SmallFavor>>> = {
  'at the start': () => appeal(SETTINGS),
  'with the editor’s words': () => appeal(SETTINGS, CHILDREN),
  'with a heading among the words': () => appeal(SETTINGS, '<h3>Ours</h3><p>Words</p>'),
  'with a headline that is text': () => appeal(SETTINGS, '<span slot="headline">Ours</span><p>Words</p>'),
  'in a new tab': () => appeal({ ...SETTINGS, target: '_blank' }),
  'with one frequency': () => appeal({ ...SETTINGS, frequencies: 'monthly' }),
  'with another amount': async () => {
    const element = await appeal(SETTINGS);
    radio(element, 'amount', 'other').click();
    await type(element, '12');
    return element;
  },
  'with an error': async () => {
    const element = await appeal(SETTINGS);
    await type(element, 'x');
    await press('Tab');
    await element.updateComplete;
    expect(text(part(element, 'error'))).to.contain('Error');
    return element;
  },
  'without a currency': () => appeal({ ...SETTINGS, currency: null }),
  'with the fallback’s link': () => appeal({ ...SETTINGS, href: 'javascript:alert(1)' }, CHILDREN),
  'without any link': () => appeal({ ...SETTINGS, href: null }),
  'after the dismissal': async () => {
    const element = await appeal(SETTINGS);
    element.remindLater();
    await element.updateComplete;
    return element;
  },
};

/** Puts an appeal on a page of a colour scheme and a direction. */
const onPage = (element: SmallFavor, scheme: string, dir = 'ltr'): Promise<HTMLElement> =>
  fixture(
    html`<div
      dir=${dir}
      style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#121212' : '#fff'};
      color: ${scheme === 'dark' ? '#eee' : '#111'}"
    >
      ${element}
    </div>`,
  );

describe('A1 A2 A3 A20 an appeal, as axe sees it', () => {
  beforeEach(forgetAll);

  for (const [form, make] of Object.entries(FORMS)) {
    for (const scheme of ['light', 'dark'])
      it(`is accessible ${form}, on a ${scheme} page`, async () => {
        await expect(await onPage(await make(), scheme)).to.be.accessible();
      });

    for (const theme of ['light', 'dark'])
      it(`is accessible ${form}, in the theme ${theme}`, async () => {
        const element = await make();
        element.setAttribute('theme', theme);
        await element.updateComplete;
        await expect(await onPage(element, theme === 'dark' ? 'light' : 'dark')).to.be.accessible();
      });

    it(`is accessible ${form}, from right to left`, async () => {
      await expect(await onPage(await make(), 'light', 'rtl')).to.be.accessible();
    });
  }

  for (const [headlines, children] of [
    ['with our headline', ['', '', '']],
    ['with the same headline', ['<h2 slot="headline">Ours</h2>', '<h2 slot="headline">Ours</h2>']],
    ['with headlines among the words', ['<h2>Ours</h2><p>Words</p>', '<h2>Ours</h2><p>Words</p>']],
  ] as const)
    it(`are accessible together, ${headlines}`, async () => {
      const elements = [];
      for (const content of children) elements.push(await appeal({}, content));
      await expect(await fixture(html`<main>${elements}</main>`)).to.be.accessible();
    });

  it('are accessible together after one was put before the others', async () => {
    const page = await fixture(html`<main>${await appeal()}</main>`);
    const first = await appeal();
    page.prepend(first);
    await first.updateComplete;
    await expect(page).to.be.accessible();
  });

  it('are accessible together in shadow roots of their own', async () => {
    const page = await fixture(
      html`<main>
        <div></div>
        <div></div>
      </main>`,
    );
    for (const host of page.children) {
      const element = await appeal();
      host.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
    }
    await expect(page).to.be.accessible();
  });

  for (const [children, name] of [
    ['', 'Before you go, we have a small favor to ask'],
    ['<h2 slot="headline">Ours</h2>', 'Ours'],
  ] as const)
    it(`names its landmark after its headline: ${name}`, async () => {
      const element = await appeal({}, children);
      const section = part(element, 'container')!;
      const [id] = section.getAttribute('aria-labelledby')!.split(' ');
      const headline = element.shadowRoot!.getElementById(id!)!;
      expect(text(headline) || text(headline.querySelector('slot')!.assignedNodes()[0])).to.equal(name);
    });
});
