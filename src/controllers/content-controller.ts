import { documentProperty } from '../browser/document.js';
import type { LitElement, ReactiveController } from 'lit';

/** What the editor put between the tags. */
export interface Content {
  /** Whether the page's parser may still be inside the element, so that more is on its way. */
  readonly arriving: boolean;
  /** Whether there are words; without, the built-in ones are used. */
  readonly words: boolean;
  /** Whether there is a headline: a heading element in the words or in its slot, or a text that has yet to stand in one. */
  readonly headline: 'slotted-heading' | 'slotted-text' | 'in-words' | null;
  readonly fallback: boolean;
  /** The address of the first link in `slot="fallback"`. */
  readonly fallbackHref: string | null;
}

/** What is something without any text: media, and elements of the editor's own, which may keep theirs inside. */
const MEDIA = /^(?:img|picture|video|audio|svg|iframe|canvas)$|-/;

const HEADING = ':is(h1,h2,h3,h4,h5,h6,[role=heading])';

/** Whether the parser may still be inside the element: the page is being parsed, and nothing follows the element yet. */
function isArriving(host: Element): boolean {
  if (documentProperty('readyState') !== 'loading') return false;
  for (let at: Element | null = host; at; at = at.parentElement) if (at.nextSibling) return false;
  return true;
}

function readContent(host: Element): Content {
  const find = (selector: string): Element | null => host.querySelector(`:scope > ${selector}`);
  const words = ':not([slot]:not([slot=""]), script, style, template)';
  // CMSs leave empty paragraphs behind, which are no words. A form's property may be a field of that name, but never fails.
  const readable =
    [...host.childNodes].some(node => node.nodeType === 3 && (node as Text).data.trim()) ||
    [...host.querySelectorAll(`:scope > ${words}, :scope > ${words} *`)].some(
      element => String(element.textContent).trim() || MEDIA.test(element.localName),
    );
  const arriving = isArriving(host);
  const findHeading = (place: string): Element | null => find(place + HEADING) ?? find(`${place} ${HEADING}`);
  const slot = '[slot=headline]';
  return {
    arriving,
    words: readable || arriving,
    headline: findHeading(slot) ? 'slotted-heading' : find(slot) ? 'slotted-text' : findHeading(words) && 'in-words',
    fallback: Boolean(find('[slot=fallback]')),
    fallbackHref: (find('a[slot=fallback][href]') ?? find('[slot=fallback] a[href]'))?.getAttribute('href') ?? null,
  };
}

/** Follows the editor's children as they come, go and change. */
export class ContentController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => this.#read());
  #content: Content | undefined;

  /** @param changed called when children came, went or moved to another slot */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get content(): Content {
    return (this.#content ??= readContent(this.#host));
  }

  /** The children were changed, and are to be read anew. */
  reset(): void {
    this.#content = undefined;
  }

  hostConnected(): void {
    if (documentProperty('readyState') === 'loading') addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('DOMContentLoaded', this.#read);
    this.#observer.disconnect();
  }

  readonly #read = (): void => {
    this.#content = undefined;
    this.#observer.disconnect();
    const options = { childList: true, subtree: true, attributes: true, attributeFilter: ['slot', 'href'] };
    this.#observer.observe(this.#host, options);
    // What comes after the element, wherever that is, says that it is complete.
    if (this.content.arriving) this.#observer.observe(document, options);
    this.#changed();
  };
}
