import { nothing, type TemplateResult } from 'lit';
import { registeredDrawings, registeredNames } from '../browser/packs.js';
import { own } from '../domain/own.js';
import { coreMethodNames, type MethodNames } from '../domain/payment-methods.js';
import type { Messages } from '../messages/messages.js';
import { drawings as coreDrawings } from './payment-drawings.js';
import { html, type Piece, piece } from './template.js';

/** A drawing is a flat list of colours and paths. */
const paths = (drawing: readonly string[]): Piece[] =>
  drawing.flatMap((fill, at) => (at % 2 ? [] : piece`<path fill=${fill} d=${drawing[at + 1]!}></path>`));

/**
 * The payment methods as a named list, each a drawing with its brand's name, or the name alone where its drawing is not
 * on the page.
 */
export function paymentMethodsTemplate(ids: readonly string[], messages: Messages): TemplateResult | typeof nothing {
  if (!ids.length) return nothing;
  const drawings = { ...coreDrawings, ...registeredDrawings() };
  const names = own<MethodNames>({ ...coreMethodNames, ...registeredNames() });
  // Safari forgets that a list without bullets is one, unless told by its role.
  return html`
    <ul class="payment-methods" part="payment-methods" role="list" aria-label=${messages['payment-methods']}>
      ${ids.map(id => {
        // What no file of this page knows is shown as the editor wrote it.
        const name = messages[`method-${id}`] ?? names[id] ?? id[0]!.toUpperCase() + id.slice(1);
        const drawing = Object.hasOwn(drawings, id) ? drawings[id]! : null;
        return piece`<li part="payment-method">
          ${
            drawing
              ? piece`<svg class="box" viewBox="0 0 96 64" role="img" aria-label=${name}>${paths(drawing)}</svg>`
              : piece`<span class="box">${name}</span>`
          }
        </li>`;
      })}
    </ul>
  `;
}
