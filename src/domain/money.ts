/**
 * Money is a whole number of minor units (cents, yen, fils) beside its currency's digits; text in, text out, never
 * through a float: `19.99 * 100` is 1998.9999999999998.
 */

/**
 * Reads an amount as settings write it: ASCII digits, at most nine before the dot, at most `digits` after it.
 * No sign, exponent, grouping or symbol; null for anything else.
 * @param whole whether only whole units will do; `12.00` is one
 * @returns minor units
 * @example parseDecimal('12.5', 2) // 1250
 */
export function parseDecimal(text: string, digits: number, whole = false): number | null {
  const [, units, fraction = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(text) ?? [];
  return units === undefined || fraction.length > digits || (whole && Number(fraction))
    ? null
    : Number(units + fraction.padEnd(digits, '0'));
}

/**
 * The shortest exact decimal, as links and form entries carry it: whole units without a fraction, else all digits.
 * @example toDecimal(1500, 2) // '15'
 * @example toDecimal(1250, 2) // '12.50'
 */
export function toDecimal(minor: number, digits: number): string {
  const text = String(minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  return /[1-9]/.test(fraction) ? `${whole}.${fraction}` : whole;
}
