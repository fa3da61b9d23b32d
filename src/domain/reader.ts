/** Reads settings by attribute name and takes what is wrong with them. */
export interface Reader {
  /** The text of a setting, null where the editor did not set it. */
  readonly get: (name: string) => string | null;
  /**
   * Tells the editor of one mistake.
   * @param effect what is done now
   * @param mend what to write instead
   */
  readonly refuse: (name: string, effect: string, mend: string) => void;
  /** What may stand beside an amount of a currency: its code, signs and words; its code alone where that isn't known. */
  readonly symbols?: ((currency: string) => readonly string[]) | undefined;
}

const UNFILLED = /^\s*(?:\{\{.*\}\}|%%.*%%|\*\|.*\|\*)\s*$/s;

/** Makes a reader whose complaints are sentences that name attribute, value and mend. */
export const makeReader = (
  get: Reader['get'],
  warn: (sentence: string) => void,
  symbols?: Reader['symbols'],
): Reader => ({
  get,
  symbols,
  refuse: (name, effect, mend) => warn(`${name}="${(get(name) ?? '').slice(0, 99)}": ${effect}. Write ${mend}.`),
});

/** Whether a text is a merge tag (`{{…}}`, `%%…%%`, `*|…|*`) that a mailing or content system was to fill in, and did not. */
export const isUnfilled = (text: string): boolean => UNFILLED.test(text);

/**
 * An HTML boolean attribute: on where present, whatever its value, except that `"false"` and `"0"` also mean off,
 * because many CMSs write those, and so does a merge tag left unfilled.
 */
export const isOn = (value: string | null): boolean =>
  value !== null && !/^\s*(?:false|0)\s*$/i.test(value) && !isUnfilled(value);

/** A setting of a fixed form; anything else is its default, with one warning. */
export function readPattern({ get, refuse }: Reader, name: string, form: RegExp, usual: string, mend: string): string {
  const text = get(name);
  if (text === null) return usual;
  if (form.test(text.trim())) return text.trim();
  refuse(name, `${usual || 'nothing'} is used`, mend);
  return usual;
}
