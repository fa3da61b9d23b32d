import type { LitElement, ReactiveController } from 'lit';
import { usableLocale } from '../browser/intl.js';

const connected = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** An `<img name="host">` stands for a document's `host`. */
const hostOf = (root: Node): Element | null => (root instanceof ShadowRoot ? root.host : null);

/** Keeps the host's locale that of the nearest `lang`, and follows when that changes. */
export class LocaleController implements ReactiveController {
  /** A BCP 47 tag that `Intl` takes. */
  locale = 'en';
  readonly #host: LitElement;
  readonly #changed: () => void;

  /** @param changed called when the locale is another */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    observer ??= new MutationObserver(() => connected.forEach(controller => controller.#read()));
    for (const root of this.#roots())
      observer.observe(root.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['lang'] });
    this.#read();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) observer?.disconnect();
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
    const locale = usableLocale(langs.find(Boolean) || 'en');
    if (locale === this.locale) return;
    this.locale = locale;
    this.#changed();
  }
}
