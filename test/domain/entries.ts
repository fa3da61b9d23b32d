import { type EntryError, type EntryFormat, parseEntry } from '../../src/domain/amount-entry.js';
import { toDecimal } from '../../src/domain/money.js';
import { expect } from '@open-wc/testing';

/** Euros from 1 to 10,000. */
export const EUROS: Parameters<typeof parseEntry>[1] = { digits: 2, min: 100, max: 1_000_000 };

/** How euros are written where the dot is the decimal separator. */
export const DOT: EntryFormat = { decimal: '.', symbols: ['EUR', '€'] };

/** … where the comma is. */
export const COMMA: EntryFormat = { ...DOT, decimal: ',' };

/** … in Arabic. */
export const ARABIC: EntryFormat = { ...DOT, decimal: '٫' };

/** What an entry is understood as: the amount as links would carry it, else the error. */
export function understood(text: string, format = DOT, offer = EUROS): string {
  const entry = parseEntry(text, offer, format);
  return entry.error === undefined ? toDecimal(entry.amount, offer.digits) : entry.error;
}

/** What is typed, and what it is understood as. */
export type Rows = readonly (readonly [text: string, meaning: string])[];

/** The same error for every text. */
export const errors = (error: EntryError, texts: readonly string[]): Rows => texts.map(text => [text, error]);

/** A test for each row. */
export function entryTable(name: string, rows: Rows, format = DOT, offer = EUROS): void {
  describe(name, () => {
    for (const [text, expected] of rows) {
      const shown = JSON.stringify(text.length > 99 ? `${text.slice(0, 20)}…` : text);
      it(`reads ${shown} as ${expected}`, () => expect(understood(text, format, offer)).to.equal(expected));
    }
  });
}
