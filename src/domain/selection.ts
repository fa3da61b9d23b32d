import { type Entry, type EntryFormat, parseEntry } from './amount-entry.js';
import type { LinkValues } from './checkout-link.js';
import type { Frequency, FrequencyWords } from './frequency.js';
import { toDecimal } from './money.js';
import { own } from './own.js';
import { amountsFor, type Offer } from './offer.js';
import { parseRecord } from './record.js';

/** What is chosen in the picker at the moment. */
export interface Choice {
  readonly frequency: Frequency;
  /** The chosen listed amount in minor units; null where "Other amount" is chosen. */
  readonly amount: number | null;
  /** The text in the "Other amount" field, kept while another amount is chosen. */
  readonly text: string;
}

/** The choice as pages and events get it. */
export interface Selection {
  readonly frequency: Frequency;
  /** The shortest exact decimal in major units (`15`, `12.50`); null while "Other amount" can't be understood. */
  readonly amount: string | null;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whether "Other amount" is chosen. */
  readonly other: boolean;
}

/** The choice of a frequency: at that frequency's preselected amount, never at an amount meant for another. */
export const chooseFrequency = (offer: Offer, frequency: Frequency, text: string): Choice => ({
  frequency,
  amount: amountsFor(offer, frequency).preset,
  text,
});

/** What is left of a choice when the offer changes: all that is still on offer, else the preselected. */
export function keepChoice(offer: Offer, choice: Choice): Choice {
  const { frequency, amount, text } = choice;
  if (!offer.frequencies.includes(frequency)) return chooseFrequency(offer, offer.preset, text);
  const offered = amount === null ? offer.other : amountsFor(offer, frequency).amounts.includes(amount);
  return offered ? choice : chooseFrequency(offer, frequency, text);
}

/**
 * What the choice amounts to: minor units, or why the entered amount can't be taken.
 * @param format asked only where there is an entry to read
 */
export const understand = (offer: Offer, choice: Choice, format: () => EntryFormat): Entry =>
  own(choice.amount === null ? parseEntry(choice.text, offer, format()) : { amount: choice.amount });

/** The choice as pages and events get it. */
export const describeChoice = (offer: Offer, choice: Choice, entry: Entry): Selection => ({
  frequency: choice.frequency,
  amount: entry.error === undefined ? toDecimal(entry.amount, offer.digits) : null,
  currency: offer.currency,
  other: choice.amount === null,
});

/** How long a choice waits for a reader who comes back from the checkout, in ms. */
const HOUR = 3_600_000;

/**
 * A choice as it is kept for the way back, schema version 1: its amount in minor units, or as it was entered. Put together by
 * hand, as a pause's record is: of what is read as an amount, only tabs and their kind would break it.
 */
export const formatChoice = ({ frequency, amount, text }: Choice, currency: string, now: number): string =>
  `{"v":1,"at":${now},"currency":"${currency}","frequency":"${frequency}","amount":${amount ?? `"${text.replace(/[\t-\r]/g, ' ')}"`}}`;

/** The choice of a record that is less than an hour old; null where not all of it is on offer now. */
export function parseChoice(
  record: string | null,
  now: number,
  offer: Offer,
  format: () => EntryFormat,
): Choice | null {
  const fields = parseRecord(record);
  if (!fields || fields === 'newer') return null;
  const text = fields.text('amount');
  const frequency = fields.text('frequency') as Frequency;
  const choice: Choice = { frequency, amount: text ? null : fields.number('amount'), text };
  return fields.text('currency') === offer.currency &&
    Math.abs(now - fields.number('at')) < HOUR &&
    keepChoice(offer, choice) === choice &&
    !understand(offer, choice, format).error
    ? choice
    : null;
}

/** What a link says of a choice; nothing of an amount that isn't understood. */
export const linkValues = (
  selection: Selection | null,
  entry: Entry | null,
  words: FrequencyWords,
  campaign: string,
  variant: string | null = null,
): LinkValues => ({
  amount: selection?.amount ?? undefined,
  amount_minor: entry?.amount === undefined ? undefined : String(entry.amount),
  currency: selection?.currency,
  frequency: selection ? words[selection.frequency] : undefined,
  campaign,
  variant: variant ?? undefined,
});

/** An offered amount in minor units, and the frequency it is for. */
export interface Gift {
  readonly amount: number;
  readonly frequency: Frequency;
}

/** The smallest listed amount, a one-time gift before a recurring one of the same size. */
export function smallestGift(offer: Offer): Gift {
  let smallest: Gift | undefined;
  for (const frequency of offer.frequencies)
    for (const amount of amountsFor(offer, frequency).amounts)
      if (!smallest || amount < smallest.amount || (amount === smallest.amount && frequency === 'once'))
        smallest = { amount, frequency };
  return smallest!;
}
