/** The pack of drawings beyond the core eight: importing it registers them, before or after the appeal is there. */
import { registerDrawings } from './browser/packs.js';
import { drawings } from './elements/payment-drawings-pack.js';

registerDrawings(drawings);
