import type { SmallFavor } from '../../src/index.js';
import type { Appeal } from './appeal.js';
import type { Painted } from './contrast.js';
import { packOf } from './snippet.js';

/** The link that a choice in the preview leads to. */
export interface Link {
  /** Null where no usable link is set. */
  readonly url: string | null;
  /** The choice in a few words, like `10 USD once`. */
  readonly choice: string;
}

/** Stands for an editor's picture: the builder asks nobody for anything. */
const PICTURE = 'pictures/harbor.svg';

/** Calls before the next picture after a change of size: to change sizes while they are reported is an error of the page. */
export function onResize(element: Element, changed: () => void): void {
  const { ResizeObserver } = element.ownerDocument.defaultView as Window & typeof globalThis;
  new ResizeObserver(() => requestAnimationFrame(changed)).observe(element);
}

/** The appeal on a page of its own in a frame, as the snippet would make it. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #languages: readonly string[];
  #words = '';

  /** @param changed the reader's choice is another, or the page has another size */
  constructor(frame: HTMLIFrameElement, languages: readonly string[], changed: () => void) {
    this.#frame = frame;
    this.#languages = languages;
    this.#document.addEventListener('small-favor-select', changed);
    // The link is shown, and followed only where the editor tries it.
    this.#document.addEventListener('small-favor-support', event => event.preventDefault());
    for (const type of ['click', 'auxclick'])
      this.#document.addEventListener(type, event => {
        if (event.composedPath().some(node => (node as Element).localName === 'a')) event.preventDefault();
      });
    onResize(this.#document.body, changed);
  }

  get #window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }
  get #document(): Document {
    return this.#frame.contentDocument!;
  }
  get #appeal(): SmallFavor | null {
    return this.#document.querySelector('small-favor');
  }

  /** Height of the page in the frame, in its own pixels. */
  get height(): number {
    return this.#document.body.offsetHeight;
  }

  /** Shows an appeal, in a column of this width. */
  async show({ attributes, lang, words, style }: Appeal, dark: boolean, column: number): Promise<void> {
    // Before the language is set, or English would be shown in between, and a warning.
    await this.#load(lang);
    const root = this.#document.documentElement;
    root.lang = lang;
    root.dataset.scheme = dark ? 'dark' : 'light';
    root.style.setProperty('--column', `${column + 32}px`);
    const appeal = this.#appeal ?? this.#document.createElement('small-favor');
    const wanted: Record<string, string> = { ...attributes, preview: '' };
    for (const name of appeal.getAttributeNames())
      if (!(name in wanted) && name !== 'style') appeal.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted))
      if (appeal.getAttribute(name) !== value) appeal.setAttribute(name, value);
    for (const name of [...appeal.style]) appeal.style.removeProperty(name);
    for (const [name, value] of Object.entries(style)) appeal.style.setProperty(`--small-favor-${name}`, value);
    const html = words
      .map(({ slot, html: words }) =>
        slot === 'image'
          ? `<img src="${PICTURE}" alt="" slot="image" />`
          : slot
            ? words.replace(/^<\w+/, `$& slot="${slot}"`)
            : words,
      )
      .join('');
    if (html !== this.#words) appeal.innerHTML = html;
    this.#words = html;
    if (!appeal.isConnected) this.#document.querySelector('#place')!.append(appeal);
    await appeal.updateComplete;
  }

  /** Loads the words of a language, once. */
  async #load(lang: string): Promise<void> {
    const pack = packOf(lang, this.#languages);
    const src = `small-favor/languages/${pack}.js`;
    if (!pack || this.#document.querySelector(`script[src="${src}"]`)) return;
    const script = this.#document.createElement('script');
    script.src = src;
    this.#document.head.append(script);
    await new Promise(resolve => {
      for (const type of ['load', 'error']) script.addEventListener(type, resolve, { once: true });
    });
  }

  /** Where the choice that is made in the preview leads. */
  get link(): Link {
    const selection = this.#appeal?.selection;
    const choice = selection
      ? [selection.amount, selection.currency, selection.frequency].filter(Boolean).join(' ')
      : '';
    return { url: this.#appeal?.checkoutUrl ?? null, choice };
  }

  /** How high the appeal is in columns of these widths, in pixels. Nothing of it is painted. */
  heights(widths: readonly number[]): number[] {
    const place = this.#document.querySelector<HTMLElement>('#place')!;
    const heights = widths.map(width => {
      place.style.inlineSize = `${width}px`;
      return Math.ceil(this.#appeal?.offsetHeight ?? 0);
    });
    place.style.inlineSize = '';
    return heights;
  }

  /** The colours of the appeal on a light or a dark page; null as long as nothing is drawn. Nothing of it is painted. */
  painted(dark: boolean): Painted | null {
    const root = this.#document.documentElement;
    const shadow = this.#appeal?.shadowRoot;
    const before = root.dataset.scheme;
    root.dataset.scheme = dark ? 'dark' : 'light';
    const style = (element: Element) => this.#window.getComputedStyle(element);
    const find = (selector: string) => shadow?.querySelector(selector) ?? null;
    const [card, copy, link] = [find('[part~=card]'), find('[part~=copy]'), find('[part~=link]')];
    const control = find('[part~=input]') ?? find('[part=option] .face');
    const painted = card &&
      copy &&
      link && {
        text: style(copy).color,
        card: [style(card).backgroundColor, style(root).backgroundColor],
        button: [style(link).backgroundColor],
        onButton: style(link).color,
        edge: control && style(control).borderTopColor,
      };
    root.dataset.scheme = before;
    return painted;
  }
}
