import { type GiftDetails, GiftEvent } from './gift-event.js';

/** The reader asks to be reminded later. Bubbles, composed; cancelled, nothing is recorded and the appeal stays. */
export class SmallFavorRemindEvent extends GiftEvent<GiftDetails & { readonly until: Date }> {
  static override readonly type = 'small-favor-remind';
  static override readonly cancelable = true;
  /** When the appeal will be shown again. */
  declare readonly until: Date;
}
