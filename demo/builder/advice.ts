import { entryFormat } from '../../src/browser/intl.js';
import { FREQUENCIES, type Frequency } from '../../src/domain/frequency.js';
import { amountsFor } from '../../src/domain/offer.js';
import { makeReader } from '../../src/domain/reader.js';
import { readSettings, type Settings } from '../../src/domain/settings.js';
import { appealOf, type Attributes, isWebAddress } from './appeal.js';
import { frequenciesOf, isAnswered, isWhole, refusalOf } from './checkouts.js';
import { findCheckout } from './recipes.js';
import { type Name, type Values, valueOf } from './values.js';

/** What is to be mended, by the question it belongs to. */
export type Advice = Readonly<Partial<Record<Name, string>>>;

/** The element's settings for some attributes, and its own complaints about them. */
export function settingsOf(attributes: Attributes, now: Date): { settings: Settings; complaints: Advice } {
  const complaints: Partial<Record<Name, string>> = {};
  const reader = makeReader(
    name => attributes[name as keyof Attributes] ?? null,
    () => {},
    currency => entryFormat('en', currency).symbols,
  );
  const settings = readSettings(
    {
      ...reader,
      refuse: (name, effect, mend) => {
        complaints[name as Name] ??= `${effect[0]!.toUpperCase()}${effect.slice(1)}. Write ${mend}.`;
      },
    },
    {
      baseUrl: 'https://publisher.example/',
      pageProtocol: 'https:',
      year: now.getFullYear(),
      startOfDay: (year, month, day) => new Date(year, month - 1, day).getTime(),
      fallbackHref: null,
    },
  );
  return { settings, complaints };
}

/** What an editor should know of the answers: the element's own complaints, and what the checkout can't do. */
export function adviceOn(values: Values, now: Date): Advice {
  const { settings, complaints } = settingsOf(appealOf(values).attributes, now);
  const plain = values['fallback-href']?.trim();
  return {
    ...complaints,
    ...checkoutAdvice(values, settings),
    ...(plain &&
      !isWebAddress(plain) && { 'fallback-href': 'It is left out. Write an address that begins with https://.' }),
  };
}

/** The frequencies that the chosen checkout can't be asked for. */
export function impossibleAt(values: Values): Frequency[] {
  const checkout = findCheckout(values.checkout);
  if (!checkout || !Object.keys(checkout.carries).length) return [];
  const possible = frequenciesOf(checkout, values);
  return FREQUENCIES.filter(frequency => !possible.includes(frequency));
}

/** What the chosen checkout answers in the editor's place, and why. */
export function settledBy(values: Values): Advice {
  const checkout = findCheckout(values.checkout);
  const currency = valueOf(values, 'currency');
  if (!checkout || !isWhole(checkout, currency)) return {};
  return { 'whole-amounts': `${checkout.name} takes no decimals in ${currency.trim().toUpperCase()}.` };
}

function checkoutAdvice(values: Values, { offer }: Settings): Advice {
  const checkout = findCheckout(values.checkout);
  if (!checkout) return values.href?.trim() ? {} : { href: 'Still missing: the address of your checkout.' };
  const advice: Partial<Record<Name, string>> = {};
  if (!isAnswered(checkout, values)) advice[checkout.fields[0]!.name] = 'Still missing.';
  if (!Object.keys(checkout.carries).length) return advice;
  const refusal = refusalOf(checkout, valueOf(values, 'currency'));
  if (refusal) advice.currency = `${refusal}, so the appeal has no amounts. Write another currency.`;
  for (const frequency of Object.keys(checkout.fixed ?? {}) as Frequency[])
    if (offer?.frequencies.includes(frequency) && (amountsFor(offer, frequency).amounts.length > 1 || offer.other))
      advice[`amounts-${frequency}`] =
        `${checkout.name}’s ${frequency} link has one price: write just that amount, and offer no other amount.`;
  return advice;
}
