import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoney } from '../browser/intl.js';
import type { Content } from '../controllers/content-controller.js';
import type { Frequency } from '../domain/frequency.js';
import { smallestGift } from '../domain/selection.js';
import type { Settings } from '../domain/settings.js';
import { type Messages, wordsLocale } from '../messages/messages.js';
import { paymentMethodsTemplate } from './payment-icons.js';
import { pickerTemplate, type PickerListeners, type PickerView } from './picker-template.js';

/** All that one appeal shows. */
export interface AppealView {
  readonly settings: Settings;
  readonly content: Content;
  readonly messages: Messages;
  readonly locale: string;
  /** 1 for the first appeal on the page; the others' landmarks are numbered, so that no two have one name. */
  readonly ordinal: number;
  /** Null where there is no picker. */
  readonly picker: PickerView | null;
  /** The chosen amount in minor units; null where none is understood. */
  readonly amount: number | null;
  /** Null where no link can be made: the editor's fallback stands there then. */
  readonly url: string | null;
  /** When a reminder would end. */
  readonly due: Date;
  readonly now: number;
}

/** What the reader does. */
export interface AppealListeners extends PickerListeners {
  readonly follow: (event: MouseEvent) => void;
  readonly remind: () => void;
  readonly undo: () => void;
}

/** The appeal: words, picker, link, payment methods, reminder. */
export function appealTemplate(view: AppealView, on: AppealListeners): TemplateResult {
  const { settings, content, messages, ordinal } = view;
  const named = content.headline !== 'in-words' || settings.headline;
  return html`
    <section
      class="frame ${settings.theme}"
      part="container"
      lang=${languageOf(view)}
      aria-labelledby=${named ? (ordinal > 1 ? 'headline ordinal' : 'headline') : nothing}
      aria-label=${named ? nothing : ordinal > 1 ? `${messages.headline} ${ordinal}` : messages.headline}
    >
      <div class="card columns" part="card">
        <div class="words">
          ${named ? headline(view) : nothing}
          <slot name="image"></slot>
          <div class="copy" part="copy">
            ${content.words ? html`<slot></slot>` : builtInWords(view).map(text => html`<p>${text}</p>`)}
          </div>
          <slot name="signature"></slot>
        </div>
        ${content.arriving ? nothing : ask(view, on)}
      </div>
      ${ordinal > 1 ? html`<span id="ordinal" hidden>${ordinal}</span>` : nothing}
    </section>
  `;
}

/** All below the words; it waits for them, or they would push it down as they come. */
function ask(view: AppealView, on: AppealListeners): TemplateResult {
  const { settings, messages, picker } = view;
  return html`
    <div class="ask">
      ${
        picker
          ? html`<div @change=${on.change} @input=${on.input} @keydown=${on.keydown}>${pickerTemplate(picker)}</div>`
          : nothing
      }
      ${supportLink(view, on)} ${paymentMethodsTemplate(settings.paymentMethods, messages.paymentMethods)}
      ${settings.reminder ? reminder(view, on) : nothing}
      <slot name="note"></slot>
    </div>
  `;
}

/** What stands in the appeal's place after it was dismissed. */
export function confirmationTemplate(view: AppealView, until: Date, on: AppealListeners): TemplateResult {
  const { settings, messages } = view;
  return html`
    <div class="frame ${settings.theme}" part="container" lang=${languageOf(view)}>
      <div class="card confirmation" part="card confirmation" tabindex="-1" role="group" aria-labelledby="confirmed">
        <p id="confirmed">${confirmedText(view, until)}</p>
        <button type="button" class="quiet" part="undo" @click=${on.undo}>${messages.undo}</button>
      </div>
    </div>
  `;
}

/** The sentence that says when the reader will be asked again. */
export const confirmedText = (view: AppealView, until: Date): string => view.messages.reminded(day(view, until));

/** The built-in appeal's paragraphs with what is known of the publication. */
export function builtInWords({ settings, messages, picker, locale }: AppealView): readonly string[] {
  const { publisher, age, offer } = settings;
  let smallest = '';
  if (offer && picker) {
    const { amount, frequency } = smallestGift(offer);
    smallest = messages.gift(formatMoney(locale, offer, amount), frequency);
  }
  return messages.appeal({ publisher, age, smallest });
}

/** The support link's text: what was understood, with its period, so that no misreading and no monthly gift surprises. */
export function linkText({ settings, messages, amount, picker, locale }: AppealView): string {
  const { buttonLabel, offer } = settings;
  const frequency: Frequency | undefined = picker?.choice.frequency;
  const money = offer && amount !== null ? formatMoney(locale, offer, amount) : '';
  if (!buttonLabel) return messages.support(money, frequency);
  return money && frequency ? messages.labelled(buttonLabel, money, frequency) : buttonLabel;
}

const day = ({ locale, now }: AppealView, date: Date): string => formatDay(wordsLocale(locale), date, now);

/** The `lang` of our own words where the page around is in another language. */
function languageOf({ locale }: AppealView): string | typeof nothing {
  const words = wordsLocale(locale);
  return words === locale ? nothing : words;
}

function headline({ settings, content, messages }: AppealView): TemplateResult {
  if (content.headline === 'slotted-heading')
    return html`<div class="headline" part="headline" id="headline"><slot name="headline"></slot></div>`;
  const text =
    content.headline === 'slotted-text' ? html`<slot name="headline"></slot>` : settings.headline || messages.headline;
  switch (settings.headingLevel) {
    case 3:
      return html`<h3 class="headline" part="headline" id="headline">${text}</h3>`;
    case 4:
      return html`<h4 class="headline" part="headline" id="headline">${text}</h4>`;
    case 5:
      return html`<h5 class="headline" part="headline" id="headline">${text}</h5>`;
    case 6:
      return html`<h6 class="headline" part="headline" id="headline">${text}</h6>`;
    default:
      return html`<h2 class="headline" part="headline" id="headline">${text}</h2>`;
  }
}

function supportLink(view: AppealView, on: AppealListeners): TemplateResult {
  const { url, settings, messages } = view;
  if (!url) return html`<div class="fallback"><slot name="fallback"></slot></div>`;
  return html`
    <a
      class="link"
      part="link"
      href=${url}
      target=${settings.newTab ? '_blank' : nothing}
      rel=${settings.newTab ? 'noopener' : nothing}
      referrerpolicy="strict-origin-when-cross-origin"
      @click=${on.follow}
      @auxclick=${on.follow}
    >
      ${linkText(view)}${settings.newTab ? html` <span class="new-tab">(${messages.newTab})</span>` : nothing}
    </a>
  `;
}

function reminder(view: AppealView, on: AppealListeners): TemplateResult {
  const { messages, due } = view;
  return html`
    <p class="reminder" part="reminder">
      <span>${messages.notReady}</span>
      <button type="button" class="quiet" part="reminder-button" aria-describedby="due" @click=${on.remind}>
        ${messages.remind}
      </button>
      <span class="hint" part="reminder-date" id="due">${messages.remindDate(day(view, due))}</span>
    </p>
  `;
}
