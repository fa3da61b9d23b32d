import { html, type TemplateResult } from 'lit';

/**
 * The pieces of a filled text, for a template: each fact stands by itself (UAX #9), so that a name or an amount of the one
 * direction doesn't turn the words of the other round.
 */
export const isolated = (pieces: readonly string[]): readonly (string | TemplateResult)[] =>
  pieces.map((piece, at) => (at % 2 ? html`<bdi>${piece}</bdi>` : piece));
