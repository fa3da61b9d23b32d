import { FREQUENCIES, type Frequency } from '../../src/domain/frequency.js';
import { amountsFor } from '../../src/domain/offer.js';
import { coreMethodNames } from '../../src/domain/payment-methods.js';
import { rareMethodNames } from '../../src/domain/rare-payment-methods.js';
import type { Settings } from '../../src/domain/settings.js';
import { isScriptAddress, isShort, isWebAddress, LEFT_OUT } from './addresses.js';
import { answersOf, appealOf, type Attributes, isPage, LINKS } from './appeal.js';
import { frequenciesOf, isAnswered, isWhole, refusalOf } from './checkouts.js';
import { findCheckout } from './recipes.js';
import { readOn } from './settings.js';
import { styleAdvice } from './styles.js';
import { type Name, USUAL, type Values, valueOf } from './values.js';
import { badLinks } from './words.js';

/** What is to be mended, by the question it belongs to. */
export type Advice = Readonly<Partial<Record<Name, string>>>;

/** The element's settings for some attributes, and its own complaints about them. */
function settingsOf(attributes: Attributes, now: Date): { settings: Settings; complaints: Advice } {
  const complaints: Partial<Record<Name, string>> = {};
  const settings = readOn(
    { baseUrl: 'https://publisher.example/', pageProtocol: 'https:', fallbackHref: null },
    name => attributes[name as keyof Attributes] ?? null,
    (name, effect, mend) => {
      complaints[name as Name] ??= `${effect[0]!.toUpperCase()}${effect.slice(1)}. Write ${mend}.`;
    },
    now,
  );
  return { settings, complaints };
}

/** What an editor should know of the answers: the element's own complaints, what is left out, and what the checkout can't do. */
export function adviceOn(values: Values, now: Date): Advice {
  const { attributes } = appealOf(values);
  const isOwn = !findCheckout(values.checkout);
  const dropped = LINKS.filter(name => isOwn && values[name]?.trim() && attributes[name] !== values[name]);
  // A link that is left out is told of in the element's own words, where it has some.
  const typed = Object.fromEntries(dropped.filter(name => isShort(values[name]!)).map(name => [name, values[name]]));
  const { settings, complaints } = settingsOf({ ...attributes, ...typed }, now);
  return {
    ...Object.fromEntries(dropped.map(name => [name, LEFT_OUT])),
    ...addressAdvice(values),
    ...styleAdvice(values),
    ...methodAdvice(settings),
    ...complaints,
    ...checkoutAdvice(values, settings),
  };
}

/** Payment methods of which no file of ours has the name. */
function methodAdvice({ paymentMethods }: Settings): Advice {
  const known = { ...coreMethodNames, ...rareMethodNames };
  const unknown = paymentMethods.filter(id => !Object.hasOwn(known, id));
  if (!unknown.length) return {};
  return {
    'payment-methods': `Readers see ${unknown.join(', ')} as you wrote it. Choose from the list to have an icon.`,
  };
}

/** What is to be said of addresses that stand in the snippet beside the checkout's. */
function addressAdvice(values: Values): Advice {
  const advice: Partial<Record<Name, string>> = {};
  for (const name of ['image', 'fallback-href'] as const)
    if (values[name]?.trim() && !isWebAddress(values[name])) advice[name] = LEFT_OUT;
  for (const name of ['words', 'signature', 'note'] as const) {
    const [bad] = badLinks(values[name] ?? '');
    if (bad !== undefined)
      advice[name] = `The link to “${bad.slice(0, 99)}” leads nowhere now. Write an address that begins with https://.`;
  }
  if (!isScriptAddress(valueOf(values, 'script').trim()))
    advice.script = `${USUAL.script} is written instead. Write where small-favor.js is: a path, or an address that begins with https://.`;
  return advice;
}

/** The frequencies that the chosen checkout can't be asked for. */
export function impossibleAt(values: Values): Frequency[] {
  const checkout = findCheckout(values.checkout);
  if (!checkout || !Object.keys(checkout.carries).length) return [];
  const possible = frequenciesOf(checkout, answersOf(values));
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
  else if (!isPage(checkout.plain(values))) advice[checkout.fields[0]!.name] = LEFT_OUT;
  const monthly = checkout.fixed && values['page-monthly']?.trim();
  if (monthly && !isPage(monthly)) advice['page-monthly'] = LEFT_OUT;
  if (!Object.keys(checkout.carries).length) return advice;
  const refusal = refusalOf(checkout, valueOf(values, 'currency'));
  if (refusal) advice.currency = `${refusal}, so the appeal has no amounts. Write another currency.`;
  for (const frequency of Object.keys(checkout.fixed ?? {}) as Frequency[])
    if (offer?.frequencies.includes(frequency) && (amountsFor(offer, frequency).amounts.length > 1 || offer.other))
      advice[`amounts-${frequency}`] =
        `${checkout.name}’s ${frequency} link has one price: write just that amount, and offer no other amount.`;
  return advice;
}
