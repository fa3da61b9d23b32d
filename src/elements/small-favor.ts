import { nothing, type TemplateResult } from 'lit';
import { documentProperty } from '../browser/document.js';
import { allowedHosts, isPreparing, linkContext, pageRequest, startOfDay } from '../browser/page.js';
import { markSupporter, type PauseKind } from '../browser/pauses.js';
import { boxOf, whenNear } from '../browser/nearness.js';
import { describeRecords, writeRecord } from '../browser/records.js';
import { report } from '../browser/report.js';
import { storageWorks } from '../browser/storage.js';
import { dropCounts, takeChoice } from '../browser/tally.js';
import { ContentController } from '../controllers/content-controller.js';
import { OrdinalController } from '../controllers/ordinal-controller.js';
import { ViewabilityController } from '../controllers/viewability-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { checkoutUrl } from '../domain/checkout-link.js';
import type { Reader } from '../domain/reader.js';
import { formatChoice, linkValues } from '../domain/selection.js';
import { APPEAL_ATTRIBUTES, readSettings, type Settings } from '../domain/settings.js';
import type { Visibility } from '../domain/visibility.js';
import type { GiftDetails, GiftEvent } from '../events/gift-event.js';
import { SmallFavorHideEvent } from '../events/hide-event.js';
import { SmallFavorRemindEvent } from '../events/remind-event.js';
import { SmallFavorSelectEvent } from '../events/select-event.js';
import { SmallFavorShowEvent } from '../events/show-event.js';
import { SmallFavorSupportEvent } from '../events/support-event.js';
import { SmallFavorSupporterEvent } from '../events/supporter-event.js';
import { SmallFavorUndoEvent } from '../events/undo-event.js';
import { SmallFavorViewEvent } from '../events/view-event.js';
import {
  type AppealListeners,
  appealTemplate,
  type AppealView,
  builtInWords,
  confirmationTemplate,
  confirmedText,
  linkText,
  newTabText,
  smallestText,
} from './appeal-template.js';
import { renderBareAppeal, roomStyle } from './bare-appeal.js';
import { explainTemplate } from './explain-template.js';
import { type Fillings, fillWords } from './fill-words.js';
import { defineProperties, GivingElement, type SettingProperties } from './giving-element.js';
import { isolated } from './isolated.js';
import { pickerListeners } from './picker-template.js';
import { takeServed } from './served.js';
import { styles } from './small-favor.styles.js';
import { html } from './template.js';
import { readVariants, showVariant } from './variants.js';

/** Within this time of the last one, an activation of the link is the same: a double tap, a key held down. In milliseconds. */
const TOGETHER = 1000;

const isExplaining = (): boolean => pageRequest() === 'explain';

