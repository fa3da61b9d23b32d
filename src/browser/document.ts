/**
 * The classic script element that is running now, or null. Read from the prototype's own getter, because an
 * `<img name="currentScript">` anywhere on the page replaces `document.currentScript`.
 */
export function currentScript(): HTMLScriptElement | null {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get;
  const script: unknown = get?.call(document);
  return script instanceof HTMLScriptElement ? script : null;
}

/**
 * Every match of a selector on the page; none for one that can't be read. By the prototype's own method, as an
 * `<img name="querySelectorAll">` stands for the document's.
 */
export function findAll(selector: string): Element[] {
  try {
    return [...Document.prototype.querySelectorAll.call(document, selector)];
  } catch {
    return [];
  }
}
