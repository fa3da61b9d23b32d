import { GiftEvent } from './gift-event.js';

/** The reader chose another frequency or amount. Bubbles, composed, not cancelable. */
export class SmallFavorSelectEvent extends GiftEvent {
  static override readonly type = 'small-favor-select';
}
