import type { TemplateResult } from 'lit';
import { html, piece } from './template.js';

/**
 * A filled text for a template, from its pieces: each fact stands by itself (UAX #9), so that a name or an amount of the one
 * direction doesn't turn the words of the other round.
 */
export const isolated = (texts: readonly string[]): TemplateResult =>
  html`${texts.map((text, at) => (at % 2 ? piece`<bdi>${text}</bdi>` : text))}`;
