import type { SmallFavorHideEvent } from './hide-event.js';
import type { SmallFavorRemindEvent } from './remind-event.js';
import type { SmallFavorSelectEvent } from './select-event.js';
import type { SmallFavorShowEvent } from './show-event.js';
import type { SmallFavorSupportEvent } from './support-event.js';
import type { SmallFavorSupporterEvent } from './supporter-event.js';
import type { SmallFavorUndoEvent } from './undo-event.js';
import type { SmallFavorViewEvent } from './view-event.js';

/** Every event by its name. */
export interface SmallFavorEventMap {
  'small-favor-show': SmallFavorShowEvent;
  'small-favor-view': SmallFavorViewEvent;
  'small-favor-select': SmallFavorSelectEvent;
  'small-favor-support': SmallFavorSupportEvent;
  'small-favor-remind': SmallFavorRemindEvent;
  'small-favor-supporter': SmallFavorSupporterEvent;
  'small-favor-undo': SmallFavorUndoEvent;
  'small-favor-hide': SmallFavorHideEvent;
}

declare global {
  /** The document's, the window's and those of all elements of HTML, as the events bubble to each of them. */
  interface GlobalEventHandlersEventMap extends SmallFavorEventMap {}
  /** What `document.querySelector('.article')` gives is only an `Element`. */
  interface ElementEventMap extends SmallFavorEventMap {}
  interface ShadowRootEventMap extends SmallFavorEventMap {}
}
