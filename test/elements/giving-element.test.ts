import { expect, fixture, html } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { SmallFavor, SmallFavorAmountPicker } from '../../src/index.js';
import { ACCENT, painted } from '../contrast.js';
import { appeal, CHECKOUT, forgetAll, has, part, pickerForm, radio, text, warningsOf } from '../helpers.js';

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const isBoolean = (name: string): boolean => /^(?:no-|whole-amounts$|preview$|supporter$|disabled$)/.test(name);

type Any = Record<string, unknown>;

for (const [tag, elementClass] of [
  ['small-favor', SmallFavor],
  ['small-favor-amount-picker', SmallFavorAmountPicker],
] as const)
  describe(`<${tag}>: settings`, () => {
    const make = (): HTMLElement & Any => document.createElement(tag) as unknown as HTMLElement & Any;

    for (const name of elementClass.settings.filter(setting => !isBoolean(setting)))
      it(`has the text of ${name} as the property ${camelCase(name)}`, () => {
        const element = make();
        expect(element[camelCase(name)]).to.be.null;
        element.setAttribute(name, ' x ');
        expect(element[camelCase(name)]).to.equal(' x ');
        element[camelCase(name)] = 7;
        expect(element.getAttribute(name)).to.equal('7');
        for (const none of [null, undefined]) {
          element.setAttribute(name, 'x');
          element[camelCase(name)] = none;
          expect(element.hasAttribute(name)).to.be.false;
        }
      });

    for (const name of elementClass.settings.filter(isBoolean))
      it(`has ${name} as the boolean property ${camelCase(name)}`, () => {
        const element = make();
        for (const [value, on] of [
          ['', true],
          ['true', true],
          [name, true],
        ] as const) {
          element.setAttribute(name, value);
          expect(element[camelCase(name)], value).to.equal(on);
        }
        element[camelCase(name)] = false;
        expect(element.hasAttribute(name)).to.be.false;
        expect(element[camelCase(name)]).to.be.false;
        element[camelCase(name)] = true;
        expect(element.getAttribute(name)).to.equal('');
      });

    it('tells its version', async () => {
      const { version: published } = (await (await fetch('/package.json')).json()) as { version: string };
      expect([elementClass.version, version]).to.deep.equal([published, published]);
    });
  });

