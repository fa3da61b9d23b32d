import { NAME } from './names.js';

/** One wording among several. */
export interface Variant {
  readonly name: string;
  /** Its share of the readers, beside those of the others. */
  readonly share: number;
}

/** The variant that shows nothing, to compare with. */
export const CONTROL = 'control';

/**
 * Reads one variant. Null, with one warning, for a name that can't be one.
 * @param share empty for 1; a share that is no number of 0 or more is 1, with one warning
 */
export function readVariant(name: string, share: string, warn: (sentence: string) => void): Variant | null {
  if (!NAME.test(name)) {
    warn(`data-variant="${name.slice(0, 99)}": it is left out. Write up to 32 of a-z, 0-9 and -.`);
    return null;
  }
  const text = share.trim() || '1';
  if (/^\d{1,4}(?:\.\d{1,4})?$/.test(text)) return { name, share: Number(text) };
  warn(`data-share="${share.slice(0, 99)}": 1 is used. Write a number like 1 or 50.`);
  return { name, share: 1 };
}

/**
 * Draws a variant by the shares; null without any that has a share.
 * @param random from 0 to just under 1
 */
export function drawVariant(variants: readonly Variant[], random: number): string | null {
  const all = variants.reduce((sum, { share }) => sum + share, 0);
  let left = random * all;
  for (const { name, share } of variants) {
    left -= share;
    if (left < 0) return name;
  }
  return null;
}
