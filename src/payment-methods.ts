/** The pack of drawings and names beyond the core eight: importing it registers them, before or after the appeal is there. */
import { registerDrawings } from './browser/packs.js';
import { rareMethodNames } from './domain/rare-payment-methods.js';
import { drawings } from './elements/payment-drawings-pack.js';

registerDrawings(drawings, rareMethodNames);
