import { nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoney, formatNumber, pluralCategory } from '../browser/intl.js';
import type { Confirmation } from '../controllers/visibility-controller.js';
import type { Content } from '../controllers/content-controller.js';
import type { Language } from '../controllers/locale-controller.js';
import type { Counts } from '../domain/counts.js';
import { smallestGift } from '../domain/selection.js';
import type { Settings } from '../domain/settings.js';
import { fill } from '../messages/fill.js';
import { isolated } from './isolated.js';
import { paymentMethodsTemplate } from './payment-icons.js';
import { pickerTemplate, type PickerView } from './picker-template.js';
import { html, piece } from './template.js';

/** All that one appeal shows. */
export interface AppealView {
  readonly settings: Settings;
  readonly content: Content;
  readonly language: Language;
  /** 1 for the first appeal on the page; the others' landmarks are numbered, so that no two have one name. */
  readonly ordinal: number;
  /** Null where there is no picker. */
  readonly picker: PickerView | null;
  /** The chosen amount in minor units; null where none is understood. */
  readonly amount: number | null;
  /** Null where no link can be made: the editor's fallback stands there then. */
  readonly url: string | null;
  /** What is counted of the reader's articles, as the appeal then says; null where nothing is. */
  readonly count: Counts | null;
  /** Whether the reader has just ended that. */
  readonly stopped: boolean;
  /** When a reminder would end. */
  readonly due: Date;
  readonly now: number;
}

/** What the reader does, beside choosing. */
export interface AppealListeners {
  readonly follow: (event: MouseEvent) => void;
  readonly remind: () => void;
  readonly support: () => void;
  readonly stopCounting: () => void;
  readonly undo: () => void;
}

/** The appeal: words, picker, link, payment methods, reminder. */
export function appealTemplate(view: AppealView, on: AppealListeners): TemplateResult {
  const { settings, content, ordinal } = view;
  const { headline: usual } = view.language.messages;
  const named = content.headline !== 'in-words' || settings.headline;
  return html`
    <section
      class="frame ${settings.theme}"
      part="container"
      lang=${languageOf(view)}
      aria-labelledby=${named ? (ordinal > 1 ? 'headline ordinal' : 'headline') : nothing}
      aria-label=${named ? nothing : ordinal > 1 ? `${usual} ${ordinal}` : usual}
    >
      <div class="card columns" part="card">
        <div class="words">
          ${named ? headline(view) : nothing}
          <slot name="image"></slot>
          <div class="copy" part="copy">
            ${html`${content.words ? piece`<slot></slot>` : builtInWords(view).map(phrase => piece`<p>${isolated(phrase)}</p>`)}`}
          </div>
          <slot name="signature"></slot>
          ${count(view, on)}
        </div>
        ${content.arriving ? nothing : ask(view, on)}
      </div>
      ${ordinal > 1 ? html`<span id="ordinal" hidden>${ordinal}</span>` : nothing}
    </section>
  `;
}

/** All below the words; it waits for them, or they would push it down as they come. */
function ask(view: AppealView, on: AppealListeners): TemplateResult {
  const { settings, language, picker } = view;
  return html`
    <div class="ask">
      ${picker ? pickerTemplate(picker) : nothing} ${supportLink(view, on)}
      ${paymentMethodsTemplate(settings.paymentMethods, language.messages)}
      ${settings.reminder ? reminder(view, on) : nothing} ${settings.supporterLink ? supporter(view, on) : nothing}
      <slot name="note"></slot>
    </div>
  `;
}

/** What stands in the appeal's place after it was dismissed. */
export function confirmationTemplate(
  view: AppealView,
  confirmation: Confirmation,
  on: AppealListeners,
): TemplateResult {
  const { settings, language } = view;
  return html`
    <div class="frame ${settings.theme}" part="container" lang=${languageOf(view)}>
      <div class="card confirmation" part="card confirmation" tabindex="-1" role="group" aria-labelledby="confirmed">
        <p id="confirmed">${isolated(confirmedText(view, confirmation))}</p>
        <button type="button" class="quiet" part="undo" @click=${on.undo}>${language.messages.undo}</button>
      </div>
    </div>
  `;
}

/** The sentence that says when the reader will be asked again, in pieces. */
export function confirmedText(view: AppealView, { kind, until, kept }: Confirmation): string[] {
  const { messages } = view.language;
  const text = messages[kind === 'remind' ? 'reminded' : 'supported'];
  return fill(kept ? text : `${text} ${messages['preview-note']}`, { date: day(view, until) });
}

/** The smallest gift on offer, with its period; empty where there is nothing to choose from. */
export function smallestText({ settings: { offer }, picker, language: { locale, messages } }: AppealView): string {
  if (!offer || !picker) return '';
  const { amount, frequency } = smallestGift(offer);
  const money = formatMoney(locale, offer, amount);
  return frequency === 'once'
    ? money
    : fill(messages.gift, { amount: money, period: messages[`period-${frequency}`] }).join('');
}

