import { html, nothing, type TemplateResult } from 'lit';
import type { EntryError } from '../domain/amount-entry.js';
import { own } from '../domain/own.js';
import type { Reader } from '../domain/reader.js';
import { linkValues } from '../domain/selection.js';
import { OFFER_ATTRIBUTES, type OfferSettings, readOfferSettings } from '../domain/settings.js';
import { SmallFavorSelectEvent } from '../events/select-event.js';
import { baseStyles } from './base.styles.js';
import { defineProperties, GivingElement, type SettingProperties } from './giving-element.js';
import { errorText, pickerListeners, pickerTemplate } from './picker-template.js';
import { pickerStyles } from './picker.styles.js';

const ATTRIBUTES = [...OFFER_ATTRIBUTES, 'name', 'disabled'] as const;

/** HTML's own word for what is wrong with an entry. */
const VALIDITY: Readonly<Record<EntryError, keyof ValidityStateFlags>> = {
  empty: 'valueMissing',
  format: 'badInput',
  decimals: 'stepMismatch',
  min: 'rangeUnderflow',
  max: 'rangeOverflow',
};

/**
 * The frequency and amount picker alone, for a form on the publisher's own landing page. Form-associated: it submits the
 * entries `amount` (major units, decimal dot), `currency` and `frequency`, resets with the form and reports validity.
 *
 * @tag small-favor-amount-picker
 * @summary A form control for how often and how much to give.
 *
 * @attr {string} name - Prefix of the entries: with `name="gift"` they are `gift-amount`, `gift-currency`, `gift-frequency`.
 * @attr {boolean} disabled - Takes no input and submits nothing.
 * @attr {string} currency - ISO 4217 code. Without one nothing is shown or submitted.
 * @attr {string} frequencies - As on `<small-favor>`.
 * @attr {string} frequency-words - As on `<small-favor>`, for the entry `frequency`.
 * @attr {string} amounts - As on `<small-favor>`.
 * @attr {string} amounts-once - As on `<small-favor>`.
 * @attr {string} amounts-weekly - As on `<small-favor>`.
 * @attr {string} amounts-monthly - As on `<small-favor>`.
 * @attr {string} amounts-quarterly - As on `<small-favor>`.
 * @attr {string} amounts-yearly - As on `<small-favor>`.
 * @attr {number} min-amount - As on `<small-favor>`.
 * @attr {number} max-amount - As on `<small-favor>`.
 * @attr {boolean} no-other-amount - As on `<small-favor>`.
 * @attr {boolean} whole-amounts - As on `<small-favor>`.
 * @attr {string} campaign - Told in the event.
 *
 * @fires {SmallFavorSelectEvent} small-favor-select - The reader changed frequency or amount.
 *
 * @csspart container - The whole.
 * @csspart frequency - The frequencies' group.
 * @csspart amounts - The amounts' group.
 * @csspart legend - The question over each group.
 * @csspart option - A frequency or an amount.
 * @csspart option-chosen - The chosen frequency and the chosen amount.
 * @csspart other-amount - The row of "Other amount".
 * @csspart field - The entry field with its currency sign.
 * @csspart input - The entry field.
 * @csspart hint - The limits.
 * @csspart error - The error under the field.
 *
 * @cssstate invalid - The entered amount can't be taken, and the reader was told.
 */
export class SmallFavorAmountPicker extends GivingElement {
  static readonly formAssociated = true;
  static override readonly settings: readonly string[] = ATTRIBUTES;
  static override styles = [baseStyles, pickerStyles];

  readonly #listeners = pickerListeners(
    this.choice,
    () => this.#chosen(),
    () => this.form?.requestSubmit(),
  );
  #disabled = false;
  /** Whether validity is only asked for, not reported. */
  #asking = false;

  constructor() {
    super();
    this.addEventListener('invalid', event => this.#report(event));
  }

  /** The form this belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.#submitted.validity;
  }

  get validationMessage(): string {
    return this.#submitted.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the choice can be submitted; an `invalid` event tells if not. */
  checkValidity(): boolean {
    this.#asking = true;
    const valid = this.#submitted.checkValidity();
    this.#asking = false;
    return valid;
  }

  /** Like `checkValidity`, and shows the reader what is wrong. */
  reportValidity(): boolean {
    return this.#submitted.reportValidity();
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.choice.reset();
  }

  /** Called by the browser when the element or a fieldset around it is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  protected override readSettings(reader: Reader): OfferSettings {
    return readOfferSettings(reader);
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.pickerView;
    const { change, input, keydown } = this.#listeners;
    return view
      ? html`<div class="frame auto" part="container" @change=${change} @input=${input} @keydown=${keydown}>
          ${pickerTemplate({ ...view, disabled: this.#disabled })}
        </div>`
      : nothing;
  }

  protected override updated(): void {
    super.updated();
    this.setState('invalid', this.choice.shownError !== null);
    void this.#submitted;
  }

  #chosen(): void {
    void this.#submitted;
    const { selection } = this;
    if (!selection) return;
    const { amount, currency, frequency } = selection;
    const { campaign } = this.settings;
    this.dispatchEvent(new SmallFavorSelectEvent({ campaign, variant: null, amount, currency, frequency }));
  }

  /** The internals after the form was handed what would be submitted now, and whether it can be. */
  get #submitted(): ElementInternals {
    const { internals } = this;
    const { offer, frequencyWords, campaign } = this.settings;
    const { selection, entry } = this.choice;
    const { amount, currency, frequency } = linkValues(selection, entry, frequencyWords, campaign);
    const name = this.getAttribute('name');
    const entries = new FormData();
    const add = (key: string, value: string | undefined): void => {
      if (value !== undefined) entries.set(name ? `${name}-${key}` : key, value);
    };
    if (offer) {
      add('amount', amount);
      add('currency', currency);
      add('frequency', frequency);
    }
    internals.setFormValue(entries);
    if (entry?.error) {
      const message = errorText(entry.error, this.pickerView!).join('');
      internals.setValidity({ [VALIDITY[entry.error]]: true }, message, this.find('[name=entry]') ?? this);
    } else internals.setValidity(own({}));
    return internals;
  }

  /** Shows the error in our own words, in place of the browser's bubble. */
  #report(event: Event): void {
    if (this.#asking) return;
    event.preventDefault();
    this.choice.check();
    // Focus moves when a reader tried to submit, and not when a script only asked the form.
    const invalid = [...(this.form?.elements ?? [this])].filter(element => element.matches(':invalid:not(fieldset)'));
    if (invalid[0] === this && navigator.userActivation?.isActive !== false) void this.focusNext('[name=entry]');
  }
}

/** Given by `defineProperties`. */
export interface SmallFavorAmountPicker extends SettingProperties<(typeof ATTRIBUTES)[number]> {}

defineProperties(SmallFavorAmountPicker);
