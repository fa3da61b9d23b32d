import { GiftEvent } from './gift-event.js';

/** The reader took a reminder back. Bubbles, composed, not cancelable. */
export class SmallFavorUndoEvent extends GiftEvent {
  static override readonly type = 'small-favor-undo';
}
