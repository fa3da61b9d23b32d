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
}

/** Makes a reader whose complaints are sentences that name attribute, value and mend. */
export const makeReader = (get: Reader['get'], warn: (sentence: string) => void): Reader => ({
  get,
  refuse: (name, effect, mend) => warn(`${name}="${(get(name) ?? '').slice(0, 99)}": ${effect}. Write ${mend}.`),
});

/**
 * An HTML boolean attribute: on where present, whatever its value, except that `"false"` and `"0"` also mean off,
 * because many CMSs write those.
 */
export const isOn = (value: string | null): boolean => value !== null && !/^\s*(?:false|0)\s*$/i.test(value);
