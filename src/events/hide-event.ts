import type { Visibility, VisibilityReason } from '../domain/visibility.js';
import { type GiftDetails, GiftEvent } from './gift-event.js';

/** The appeal is not shown, or no longer. Bubbles, composed, not cancelable. */
export class SmallFavorHideEvent extends GiftEvent<GiftDetails & Pick<Visibility, 'reason' | 'until'>> {
  static override readonly type = 'small-favor-hide';
  declare readonly reason: VisibilityReason;
  /** When it will be shown again. */
  declare readonly until: Date | null;
}
