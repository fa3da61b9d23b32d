import { expect } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, entry, forgetAll, has, part, radio, text, warningsOf } from '../helpers.js';

const options = (element: SmallFavor, name: string): HTMLInputElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

/** What stands beside each radio of a group, but for "Other amount". */
const labels = (element: SmallFavor, name: string): string[] =>
  options(element, name)
    .filter(({ value }) => value !== 'other')
    .map(({ parentElement }) => text(parentElement));

const checked = (element: SmallFavor, name: string): string[] =>
  options(element, name).flatMap(option => (option.checked ? option.value : []));

const choose = async (
  element: SmallFavor,
  ...choice: Parameters<typeof radio> extends [unknown, ...infer C] ? C : never
) => {
  radio(element, ...choice).click();
  await element.updateComplete;
};

const PER_FREQUENCY = {
  frequencies: 'once monthly yearly',
  'amounts-once': '5 10* 25',
  'amounts-monthly': '2 4 6*',
  'amounts-yearly': '50 100',
};

describe('the picker', () => {
  beforeEach(forgetAll);

  it('A3 groups native radios in fieldsets with legends', async () => {
    const element = await appeal();
    for (const [name, group, legend] of [
      ['frequency', 'frequency', 'How often?'],
      ['amount', 'amounts', 'How much?'],
    ] as const) {
      const fieldset = part(element, group)!;
      expect(fieldset.localName).to.equal('fieldset');
      expect(fieldset.firstElementChild!.localName).to.equal('legend');
      expect(text(fieldset.firstElementChild)).to.equal(legend);
      for (const option of options(element, name)) {
        expect(option.type).to.equal('radio');
        expect(option.closest('fieldset') === fieldset).to.be.true;
        expect([...option.labels!].every(label => label === option.closest('label'))).to.be.true;
      }
    }
  });

  it('offers the documented amounts and frequencies without settings', async () => {
    const element = await appeal();
    expect(labels(element, 'frequency')).to.deep.equal(['Once', 'Monthly', 'Yearly']);
    expect(labels(element, 'amount')).to.deep.equal(['$5 once', '$10 once', '$20 once', '$50 once']);
    expect([checked(element, 'frequency'), checked(element, 'amount')]).to.deep.equal([['once'], ['500']]);
    expect(text(part(element, 'hint'))).to.equal('From $1 to $10,000');
  });

  for (const [currency, amounts, limits] of [
    ['JPY', ['¥500 once', '¥1,000 once', '¥2,000 once', '¥5,000 once'], 'From ¥100 to ¥1,000,000'],
    ['KWD', ['KWD 5 once', 'KWD 10 once', 'KWD 20 once', 'KWD 50 once'], 'From KWD 1 to KWD 10,000'],
    ['KRW', ['₩5,000 once', '₩10,000 once', '₩20,000 once', '₩50,000 once'], 'From ₩1,000 to ₩10,000,000'],
  ] as const)
    it(`scales them for ${currency}`, async () => {
      const element = await appeal({ currency });
      expect(labels(element, 'amount')).to.deep.equal(amounts);
      expect(text(part(element, 'hint'))).to.equal(limits);
    });

  it('keeps the editor’s order, and starts at what is starred', async () => {
    const element = await appeal({ frequencies: 'yearly, weekly* | quarterly', amounts: '25 “5” 10* 5.00' });
    expect(labels(element, 'frequency')).to.deep.equal(['Yearly', 'Weekly', 'Quarterly']);
    expect(labels(element, 'amount')).to.deep.equal(['$25 a week', '$5 a week', '$10 a week']);
    expect([checked(element, 'frequency'), checked(element, 'amount')]).to.deep.equal([['weekly'], ['1000']]);
  });

  it('starts at the first of each without a star', async () => {
    const element = await appeal({ frequencies: 'monthly once', amounts: '20 5' });
    expect([checked(element, 'frequency'), checked(element, 'amount')]).to.deep.equal([['monthly'], ['2000']]);
  });

  it('has an amount list for each frequency, and goes to its preselected amount', async () => {
    const element = await appeal(PER_FREQUENCY);
    expect(checked(element, 'amount')).to.deep.equal(['1000']);
    for (const [frequency, list, preset] of [
      ['monthly', ['$2 a month', '$4 a month', '$6 a month'], '600'],
      ['yearly', ['$50 a year', '$100 a year'], '5000'],
      ['once', ['$5 once', '$10 once', '$25 once'], '1000'],
    ] as const) {
      await choose(element, 'frequency', frequency);
      expect(labels(element, 'amount')).to.deep.equal(list);
      expect(checked(element, 'amount')).to.deep.equal([preset]);
      expect(checked(element, 'frequency')).to.deep.equal([frequency]);
    }
  });

  it('never carries an amount chosen for one frequency over to another', async () => {
    const element = await appeal({ amounts: '5* 100', frequencies: 'once monthly' });
    await choose(element, 'amount', 10000);
    await choose(element, 'frequency', 'monthly');
    expect(element.selection).to.deep.equal({ frequency: 'monthly', amount: '5', currency: 'USD', other: false });
  });

  it('uses the common list where a frequency has none', async () => {
    const element = await appeal({ amounts: '7 8', 'amounts-monthly': '1 2' });
    expect(labels(element, 'amount')).to.deep.equal(['$7 once', '$8 once']);
    await choose(element, 'frequency', 'monthly');
    expect(labels(element, 'amount')).to.deep.equal(['$1 a month', '$2 a month']);
    await choose(element, 'frequency', 'yearly');
    expect(labels(element, 'amount')).to.deep.equal(['$7 a year', '$8 a year']);
  });

  it('marks the chosen options, and only those', async () => {
    const element = await appeal();
    await choose(element, 'amount', 2000);
    const marked = [...element.shadowRoot!.querySelectorAll('[part~="option-chosen"]')];
    expect(marked.map(text)).to.deep.equal(['Once', '$20 once']);
    await choose(element, 'amount', 'other');
    expect(part(element, 'other-amount')!.part.contains('option-chosen')).to.be.true;
  });

  describe('with one frequency', () => {
    for (const [frequency, period] of [
      ['once', 'once'],
      ['weekly', 'a week'],
      ['monthly', 'a month'],
      ['quarterly', 'a quarter'],
      ['yearly', 'a year'],
    ] as const)
      it(`asks for none, but says “${period}” everywhere`, async () => {
        const element = await appeal({ frequencies: frequency, amounts: '5 10' });
        expect(has(element, 'frequency')).to.be.false;
        expect(labels(element, 'amount')).to.deep.equal([`$5 ${period}`, `$10 ${period}`]);
        expect(text(part(element, 'field'))).to.contain(period);
        expect(text(part(element, 'link'))).to.contain(frequency === 'once' ? 'once' : `$5 ${period}`);
        expect(element.checkoutUrl).to.contain(`frequency=${frequency}`);
      });
  });

  describe('no-other-amount', () => {
    for (const [value, offered] of [
      [null, true],
      ['', false],
      ['true', false],
      ['false', true],
      ['0', true],
    ] as const)
      it(`${offered ? 'keeps' : 'removes'} the free amount with ${JSON.stringify(value)}`, async () => {
        const element = await appeal({ 'no-other-amount': value });
        expect(Boolean(part(element, 'other-amount'))).to.equal(offered);
        expect(Boolean(entry(element))).to.equal(offered);
      });
  });

  it('A8 names the field by its label, the currency in words and the period', async () => {
    const element = await appeal({ currency: 'EUR', frequencies: 'monthly' });
    const ids = entry(element).getAttribute('aria-labelledby')!.split(' ');
    const name = ids.map(id => text(element.shadowRoot!.getElementById(id))).join(' ');
    expect(name).to.equal('Other amount, in euros a month');
    expect(text(part(element, 'field')!.querySelector('[aria-hidden=true]'))).to.equal('€');
  });

  for (const [currency, inputMode] of [
    ['USD', 'decimal'],
    ['JPY', 'numeric'],
    ['KWD', 'decimal'],
  ] as const)
    it(`A8 brings up the keyboard for ${currency}`, async () => {
      const field = entry(await appeal({ currency }));
      expect([field.type, field.inputMode]).to.deep.equal(['text', inputMode]);
      expect([field.autocomplete, field.spellcheck]).to.deep.equal(['off', false]);
    });

  it('A8 brings up the keyboard without decimals where the checkout takes none', async () => {
    const element = await appeal({ 'whole-amounts': '' });
    expect(entry(element).inputMode).to.equal('numeric');
    element.removeAttribute('whole-amounts');
    await element.updateComplete;
    expect(entry(element).inputMode).to.equal('decimal');
  });

  describe('bad settings', () => {
    for (const [settings, amounts, warned] of [
      [{ amounts: '' }, ['$5', '$10', '$20', '$50'], 'amounts="": other amounts are used'],
      [{ amounts: 'abc, -5 0 1e3 0x10 5.123' }, ['$5', '$10', '$20', '$50'], 'other amounts are used'],
      [{ amounts: '5 abc 10' }, ['$5', '$10'], 'only a part of it is used'],
      [{ amounts: '1 2 3 4 5 6 7 8 9' }, ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8'], 'up to 8 amounts'],
      [{ frequencies: 'daily' }, ['$5', '$10', '$20', '$50'], 'once monthly yearly is used'],
      [{ 'min-amount': 'x' }, ['$5', '$10', '$20', '$50'], 'min-amount="x": the default is used'],
      [{ 'max-amount': '-1' }, ['$5', '$10', '$20', '$50'], 'max-amount="-1": the default is used'],
      [{ 'min-amount': '50', 'max-amount': '5' }, ['$5', '$10', '$20', '$50'], 'both defaults are used'],
    ] as const)
      it(`get the default and one warning: ${JSON.stringify(settings)}`, async () => {
        const sentences = await warningsOf(async () => {
          const element = await appeal(settings);
          expect(labels(element, 'amount')).to.deep.equal(amounts.map(amount => `${amount} once`));
          expect(text(part(element, 'hint'))).to.equal('From $1 to $10,000');
        });
        expect(sentences).to.have.length(1);
        expect(sentences[0]).to.contain(warned);
      });
  });
});
