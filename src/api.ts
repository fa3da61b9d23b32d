import { SmallFavor } from './elements/small-favor.js';
import { registerMessages } from './languages/register.js';
import { version } from './version.js';

/** What stands under `SmallFavor` for the page's own scripts; parts add their classes. */
export const api = { SmallFavor, markSupporter: SmallFavor.markSupporter, registerMessages, version };
