/** Reads single values of a stored record: what is not of that kind counts as nothing. */
export interface RecordFields {
  /** A whole number; NaN for anything else. */
  readonly number: (name: string) => number;
  /** A text; empty for anything else. */
  readonly text: (name: string) => string;
}

/** Own records are under 256 characters; anything much longer is not one, and is not parsed. */
const LONGEST = 2048;

/**
 * Reads a stored record. Null for anything that is not one, so that doubt shows the appeal; `'newer'` for the record of a
 * later version of this library, which must not be overwritten. Own properties only: a record can't bring a prototype.
 */
export function parseRecord(text: string | null): RecordFields | 'newer' | null {
  if (!text || text.length > LONGEST) return null;
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof record !== 'object' || record === null) return null;
  const value = (name: string): unknown => Object.getOwnPropertyDescriptor(record, name)?.value;
  const fields = {
    number: (name: string) => (Number.isSafeInteger(value(name)) ? (value(name) as number) : NaN),
    text: (name: string) => (typeof value(name) === 'string' ? (value(name) as string) : ''),
  };
  const version = fields.number('v');
  return version > 1 ? 'newer' : version === 1 ? fields : null;
}
