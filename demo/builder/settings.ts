import { entryFormat } from '../../src/browser/intl.js';
import { makeReader } from '../../src/domain/reader.js';
import { readSettings, type Settings } from '../../src/domain/settings.js';
import { LINK_CONTEXT } from './addresses.js';

/** Tells of a mistake as the element does: the setting, what is done now, and what to write instead. */
type Refuse = (name: string, effect: string, mend: string) => void;

/** The element's settings, as it reads them on a page of the publisher's. */
export function readOn(
  context: { readonly baseUrl: string; readonly pageProtocol: string; readonly fallbackHref: string | null },
  get: (name: string) => string | null,
  refuse: Refuse,
  now: Date,
): Settings {
  const reader = makeReader(
    get,
    () => {},
    currency => entryFormat('en', currency).symbols,
  );
  return readSettings(
    { ...reader, refuse },
    {
      ...context,
      year: now.getFullYear(),
      startOfDay: (year, month, day) => new Date(year, month - 1, day).getTime(),
    },
  );
}

/** Those settings on a page of either scheme, with nothing said of mistakes. */
export const readSilently = (get: (name: string) => string | null, fallbackHref: string | null): Settings =>
  readOn({ ...LINK_CONTEXT, fallbackHref }, get, () => {}, new Date());
