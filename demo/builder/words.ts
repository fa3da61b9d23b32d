import DOMPurify from 'dompurify';
import { isWebAddress } from './addresses.js';

/** Tags that may stand in a line. */
const INLINE = 'a b strong i em small span br cite q abbr'.split(' ');

/** What an editor may write among the words. A snippet comes from elsewhere, and so may the address: all else is taken out. */
const ALLOWED = {
  ALLOWED_TAGS: [...INLINE, ...'p ul ol li blockquote h3 h4 h5 h6'.split(' ')],
  ALLOWED_ATTR: ['href', 'title', 'lang', 'dir', 'class', 'cite'],
  // Scripts of the page may act on these.
  ALLOW_DATA_ATTR: false,
};

/** Blocks that stand for themselves; anything else is a paragraph. */
const BLOCK = /^<(?:p|ul|ol|blockquote|h[3-6])\b/i;

/** A text with single spaces, and none around it. Spaces that do not break, and those of other scripts, stay as they are. */
export const oneLine = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** The addresses of links in some words that are none of the web. */
export const badLinks = (html: string): string[] =>
  [...parse(html).querySelectorAll('a[href]')]
    .map(link => link.getAttribute('href')!)
    .filter(address => !isWebAddress(address));

/**
 * HTML without anything that could act or load, and without addresses that are none of the web, as the browser writes it. (What has
 * no `<` DOMPurify leaves as it is.)
 */
export function purify(html: string, ALLOWED_TAGS = ALLOWED.ALLOWED_TAGS): string {
  const body = parse(DOMPurify.sanitize(html, { ...ALLOWED, ALLOWED_TAGS }));
  for (const name of ['href', 'cite'])
    for (const element of body.querySelectorAll(`[${name}]`))
      if (!isWebAddress(element.getAttribute(name)!)) element.removeAttribute(name);
  return body.innerHTML;
}

/** What is in a paragraph that has nothing else to it; undefined for another block. */
const inParagraph = (html: string): string | undefined => /^<p>([^]*)<\/p>$/.exec(html)?.[1];

/**
 * Words as an editor types them, as HTML blocks: an empty line parts two paragraphs, and simple tags may stand in them.
 * @example blocksOf('One.\n\nTwo & <em>three</em>') // ['<p>One.</p>', '<p>Two &amp; <em>three</em></p>']
 */
export function blocksOf(text: string): string[] {
  const blocks = text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean);
  const html = purify(blocks.map(block => (BLOCK.test(block) ? block : `<p>${block}</p>`)).join(''));
  return [...parse(html).children]
    .filter(child => child.textContent?.trim())
    .map(({ outerHTML }) => {
      const words = oneLine(inParagraph(outerHTML) ?? '');
      return words ? `<p>${words}</p>` : oneLine(outerHTML);
    });
}

/** Blocks as an editor would type them. */
export function typed(blocks: readonly Element[]): string {
  const text = blocks.map(block => {
    const html = purify(block.outerHTML);
    return oneLine(inParagraph(html) ?? html);
  });
  return text.filter(Boolean).join('\n\n');
}

/** One line of words as HTML, for a slot that has no blocks of its own: within its paragraph, another one would end it. */
export const lineOf = (text: string): string => oneLine(purify(text, INLINE));
