import { GiftEvent } from './gift-event.js';

/** The appeal begins to be shown. Bubbles, composed, not cancelable. */
export class SmallFavorShowEvent extends GiftEvent {
  static override readonly type = 'small-favor-show';
}
