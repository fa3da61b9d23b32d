import { type GiftDetails, GiftEvent } from './gift-event.js';

/** The reader says that they support the publisher already. Bubbles, composed; cancelled, nothing is recorded and the appeal stays. */
export class SmallFavorSupporterEvent extends GiftEvent<GiftDetails & { readonly until: Date }> {
  static override readonly type = 'small-favor-supporter';
  static override readonly cancelable = true;
  /** When the appeal will be shown again. */
  declare readonly until: Date;
}
