import type { Form } from './forms.js';

/** An appeal's height in a column. */
export interface Room {
  /** Width of the column in pixels. */
  readonly width: number;
  /** Height of the appeal in pixels. */
  readonly height: number;
}

/** Space beside the column on a page that is as narrow as it gets, in pixels. */
const MARGINS = 32;

/** Columns to measure: a phone's, a tablet's, and the article's own. */
export const columns = (own: number): number[] =>
  [...new Set([358, 600, own].map(width => Math.min(width, own)))].sort((a, b) => a - b);

/**
 * The style rule that keeps an appeal's room until it is drawn, for each width of the window. One script tag has no element
 * before it runs: nothing can be reserved.
 */
export function writeRoom(rooms: readonly Room[], form: Form): string {
  if (form === 'script')
    return '/* One script tag reserves nothing. Put it at the end of the article, or take the element. */';
  const selector = form === 'div' ? '.small-favor:not(:has(small-favor:defined))' : 'small-favor:not(:defined)';
  const rule = (height: number, indent = '') =>
    `${indent}${selector} {\n${indent}  display: block;\n${indent}  min-height: ${height}px;\n${indent}}`;
  return rooms
    .map(({ width, height }, at) =>
      at
        ? `@media (min-width: ${width + MARGINS}px) {\n${rule(height, '  ').replace('    display: block;\n', '')}\n}`
        : rule(height),
    )
    .join('\n');
}
