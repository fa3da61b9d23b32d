/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Color = readonly [number, number, number, number];

let pen: CanvasRenderingContext2D | undefined;

const known = new Map<string, Color>();

/** A computed colour, also one mixed by the browser, as numbers. */
function read(css: string): Color {
  let color = known.get(css);
  if (!color) known.set(css, (color = paint(css)));
  return color;
}

function paint(css: string): Color {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** A computed colour as it is painted, however it is written: `10 85 101`. */
export const painted = (css: string): string => read(css).slice(0, 3).join(' ');

/** The colour of the support link on a page that has chosen none: white, with text in black. */
export const ACCENT = '12 45 59';

/** A colour laid over an opaque one. */
const over = ([r, g, b, a]: Color, under: Color): Color => [
  r * a + under[0] * (1 - a),
  g * a + under[1] * (1 - a),
  b * a + under[2] * (1 - a),
  1,
];

/** The element that an element is drawn in: its slot, its parent, or its shadow root's host. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
  null;

/**
 * What is to be seen behind an element's text, on a page whose canvas is white.
 * @param seen what was found already, while no colour changes
 */
export function backgroundOf(element: Element, seen = new Map<Element, Color>()): Color {
  let color = seen.get(element);
  if (!color) {
    const behind = around(element);
    const { backgroundColor } = element.ownerDocument.defaultView!.getComputedStyle(element);
    color = over(read(backgroundColor), behind ? backgroundOf(behind, seen) : [255, 255, 255, 1]);
    seen.set(element, color);
  }
  return color;
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Color): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of a computed colour with what is behind it, WCAG 2.2: from 1 to 21. */
export function contrast(css: string, background: Color): number {
  const [light, dark] = [luminance(over(read(css), background)), luminance(background)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