/**
 * An appeal for support at the end of an article: words, a frequency and amount picker, payment methods, a link to the
 * publisher's own checkout that carries the choice, and "Remind me later".
 *
 * Every attribute is also a property in camel case, may change at any time, and gets its default and one warning on the
 * console where its value can't be used. Nothing ever throws into the page.
 *
 * @tag small-favor
 * @summary A small favor to ask, at the end of an article.
 *
 * @attr {string} href - Checkout link: a URL, or an RFC 6570 template over `amount` (major units, decimal dot), `amount_minor`, `currency`, `frequency`, `campaign` and `variant`, such as `https://pay.example/give{?amount,currency,frequency}`. Without any `{`, `amount`, `currency` and `frequency` are appended. Default: the first link in `slot="fallback"`; none or refused: the fallback stays visible.
 * @attr {string} href-once - Link for one-time gifts. Default: `href`.
 * @attr {string} href-weekly - Link for weekly gifts. Default: `href`.
 * @attr {string} href-monthly - Link for monthly gifts. Default: `href`.
 * @attr {string} href-quarterly - Link for quarterly gifts. Default: `href`.
 * @attr {string} href-yearly - Link for yearly gifts. Default: `href`.
 * @attr {string} publisher - The publication's name, used in the built-in words.
 * @attr {number} since - Founding year; the built-in words say for how long. Before 1600 or in the future: not said.
 * @attr {string} currency - ISO 4217 code; `none` for words and a plain link without a picker, for a checkout whose link can carry no choice. Without either: the same, and a warning.
 * @attr {string} amounts - Amounts for every frequency, in major units with a decimal dot and no comma in a number, beside the currency's own sign or not; `*` marks the preselected one, else the first. At most 8. Default: `5 10 20 50`, scaled for currencies of small units (`500 1000 2000 5000` in JPY).
 * @attr {string} amounts-once - Amounts for one-time gifts. Default: `amounts`.
 * @attr {string} amounts-weekly - Amounts for weekly gifts. Default: `amounts`.
 * @attr {string} amounts-monthly - Amounts for monthly gifts. Default: `amounts`.
 * @attr {string} amounts-quarterly - Amounts for quarterly gifts. Default: `amounts`.
 * @attr {string} amounts-yearly - Amounts for yearly gifts. Default: `amounts`.
 * @attr {string} frequencies - Which of `once weekly monthly quarterly yearly`, in order; `*` marks the preselected one, else the first. Default: `once monthly yearly`. With one only, no frequency is asked for.
 * @attr {string} frequency-words - The checkout's own words, such as `once: monthly:m yearly:y`; empty leaves the variable out. Default: the names above.
 * @attr {number} min-amount - Least "Other amount". Default: 1, scaled likewise.
 * @attr {number} max-amount - Greatest "Other amount". Default: 10000, scaled likewise.
 * @attr {boolean} no-other-amount - Removes the free amount.
 * @attr {boolean} whole-amounts - The checkout takes no decimals: "Other amount" takes none either, and listed amounts and limits may have none.
 * @attr {string} payment-methods - Icons in order, by id. Default: none.
 * @attr {string} headline - The headline, where there is no `headline` slot.
 * @attr {string} button-label - The link's words before the amount.
 * @attr {number} heading-level - 2 to 6. Default: 2.
 * @attr {number} remind-days - How long "Remind me later" lasts, 1 to 366 days. Default: 30.
 * @attr {boolean} no-reminder - Removes "Remind me later".
 * @attr {boolean} supporter - The page knows that its reader is a supporter: nothing is shown. A merge tag left unfilled, like `{{supporter}}`, does not count.
 * @attr {number} supporter-days - How long "I already support you" lasts, and a return from the checkout (`?small-favor=thanks`), 1 to 366 days. Default: 180.
 * @attr {boolean} no-supporter-link - Removes "I already support you".
 * @attr {string} starts - When the campaign begins: a date (ISO 8601, from the beginning of that day in the reader's time zone), or a date-time with its zone. Default: at once.
 * @attr {string} ends - When it ends: a date (to the end of that day), or a date-time with its zone. What was remembered of the campaign until then is removed, but that a reader wants no count. Default: never.
 * @attr {number} max-views - On how many pages the appeal may be seen in `view-days`, 1 to 999. A good choice is 4. Default: on any number.
 * @attr {number} view-days - How long views are counted before the count begins anew, 1 to 366 days. Default: 30.
 * @attr {number} min-days-between - How long the appeal stays quiet after it was seen, 1 to 366 days. Default: not at all.
 * @attr {number} count-articles - Counts the article pages that a reader opens; a number is the days before the count begins anew, 1 to 366, else 30. Default: nothing is counted.
 * @attr {number} min-articles - Shows the appeal from this article on, 1 to 999; needs `count-articles`. Where nothing can be counted, it is shown. Default: from the first.
 * @attr {string} campaign - 1 to 32 of `a-z`, `0-9` and `-`: the scope of what is remembered, and a link variable. Default: `default`.
 * @attr {'_self' | '_blank' | '_top'} target - `_blank` opens the checkout in a new tab, and says so; `_top` leaves the frame that the page is shown in. Default: the same tab, also under `<base target>`.
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the page's text color; `light` or `dark`. Default: `auto`.
 * @attr {'local' | 'requested' | 'none'} storage - `requested` keeps only what the reader asked for: no counts, and no choice for the way back from the checkout; `none` writes nothing and remembers for the life of the page only. Default: `local`.
 * @attr {string} report-to - The name of a global array that is there, like `dataLayer`; it gets every event as a plain object. Default: none.
 * @attr {boolean} preview - Shows the appeal whatever is remembered, and writes nothing; so does `?small-favor=preview` in the page's address.
 *
 * @slot - The words of the appeal. Without any, built-in words are used. Of `<template data-variant="…">` children one is drawn, and stands among the words. A `[data-fill]` among them is filled in with `articles`, `amount-min`, `publisher` or `years-since`, where known.
 * @slot headline - The headline; best a heading element.
 * @slot image - A picture, under the headline.
 * @slot signature - Who asks, under the words.
 * @slot note - Small print, at the end.
 * @slot fallback - A plain link, shown where the script is missing or no usable link is set.
 *
 * @fires {SmallFavorShowEvent} small-favor-show - Each time it begins to be shown.
 * @fires {SmallFavorViewEvent} small-favor-view - Seen: half of it, or half the viewport, for one second in a visible tab. Once.
 * @fires {SmallFavorSelectEvent} small-favor-select - The reader changed frequency or amount.
 * @fires {SmallFavorSupportEvent} small-favor-support - The link is about to be followed; cancelable; `url`.
 * @fires {SmallFavorRemindEvent} small-favor-remind - "Remind me later", before it is recorded; cancelable; `until`.
 * @fires {SmallFavorSupporterEvent} small-favor-supporter - "I already support you", before it is recorded; cancelable; `until`.
 * @fires {SmallFavorUndoEvent} small-favor-undo - The reminder, or the supporter's word, was taken back.
 * @fires {SmallFavorHideEvent} small-favor-hide - It is not shown, or no longer; `reason` and `until`.
 *
 * @csspart container - The whole, also after a dismissal; as wide as `--small-favor-max-width` lets it.
 * @csspart card - The box in it, with edge, background and space, also after a dismissal.
 * @csspart headline - The headline.
 * @csspart copy - The words.
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
 * @csspart link - The support link.
 * @csspart payment-methods - The list of payment methods.
 * @csspart payment-method - One payment method.
 * @csspart reminder - The line of "Remind me later".
 * @csspart reminder-button - Its button.
 * @csspart reminder-date - Its date.
 * @csspart supporter - The line of "I already support you".
 * @csspart supporter-button - Its button.
 * @csspart count - What is said of the count of articles.
 * @csspart count-button - The button that ends it.
 * @csspart explanation - What `?small-favor=explain` shows.
 * @csspart confirmation - What stands in the appeal's place after a dismissal.
 * @csspart undo - The confirmation's button.
 *
 * @cssprop [--small-favor-accent] - Link background, selected dot, focus outline. Default: a deep blue-green, light on dark pages.
 * @cssprop [--small-favor-on-accent] - Text on the accent. Default: white, dark on dark pages.
 * @cssprop [--small-favor-color] - Text. Default: the page's.
 * @cssprop [--small-favor-background] - Background. Default: the page's.
 * @cssprop [--small-favor-border-color] - Edges of the controls. Default: mixed from the text's color.
 * @cssprop [--small-favor-radius=6px] - Corners.
 * @cssprop [--small-favor-font] - Font family. Default: the page's.
 * @cssprop [--small-favor-heading-font] - Font family of the headline. Default: the same.
 * @cssprop [--small-favor-space] - Inner space. Default: 16px to 32px, with the width.
 * @cssprop [--small-favor-max-width=none] - Greatest width.
 *
 * @cssstate reminded - The reader has just dismissed this appeal.
 * @cssstate supporter - The reader has just said that they support the publisher, or is being thanked for it.
 * @cssstate invalid - The entered amount can't be taken, and the reader was told.
 */
