import { makeReader, type Reader } from '../../src/domain/reader.js';

/** What was read from attributes, and the sentences the editor was told. */
export interface Reading<T> {
  readonly value: T;
  readonly sentences: readonly string[];
}

/** Reads settings from attributes that stand in a record instead of on an element. */
export function reading<T>(read: (reader: Reader) => T, attributes: Readonly<Record<string, string>> = {}): Reading<T> {
  const sentences: string[] = [];
  const written = new Map(Object.entries(attributes));
  const value = read(
    makeReader(
      name => written.get(name) ?? null,
      sentence => sentences.push(sentence),
    ),
  );
  return { value, sentences };
}
