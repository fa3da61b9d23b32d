import { expect, nextFrame } from '@open-wc/testing';
import type { SmallFavor } from '../../src/index.js';
import { registerMessages } from '../../src/index.js';
import { appeal, entry, forgetAll, part, press, radio, text, type } from '../helpers.js';

/** Registers words that come late. What a test registers stays for the page: each has a language of its own. */
const words = (lang: string, messages: Record<string, string>) => () => registerMessages(lang, messages);
const set = (name: string, value: string) => (element: SmallFavor) => element.setAttribute(name, value);

const inEntry = async (element: SmallFavor) => {
  await type(element, '123');
  return entry(element);
};
const link = (element: SmallFavor) => part(element, 'link')!;
const reminder = (element: SmallFavor) => part(element, 'reminder-button')!;
const undo = async (element: SmallFavor) => {
  reminder(element).focus();
  await press('Enter');
  await element.updateComplete;
  return part(element, 'undo')!;
};

/** What a reader is at work in, and what changes around them: with facts at other places of a sentence, in other numbers. */
const CHANGES: readonly [
  what: string,
  settings: Record<string, string>,
  at: (element: SmallFavor) => HTMLElement | Promise<HTMLElement>,
  change: (element: SmallFavor) => unknown,
][] = [
  [
    'the field, as words come',
    { lang: 'qaa', currency: 'CZK' },
    inEntry,
    words('qaa', { 'other-label': 'Alia ({currency})', 'other-hint': '{min} ĝis {max} eblas' }),
  ],
  [
    'the field’s radio, as words come',
    { lang: 'qab' },
    element => radio(element, 'amount', 'other'),
    words('qab', { 'other-label': '{currency}: alia' }),
  ],
  [
    'the reminder, as words come',
    { lang: 'qac' },
    reminder,
    words('qac', { 'remind-date': '{date} ni demandos denove.' }),
  ],
  ['the undoing, as words come', { lang: 'qad' }, undo, words('qad', { reminded: '{date}. Dankon' })],
  [
    'the link, as words come',
    { lang: 'qae' },
    link,
    words('qae', { 'support-once': '{amount}: subtenu', headline: 'Peto' }),
  ],
  ['the field, as the currency’s sign goes to the other side', { currency: 'EUR' }, inEntry, set('lang', 'de')],
  ['the field, as there are other amounts', {}, inEntry, set('amounts', '1 2 3')],
  ['the field, as there are fewer frequencies', {}, inEntry, set('frequencies', 'once monthly')],
  ['the field, as there is one frequency', {}, inEntry, set('frequencies', 'once')],
  [
    'a frequency, as there are fewer',
    {},
    element => radio(element, 'frequency', 'monthly'),
    set('frequencies', 'once monthly'),
  ],
  ['an amount, as there are fewer', {}, element => radio(element, 'amount', 1000), set('amounts', '5 10')],
  ['an amount, as there are more', {}, element => radio(element, 'amount', 1000), set('amounts', '5 10 20 50 100')],
  ['the link, as it opens a new tab', {}, link, set('target', '_blank')],
  ['the field, as payment methods come', {}, inEntry, set('payment-methods', 'visa paypal')],
  [
    'the field, as a mistake is shown',
    {},
    async element => (await type(element, 'abc'), entry(element)),
    () => press('Enter'),
  ],
];

describe('what a reader is at work in', () => {
  beforeEach(forgetAll);

  for (const [what, settings, at, change] of CHANGES)
    it(`A6 A16 keeps its place and the focus: ${what}`, async () => {
      const element = await appeal(settings);
      const control = await at(element);
      control.focus();
      expect(element.shadowRoot!.activeElement === control).to.equal(true);
      const drawn = (): string => element.shadowRoot!.innerHTML;
      const before = drawn();
      await change(element);
      await nextFrame();
      await element.updateComplete;
      expect(drawn() === before).to.equal(false);
      expect(control.isConnected).to.equal(true);
      expect(element.shadowRoot!.activeElement === control).to.equal(true);
    });

  it('stays where another appeal before it goes, and both move without being taken out', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip(); // WebKit has none yet
    const first = await appeal();
    const second = await appeal();
    const place = second.parentElement! as HTMLElement & { moveBefore: ParentNode['append'] };
    await type(second, '123');
    entry(second).focus();
    first.remove();
    place.moveBefore(second, null as unknown as Node);
    await nextFrame();
    await second.updateComplete;
    expect(second.shadowRoot!.querySelector('#ordinal') === null).to.equal(true);
    expect(second.shadowRoot!.activeElement === entry(second)).to.equal(true);
  });

  it('stays open where it was opened: how articles are counted, as words come', async () => {
    const element = await appeal({ lang: 'qaf', 'count-articles': '' });
    const details = part(element, 'count') as HTMLDetailsElement;
    details.open = true;
    registerMessages('qaf', { 'count-answer': '{n} artikoloj, de {date} ĝis nun.' });
    await element.updateComplete;
    expect(text(details)).to.contain('artikoloj');
    expect(details.isConnected && details.open).to.equal(true);
  });
});
