import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** English where it is not American: only what is spelt in another way. */
const words: Partial<Messages> = { headline: 'Before you go, we have a small favour to ask' };

/**
 * Where it is written so: the world and Europe, by UN M49, and what CLDR derives from them; Canada; and what CLDR has no English
 * of, but whose papers spell so. `UK` is what people take for Britain's code.
 */
const REGIONS =
  '001 150 AE AG AI AT AU BB BD BE BG BH BM BN BS BW BZ CA CC CH CK CM CX CY CZ DE DG DK DM EE ER ES FI FJ FK FM FR GB GD GE GG ' +
  'GH GI GM GR GS GY HK HR HU ID IE IL IM IN IO IS IT JE JM KE KI KN KW KY LC LK LR LS LT LU LV MG MO MS MT MU MV MW MY NA NF NG ' +
  'NL NO NP NR NU NZ OM PG PK PL PN PT PW QA RO RW SB SC SD SE SG SH SI SK SL SS SX SZ TC TK TO TT TV TZ UA UG UK VC VG VU WS ZA ' +
  'ZM ZW';

for (const region of REGIONS.split(' ')) registerTexts(`en-${region}`, words);
