import type { LitElement, ReactiveController } from 'lit';
import { documentProperty } from '../browser/document.js';
import { lookupTags, usableLocale } from '../browser/intl.js';
import { registeredTexts, watchPacks } from '../browser/packs.js';
import { type Messages, type Words, wordsFor, wordsLocale } from '../messages/messages.js';

const connected = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** An `<img name="host">` stands for a document's `host`. */
const hostOf = (root: Node): Element | null => (root instanceof ShadowRoot ? root.host : null);

/** What a reader reads: their locale, and the words there are for it. */
export interface Language {
  /** As the page writes it. */
  readonly tag: string;
  /** For numbers: a BCP 47 tag that `Intl` takes. */
  readonly locale: string;
  readonly messages: Messages;
  /** For dates and names among the words: the locale, if the words are in its language, else theirs. */
  readonly wordsLocale: string;
}

/** Keeps the host's language that of the nearest `lang`, and follows when that changes or when words come. */
export class LocaleController implements ReactiveController, Language {
  tag = 'en';
  locale = 'en';
  #words: Words | undefined;
  readonly #host: LitElement;
  readonly #changed: () => void;
  #unwatchPacks: (() => void) | undefined;

  /** @param changed called when the locale is another, and when any pack has come */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get messages(): Messages {
    return this.#found.messages;
  }

  get wordsLocale(): string {
    return wordsLocale(this.locale, this.#found);
  }

  /** Whether English stands in for another language, now that all of the page's scripts have run. */
  get missing(): boolean {
    return !this.#found.tag && documentProperty('readyState') === 'complete';
  }

  hostConnected(): void {
    connected.add(this);
    observer ??= new MutationObserver(() => connected.forEach(controller => controller.#read()));
    for (const root of this.#roots())
      observer.observe(root.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['lang'] });
    this.#unwatchPacks = watchPacks(this.#follow);
    if (documentProperty('readyState') !== 'complete') addEventListener('load', this.#miss);
    this.#words = undefined;
    this.#read();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) observer?.disconnect();
    this.#unwatchPacks?.();
    removeEventListener('load', this.#miss);
  }

  get #found(): Words {
    const texts = registeredTexts();
    return (this.#words ??= wordsFor(lookupTags(this.tag, texts.keys()), texts));
  }

  /** The host, and the host of each shadow root it stands in. */
  #roots(): Element[] {
    const elements: Element[] = [];
    for (let at: Element | null = this.#host; at; at = hostOf(at.getRootNode())) elements.push(at);
    return elements;
  }

  #read(): void {
    const langs = this.#roots().map(element => {
      const near = element.closest('[lang]');
      // A form around us may have a field of that name.
      return near && element.getAttribute.call(near, 'lang');
    });
    const tag = langs.find(Boolean) || 'en';
    if (tag === this.tag) return;
    this.tag = tag;
    this.locale = usableLocale(tag);
    this.#follow();
  }

  readonly #follow = (): void => {
    this.#words = undefined;
    this.#changed();
  };

  /** Now that no words can come any more. */
  readonly #miss = (): void => {
    if (this.missing) this.#changed();
  };
}
