import { html, nothing, type TemplateResult } from 'lit';
import { documentProperty } from '../browser/document.js';
import type { EntryError } from '../domain/amount-entry.js';
import { own } from '../domain/own.js';
import type { Reader } from '../domain/reader.js';
import { linkValues } from '../domain/selection.js';
import { OFFER_ATTRIBUTES, type OfferSettings, readOfferSettings } from '../domain/settings.js';
import { NativeEvent } from '../events/gift-event.js';
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
 * @fires {Event} input - The reader changed something, also while they type.
 * @fires {Event} change - The reader has made a choice: of a typed amount by Enter or on leaving the field.
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

  protected override readonly controls = pickerListeners(
    this.choice,
    () => this.#chosen(),
    () => this.attempt(() => this.form?.requestSubmit()),
    () => this.#changed(),
  );
  #failed = false;
  /** Whether validity is only asked for, not reported. */
  #asking = false;

  constructor() {
    super();
    this.addEventListener('invalid', event => this.attempt(() => this.#report(event)));
  }

  /** The form this belongs to. */
  get form(): HTMLFormElement | null {
    return this.attempt(() => this.internals.form) ?? null;
  }

  get validity(): ValidityState {
    return this.#ask('validity') ?? (own({ valid: this.#isValid }) as ValidityState);
  }

  get validationMessage(): string {
    return this.#ask('validationMessage') ?? '';
  }

  get willValidate(): boolean {
    return this.#ask('willValidate') ?? false;
  }

  /** Whether the choice can be submitted; an `invalid` event tells if not. */
  checkValidity(): boolean {
    this.#asking = true;
    const valid = this.attempt(() => this.#submitted.checkValidity()) ?? this.#isValid;
    this.#asking = false;
    return valid;
  }

  /** Like `checkValidity`, and shows the reader what is wrong. */
  reportValidity(): boolean {
    return this.attempt(() => this.#submitted.reportValidity()) ?? this.#isValid;
  }

  override connectedCallback(): void {
    this.attempt(() => super.connectedCallback());
    // Read again, to warn of what nobody is warned of while the page is parsed.
    if (documentProperty('readyState') === 'loading')
      addEventListener('DOMContentLoaded', () => this.settingsChanged(), own({ once: true }));
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.choice.reset();
  }

  /** Called by the browser when the element or a fieldset around it is disabled or enabled. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override readSettings(reader: Reader): OfferSettings {
    return readOfferSettings(reader);
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.pickerView;
    return view ? html`<div class="frame auto" part="container">${pickerTemplate(view)}</div>` : nothing;
  }

  protected override updated(): void {
    super.updated();
    this.setState('invalid', this.choice.shownError !== null);
    this.#hand();
  }

  /** Each change, told as HTML's own controls do. */
  #changed(): void {
    this.#hand();
    this.dispatchEvent(new NativeEvent('input', own({ bubbles: true, composed: true })));
  }

  #chosen(): void {
    this.dispatchEvent(new NativeEvent('change', own({ bubbles: true })));
    this.dispatchEvent(new SmallFavorSelectEvent(this.details));
  }

  /** Told at once, unlike a mistake in the settings, which may still be coming. */
  protected override fail(error: unknown): void {
    if (!this.#failed)
      console.warn(
        `<${this.localName}> could not be drawn or submitted. Keep a plain link beside it. ${String(error)}`,
      );
    this.#failed = true;
  }

  get #isValid(): boolean {
    return !this.choice.entry?.error;
  }

  #ask<Name extends keyof ElementInternals>(name: Name): ElementInternals[Name] | undefined {
    return this.attempt(() => this.#submitted[name]);
  }

  /** Hands the form what would be submitted now. */
  #hand(): void {
    this.attempt(() => this.#submitted);
  }

  /** The internals after the form was handed what would be submitted now, and whether it can be. */
  get #submitted(): ElementInternals {
    const internals = this.internals as ElementInternals;
    const { frequencyWords, campaign } = this.settings;
    const { selection, entry } = this.choice;
    const values = linkValues(selection, entry, frequencyWords, campaign);
    const name = this.getAttribute('name');
    const entries = new FormData();
    for (const key of ['amount', 'currency', 'frequency'] as const)
      if (values[key] !== undefined) entries.set(name ? `${name}-${key}` : key, values[key]);
    internals.setFormValue(entries);
    const error = entry?.error;
    internals.setValidity(
      own(error ? { [VALIDITY[error]]: true } : {}),
      error && errorText(error, this.pickerView!).join(''),
      this.find('[name=entry]') ?? undefined,
    );
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
