/**
 * ISO 4217 minor-unit digits where they are not 2. Ours and not `Intl`'s: engines follow CLDR, which differs from the
 * standard and from engine to engine (HUF, IDR and RSD among them), and a factor of 100 must not depend on the browser.
 */
const DIGITS: readonly (readonly [codes: string, digits: number])[] = [
  ['BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 0],
  ['BHD IQD JOD KWD LYD OMR TND', 3],
  ['CLF UYW', 4],
];

/** How many of a currency's units buy about what one euro, dollar or pound does, as a round power of ten. */
const SCALES: readonly (readonly [codes: string, scale: number])[] = [
  ['BWP CNY CZK DKK DOP EGP HKD MDL MKD MXN NOK PHP SEK THB TRY TWD UAH UYU ZAR', 10],
  ['ALL AMD BDT CRC DJF DZD HUF INR ISK JPY KES KMF KZT LKR NPR PKR RSD RUB VUV XAF XOF XPF YER', 100],
  ['ARS BIF CLP COP IQD KHR KRW MGA MMK MNT MWK NGN PYG RWF TZS UGX', 1_000],
  ['GNF IDR IRR LAK LBP UZS VND', 10_000],
];

const find = (table: readonly (readonly [string, number])[], code: string, otherwise: number): number =>
  table.find(([codes]) => codes.includes(code))?.[1] ?? otherwise;

/** Digits of the minor unit: 2 for EUR (cents), 0 for JPY, 3 for KWD. Unlisted codes have 2, as most of ISO 4217 does. */
export const currencyDigits = (code: string): number => find(DIGITS, code, 2);

/** Factor for the built-in amounts and limits, which are made for euros: 100 for JPY, 10,000 for IDR. */
export const currencyScale = (code: string): number => find(SCALES, code, 1);

/**
 * Reads an ISO 4217 alphabetic code, forgiving case and surrounding space; null for anything else.
 * The shape is checked and not the list, which changes several times a year.
 */
export function parseCurrency(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}
