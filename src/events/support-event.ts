import { type GiftDetails, GiftEvent } from './gift-event.js';

/** The reader is about to follow the support link. Bubbles, composed; cancelled, the link is not followed. */
export class SmallFavorSupportEvent extends GiftEvent<GiftDetails & { readonly url: string }> {
  static override readonly type = 'small-favor-support';
  static override readonly cancelable = true;
  /** The address of the checkout with the reader's choice. */
  declare readonly url: string;
}
