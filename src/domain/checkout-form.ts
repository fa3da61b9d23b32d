import { APPENDED, type CheckoutLinks, type LinkContext, type LinkValues, resolve } from './checkout-link.js';
import type { FrequencyWords } from './frequency.js';
import type { Offer } from './offer.js';
import { expandTemplate, isTemplate, templateVariables } from './uri-template.js';

/** A checkout link as a form that is sent by GET: what a reader without scripts can choose in. */
export interface CheckoutForm {
  readonly action: string;
  /** What is the same for every choice, by name. */
  readonly fixed: readonly (readonly [name: string, value: string])[];
  /** The name of the amount in the query, and whether it is in minor units; null where the link carries none. */
  readonly amount: { readonly name: string; readonly minor: boolean } | null;
  /** The name of the frequency in the query; null where the link carries none, or there is nothing to choose. */
  readonly frequency: string | null;
}

/** What a form's encoding leaves as it is: anything else could come out in other bytes than the publisher wrote. */
const PLAIN = /^[\w.~*-]*$/;

/**
 * The links as one form, or null where no form leads to the same addresses: a link of its own for a frequency, a choice that is
 * no value of the query, a name that is there twice, a word that is to be left out, or a query that a form would write otherwise.
 * @param values those of what is preselected
 */
export function checkoutForm(
  links: CheckoutLinks,
  offer: Offer,
  words: FrequencyWords,
  values: LinkValues,
  context: LinkContext,
): CheckoutForm | null {
  if (!links.any || offer.frequencies.some(frequency => links[frequency])) return null;
  const [link = '', fragment] = links.any.split('#', 2);
  const [, path = '', rest = ''] = /^((?:[^?{]|\{\w[^}]*\})*)(.*)$/s.exec(link)!;
  const isChosen = (name: string): boolean =>
    name.startsWith('amount') || (name === 'frequency' && offer.frequencies.length > 1);
  if (fragment?.includes('{') || templateVariables(path)?.some(isChosen)) return null;
  const pairs = rest
    .replace(/\{[?&]([^}]*)\}/g, (_, names: string) =>
      names
        .split(',')
        .filter(name => isChosen(name) || values[name as keyof LinkValues] !== undefined)
        .map(name => `&${name}={${name}}`)
        .join(''),
    )
    .replace('?', '&')
    .split('&')
    .filter(Boolean);
  if (!isTemplate(links.any))
    for (const name of APPENDED) if (!pairs.some(pair => pair.startsWith(`${name}=`))) pairs.push(`${name}={${name}}`);
  const names = pairs.map(pair => pair.split('=', 1)[0]);
  if (new Set(names).size < names.length) return null;
  const fixed: [string, string][] = [];
  const chosen = new Map<string, string>();
  for (const pair of pairs) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!;
    const variable = /^\{(\w+)\}$/.exec(value)?.[1];
    if (!PLAIN.test(name) || !(variable || PLAIN.test(value))) return null;
    if (variable && isChosen(variable)) {
      const key = variable.replace('_minor', '');
      if (chosen.has(key)) return null;
      chosen.set(key, name);
      if (variable === 'amount_minor') chosen.set('minor', name);
    } else fixed.push([name, variable ? (values[variable as keyof LinkValues] ?? '') : value]);
  }
  const amount = chosen.get('amount');
  const frequency = chosen.get('frequency') ?? null;
  if (frequency && offer.frequencies.some(name => !words[name])) return null;
  const action = resolve(expandTemplate(path, { ...values }) + (fragment ? `#${fragment}` : ''), context);
  if (!action || !amount) return null;
  return { action, fixed, amount: { name: amount, minor: chosen.has('minor') }, frequency };
}
