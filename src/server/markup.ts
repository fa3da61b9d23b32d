import { type ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { parseFragment, serialize } from 'parse5';
import type { CheckoutForm } from '../domain/checkout-form.js';
import type { FrequencyWords } from '../domain/frequency.js';
import { toDecimal } from '../domain/money.js';
import type { Offer } from '../domain/offer.js';
import { own } from '../domain/own.js';
import type { Choice } from '../domain/selection.js';
import { type Element, elementsOf, type Node, read, write } from './tree.js';

/** What the markup needs to work without a script. */
export interface Still {
  readonly offer: Offer | null;
  readonly choice: Choice | null;
  readonly words: FrequencyWords;
  /** Null where the link leads to what is preselected, and nothing can be chosen without a script. */
  readonly form: CheckoutForm | null;
  /** Where the form leads: a browser's window by its name. */
  readonly target: string;
  /** The button's text in a form, where the amount is not known beforehand. */
  readonly label: string;
}

/** A form owner that is not there: its control is sent with no form. */
const NO_FORM = 'none';

/** An element as markup knows it, for a place in the tree. */
const make = (html: string): Node[] => parseFragment(html).childNodes;
/** A text for HTML, also within quotes. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Stands for the element around, without which Lit takes no slots. */
const HOST = { customElementHostStack: [{} as ElementRenderer] };

/** The HTML of a template, without Lit's marks. */
const textOf = (template: TemplateResult): string =>
  collectResultSync(render(template, HOST)).replace(/<!--(?:\/?lit-|\?lit\$|lit-node)[^>]*-->|<\?>/g, '');

/** The appeal’s template as HTML that shows what is chosen and works as it stands. */
export function stillMarkup(template: TemplateResult, still: Still): string {
  const tree = parseFragment(textOf(template));
  for (const element of elementsOf(tree)) {
    if (element.tagName === 'input' && read(element, 'type') !== 'hidden') drawInput(element, still);
    // What only a script can do.
    else if (element.tagName === 'button' || (element.tagName === 'fieldset' && !still.form))
      write(element, 'disabled', '');
    else if (still.form && read(element, 'class') === 'ask') makeForm(element, still.form, still.target);
    else if (still.form && read(element, 'class') === 'link') makeButton(element, still.label);
    // What is written of an attribute is its own, and no namespace of a polluted `Object.prototype`.
    element.attrs = element.attrs.map(own);
  }
  return serialize(tree);
}

function drawInput(input: Element, { offer, choice, words, form }: Still): void {
  const name = read(input, 'name');
  const value = read(input, 'value') ?? '';
  if (choice && [choice.frequency, String(choice.amount)].includes(value)) {
    write(input, 'checked', '');
    write(input.parentNode as Element, 'part', 'option option-chosen');
  }
  if (name === 'amount' && form?.amount) {
    const { name: sent, minor } = form.amount;
    write(input, 'name', sent);
    // The checkout asks, where the amount is another.
    write(input, 'value', value === 'other' ? '' : minor ? value : toDecimal(Number(value), offer!.digits));
  } else if (name === 'frequency' && form?.frequency) {
    write(input, 'name', form.frequency);
    write(input, 'value', words[value as keyof FrequencyWords]!);
  } else if (form) write(input, 'form', NO_FORM);
}

function makeForm(element: Element, { action, fixed }: CheckoutForm, target: string): void {
  element.tagName = element.nodeName = 'form';
  write(element, 'action', action);
  write(element, 'target', target);
  const hidden = fixed.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`);
  element.childNodes.unshift(...make(hidden.join('')));
}

function makeButton(link: Element, label: string): void {
  link.tagName = link.nodeName = 'button';
  link.attrs = link.attrs.filter(({ name }) => name === 'class' || name === 'part');
  link.childNodes = make(escape(label));
}
