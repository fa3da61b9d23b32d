import { backgroundOf, type Color, contrast } from './contrast.js';
import { entry, part, text } from './helpers.js';

/** One thing that a reader has to see, and how well. */
interface Sight {
  readonly name: string;
  readonly ratio: number;
  readonly least: number;
}

const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

/** The colour that an element's text is painted in. Chromium says it wrongly where colours are forced, and paints it rightly. */
function inkOf(element: Element): string {
  const { color, webkitTextFillColor } = styleOf(element);
  return matchMedia('(forced-colors: active)').matches ? color : webkitTextFillColor;
}

/** The backgrounds found so far, while no colour changes. */
type Papers = Map<Element, Color>;

const SIDES = ['top', 'right', 'bottom', 'left'];

/** The best contrast among an element's edges with what is around the element; 0 where it has no edge. */
function edge(element: Element, around: Element, papers: Papers): number {
  const style = styleOf(element);
  const ratios = SIDES.filter(side => parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0).map(side =>
    contrast(style.getPropertyValue(`border-${side}-color`), backgroundOf(around, papers)),
  );
  return Math.max(0, ...ratios);
}

/** The contrast of an element's outline with what is around the element; 0 where there is none of two pixels. */
export function outline(element: Element, around: Element, least = 2, papers: Papers = new Map()): number {
  const { outlineColor, outlineStyle, outlineWidth } = styleOf(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < least) return 0;
  return contrast(outlineColor, backgroundOf(around, papers));
}

/** All that is written in an appeal: our words, and the editor's in their slots. */
function texts(appeal: Element, papers: Papers): Sight[] {
  return [appeal, appeal.shadowRoot!]
    .flatMap(root => [...root.querySelectorAll('*')])
    .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && text(node)))
    .filter(element => element.checkVisibility() && !element.closest('.unseen, style'))
    .map(element => {
      const { fontSize, fontWeight } = styleOf(element);
      const size = parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      return {
        name: `“${text(element).slice(0, 30)}”`,
        ratio: contrast(inkOf(element), backgroundOf(element, papers)),
        least: large ? 3 : 4.5,
      };
    });
}

/** The radios, each with its option's face behind it, and how the chosen ones are told from the others. */
function radios(appeal: Element, papers: Papers): Sight[] {
  return [...appeal.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].flatMap(input => {
    const face = input.nextElementSibling!;
    const name = `${input.name} ${input.value}`;
    const ring = { name: `ring of ${name}`, ratio: edge(input, face, papers), least: 3 };
    if (!input.checked || input.value === 'other') return [ring];
    const around = input.parentElement!.parentElement!;
    const marked = Math.max(outline(face, face, 1, papers), edge(face, around, papers));
    return [ring, { name: `mark of ${name}`, ratio: marked, least: 3 }];
  });
}

/** The field, the link and the payment methods' boxes. A box is seen by its edge or by its own colour. */
function boxes(appeal: Element, papers: Papers): Sight[] {
  const field = entry(appeal);
  const link = part(appeal, 'link');
  const methods = [...appeal.shadowRoot!.querySelectorAll('[part=payment-method]')].map(method => {
    const box = method.firstElementChild!;
    const filled = contrast(styleOf(box).backgroundColor, backgroundOf(method, papers));
    return {
      name: `box of ${box.getAttribute('aria-label')}`,
      ratio: Math.max(filled, edge(box, method, papers)),
      least: 3,
    };
  });
  return [
    ...methods,
    ...(field
      ? [
          { name: 'field', ratio: edge(field, field.parentElement!, papers), least: 3 },
          {
            name: 'entry',
            ratio: contrast(inkOf(field), backgroundOf(field, papers)),
            least: 4.5,
          },
        ]
      : []),
    ...(link
      ? [
          {
            name: 'link',
            ratio: contrast(styleOf(link).backgroundColor, backgroundOf(link.parentElement!, papers)),
            least: 3,
          },
        ]
      : []),
  ];
}

/** What these figures would not see: pictures behind the words, and what is half transparent. */
function veils(appeal: Element): string[] {
  return [appeal, ...appeal.querySelectorAll('*'), ...appeal.shadowRoot!.querySelectorAll(':not(svg *)')]
    .filter(element => element.checkVisibility())
    .filter(element => styleOf(element).opacity !== '1' || styleOf(element).backgroundImage !== 'none')
    .map(element => `${element.localName} has a picture behind it or is transparent`);
}

/** How many things of an appeal were looked at, and those that are hard to see (WCAG 2.2, 1.4.3 and 1.4.11). */
export function weaknesses(appeal: Element): { readonly seen: number; readonly weak: string[] } {
  const papers: Papers = new Map();
  const sights = [...texts(appeal, papers), ...radios(appeal, papers), ...boxes(appeal, papers)];
  const weak = sights
    .filter(({ ratio, least }) => ratio < least)
    .map(({ name, ratio, least }) => `${name}: ${ratio.toFixed(2)}, not ${least}`);
  return { seen: sights.length, weak: [...weak, ...veils(appeal)] };
}
