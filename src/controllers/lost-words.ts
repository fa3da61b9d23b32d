import { mayWriteAgain } from '../browser/light-dom.js';

/** Whether a node is words, with nothing in it that acts, or nothing at all. A form's fields can stand for its own methods. */
const isWords = (node: ChildNode): boolean =>
  node instanceof Element
    ? Element.prototype.matches.call(node, 'p,h2,h3,h4,h5,h6,ul,ol,blockquote,figure,br,[slot=fallback]') &&
      ![node, ...node.querySelectorAll('*')].some(({ localName }) => /^(?:script|form)$|-/.test(localName))
    : !(node instanceof Text && node.data.trim());

/**
 * Takes in an appeal's words where they stand behind it: in `<p><small-favor …><h2 slot="headline">…`, as WordPress and
 * Markdown make it, the heading ends the paragraph, and with it the element. Only an empty element with `href` and `currency`, in
 * a paragraph of its own, takes anything; and only up to the last slot of plain words with a fallback among them. So no article
 * is swallowed by mistake.
 * @returns whether words of an appeal are left outside
 */
export function takeLostWords(host: Element): boolean {
  const paragraph = host.closest('p');
  // Inside somebody else's element, slots are that element's.
  if (!paragraph || /-/.test((paragraph.parentNode as Element).localName)) return false;
  let isPlain =
    host.matches('[href][currency]') &&
    !paragraph.textContent.trim() &&
    paragraph.querySelectorAll(':not(br,script)').length === 1;
  let last: Node = host;
  const behind: ChildNode[] = [];
  let words: ChildNode[] = [];
  for (let at: ChildNode | null = paragraph; (at = at.nextSibling);) {
    // As where Markdown puts a paragraph around a link, or an unclosed <strong> goes on behind its own.
    const inside = at instanceof Element && host.querySelector.call(at, 'small-favor,[slot]');
    // What follows another appeal is that one's.
    if (inside && inside.localName === 'small-favor') break;
    behind.push(at);
    isPlain &&= isWords(at);
    if (!(at as Element).slot && (!inside || /-/.test((inside.parentNode as Element).localName))) continue;
    last = at;
    if (isPlain) words = [...behind];
  }
  if (words.some(node => (node as Element).slot === 'fallback') && mayWriteAgain(host, 'words')) host.append(...words);
  return !host.contains(last);
}
