import { documentProperty } from '../browser/document.js';
import { takeLostWords } from './lost-words.js';
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
  for (let at: Node | null = host; at; at = documentProperty('parentNode', at))
    if (documentProperty('nextSibling', at)) return false;
  return true;
}

/** An element among the words, and not in a slot of its own. */
const WORDS = ':not([slot]:not([slot=""]), script, style, template)';

/**
 * Whether there is anything to read or see. CMSs leave empty paragraphs behind, which are no words.
 * @param among which elements to look at
 */
export const hasWords = (root: Element | DocumentFragment, among = `:scope > ${WORDS}, :scope > ${WORDS} *`): boolean =>
  [...root.childNodes].some(node => node.nodeType === 3 && (node as Text).data.trim()) ||
  // A form's property may be a field of that name, but never fails.
  [...root.querySelectorAll(among)].some(
    element => String(element.textContent).trim() || MEDIA.test(element.localName),
  );

function readContent(host: Element): Content {
  const find = (selector: string): Element | null => host.querySelector(`:scope > ${selector}`);
  const arriving = isArriving(host);
  const findHeading = (place: string): Element | null => find(place + HEADING) ?? find(`${place} ${HEADING}`);
  const slot = '[slot=headline]';
  return {
    arriving,
    words: hasWords(host) || arriving,
    headline: findHeading(slot) ? 'slotted-heading' : find(slot) ? 'slotted-text' : findHeading(WORDS) && 'in-words',
    fallback: Boolean(find('[slot=fallback]')),
    fallbackHref: (find('a[slot=fallback][href]') ?? find('[slot=fallback] a[href]'))?.getAttribute('href') ?? null,
  };
}

/** Follows the editor's children as they come, go and change. */
export class ContentController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: (isLost: boolean) => void;
  readonly #observer = new MutationObserver(() => this.#read());
  #content: Content | undefined;

  /** @param changed called when children came, went or moved to another slot; told whether words of theirs stand outside */
  constructor(host: LitElement, changed: (isLost: boolean) => void) {
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
    // What is behind the element is known once the page is parsed.
    const isLost = documentProperty('readyState') !== 'loading' && takeLostWords(this.#host);
    this.#content = undefined;
    this.#observer.disconnect();
    const options = {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['slot', 'href'],
    };
    this.#observer.observe(this.#host, options);
    // What comes after the element, wherever that is, says that it is complete.
    if (this.content.arriving) this.#observer.observe(document, options);
    this.#changed(isLost);
  };
}
