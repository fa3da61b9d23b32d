/**
 * Drawings of payment methods by id. Each is a flat list that alternates a fill colour and the path it fills, painted in
 * this order in a box of 96 × 64 units that is always white.
 */
export type Drawings = Readonly<Record<string, readonly string[]>>;

/** Names of payment methods by id, as brands spell themselves. */
export type MethodNames = Readonly<Record<string, string>>;

/** Of those that the main script draws, the names that are not their ids with a capital letter. */
const NAMES: MethodNames = {
  amex: 'American Express',
  paypal: 'PayPal',
  'apple-pay': 'Apple Pay',
  'google-pay': 'Google Pay',
};

/**
 * A payment method's name: brands in their own spelling, the few that are no brand in English (languages have theirs as
 * `method-<id>`); for an id that nobody knows the id itself, with a capital letter and with spaces.
 * @param names those that packs have brought
 */
export const paymentMethodName = (id: string, names: MethodNames): string =>
  [names, NAMES].find(known => Object.hasOwn(known, id))?.[id] ??
  id.replaceAll('-', ' ').replace(/^./u, letter => letter.toUpperCase());
