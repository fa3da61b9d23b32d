/**
 * The classic script element that is running now, or null. Read from the prototype's own getter, because an
 * `<img name="currentScript">` anywhere on the page replaces `document.currentScript`. From that of `HTMLDocument`, because
 * MooTools puts an empty class of its own in the place of `Document`.
 */
export function currentScript(): HTMLScriptElement | null {
  const script: unknown = Reflect.get(HTMLDocument.prototype, 'currentScript', document);
  return script instanceof HTMLScriptElement ? script : null;
}

/**
 * Every match of a selector on the page; none for one that can't be read. By the prototype's own method, as an
 * `<img name="querySelectorAll">` stands for the document's.
 */
export function findAll(selector: string): Element[] {
  try {
    return [...HTMLDocument.prototype.querySelectorAll.call(document, selector)];
  } catch {
    return [];
  }
}
