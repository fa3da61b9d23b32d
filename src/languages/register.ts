import { understoodTag } from '../browser/intl.js';
import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/**
 * Gives the interface texts of a language: all of them, or only those to be replaced. A later text replaces an earlier one
 * of the same name; what a language doesn't say is taken from the next wider one, in the end from English. Every appeal on
 * the page follows at once.
 * @param tag BCP 47: `de` for all German, `de-CH` for Swiss German alone; what a page may have as its `lang` is understood
 * @param messages by name; what is no text is left out
 */
export const registerMessages = (tag: string, messages: Partial<Messages>): void =>
  registerTexts(understoodTag(`${tag}`), messages);
