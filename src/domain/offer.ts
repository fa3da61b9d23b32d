import { bareNumber } from './amount-entry.js';
import { currencyDigits, currencyScale, parseCurrency } from './currency.js';
import { type Frequency, type FrequencyList, readFrequencies } from './frequency.js';
import { parseDecimal } from './money.js';
import { isOn, type Reader } from './reader.js';
import { cleanList, tokens } from './token-list.js';

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
  const units = { currency, digits, whole };
  const common = readAmounts(reader, 'amounts', units) ?? standard;
  const lists: Partial<Record<Frequency, AmountList>> = {};
  for (const frequency of frequencyList.frequencies)
    lists[frequency] = readAmounts(reader, `amounts-${frequency}`, units) ?? common;
  return {
    ...frequencyList,
    ...readLimits(reader, unit, units),
    ...units,
    lists,
    other: !isOn(get('no-other-amount')),
  };
}

/** What amounts are written in. */
type Units = Pick<Offer, 'currency' | 'digits' | 'whole'>;

/**
 * Reads one amount in minor units; null for what is none, empty where there is nothing but this currency's sign. Signs are looked
 * up only where something stands beside the number.
 */
function readAmount(text: string, { currency, digits, whole }: Units, { symbols }: Reader): number | null | '' {
  const number = /^[\d.]*$/.test(text) ? text : bareNumber(text, symbols?.(currency) ?? [currency]);
  return number && parseDecimal(number, digits, whole);
}

function readAmounts(reader: Reader, name: string, units: Units): AmountList | null {
  const { digits, whole } = units;
  const text = reader.get(name);
  if (text === null) return null;
  const list = cleanList(text);
  const commas = /\d,\d/.test(list);
  // In "2,50 5", "1,000 5,000" and "1,500.00" the comma belongs to a number; where nothing else separates, it does.
  const unclear = commas && /[^\d.,*]|,00|,\d{3}\./.test(list);
  const amounts: number[] = [];
  let preset: number | undefined;
  let effect = /^\D*\d+,\d{1,3}\D*$/.test(list) && 'two amounts are used';
  for (const token of unclear ? [] : tokens(list)) {
    const read = readAmount(token.text, units, reader);
    // A sign that stands alone belongs to the amount beside it, and its star to the one before.
    const amount = read === '' ? amounts.at(-1) : read;
    const known = amounts.includes(amount!);
    if (amount && (known || amounts.length < MOST_AMOUNTS)) {
      if (!known) amounts.push(amount);
      if (token.starred) preset ??= amount;
    } else if (read !== '') effect = 'only a part of it is used';
  }
  if (!amounts.length) effect = 'other amounts are used';
  if (effect) {
    const decimals = whole ? 'no decimals' : `decimals like 12.${'50'.padEnd(digits, '0')}`;
    const example = !commas ? '5 10* 25' : whole ? '500 1000' : '2.50 5 1000';
    reader.refuse(name, effect, `up to ${MOST_AMOUNTS} amounts with ${decimals}, like ${name}="${example}"`);
  }
  return amounts.length ? { amounts, preset: preset ?? amounts[0]! } : null;
}

function readLimits(reader: Reader, unit: number, units: Units): { min: number; max: number } {
  const { get, refuse } = reader;
  const { whole } = units;
  const read = (name: string, otherwise: number): number => {
    const text = get(name);
    const amount = readAmount(text?.trim() ?? '', units, reader);
    if (text !== null && !amount)
      refuse(name, 'the default is used', whole ? 'a whole number above 0' : 'a number above 0, like 2.50');
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
