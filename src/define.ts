/** Registers both elements. */
import './define-amount-picker.js';
import './define-small-favor.js';

/** The types of the events, for those who import nothing else. */
export type { SmallFavorEventMap } from './events/event-map.js';
