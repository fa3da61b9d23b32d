import { type CSSResult, LitElement } from 'lit';
import { documentProperty } from '../browser/document.js';
import { entryFormat } from '../browser/intl.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { SelectionController } from '../controllers/selection-controller.js';
import { own } from '../domain/own.js';
import { isOn, makeReader, type Reader } from '../domain/reader.js';
import type { Selection } from '../domain/selection.js';
import type { OfferSettings } from '../domain/settings.js';
import type { GiftDetails } from '../events/gift-event.js';
import { version } from '../version.js';
import { listenInside } from './inner-events.js';
import { type PickerView, showChoice } from './picker-template.js';
import { style } from './style.js';

/** An attribute's name as its property's. */
export type CamelCase<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<CamelCase<Rest>>}`
  : Name;

type BooleanSetting = `no-${string}` | 'whole-amounts' | 'preview' | 'supporter' | 'disabled';

/** The properties of settings: a boolean for each HTML boolean attribute, the attribute's text for every other. */
export type SettingProperties<Name extends string> = {
  [Key in Name as CamelCase<Key>]: Key extends BooleanSetting ? boolean : string | null;
};

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The names of all settings as properties. */
const PROPERTIES = new Set<string>();

/** What the browser lets an element do as its own; nothing where it, or what stands in for one, doesn't. */
function internalsOf(element: HTMLElement): Partial<ElementInternals> {
  try {
    return element.attachInternals();
  } catch {
    return {};
  }
}

/**
 * What both elements are: settings in attributes, a language, a choice. Attributes are the only place of a setting; the
 * property of the same name in camel case reads and writes it, as HTML's own elements do.
 */
export abstract class GivingElement<Settings extends OfferSettings = OfferSettings> extends LitElement {
  /** The semantic version of this build. */
  static readonly version: string = version;
  /** The attributes that are settings. */
  static readonly settings: readonly string[];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.settings];
  }

  protected readonly internals = internalsOf(this);
  protected readonly language = new LocaleController(this, () => this.settingsChanged());
  protected readonly choice = new SelectionController(this);
  readonly #said = new Set<string>();
  /** What `attachShadow` returned, for browsers that don't tell it of a closed one. */
  #root: ShadowRoot | null = null;
  #settings: Settings | undefined;

  /** What is chosen at the moment; null without a usable currency. */
  get selection(): Selection | null {
    return this.settings && this.choice.selection;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.settingsChanged();
  }

  override connectedCallback(): void {
    this.takeProperties();
    super.connectedCallback();
  }

  /** The shadow root, also where a page's script has every one closed, or keeps from us what `attachShadow` returns. */
  protected get root(): ShadowRoot | null {
    return this.internals.shadowRoot ?? this.shadowRoot ?? this.#root;
  }

  /**
   * Makes the shadow root, where there is none yet, gives it its styles, and keeps in it what the controls work with.
   * @param styles others, for the time before it is drawn
   */
  protected override createRenderRoot(
    styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[],
  ): ShadowRoot {
    if (!this.root) this.#root = this.attachShadow(own({ mode: 'open' }));
    const root = this.root!;
    style(root, styles);
    listenInside(root, this.controls);
    return root;
  }

  /** Styles it anew in another document, which took its style sheets away; style elements, for want of these, stay. */
  adoptedCallback(): void {
    if (this.root?.adoptedStyleSheets) this.createRenderRoot();
  }

  /** Properties set before the element was defined are its own and hide the accessors: they are handed over. */
  protected takeProperties(): void {
    const set = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this))
      if (PROPERTIES.has(name)) {
        const value = set[name];
        delete set[name];
        set[name] = value;
      }
  }

  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  /** Does what may fail on a hostile page or in an odd browser, so that nothing reaches the page, nor as a rejected promise. */
  protected attempt<Result>(act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  /** What every event tells. */
  protected get details(): GiftDetails {
    const { selection } = this;
    return {
      campaign: this.settings.campaign,
      variant: null,
      amount: selection?.amount ?? null,
      currency: selection?.currency ?? null,
      frequency: selection?.frequency ?? null,
    };
  }

  /** The settings as the attributes stand now, read once per change. */
  protected get settings(): Settings {
    if (!this.#settings) {
      this.#settings = this.readSettings(
        makeReader(
          name => this.getAttribute(name),
          sentence => this.warn(sentence),
          currency => entryFormat(this.language.locale, currency).symbols,
        ),
      );
      const { offer } = this.#settings;
      this.choice.setOffer(offer, () => entryFormat(this.language.locale, offer!.currency));
    }
    return this.#settings;
  }

  protected override updated(): void {
    const { choice } = this.choice;
    if (choice) showChoice(this.renderRoot, choice);
    const { tag, missing } = this.language;
    if (missing) this.warn(`lang="${tag}": English is used. Load the words of this language, or register your own.`);
  }

  /** What the editor was told. */
  protected get warnings(): readonly string[] {
    return [...this.#said];
  }

  /** Hears what the picker's controls tell. */
  protected abstract readonly controls: EventListener;

  /** Tells the editor, and leaves what can be left, after something failed that needn't. */
  protected abstract fail(error: unknown): void;

  protected abstract readSettings(reader: Reader): Settings;

  protected settingsChanged(): void {
    this.#settings = undefined;
    this.requestUpdate();
  }

  /** Tells the editor of a mistake on the console: once, and not before the page with all its parts is parsed. */
  protected warn(sentence: string): void {
    if (documentProperty('readyState') === 'loading' || this.#said.has(sentence)) return;
    this.#said.add(sentence);
    console.warn(`<${this.localName}> ${sentence}`);
  }

  /** Null where there is nothing to choose from. */
  protected get pickerView(): PickerView | null {
    const { offer } = this.settings;
    const { choice, shownError: error } = this.choice;
    return offer && choice && { offer, choice, error, language: this.language, disabled: this.matches(':disabled') };
  }

  /** A custom state (`:state(…)`). Browsers from before its final syntax refuse the name, and go without. */
  protected setState(name: string, on: boolean): void {
    try {
      this.internals.states![on ? 'add' : 'delete'](name);
    } catch {
      // Chromium before 125, Safari before 17.4, jsdom
    }
  }

  protected find(selector: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(selector);
  }

  protected async focusNext(selector: string): Promise<void> {
    await this.updateComplete;
    this.find(selector)?.focus();
  }
}

/** Gives a class the properties of its settings: null, undefined and false remove the attribute. */
export function defineProperties(elementClass: Pick<typeof GivingElement, 'settings' | 'prototype'>): void {
  for (const name of elementClass.settings) {
    const isBoolean = /^(?:no-.*|whole-amounts|preview|supporter)$/.test(name);
    const descriptor = own({
      configurable: true,
      enumerable: true,
      get(this: Element) {
        const value = this.getAttribute(name);
        // The browser itself takes any `disabled` attribute for disabled.
        return name === 'disabled' ? value !== null : isBoolean ? isOn(value) : value;
      },
      set(this: Element, value: unknown) {
        if (value === false || value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
    const property = camelCase(name);
    PROPERTIES.add(property);
    Object.defineProperty(elementClass.prototype, property, descriptor);
  }
}
