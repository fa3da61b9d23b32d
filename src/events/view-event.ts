import { GiftEvent } from './gift-event.js';

/** The appeal was seen: half of it, or half the viewport, for one second in a visible tab. Once per appeal. Bubbles, composed, not cancelable. */
export class SmallFavorViewEvent extends GiftEvent {
  static override readonly type = 'small-favor-view';
}
