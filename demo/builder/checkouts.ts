import { currencyDigits, parseCurrency } from '../../src/domain/currency.js';
import type { Frequency } from '../../src/domain/frequency.js';
import { NAME } from '../../src/domain/names.js';

/** What the editor types for a checkout. */
export interface CheckoutField {
  /** Which answer it is, and a part of its name in the builder's address. */
  readonly name: 'account' | 'page' | 'page-monthly';
  readonly label: string;
  readonly example: string;
  /** Whether the recipe does without it. */
  readonly optional?: boolean;
}

/** How we know what a checkout's link may carry. */
export interface Evidence {
  /**
   * `documented`: its provider says so; `seen`: every word of the recipe is found in use, and a publisher has to try it;
   * `plain`: nothing is known that its link could carry.
   */
  readonly kind: 'documented' | 'seen' | 'plain';
  /** Where that stands, or who uses it; empty where nothing was found. */
  readonly source: string;
  /** The day on which somebody last looked, in ISO 8601. */
  readonly checked: string;
}

/** The answers to a recipe's fields, and others that its links depend on. */
export type Answers = Readonly<Partial<Record<CheckoutField['name'] | 'campaign', string>>>;

/** How to make the links of one provider's checkout. */
export interface Checkout {
  readonly id: string;
  readonly name: string;
  readonly evidence: Evidence;
  readonly fields: readonly CheckoutField[];
  /** Its address without any choice: for readers without scripts, and where nothing can be carried. */
  readonly plain: (answers: Answers) => string;
  /**
   * What is added for each frequency: text that goes into the query as it stands, with `{…}` of RFC 6570 in it. A frequency
   * that is not here can't be asked for there.
   */
  readonly carries: Readonly<Partial<Record<Frequency, string>>>;
  /** Another address for a frequency, which takes no amount; empty while the editor has given none. */
  readonly fixed?: Readonly<Partial<Record<Frequency, (answers: Answers) => string>>>;
  /** The only currencies it takes, parted by spaces. */
  readonly takes?: string;
  /** Those of them in which it takes no decimals. */
  readonly whole?: string;
  /** The digits of a currency's minor unit as the checkout counts `{amount_minor}`, where ISO 4217 may say otherwise. */
  readonly digits?: (currency: string) => number;
  /** What stands for a dash in the campaign's name, where the checkout takes none. */
  readonly dash?: string;
  /** What an editor has to know. */
  readonly note?: string;
}

/** Whether all that a recipe needs is typed. */
export const isAnswered = ({ fields }: Checkout, answers: Answers): boolean =>
  fields.every(({ name, optional }) => optional || answers[name]?.trim());

/** The frequencies a checkout can be asked for. */
export const frequenciesOf = ({ carries, fixed = {} }: Checkout, answers: Answers): Frequency[] =>
  [
    ...(Object.keys(carries) as Frequency[]),
    ...(Object.keys(fixed) as Frequency[]).filter(frequency => fixed[frequency]!(answers)),
  ].filter((frequency, at, all) => all.indexOf(frequency) === at);

/**
 * Why no amounts of a currency can be asked for at a checkout, as the beginning of a sentence; null where they can, and where
 * the text is no currency. Such an amount would be asked for here, and another one, or the same in another currency, there.
 */
export function refusalOf({ name, takes, digits = currencyDigits }: Checkout, text: string): string | null {
  const currency = parseCurrency(text);
  if (!currency) return null;
  if (takes && !takes.includes(currency))
    return takes.includes(' ') ? `${name} does not take ${currency}` : `${name} takes ${takes} only`;
  return digits(currency) === currencyDigits(currency)
    ? null
    : `${name} counts ${currency} in other units, and would take another amount than readers chose`;
}

/** Whether a checkout takes no decimals in a currency. */
export const isWhole = ({ whole = '' }: Checkout, text: string): boolean => whole.includes(parseCurrency(text) ?? '-');

/** The link template of a checkout for a frequency; null where it can't be asked for. */
export function linkOf(checkout: Checkout, frequency: Frequency, answers: Answers): string | null {
  const fixed = checkout.fixed?.[frequency]?.(answers);
  if (fixed) return fixed;
  const added = checkout.carries[frequency];
  return added === undefined ? null : join(checkout.plain(answers), nameCampaign(checkout, added, answers));
}

/** Writes the campaign's name itself where the checkout takes no dash and the name has one. */
function nameCampaign({ dash }: Checkout, added: string, { campaign = '' }: Answers): string {
  const name = campaign.trim();
  return dash && name.includes('-') && NAME.test(name)
    ? added.replace('{campaign}', name.replaceAll('-', dash))
    : added;
}

/** Adds to an address: `/…` to its path, anything else to its query, before a fragment. */
export function join(address: string, added: string): string {
  const [, path = '', query, fragment = ''] = /^([^?#]*)(\?[^#]*)?(.*)$/s.exec(address) ?? [];
  if (added.startsWith('/')) return `${path.replace(/\/$/, '')}${added}${query ?? ''}${fragment}`;
  if (!query || query === '?') {
    const begun = added.startsWith('{&') ? added.replace('{&', '{?') : `?${added}`;
    return `${path}${begun}${fragment}`;
  }
  const between = added.startsWith('{&') || query.endsWith('&') ? '' : '&';
  return `${path}${query}${between}${added}${fragment}`;
}
