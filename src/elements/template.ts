import { html as litHtml, type TemplateResult } from 'lit';

/** A part of a template that becomes one with the template around it. */
class Piece {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

export type { Piece };

const isPiece = (value: unknown): value is Piece => value instanceof Piece;

/**
 * Joined templates by their text, for Lit knows a template by its strings' identity. There are as many as the page's own
 * changes of its attributes bring about.
 */
const known = new Map<string, TemplateStringsArray>();

/** Puts the pieces among the values, and lists of pieces and texts, into the strings. */
function join(strings: readonly string[], values: readonly unknown[]): Piece {
  const texts = [strings[0]!];
  const left: unknown[] = [];
  const append = (text: string): void => void (texts[texts.length - 1] += text);
  values.forEach((value, at) => {
    const list: readonly unknown[] = Array.isArray(value) && value.some(isPiece) ? value : [value];
    for (const each of list)
      if (isPiece(each)) {
        append(each.strings[0]!);
        texts.push(...each.strings.slice(1));
        left.push(...each.values);
      } else {
        texts.push('');
        left.push(each);
      }
    append(strings[at + 1]!);
  });
  return new Piece(texts, left);
}

/**
 * A piece of a template, for what never changes its shape by itself: it is parsed and cloned with the template around it.
 * Lit's own way, a template in a template, costs each time a template of its own, its marks in the tree, and their objects.
 * Only what stands in our source goes into the markup; values stay values.
 */
export const piece = (strings: TemplateStringsArray, ...values: readonly unknown[]): Piece => join(strings, values);

/**
 * Lit's `html`, with the pieces among its values made one with it. When their shapes change, all of it is drawn anew: what a
 * reader may be at work in, and what changes while they are, is a template of its own.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  const { strings: texts, values: left } = join(strings, values);
  const key = texts.join('\0');
  let template = known.get(key);
  if (!template) {
    template = Object.assign(texts as string[], { raw: texts });
    known.set(key, template);
  }
  return litHtml(template, ...left);
}
