import { COLORS, type ColorName, MEASURES, type Name, type Values } from './values.js';
import { oneLine } from './words.js';

/** What a value may be: its functions, the property that has to take it, and what an editor is told of another. */
interface Kind {
  readonly functions: readonly string[];
  readonly property: string;
  readonly advice: string;
}

const color: Kind = {
  functions: 'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc var'.split(' '),
  property: 'color',
  advice: 'It is left out. Write a color, like #9b2f22 or rgb(155 47 34).',
};
const length = (property: string): Kind => ({
  functions: ['calc', 'clamp', 'max', 'min', 'var'],
  property,
  advice: 'It is left out. Write a length, like 12px or 0.5em.',
});
const font: Kind = {
  functions: ['var'],
  property: 'font-family',
  advice: 'It is left out. Write names of fonts, like "Source Serif", serif.',
};

const KINDS: Readonly<Partial<Record<Name, Kind>>> = {
  ...Object.fromEntries(COLORS.flatMap(name => [name, `${name}-dark`]).map(name => [name, color])),
  radius: length('border-radius'),
  font,
  'heading-font': font,
  space: length('padding-top'),
  'max-width': length('max-width'),
};

/** No value is longer in earnest. */
const LONGEST = 300;

/** A font's name in quotes that close, without anything in it that a style sheet or a template could read. */
const QUOTED = /"[\p{L}\p{N} .,+-]*"|'[\p{L}\p{N} .,+-]*'/gu;

/** Whether brackets open before they close, and all of them close. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether a value is of its kind: words, numbers and the functions of that kind, and nothing that loads, escapes or comments. In a
 * style sheet nothing can be written as a reference, so what is not plain can't be there at all.
 */
function isOfKind(value: string, { functions, property }: Kind): boolean {
  if (value.length > LONGEST) return false;
  const plain = property === 'font-family' ? value.replace(QUOTED, 'name') : value;
  return (
    /^[\w #%.,()+*/-]+$/.test(plain) &&
    !/\/\*|\*\//.test(plain) &&
    [...plain.matchAll(/([\w-]*)\(/g)].every(([, name]) => !name || functions.includes(name.toLowerCase())) &&
    isClosed(plain) &&
    CSS.supports(property, value)
  );
}

/** The value of a custom property as it is written; empty where there is none, or one of another kind. */
function valueIn(values: Values, name: Name): string {
  const value = oneLine(values[name] ?? '');
  return value && isOfKind(value, KINDS[name]!) ? value : '';
}

/** Values of custom properties by their names, without prefix. */
export function styleOf(values: Values): Record<string, string> {
  const style: Record<string, string> = {};
  for (const name of COLORS) {
    const [light, dark] = [valueIn(values, name), valueIn(values, `${name}-dark`)];
    if (light || dark) style[name] = light && dark && light !== dark ? `light-dark(${light}, ${dark})` : light || dark;
  }
  for (const name of MEASURES) {
    const value = valueIn(values, name);
    if (value) style[name] = value;
  }
  return style;
}

/** What is to be said of colours, lengths and fonts that are none. */
export const styleAdvice = (values: Values): Readonly<Partial<Record<Name, string>>> =>
  Object.fromEntries(
    Object.entries(KINDS).flatMap(([name, { advice }]) =>
      oneLine(values[name as Name] ?? '') && !valueIn(values, name as Name) ? [[name, advice]] : [],
    ),
  );

const isColor = (name: string): name is ColorName => (COLORS as readonly string[]).includes(name);
const isMeasure = (name: string): name is (typeof MEASURES)[number] => (MEASURES as readonly string[]).includes(name);

/** CSS without its comments. (An expression would look for the end of each anew.) */
const uncommented = (css: string): string =>
  css
    .split('/*')
    .map((part, at) => {
      const end = part.indexOf('*/');
      return at === 0 ? part : end < 0 ? '' : part.slice(end + 2);
    })
    .join(' ');

/** The answers that a style sheet gives. */
export function readStyle(css: string): Values {
  const values: Partial<Record<Name, string>> = {};
  for (const declaration of uncommented(css).split(/[;{}]/)) {
    const [property = '', ...rest] = declaration.split(':');
    const name = property.trim().replace(/^--small-favor-/, '');
    const value = rest.join(':').trim();
    if (name === property.trim() || !value) continue;
    if (isMeasure(name)) values[name] = value;
    if (!isColor(name)) continue;
    const [, light, dark] = /^light-dark\(((?:[^(),]|\([^()]*\))*),((?:[^(),]|\([^()]*\))*)\)$/.exec(value) ?? [];
    values[name] = (light ?? value).trim();
    if (dark) values[`${name}-dark`] = dark.trim();
  }
  return values;
}
