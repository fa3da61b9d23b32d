/**
 * The classic script element that is running now, or null. Read from the prototype's own getter, because an
 * `<img name="currentScript">` anywhere on the page replaces `document.currentScript`.
 */
export function currentScript(): HTMLScriptElement | null {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get;
  const script: unknown = get?.call(document);
  return script instanceof HTMLScriptElement ? script : null;
}

/** The first match of a publisher's selector; null for none, and for a selector that can't be read. */
export function findTarget(selector: string): Element | null {
  try {
    return Document.prototype.querySelector.call(document, selector);
  } catch {
    return null;
  }
}