describe('boolean settings', () => {
  for (const name of ['no-other-amount', 'whole-amounts', 'no-reminder', 'preview'] as const)
    it(`${name} is off with "false" and "0"`, async () => {
      const element = await appeal();
      for (const value of ['false', '0', ' FALSE ']) {
        element.setAttribute(name, value);
        expect((element as unknown as Any)[camelCase(name)], value).to.be.false;
      }
    });

  it('disabled is on with any value, as the browser has it', async () => {
    const { form, picker } = await pickerForm({ disabled: 'false' });
    expect([picker.disabled, picker.matches(':disabled')]).to.deep.equal([true, true]);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});

describe('settings from before the element was there', () => {
  beforeEach(forgetAll);

  /** An element of a document in which nothing is defined: plain, until it comes to this page. */
  const plain = (tag: string): HTMLElement & Any =>
    document.implementation.createHTMLDocument().createElement(tag) as HTMLElement & Any;

  it('hold as properties, and leave nothing behind that hides the accessors', async () => {
    const element = plain('small-favor');
    Object.assign(element, { href: CHECKOUT, currency: 'EUR', amounts: '7 9*', noReminder: true, headingLevel: 3 });
    element.setAttribute('publisher', 'The Harbour Gazette');
    await fixture(html`${element}`);
    const upgraded = element as unknown as SmallFavor;
    await upgraded.updateComplete;
    expect(text(part(element, 'link'))).to.equal('Support once with €9');
    expect(part(element, 'headline')!.localName).to.equal('h3');
    expect(has(element, 'reminder')).to.be.false;
    expect(text(part(element, 'copy'))).to.contain('The Harbour Gazette');
    upgraded.amounts = '11';
    await upgraded.updateComplete;
    expect(element.getAttribute('amounts')).to.equal('11');
    expect(text(part(element, 'link'))).to.equal('Support once with €11');
  });

  it('are overruled by the property where both are set', async () => {
    const element = plain('small-favor');
    element.setAttribute('currency', 'USD');
    element['currency'] = 'EUR';
    await fixture(html`${element}`);
    expect((element as unknown as SmallFavor).selection!.currency).to.equal('EUR');
  });

  it('hold for a class of the publisher’s own', async () => {
    const element = plain('gazette-appeal');
    Object.assign(element, { href: CHECKOUT, currency: 'EUR', amounts: '7' });
    customElements.define('gazette-appeal', class extends SmallFavor {});
    await fixture(html`${element}`);
    await (element as unknown as SmallFavor).updateComplete;
    expect(text(part(element, 'link'))).to.equal('Support once with €7');
    expect(Object.keys(element)).not.to.include('currency');
  });

  it('hold for the picker', async () => {
    const picker = plain('small-favor-amount-picker');
    Object.assign(picker, { currency: 'EUR', name: 'gift', noOtherAmount: true });
    const form = await fixture<HTMLFormElement>(html`<form>${picker}</form>`);
    await (picker as unknown as SmallFavorAmountPicker).updateComplete;
    expect(Object.fromEntries(new FormData(form))).to.include({ 'gift-currency': 'EUR' });
    expect(has(picker, 'other-amount')).to.be.false;
  });
});

describe('settings that change', () => {
  beforeEach(forgetAll);

  const change = async (element: SmallFavor, settings: Record<string, string | null>): Promise<void> => {
    for (const [name, value] of Object.entries(settings))
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    await element.updateComplete;
  };

  const checked = (element: SmallFavor): string[] =>
    [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

  for (const [settings, kept] of [
    [{ publisher: 'Another' }, { frequency: 'monthly', amount: '20' }],
    [{ amounts: '20 40' }, { frequency: 'monthly', amount: '20' }],
    [{ frequencies: 'yearly* monthly' }, { frequency: 'monthly', amount: '20' }],
    [{ 'no-other-amount': '' }, { frequency: 'monthly', amount: '20' }],
    [{ amounts: '7 9*' }, { frequency: 'monthly', amount: '9' }],
    [{ 'amounts-monthly': '3' }, { frequency: 'monthly', amount: '3' }],
    [{ frequencies: 'once yearly*' }, { frequency: 'yearly', amount: '5' }],
    [{ currency: 'EUR' }, { frequency: 'once', amount: '5' }],
  ] as const)
    it(`keep what of the reader’s choice is still on offer: ${JSON.stringify(settings)}`, async () => {
      const element = await appeal();
      radio(element, 'frequency', 'monthly').click();
      radio(element, 'amount', 2000).click();
      await element.updateComplete;
      await change(element, settings);
      expect(element.selection).to.include(kept);
      expect(checked(element)).to.deep.equal([kept.frequency, `${kept.amount}00`]);
      expect(text(part(element, 'link'))).to.contain(kept.amount);
    });

  for (const settings of [{ 'no-other-amount': '' }, { currency: 'EUR' }] as const)
    it(`are drawn when a listener changes them at once: ${JSON.stringify(settings)}`, async () => {
      const element = await appeal();
      element.addEventListener('small-favor-select', () => void change(element, settings));
      radio(element, 'amount', 'other').click();
      await element.updateComplete;
      expect(element.selection).to.include({ amount: '5', other: false });
      expect(checked(element)).to.deep.equal(['once', '500']);
    });

  it('go to the new preselection where the reader has chosen nothing', async () => {
    const element = await appeal({ amounts: '5 10' });
    await change(element, { amounts: '5 10*', frequencies: 'monthly* once' });
    expect(element.selection).to.include({ frequency: 'monthly', amount: '10' });
  });

  it('fall back as the attribute goes', async () => {
    const element = await appeal({ theme: 'dark', 'button-label': 'Give', amounts: '7' });
    await change(element, { theme: null, 'button-label': null, amounts: null });
    expect(text(part(element, 'link'))).to.equal('Support once with $5');
    expect(painted(getComputedStyle(part(element, 'link')!).backgroundColor)).to.equal(ACCENT);
  });
});

describe('warnings', () => {
  beforeEach(forgetAll);

  for (const [name, value, mend] of [
    ['theme', 'sepia', 'auto is used. Write auto, light or dark.'],
    ['storage', 'session', 'local is used. Write local, requested or none.'],
    ['campaign', 'Spring 2026', 'default is used. Write up to 32 of a-z, 0-9 and -.'],
    ['remind-days', '0', '30 is used. Write a whole number from 1 to 366.'],
    ['frequency-words', 'monthly', 'what is no pair is left out. Write pairs like "once:single monthly:m".'],
  ] as const)
    it(`name attribute, value and mend, once: ${name}`, async () => {
      const sentences = await warningsOf(async () => {
        const element = await appeal({ [name]: value });
        element.setAttribute('publisher', 'Another');
        await element.updateComplete;
        element.setAttribute(name, value);
        await element.updateComplete;
        element.remove();
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      });
      expect(sentences).to.deep.equal([`<small-favor> ${name}="${value}": ${mend}`]);
    });

  it('come from each appeal and for each mistake', async () => {
    const sentences = await warningsOf(async () => {
      const element = await appeal({ theme: 'sepia' });
      element.setAttribute('theme', 'pink');
      await element.updateComplete;
      await appeal({ theme: 'sepia' });
    });
    expect(sentences.map(sentence => sentence.match(/"(.*)"/)![1])).to.deep.equal(['sepia', 'pink', 'sepia']);
  });

  it('come from the picker in its own name', async () => {
    const sentences = await warningsOf(() => pickerForm({ currency: null }));
    expect(sentences).to.deep.equal([
      '<small-favor-amount-picker> currency="": no amounts are shown. Write an ISO 4217 code, like currency="EUR".',
    ]);
  });

  it('are not given for settings that are right', async () => {
    const sentences = await warningsOf(() =>
      appeal({
        since: '1987',
        amounts: '5 10* 25',
        'amounts-monthly': '“2”, 5* | 10',
        frequencies: 'monthly* once',
        'frequency-words': 'once: monthly:m',
        'min-amount': '2',
        'max-amount': '500.50',
        'payment-methods': 'visa paypal',
        'heading-level': '3',
        'remind-days': '366',
        campaign: 'spring-2026',
        target: '_blank',
        theme: 'dark',
        storage: 'none',
      }),
    );
    expect(sentences).to.deep.equal([]);
  });
});
