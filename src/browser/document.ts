/** The document, with what not every browser knows. */
interface Page extends Document {
  readonly prerendering?: boolean;
}

/**
 * A property of the document. Read from the prototype's own getter, because an `<img name="currentScript">` anywhere on the
 * page replaces `document.currentScript`. From that of `HTMLDocument`, because MooTools puts an empty class of its own in
 * the place of `Document`.
 * @param page another document than this script's, or any node for what nodes have too: a form's fields can stand for it
 */
export const documentProperty = <Name extends keyof Page>(name: Name, page: Node = document): Page[Name] =>
  Reflect.get(HTMLDocument.prototype, name, page) as Page[Name];

/** Whether an element takes part in the page's layout; so does any where the browser can't tell (Safari before 17.4). */
export const isRendered = (element: Element): boolean => Element.prototype.checkVisibility?.call(element) ?? true;

/** A new element, whatever `document.createElement` is on this page. */
export const createElement = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  HTMLDocument.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];

/** The classic script element that is running now, or null. */
export function currentScript(): HTMLScriptElement | null {
  const script = documentProperty('currentScript');
  return script instanceof HTMLScriptElement ? script : null;
}

/**
 * Every match of a selector on the page; none for one that can't be read. By the prototype's own method, as an
 * `<img name="querySelectorAll">` stands for the document's.
 */
export function findAll(selector: string): Element[] {
  try {
    return [...documentProperty('querySelectorAll').call(document, selector)];
  } catch {
    return [];
  }
}

/** Acts when all of the page is parsed. */
export function whenParsed(act: () => void): void {
  if (documentProperty('readyState') === 'loading') addEventListener('DOMContentLoaded', act);
  else act();
}

/** Acts so many milliseconds after the page was loaded; counted from now on a page that is. */
export function afterLoad(delay: number, act: () => void): void {
  const wait = (): unknown => setTimeout(() => act(), delay);
  try {
    if (documentProperty('readyState') === 'complete') wait();
    else addEventListener('load', wait);
  } catch {
    // a page that lets nobody listen
  }
}
