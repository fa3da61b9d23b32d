import { currencyDigits, currencyScale, parseCurrency } from './currency.js';
import { type Frequency, type FrequencyList, readFrequencies } from './frequency.js';
import { parseDecimal } from './money.js';
import { isOn, type Reader } from './reader.js';
import { tokens } from './token-list.js';

/** Amounts offered for one frequency, in minor units, and the preselected one of them. */
export interface AmountList {
  readonly amounts: readonly number[];
  readonly preset: number;
}

/** What a reader can choose from. Every amount is in minor units of `currency`. */
export interface Offer extends FrequencyList {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Digits of the currency's minor unit. */
  readonly digits: number;
  /** Whether amounts are whole units only: the currency has no other, or the checkout takes none. */
  readonly whole: boolean;
  readonly lists: Readonly<Partial<Record<Frequency, AmountList>>>;
  /** Limits of "Other amount", inclusive. */
  readonly min: number;
  readonly max: number;
  /** Whether "Other amount" is offered. */
  readonly other: boolean;
}

/** Built-in amounts and limits in major units of the euro's size; see `currencyScale`. */
const DEFAULT_AMOUNTS = [5, 10, 20, 50];
const DEFAULT_MIN = 1;
const DEFAULT_MAX = 10_000;

/** More choices than this help nobody, and an attribute of thousands must not stall the page. */
const MOST_AMOUNTS = 8;

/** Amounts offered for `frequency`. */
export const amountsFor = (offer: Offer, frequency: Frequency): AmountList => offer.lists[frequency]!;

/**
 * Reads everything that can be chosen. Null for the currency `none`, for a checkout whose link can carry no choice; and null,
 * with one warning, without a usable `currency`: a silent default would ask readers for money in a currency the publisher
 * never named.
 */
export function readOffer(reader: Reader): Offer | null {
  const { get, refuse } = reader;
  const text = get('currency') ?? '';
  const currency = parseCurrency(text);
  if (!currency) {
    if (!/^\s*none\s*$/i.test(text))
      refuse('currency', 'no amounts are shown', 'an ISO 4217 code, like currency="EUR"');
    return null;
  }
  const digits = currencyDigits(currency);
  const whole = !digits || isOn(get('whole-amounts'));
  const unit = currencyScale(currency) * 10 ** digits;
  const frequencyList = readFrequencies(reader);
  const standard = { amounts: DEFAULT_AMOUNTS.map(n => n * unit), preset: DEFAULT_AMOUNTS[0]! * unit };
  const common = readAmounts(reader, 'amounts', digits, whole) ?? standard;
  const lists: Partial<Record<Frequency, AmountList>> = {};
  for (const frequency of frequencyList.frequencies)
    lists[frequency] = readAmounts(reader, `amounts-${frequency}`, digits, whole) ?? common;
  return {
    ...frequencyList,
    ...readLimits(reader, unit, digits, whole),
    currency,
    digits,
    whole,
    lists,
    other: !isOn(get('no-other-amount')),
  };
}

function readAmounts({ get, refuse }: Reader, name: string, digits: number, whole: boolean): AmountList | null {
  const text = get(name);
  if (text === null) return null;
  const amounts: number[] = [];
  let preset: number | undefined;
  let dropped = false;
  for (const token of tokens(text)) {
    const amount = parseDecimal(token.text, digits, whole);
    const known = amount !== null && amounts.includes(amount);
    if (amount && (known || amounts.length < MOST_AMOUNTS)) {
      if (!known) amounts.push(amount);
      if (token.starred) preset ??= amount;
    } else dropped = true;
  }
  if (dropped || !amounts.length) {
    const effect = amounts.length ? 'only a part of it is used' : 'other amounts are used';
    const decimals = whole ? 'no decimals' : `decimals like 12.${'50'.padEnd(digits, '0')}`;
    refuse(name, effect, `up to ${MOST_AMOUNTS} amounts with ${decimals}, like ${name}="5 10* 25"`);
  }
  return amounts.length ? { amounts, preset: preset ?? amounts[0]! } : null;
}

function readLimits(
  { get, refuse }: Reader,
  unit: number,
  digits: number,
  whole: boolean,
): { min: number; max: number } {
  const read = (name: string, otherwise: number): number => {
    const text = get(name);
    const amount = parseDecimal(text?.trim() ?? '', digits, whole);
    if (text !== null && !amount) refuse(name, 'the default is used', (whole ? 'a whole' : 'a') + ' number above 0');
    return amount || otherwise;
  };
  const standard = { min: DEFAULT_MIN * unit, max: DEFAULT_MAX * unit };
  const limits = { min: read('min-amount', standard.min), max: read('max-amount', standard.max) };
  if (limits.min <= limits.max) return limits;
  if (get('min-amount') !== null)
    refuse('min-amount', 'it is above max-amount, so both defaults are used', 'the smaller one here');
  else
    refuse('max-amount', 'it is below the least amount, so both defaults are used', 'a larger one, or min-amount too');
  return standard;
}
