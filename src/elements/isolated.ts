import { type Piece, piece } from './template.js';

/**
 * The pieces of a filled text, for a template: each fact stands by itself (UAX #9), so that a name or an amount of the one
 * direction doesn't turn the words of the other round.
 */
export const isolated = (texts: readonly string[]): readonly (string | Piece | null)[] =>
  texts.map((text, at) => (at % 2 ? piece`<bdi>${text}</bdi>` : text || null));
