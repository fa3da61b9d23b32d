/** How many standard deviations hold 95 % of a normal distribution. */
const Z95 = 1.959963984540054;
/** And 80 % of the tries that are to find a difference that is there (statistical power). */
const Z80 = 0.8416212335729143;

/** A difference of rates below this share of the greater one is not worth a change of words. */
const WORTH = 0.1;
/** The difference, as a share of the rate, that readers are counted for where hardly any was observed. */
const USUAL = 0.2;

/** Most views that are taken: more than any paper has. */
export const MOST = 999_999_999;

/**
 * Reads a whole number as people type it: digits, or digits in groups of three with one kind of mark between them.
 * @returns null for anything else; a decimal is no count
 */
export function readCount(text) {
  const trimmed = text.trim();
  if (!/^\d{1,12}$|^\d{1,3}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(trimmed)) return null;
  const number = Number(trimmed.replace(/\D/g, ''));
  return number <= MOST ? number : null;
}

/**
 * The interval of a rate that holds the true one in 95 of 100 cases: E. B. Wilson's score interval (1927), sound for few
 * gifts and for none.
 * @returns from 0 to 1
 */
export function rateInterval(gifts, views) {
  const rate = gifts / views;
  const square = Z95 ** 2;
  const middle = rate + square / (2 * views);
  const spread = Z95 * Math.sqrt((rate * (1 - rate)) / views + square / (4 * views ** 2));
  const scale = 1 + square / views;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/**
 * Compares two wordings by gifts per view, each `{views, gifts}` with at least one view and no more gifts than views. The
 * interval of the difference is R. G. Newcombe's, from the two score intervals ("Interval estimation for the difference
 * between independent proportions", Statistics in Medicine 17, 1998, method 10).
 *
 * `verdict` is `first` or `second` where the interval leaves out 0, so that chance alone would hardly do it; `same` where it
 * holds 0 and reaches no further than a tenth of the greater rate; else `unknown`: not enough readers yet. `needed` is how
 * many views of each wording would show the observed difference (or a fifth of the rate, where it is smaller) four times in
 * five; null without any gift.
 */
export function compare(first, second) {
  const [a, b] = [first.gifts / first.views, second.gifts / second.views];
  const [lowA, highA] = rateInterval(first.gifts, first.views);
  const [lowB, highB] = rateInterval(second.gifts, second.views);
  const difference = b - a;
  const low = difference - Math.hypot(b - lowB, highA - a);
  const high = difference + Math.hypot(highB - b, a - lowA);
  const greater = Math.max(a, b);
  const isSame = Math.max(-low, high) <= WORTH * greater;
  const verdict = low > 0 ? 'second' : high < 0 ? 'first' : isSame ? 'same' : 'unknown';
  const base = (first.gifts + second.gifts) / (first.views + second.views);
  return { rates: [a, b], difference, low, high, verdict, needed: viewsNeeded(base, Math.abs(difference)) };
}

/** Views of each wording that show a difference of rates around `base` (two-sided test at 5 %, power 80 %). */
function viewsNeeded(base, observed) {
  if (!base) return null;
  const difference = Math.max(observed, base * USUAL);
  const [a, b] = [base - difference / 2, base + difference / 2].map(rate => Math.min(1, Math.max(0, rate)));
  const spread = Z95 * Math.sqrt(2 * base * (1 - base)) + Z80 * Math.sqrt(a * (1 - a) + b * (1 - b));
  return Math.ceil((spread / difference) ** 2);
}