export class SmallFavor extends GivingElement<Settings> {
  static override readonly settings: readonly string[] = APPEAL_ATTRIBUTES;
  static override styles = styles;

  readonly #content = new ContentController(this, isLost => {
    if (isLost) this.warn('is closed too early by the <p> around it. Write a <div> around it.');
    this.settingsChanged();
    if (this.#failure) this.#showBare();
  });
  readonly #visibility = new VisibilityController(this, () => Boolean(this.choice.choice?.text) || this.#hasFocus);
  readonly #ordinal = new OrdinalController(this);
  readonly #viewability = new ViewabilityController(this, () => {
    this.#visibility.seen();
    this.#tell(new SmallFavorViewEvent(this.details));
  });
  protected override readonly controls = pickerListeners(
    this.choice,
    () => this.#tell(new SmallFavorSelectEvent(this.details)),
    () => void this.updateComplete.then(() => this.find('.link')?.click()),
  );
  readonly #listeners: AppealListeners = {
    follow: event => this.#follow(event),
    remind: () => this.#pause('remind', true),
    support: () => this.#pause('supporter', true),
    stopCounting: () => this.#stopCounting(),
    undo: () => this.#undo(),
  };
  /** Whether the page was last told that the appeal is shown; undefined before it was told anything. */
  #toldShown: boolean | undefined;
  /** Whether the reader has just had the count deleted, so that the appeal says so. */
  #stopped = false;
  /** Where it stood on the page before it was defined, until it is drawn. */
  #box = boxOf(this);
  /** Whether it is not really connected yet, as the reader is still far. */
  #waiting = false;
  /** How many warnings an explanation has shown. */
  #explained = 0;
  #variant: string | null = null;
  /** Until when the link leads to the same checkout once more, by the clock of events. */
  #until = 0;
  /** Whether a dismissal is said by the status region, because the focus is elsewhere and doesn't say it. */
  #announced = false;
  /** Why it could not be drawn, once that is so. */
  #failure = '';

  /** The address the support link leads to with the choice of the moment; null where there is no usable link. */
  get checkoutUrl(): string | null {
    const { links, campaign, frequencyWords } = this.settings;
    const { selection, entry } = this.choice;
    const values = linkValues(selection, entry, frequencyWords, campaign, this.variant);
    return checkoutUrl(links, selection?.frequency, values, linkContext(this));
  }

  /** Whether the appeal is shown and why, with a plain sentence for the publisher's staff. */
  get visibility(): Visibility {
    return this.settings && this.#visibility.visibility;
  }

  /** The variant of the words that was drawn for this reader; null where there is one wording only. */
  get variant(): string | null {
    return this.settings && this.#variant;
  }

  /**
   * Does what "Remind me later" does: the appeal goes, here and on later pages, for `remind-days` days.
   * @returns false where a listener of `small-favor-remind` cancelled it
   */
  remindLater(): boolean {
    return this.#pause('remind', this.#hasFocus);
  }

  /**
   * Consent was given: counts may be kept from now on, and what the reader asked for on this page is kept too. The same as
   * `storage="local"`.
   * @param consent false where it was refused or withdrawn: counts are deleted, and what the reader asked for stays
   */
  allow(consent = true): void {
    this.setAttribute('storage', consent ? 'local' : 'requested');
    // At once, not with the next drawing.
    void this.settings;
    if (!consent) dropCounts(this.settings.campaign, Infinity);
  }

  /**
   * Remembers in this browser that its reader is a supporter, for a page of the publisher's own that says thanks. No appeal
   * of the campaign is shown then.
   * @param options `days`, 1 to 366, else 180; `campaign`, else `default`
   */
  static readonly markSupporter = markSupporter;

  /** Forgets all that is remembered for this campaign in this browser; the appeal is shown again. */
  forget(): void {
    if (this.settings) this.#visibility.forget();
  }

  override connectedCallback(): void {
    if (!this.#waiting) void this.#arrive();
  }

  /**
   * What takes time waits for a reader who is still far: all that is drawn, watched and listened to. Until then the editor's
   * fallback stands as it stood before the script came. Nothing waits to be counted, or to keep quiet.
   */
  async #arrive(): Promise<void> {
    this.#waiting = true;
    try {
      this.takeProperties();
      const near =
        this.hasUpdated || isExplaining() ? undefined : whenNear(this, () => this.visibility.shown, this.#box);
      if (near) {
        // What a server has drawn needs no room kept. The editor's words and fallback are in it as they stood there.
        const root = this.root ? null : this.createRenderRoot([roomStyle(this.#box)]);
        if (root) renderBareAppeal(root, [], null);
        await near;
        this.#box = undefined;
        const fallback = root && this.querySelector('[slot=fallback]');
        if (fallback?.contains(documentProperty('activeElement'))) void this.focusNext('.link');
        root?.replaceChildren();
      }
      this.#waiting = false;
      if (this.isConnected) super.connectedCallback();
    } catch (error) {
      this.#waiting = false;
      this.fail(error);
    }
  }

  /** Read anew while it waits, as nothing tells of changes yet. */
  protected override get settings(): Settings {
    if (this.#waiting) {
      this.#content.reset();
      this.settingsChanged();
    }
    return super.settings;
  }

  protected override readSettings(reader: Reader): Settings {
    const settings = readSettings(reader, {
      ...linkContext(this),
      hosts: allowedHosts(),
      year: new Date().getFullYear(),
      startOfDay,
      fallbackHref: this.#content.content.fallbackHref,
    });
    const { campaign, conditions } = settings;
    // Not before all of them are parsed.
    if (this.isConnected && !this.#content.content.arriving) {
      const variants = readVariants(this, sentence => this.warn(sentence));
      this.#variant = variants.length ? this.#visibility.draw(campaign, conditions, variants) : null;
      if (showVariant(this, this.#variant)) this.#content.reset();
    }
    this.#visibility.configure(campaign, conditions, this.#variant);
    return settings;
  }

  protected override willUpdate(): void {
    const root = this.root!;
    // What a server has drawn stays until it is drawn here.
    if (!this.hasUpdated && root.querySelector('section')) {
      void this.updateComplete.then(takeServed(root, this.choice, this.settings.offer));
      // Read again, so that only what is on offer is kept of the choice.
      this.settingsChanged();
    }
    const { campaign } = this.settings;
    if (this.#visibility.mayKeep) this.choice.restore(takeChoice(campaign), Date.now());
  }

  /** Nothing is drawn over what a failure has left. */
  protected override performUpdate(): void {
    if (!this.#failure) super.performUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    const { visibility, confirmation } = this.#visibility;
    if (isExplaining()) return this.#explanation;
    if (!visibility.shown && !confirmation) return nothing;
    // The status region stays while what is above it goes: only a change in a region that was there is announced.
    return html`${confirmation ? confirmationTemplate(view, confirmation, this.#listeners) : appealTemplate(view, this.#listeners)}
      <div class="unseen" role="status">
        ${confirmation && this.#announced ? isolated(confirmedText(view, confirmation)) : nothing}
      </div>`;
  }

  protected override updated(): void {
    super.updated();
    const { confirmation, visibility } = this.#visibility;
    const { shown, reason, until } = visibility;
    if (isExplaining()) return this.#explainAgain();
    this.setState('reminded', confirmation?.kind === 'remind');
    this.setState('supporter', confirmation?.kind === 'supporter');
    this.setState('invalid', shown && this.choice.shownError !== null);
    this.#viewability.watch(shown);
    if (shown) this.#fill();
    if (shown === this.#toldShown || isPreparing() || this.#content.content.arriving) return;
    this.#toldShown = shown;
    const details = this.details;
    this.#tell(shown ? new SmallFavorShowEvent(details) : new SmallFavorHideEvent({ ...details, reason, until }));
  }

  protected override get details(): GiftDetails {
    return { ...super.details, variant: this.#variant };
  }

  get #view(): AppealView {
    const { settings, checkoutUrl: url } = this;
    return {
      settings,
      content: this.#content.content,
      language: this.language,
      ordinal: this.#ordinal.ordinal,
      // As long as any frequency on offer has a link, there is something to choose.
      picker: settings.offer?.frequencies.some(f => settings.links[f] ?? settings.links.any) ? this.pickerView : null,
      amount: this.choice.entry?.amount ?? null,
      url,
      due: new Date(this.#visibility.next('remind').until),
      count: this.#visibility.count,
      stopped: this.#stopped,
      now: Date.now(),
    };
  }

  #follow(event: MouseEvent): void {
    // The right button only opens a menu.
    if (event.type === 'auxclick' && event.button !== 1) return;
    const url = this.checkoutUrl;
    if (!this.choice.check()) {
      event.preventDefault();
      void this.focusNext('[name=entry]');
    } else if (url) {
      const { timeStamp } = event;
      const again = url === this.#visibility.followed && (event.detail > 1 || timeStamp < this.#until);
      this.#visibility.followed = url;
      this.#until = timeStamp + TOGETHER;
      // A second request would end the first, and open the checkout twice.
      if (!again && this.#tell(new SmallFavorSupportEvent({ ...this.details, url }))) this.#keepChoice(event);
      else event.preventDefault();
    }
  }

  /** Keeps the choice for the way back, where the page is left. */
  #keepChoice({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const { campaign, target, offer } = this.settings;
    if (offer && this.#visibility.mayKeep && !(button || ctrlKey || metaKey || shiftKey || target === '_blank'))
      writeRecord(campaign, 'choice', formatChoice(this.choice.choice!, offer.currency, Date.now()), true);
  }

  /** Also where the window is not the active one, which `:focus-within` leaves out. */
  get #hasFocus(): boolean {
    return Boolean(this.root?.activeElement) || this.contains(documentProperty('activeElement'));
  }

  /**
   * @param moveFocus whether to bring the focus to the confirmation, which says itself then. Safari does not focus a
   * button that is clicked, so a reader's click always does.
   */
  #pause(kind: PauseKind, moveFocus: boolean): boolean {
    if (!this.visibility.shown) return true;
    const details = { ...this.details, until: new Date(this.#visibility.next(kind).until) };
    const event = kind === 'remind' ? new SmallFavorRemindEvent(details) : new SmallFavorSupporterEvent(details);
    if (!this.#tell(event)) return false;
    this.#announced = !moveFocus;
    this.#visibility.pause(kind);
    if (moveFocus) void this.focusNext('.confirmation');
    return true;
  }

  #undo(): void {
    const { kind } = this.#visibility.confirmation!;
    this.#visibility.undo();
    this.#tell(new SmallFavorUndoEvent(this.details));
    void this.focusNext(kind === 'remind' ? '[part=reminder-button]' : '[part=supporter-button]');
  }

  #stopCounting(): void {
    this.#stopped = true;
    this.#visibility.stopCounting();
    void this.focusNext('.stopped');
  }

  /** Tells the page, and the array it named. Whether nobody cancelled. */
  #tell(event: GiftEvent): boolean {
    const goesOn = this.dispatchEvent(event);
    const { reportTo } = this.settings;
    if (goesOn && reportTo && !report(reportTo, event))
      this.warn(
        `report-to="${reportTo}": nothing is reported, as there is no such array. Write the name of one, like dataLayer.`,
      );
    return goesOn;
  }

  /** Fills in what the editor's words leave open. */
  #fill(): void {
    const ask = (): Fillings => {
      const { publisher, age } = this.settings;
      const { articles } = this.#visibility;
      return { articles, publisher, 'amount-min': smallestText(this.#view), 'years-since': age && age.exact };
    };
    fillWords(this, ask, this.language.locale);
  }

  get #explanation(): TemplateResult {
    const { settings, checkoutUrl: url, variant, warnings, language } = this;
    const records = describeRecords(settings.campaign);
    const { sentence } = this.visibility;
    const facts = { sentence, records, url, variant, settings, warnings, storageWorks: storageWorks() };
    return explainTemplate({ ...facts, locale: language.locale });
  }

  /** What was warned of while it was drawn belongs to the explanation too. */
  #explainAgain(): void {
    const { length } = this.warnings;
    if (length !== this.#explained) void this.updateComplete.then(() => this.requestUpdate());
    this.#explained = length;
  }

  protected override fail(error: unknown): void {
    const mend = /trusted|CSP/i.test(String(error))
      ? 'Add "trusted-types lit-html small-favor" to the page’s content security policy.'
      : '';
    this.#failure = `could not be drawn, so its words and fallback link are shown as they are. ${String(error)} ${mend}`;
    this.#showBare();
  }

  /** Shows what can be shown without templates: anew when children come, which may bring words or a fallback. */
  #showBare(): void {
    this.warn(this.#failure);
    let words: readonly string[] = [];
    let link = null;
    try {
      const view = this.#view;
      if (!view.content.words) words = builtInWords(view).map(phrase => phrase.join(''));
      if (!view.content.fallback && view.url) {
        const text = linkText(view).join('') + newTabText(view);
        link = { url: view.url, target: view.settings.target, text };
      }
    } catch {
      // whatever failed fails here too: the slots alone
    }
    // Without a root the editor's own children are what is seen.
    const root = this.root ?? (words.length && !this.firstElementChild ? this : null);
    if (root) renderBareAppeal(root, words, link);
  }
}

/** Given by `defineProperties`. */
export interface SmallFavor extends SettingProperties<(typeof APPEAL_ATTRIBUTES)[number]> {}

defineProperties(SmallFavor);
