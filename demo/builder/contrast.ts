import Color from 'colorjs.io';
import type { ColorName } from './values.js';

/** Computed colours of a drawn appeal, as CSS. Backgrounds are lists, from the uppermost layer down to the page's own. */
export interface Painted {
  readonly text: string;
  readonly card: readonly string[];
  readonly button: readonly string[];
  readonly onButton: string;
  /** Null where the appeal has no controls. */
  readonly edge: string | null;
}

/** One comparison of two colours, by WCAG 2.2. */
export interface Check {
  readonly label: string;
  /** The setting that is measured, and what it is now, as `#rrggbb`. */
  readonly name: ColorName;
  readonly value: string;
  /** From 1 to 21. */
  readonly ratio: number;
  /** The least ratio: 4.5 for text (1.4.3), 3 for what is needed to know a control (1.4.11). */
  readonly least: number;
  /** A colour that would pass, where this one doesn't. */
  readonly mend: string | null;
}

const TEXT = 4.5;
const CONTROL = 3;

/** A colour laid over an opaque one. */
function over(front: Color, back: Color): Color {
  const [top, under] = [front.to('srgb'), back.to('srgb')];
  const alpha = Number(top.alpha);
  return new Color(
    'srgb',
    top.coords.map((value, at) => Number(value) * alpha + Number(under.coords[at]) * (1 - alpha)) as [
      number,
      number,
      number,
    ],
  );
}

/** What is seen where layers lie on each other, on a canvas that is white. */
const flatten = (layers: readonly string[]): Color =>
  layers.reduceRight((under, layer) => over(new Color(layer), under), new Color('white'));

const toHex = (color: Color): string => color.to('srgb').toString({ format: 'hex', collapse: false });

/** Contrast of a colour with what is behind it, WCAG 2.2. */
export const contrast = (front: Color, back: Color): number => over(front, back).contrastWCAG21(back);

/**
 * The nearest colour of the same hue that has the contrast, as `#rrggbb`: darker or lighter, whichever is the smaller step.
 * Black or white at the latest, one of which has 4.5 with any colour.
 */
export function mend(front: Color, back: Color, least: number): string {
  const [lightness, chroma, hue] = front.to('oklch').coords.map(Number) as [number, number, number];
  const passing = (step: number): string[] =>
    [lightness - step, lightness + step]
      .filter(value => value >= 0 && value <= 1)
      .map(value => new Color('oklch', [value, chroma, Number.isNaN(hue) ? 0 : hue]).to('srgb').toGamut())
      .map(toHex)
      .filter(hex => contrast(new Color(hex), back) >= least);
  for (let step = 0; step <= 1; step += 0.005) {
    const [color] = passing(step);
    if (color) return color;
  }
  return ['#000000', '#ffffff'].find(color => contrast(new Color(color), back) >= least) ?? '#000000';
}

/** What of an appeal's colours can be told apart, and how to mend what can't. */
export function checkColors({ text, card, button, onButton, edge }: Painted): Check[] {
  const paper = flatten(card);
  const key = flatten([...button, ...card]);
  const check = (label: string, name: ColorName, front: Color, back: Color, least: number): Check => {
    const ratio = contrast(front, back);
    const value = toHex(over(front, back));
    return { label, name, value, ratio, least, mend: ratio < least ? mend(front, back, least) : null };
  };
  return [
    check('Words on their background', 'color', new Color(text), paper, TEXT),
    check('The button’s words', 'on-accent', new Color(onButton), key, TEXT),
    check('The button on the background', 'accent', key, paper, CONTROL),
    ...(edge ? [check('Edges of the choices', 'border-color', new Color(edge), paper, CONTROL)] : []),
  ];
}
