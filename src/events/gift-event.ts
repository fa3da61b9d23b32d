import type { Frequency } from '../domain/frequency.js';

/** What every event of the appeal tells. No event tells anything about the reader beyond their choice. */
export interface GiftDetails {
  /** The appeal's campaign. */
  readonly campaign: string;
  /** The variant of the words; null where there is one wording only. */
  readonly variant: string | null;
  /** The chosen amount in major units, the shortest exact decimal (`15`, `12.50`); null where none is understood. */
  readonly amount: string | null;
  /** ISO 4217 code; null without a picker. */
  readonly currency: string | null;
  /** Null without a picker. */
  readonly frequency: Frequency | null;
}

/** The browser's own: MooTools puts a class of its own in the place of `Event`, but knows nothing of those derived from it. */
export const NativeEvent: typeof Event = Object.getPrototypeOf(MessageEvent);

/** The base of all events: bubbles, is composed, and tells the choice of the moment in fields of its own. */
export abstract class GiftEvent<Details extends GiftDetails = GiftDetails> extends NativeEvent implements GiftDetails {
  /** The event's name. */
  static readonly type: string;
  static readonly cancelable: boolean = false;
  declare readonly campaign: string;
  declare readonly variant: string | null;
  declare readonly amount: string | null;
  declare readonly currency: string | null;
  declare readonly frequency: Frequency | null;

  constructor({ ...details }: Details) {
    super(new.target.type, { bubbles: true, composed: true, cancelable: new.target.cancelable });
    Object.assign(this, details);
  }
}
