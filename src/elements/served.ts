import type { SelectionController } from '../controllers/selection-controller.js';
import { amountsFor, type Offer } from '../domain/offer.js';

const controlsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('input:not([type=hidden]),.link'),
];

/**
 * Takes over what a server has drawn: what the reader has chosen in it goes into the selection, the rest goes.
 * @returns gives the focus back, once it is drawn anew
 */
export function takeServed(root: ShadowRoot, selection: SelectionController, offer: Offer | null): () => void {
  // By their places: in a form their names and values are the checkout's.
  const changed = (group: string): number =>
    [...root.querySelectorAll<HTMLInputElement>(`.${group} [type=radio]`)].findIndex(
      ({ checked, defaultChecked }) => checked && !defaultChecked,
    );
  const frequency = offer?.frequencies[changed('frequency')];
  const at = changed('amounts');
  const text = root.querySelector<HTMLInputElement>('[part=input]')?.value;
  const focused = controlsOf(root).indexOf(root.activeElement as HTMLElement);
  if (frequency) selection.choose({ frequency });
  if (at >= 0) selection.choose({ amount: amountsFor(offer!, offer!.preset).amounts[at] ?? null });
  if (text) selection.choose({ text });
  root.replaceChildren();
  return () => controlsOf(root)[focused]?.focus();
}
