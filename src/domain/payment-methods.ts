/**
 * Drawings of payment methods by id. Each is a flat list that alternates a fill colour and the path it fills, painted in
 * this order in a box of 96 × 64 units that is always white.
 */
export type Drawings = Readonly<Record<string, readonly string[]>>;

/** Names of payment methods by id, as brands spell themselves. */
export type MethodNames = Readonly<Record<string, string>>;

/** The names of those that the main script draws. */
export const coreMethodNames: MethodNames = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  paypal: 'PayPal',
  'apple-pay': 'Apple Pay',
  'google-pay': 'Google Pay',
  card: 'Card',
  'bank-transfer': 'Bank transfer',
};
