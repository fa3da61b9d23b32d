import { expect, fixture, html } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { appeal, entry, forgetAll, part, pickerForm, press, radio, type, withAddress } from '../helpers.js';
import { documented, names } from '../manifest.js';

/** The names of all parts that a reader sees. */
const partsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]')]
    .filter(found => found.checkVisibility())
    .flatMap(found => [...found.part]);

/** Enters what can't be taken, and leaves the field. */
async function mistake(element: Parameters<typeof type>[0]): Promise<void> {
  await type(element, 'x');
  await press('Tab');
  await element.updateComplete;
}

describe('parts', () => {
  beforeEach(forgetAll);

  it('of <small-favor> are those documented, all of them', async () => {
    const element = await appeal({ 'payment-methods': 'visa', 'count-articles': '' });
    await mistake(element);
    element.shadowRoot!.querySelector('details')!.open = true;
    const found = new Set(partsOf(element));
    element.remindLater();
    await element.updateComplete;
    for (const name of partsOf(element)) found.add(name);
    await withAddress('small-favor=explain', async () => {
      for (const name of partsOf(await appeal())) found.add(name);
    });
    expect([...found].sort()).to.deep.equal(names((await documented('small-favor')).cssParts));
  });

  it('of <small-favor-amount-picker> are those documented, all of them', async () => {
    const { picker } = await pickerForm();
    await mistake(picker);
    expect([...new Set(partsOf(picker))].sort()).to.deep.equal(
      names((await documented('small-favor-amount-picker')).cssParts),
    );
  });

  it('can be styled by the page', async () => {
    const style = document.createElement('style');
    style.textContent = '.styled::part(link) { letter-spacing: 7px } .styled::part(option-chosen) { opacity: 0.5 }';
    document.head.append(style);
    const element = await appeal();
    element.className = 'styled';
    expect(getComputedStyle(part(element, 'link')!).letterSpacing).to.equal('7px');
    const opacities = [500, 1000].map(
      value => getComputedStyle(radio(element, 'amount', value).parentElement!).opacity,
    );
    expect(opacities).to.deep.equal(['0.5', '1']);
    style.remove();
  });
});

describe('custom properties', () => {
  beforeEach(forgetAll);

  const look = (property: string, find: (element: SmallFavor) => Element) => (element: SmallFavor) =>
    getComputedStyle(find(element)).getPropertyValue(property);
  const of = (name: string) => (element: SmallFavor) => part(element, name)!;

  const ROWS: readonly (readonly [name: string, value: string, read: (element: SmallFavor) => string, seen: string])[] =
    [
      ['accent', 'rgb(90, 0, 0)', look('background-color', of('link')), 'rgb(90, 0, 0)'],
      ['accent', 'rgb(90, 0, 0)', look('border-top-color', of('card')), 'rgb(90, 0, 0)'],
      ['accent', 'rgb(90, 0, 0)', look('border-top-color', element => radio(element, 'amount', 500)), 'rgb(90, 0, 0)'],
      ['on-accent', 'rgb(0, 90, 0)', look('color', of('link')), 'rgb(0, 90, 0)'],
      ['color', 'rgb(0, 0, 90)', look('color', of('copy')), 'rgb(0, 0, 90)'],
      ['color', 'rgb(0, 0, 90)', look('color', of('input')), 'rgb(0, 0, 90)'],
      ['color', 'rgb(0, 0, 90)', look('border-top-color', element => radio(element, 'amount', 1000)), 'rgb(0, 0, 90)'],
      ['background', 'rgb(250, 240, 230)', look('background-color', of('card')), 'rgb(250, 240, 230)'],
      ['border-color', 'rgb(9, 9, 9)', look('border-top-color', of('input')), 'rgb(9, 9, 9)'],
      ['radius', '17px', look('border-top-left-radius', of('link')), '17px'],
      ['radius', '17px', look('border-bottom-left-radius', of('card')), '17px'],
      ['font', 'monospace', look('font-family', of('copy')), 'monospace'],
      ['font', 'monospace', look('font-family', of('headline')), 'monospace'],
      ['font', 'monospace', look('font-family', of('reminder-button')), 'monospace'],
      ['font', 'monospace', look('font-family', of('input')), 'monospace'],
      ['heading-font', 'monospace', look('font-family', of('headline')), 'monospace'],
      ['space', '41px', look('padding-top', of('card')), '41px'],
      ['max-width', '333px', element => `${part(element, 'container')!.offsetWidth}px`, '333px'],
    ];

  for (const theme of ['auto', 'light', 'dark'])
    for (const [name, value, read, seen] of ROWS)
      it(`--small-favor-${name} is seen in the theme ${theme}: ${seen}`, async () => {
        const element = await appeal({ theme });
        await fixture(html`<div style="width: 700px">${element}</div>`);
        expect(read(element)).to.not.equal(seen);
        element.style.setProperty(`--small-favor-${name}`, value);
        expect(read(element)).to.equal(seen);
      });

  it('--small-favor-font leaves the page’s font to the page', async () => {
    const element = await appeal({}, '<p>Words</p>');
    element.style.fontFamily = 'cursive';
    expect(getComputedStyle(part(element, 'link')!).fontFamily).to.equal('cursive');
    expect(getComputedStyle(entry(element)).fontFamily).to.equal('cursive');
  });

  it('are all tested here', async () => {
    const tested = [...new Set(ROWS.map(([name]) => `--small-favor-${name}`))].sort();
    expect(tested).to.deep.equal(names((await documented('small-favor')).cssProperties));
  });
});

describe('custom states', () => {
  beforeEach(forgetAll);

  /** Whether the state is on; browsers before its final syntax have none. */
  const is = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

  before(function () {
    // Chromium before 125 and Safari before 17.4 have an older syntax; every engine of CI has this one.
    if (!CSS.supports('selector(:state(x))')) this.skip();
  });

  it(':state(invalid) says that the reader was told of an error', async () => {
    const element = await appeal();
    await type(element, 'x');
    expect(is(element, 'invalid'), 'while typing').to.be.false;
    await press('Tab');
    await element.updateComplete;
    expect(is(element, 'invalid'), 'after leaving').to.be.true;
    await type(element, '5');
    expect(is(element, 'invalid'), 'after mending').to.be.false;
  });

  it(':state(invalid) is the picker’s too', async () => {
    const { picker } = await pickerForm();
    await mistake(picker);
    expect(is(picker, 'invalid')).to.be.true;
    radio(picker, 'amount', 500).click();
    await picker.updateComplete;
    expect(is(picker, 'invalid')).to.be.false;
  });

  it(':state(invalid) goes with the appeal', async () => {
    const element = await appeal();
    await mistake(element);
    element.remindLater();
    await element.updateComplete;
    expect([is(element, 'reminded'), is(element, 'invalid')]).to.deep.equal([true, false]);
  });
});