/** The built-in appeal's paragraphs with what is known of the publication, each in pieces. */
export function builtInWords(view: AppealView): string[][] {
  const { publisher, age } = view.settings;
  const { wordsLocale, messages } = view.language;
  let years = '';
  if (age) {
    const form = messages[`age-${pluralCategory(wordsLocale, age.years)}`] ?? messages['age-other'];
    years = fill(form, { n: formatNumber(wordsLocale, age.years) }).join('');
  }
  const facts = { publisher, smallest: smallestText(view), ...(age && { [age.more ? 'over' : 'age']: years }) };
  return messages.appeal.split('\n').map(paragraph => fill(paragraph, facts));
}

/** The support link's text, in pieces: what was understood, with its period, so that no misreading and no monthly gift surprises. */
export function linkText({ settings, amount, picker, language }: AppealView): readonly string[] {
  const { buttonLabel: label, offer } = settings;
  const { locale, messages } = language;
  if (!offer || amount === null || !picker) return [label || messages['support-plain']];
  const { frequency } = picker.choice;
  const text = label ? messages.labelled : messages[frequency === 'once' ? 'support-once' : 'support'];
  return fill(text, { label, amount: formatMoney(locale, offer, amount), period: messages[`period-${frequency}`] });
}

/** `Intl` has no "1er janvier". */
const day = ({ language: { messages, wordsLocale }, now }: AppealView, date: Date): string =>
  formatDay(wordsLocale, date, now).replace(/^1\b/, messages['first-day'] ?? '1');

/** The `lang` of our own words where the page around is in another language, or says its own in a way that nobody knows. */
const languageOf = ({ language: { tag, wordsLocale } }: AppealView): string | typeof nothing =>
  wordsLocale === tag ? nothing : wordsLocale;

/** The tags that a headline's level can be. */
const HEADINGS = [piece`h2`, piece`h3`, piece`h4`, piece`h5`, piece`h6`];

function headline({ settings, content, language }: AppealView): TemplateResult {
  if (content.headline === 'slotted-heading')
    return html`<div class="headline" part="headline" id="headline"><slot name="headline"></slot></div>`;
  const heading = HEADINGS[settings.headingLevel - 2];
  const text =
    content.headline === 'slotted-text'
      ? piece`<slot name="headline"></slot>`
      : settings.headline || language.messages.headline;
  return html`${piece`<${heading} class="headline" part="headline" id="headline">${text}</${heading}>`}`;
}

/** What the link's text adds where it opens a new tab. */
export const newTabText = ({ settings, language }: AppealView): string =>
  settings.target === '_blank' ? ` (${language.messages['new-tab']})` : '';

function supportLink(view: AppealView, on: AppealListeners): TemplateResult | typeof nothing {
  const { url, settings } = view;
  const newTab = newTabText(view);
  // The target is always said, or a `<base target>` of the page would choose one.
  if (!url) return settings.links.barred ? nothing : html`<div class="fallback"><slot name="fallback"></slot></div>`;
  return html`
    <a
      class="link"
      part="link"
      href=${url}
      target=${settings.target}
      rel=${newTab ? 'noopener' : nothing}
      @click=${on.follow}
      @auxclick=${on.follow}
    >
      ${isolated(linkText(view))}${newTab ? html`<span class="new-tab">${newTab}</span>` : nothing}
    </a>
  `;
}

function reminder(view: AppealView, on: AppealListeners): TemplateResult {
  const { messages } = view.language;
  return html`
    <p class="reminder" part="reminder">
      <span>${messages['not-ready']}</span>
      <button type="button" class="quiet" part="reminder-button" aria-describedby="due" @click=${on.remind}>
        ${messages.remind}
      </button>
      <span class="hint" part="reminder-date" id="due"
        >${isolated(fill(messages['remind-date'], { date: day(view, view.due) }))}</span
      >
    </p>
  `;
}

function supporter({ language: { messages } }: AppealView, on: AppealListeners): TemplateResult {
  return html`
    <p class="reminder" part="supporter">
      <button type="button" class="quiet" part="supporter-button" @click=${on.support}>${messages.supporter}</button>
    </p>
  `;
}

/** How the publisher comes to know what was read, and the way to end it. */
function count(view: AppealView, on: AppealListeners): TemplateResult | typeof nothing {
  const { count, stopped, language } = view;
  const { messages, locale } = language;
  if (stopped) return html`<p class="count stopped" part="count" tabindex="-1">${messages['count-stopped']}</p>`;
  if (!count) return nothing;
  const facts = { n: formatNumber(locale, count.articles), date: day(view, new Date(count.since)) };
  return html`
    <details class="count" part="count">
      <summary>${messages['count-question']}</summary>
      <p>
        ${isolated(fill(messages['count-answer'], facts))}
        <button type="button" class="quiet" part="count-button" @click=${on.stopCounting}>
          ${messages['count-stop']}
        </button>
      </p>
    </details>
  `;
}
