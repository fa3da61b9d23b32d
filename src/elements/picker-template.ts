import { nothing, type TemplateResult } from 'lit';
import { currencyFormat, formatMoney } from '../browser/intl.js';
import type { Language } from '../controllers/locale-controller.js';
import type { SelectionController } from '../controllers/selection-controller.js';
import type { EntryError } from '../domain/amount-entry.js';
import { currencyScale } from '../domain/currency.js';
import type { Frequency } from '../domain/frequency.js';
import { amountsFor, type Offer } from '../domain/offer.js';
import type { Choice } from '../domain/selection.js';
import { type Facts, fill } from '../messages/fill.js';
import { innerListener, isInputMethods } from './inner-events.js';
import { isolated } from './isolated.js';
import { html, type Piece, piece } from './template.js';

/** All that the picker shows. */
export interface PickerView {
  readonly offer: Offer;
  readonly choice: Choice;
  readonly error: EntryError | null;
  readonly language: Language;
  readonly disabled: boolean;
}

/** What the sentences about "Other amount" say. */
function entryFacts({ offer, language }: PickerView): Facts {
  const { currency, digits, whole, min, max } = offer;
  // Two decimals say as much as three, and can be typed again: "1.250" would be refused, as it could mean thousands.
  const spare = 10 ** Math.max(digits - 2, 0);
  const money = (amount: number): string =>
    amount % spare
      ? formatMoney(language.locale, offer, amount)
      : formatMoney(language.locale, { currency, digits: Math.min(digits, 2) }, amount / spare);
  // Shows where the decimals go, if there are any, in an amount that could be given.
  const unit = currencyScale(currency) * 10 ** digits;
  const example = Math.min(
    digits > 2 && !whole ? (Math.ceil(min / unit) + 0.25) * unit : Math.max((whole ? 12 : 12.5) * unit, min),
    max,
  );
  return { min: money(min), max: money(max), example: money(example) };
}

/** What is wrong with an entry and how to mend it, in pieces. */
export const errorText = (error: EntryError, view: PickerView): string[] =>
  fill(view.language.messages[`error-${error}`], entryFacts(view));

/** The frequency and amount radios and the "Other amount" field: native controls in fieldsets. */
export function pickerTemplate(view: PickerView): TemplateResult {
  const { offer, choice, disabled } = view;
  const { messages } = view.language;
  const frequencies = offer.frequencies.map(frequency =>
    option('frequency', frequency, messages[`frequency-${frequency}`]),
  );
  const amounts = amountsFor(offer, choice.frequency).amounts.map(amount =>
    option('amount', String(amount), gift(view, amount)),
  );
  return html`
    ${
      frequencies.length > 1
        ? html`<fieldset class="frequency" part="frequency" ?disabled=${disabled}>
            <legend part="legend">${messages['frequency-legend']}</legend>
            <div class="options">${frequencies}</div>
          </fieldset>`
        : nothing
    }
    <fieldset class="amounts" part="amounts" ?disabled=${disabled}>
      <legend part="legend">${messages['amount-legend']}</legend>
      <div class="options">${amounts} ${offer.other ? otherAmount(view) : nothing}</div>
    </fieldset>
  `;
}

const gift = ({ offer, choice, language }: PickerView, amount: number): Piece =>
  piece`<bdi class="amount">${formatMoney(language.locale, offer, amount)}</bdi>
    <span class="period">${language.messages[`period-${choice.frequency}`]}</span>`;

const option = (name: string, value: string, content: unknown): TemplateResult => html`
  <label class="option" part="option">
    <input type="radio" name=${name} value=${value} />
    <span class="face">${content}</span>
  </label>
`;

/** The value of the radio for "Other amount". */
const OTHER = 'other';

/**
 * Has the controls show the choice. Not by bindings: those compare with what they set last, and don't know of what the
 * browser and the reader did since.
 */
export function showChoice(root: ParentNode, { frequency, amount, text }: Choice): void {
  for (const input of root.querySelectorAll('input')) {
    if (input.type !== 'radio') {
      if (input.value !== text) input.value = text;
      continue;
    }
    const chosen = (input.checked = [frequency, String(amount ?? OTHER)].includes(input.value));
    (input.closest('.other') ?? input.parentElement!).part?.toggle('option-chosen', chosen);
  }
}

function otherAmount(view: PickerView): TemplateResult {
  const { offer, choice, error } = view;
  const { locale, wordsLocale, messages } = view.language;
  const { sign, signFirst } = currencyFormat(locale, offer.currency);
  const { name: currency } = currencyFormat(wordsLocale, offer.currency);
  const signText = html`<bdi class="sign" aria-hidden="true">${sign}</bdi>`;
  return html`
    <div class="other" part="other-amount">
      <label class="option">
        <input type="radio" name="amount" value="other" />
        <span class="face">
          <span id="other-label">${isolated(fill(messages['other-label'], { currency }))}</span>
          <span class="hint" part="hint" id="other-hint"
            >${isolated(fill(messages['other-hint'], entryFacts(view)))}</span
          >
        </span>
      </label>
      <span class="field" part="field">
        ${signFirst ? signText : nothing}
        <input
          type="text"
          name="entry"
          part="input"
          inputmode=${offer.whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          spellcheck="false"
          aria-labelledby="other-label other-period"
          aria-describedby="other-hint other-error"
          aria-invalid=${error ? 'true' : 'false'}
        />
        ${signFirst ? nothing : signText}
        <span class="period" id="other-period">${messages[`period-${choice.frequency}`]}</span>
      </span>
      <p class="error" part="error" id="other-error" ?hidden=${!error}>
        ${error ? html`<span class="unseen">${messages['error-prefix']}</span> ${isolated(errorText(error, view))}` : nothing}
      </p>
    </div>
  `;
}

/**
 * Connects the picker's controls to the selection.
 * @param chosen the reader has chosen something else
 * @param entered the reader pressed Enter in the field, meaning to go on
 * @param changed each change, also those while the reader types
 */
export function pickerListeners(
  selection: SelectionController,
  chosen: () => void,
  entered: () => void,
  changed?: () => void,
): EventListener {
  /** Whether something was typed that nobody is told of yet: Enter tells, and leaving the field would again. */
  let untold = false;
  const tell = (): void => {
    if (untold) chosen();
    untold = false;
  };
  return innerListener({
    change({ target }) {
      const { name, value } = target as HTMLInputElement;
      if (name === 'frequency') selection.choose({ frequency: value as Frequency });
      else if (name === 'amount') selection.choose({ amount: value === OTHER ? null : Number(value) });
      else return tell();
      changed?.();
      chosen();
    },
    input({ target }) {
      const { name, value } = target as HTMLInputElement;
      if (name !== 'entry') return;
      untold = true;
      selection.choose({ amount: null, text: value });
      changed?.();
    },
    keydown(event) {
      const { name } = event.target as HTMLInputElement;
      // WebKitGTK has no name for Shift and Tab together but by code.
      const [pressed] = /Enter|Tab/.exec(event.key + event.code) ?? [];
      if (name !== 'entry' || isInputMethods(event) || !pressed) return;
      // On leaving by keyboard only: a line that appears while a pointer goes down moves what is being pressed.
      if (selection.selection?.other) selection.check();
      if (pressed === 'Tab') return;
      event.preventDefault();
      tell();
      entered();
    },
  });
}
