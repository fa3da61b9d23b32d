/** The classes, events and types; importing this registers nothing. `define.js` does. */
export type { EntryError } from './domain/amount-entry.js';
export type { Frequency } from './domain/frequency.js';
export type { Drawings } from './domain/payment-methods.js';
export type { Selection } from './domain/selection.js';
export type { Visibility, VisibilityReason } from './domain/visibility.js';
export { registerDrawings } from './browser/packs.js';
export { SmallFavor } from './elements/small-favor.js';
export { SmallFavorAmountPicker } from './elements/small-favor-amount-picker.js';
export type { GiftDetails } from './events/gift-event.js';
export { SmallFavorHideEvent } from './events/hide-event.js';
export { SmallFavorRemindEvent } from './events/remind-event.js';
export { SmallFavorSelectEvent } from './events/select-event.js';
export { SmallFavorShowEvent } from './events/show-event.js';
export { SmallFavorSupportEvent } from './events/support-event.js';
export { SmallFavorUndoEvent } from './events/undo-event.js';
export { SmallFavorViewEvent } from './events/view-event.js';
export { version } from './version.js';
