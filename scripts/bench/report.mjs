// Medians and ratios, as tables.

const sorted = values => values.filter(Number.isFinite).toSorted((a, b) => a - b);
/** The value below which a part of the others are; NaN of none. */
export function quantile(values, part) {
  const all = sorted(values);
  const at = (all.length - 1) * part;
  const low = Math.floor(at);
  return all.length ? all[low] + (all[Math.ceil(at)] - all[low]) * (at - low) : NaN;
}
export const median = values => quantile(values, 0.5);

/** The median of the ratios of each repetition, so that what slows the machine for a while slows both. */
export const ratio = (values, base) => median(values.flatMap((value, at) => (base[at] > 0 ? [value / base[at]] : [])));

const figure = (value, digits) =>
  Number.isFinite(value) ? value.toLocaleString('en-US', { maximumFractionDigits: digits }) : '–';

/** Each measure: its suite, the name of its figure, what it is called, its digits, and whether a ratio to the hand-written floor is of use. */
const MEASURES = [
  ['bytes', 'raw', 'bytes: minified', 0, true],
  ['bytes', 'gzip', 'bytes: gzip 9', 0, true],
  ['bytes', 'brotli', 'bytes: brotli 11', 0, true],
  ['bytes', 'requests', 'requests after the script', 0],
  ['evaluate', 'evaluate', 'evaluate, no instance (ms)', 2, true],
  ['desktop', 'evaluate', 'desktop: evaluate and first render (ms)', 1, true],
  ['desktop', 'shift', 'desktop: layout shift', 4],
  ['phone', 'evaluate', 'phone, 4× slower: evaluate and first render (ms)', 1, true],
  ['phone', 'own', 'phone: all tasks of the script (ms)', 1, true],
  ['phone', 'longest', 'phone: the longest of them (ms)', 1, true],
  ['phone', 'painted', 'phone, slow 4G: painted after (ms)', 0, true],
  ['phone', 'shift', 'phone: layout shift', 4],
  ['slowest', 'longest', '6× slower: longest task (ms)', 1, true],
  ['below', 'own', 'below the fold, 4×: all tasks of the script (ms)', 1, true],
  ['below', 'shift', 'below the fold: layout shift', 4],
  ['of1', 'of1', '1 instance put in (ms)', 2, true],
  ['of100', 'of100', '100 instances put in (ms)', 0, true],
  ['of1000', 'of1000', '1,000 instances put in (ms)', 0, true],
  ['heap', 'heap1', 'heap of 1 instance (bytes)', 0],
  ['heap', 'heap10', 'heap of each of 10 (bytes)', 0],
  ['heap', 'heap100', 'heap of each of 100 (bytes)', 0],
  ['click', 'task', 'click on an amount, 4×: tasks (ms)', 2, true],
  ['click', 'toPaint', 'click to paint (ms)', 1, true],
  ['click', 'worst', 'worst event to next paint (ms)', 0],
  ['click', 'idle', 'idle (ms in a second)', 2],
  ['leak', 'perCycle', 'left by each of 1,000 come and gone (bytes)', 0],
  ['leak', 'nodes', 'nodes left', 0],
  ['leak', 'listeners', 'listeners left', 0],
];

/**
 * @param figures by suite, variant and figure: a list with a value for each repetition
 * @param {string} base name of the variant that ratios are to
 */
export function table(figures, names, base) {
  const rows = MEASURES.flatMap(([suite, name, label, digits, compared]) => {
    const of = variant => figures[suite]?.[variant]?.map(values => values[name]) ?? [];
    if (!names.some(variant => of(variant).length)) return [];
    const cells = names.map(variant => {
      const values = of(variant);
      const value = figure(median(values), digits);
      const times = compared && variant !== base ? ratio(values, of(base)) : NaN;
      return Number.isFinite(times) ? `${value} (${times.toFixed(2)}×)` : value;
    });
    return [`| ${[label, ...cells].join(' | ')} |`];
  });
  return [`| | ${names.join(' | ')} |`, `|---${'|---:'.repeat(names.length)}|`, ...rows].join('\n');
}
