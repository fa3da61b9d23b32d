import { APPEAL_ATTRIBUTES } from '../../src/domain/settings.js';

/** The ways to write an appeal down. */
export const FORMS = ['element', 'script', 'div'] as const;
export type Form = (typeof FORMS)[number];

/** The name of a setting where it is written as `data-*`. */
export const dataName = (name: string): string => (name === 'target' ? 'data-link-target' : `data-${name}`);

/** The name of a setting in a form. */
export const nameIn = (form: Form, name: string): string => (form === 'element' ? name : dataName(name));

/** Finds the appeal of a page in whichever form it is written: what has its settings. */
export function findAppeal(page: ParentNode): { readonly form: Form; readonly source: Element } | null {
  const scripts = [...page.querySelectorAll('script')];
  const found: [Form, Element | null | undefined][] = [
    ['element', page.querySelector('small-favor')],
    ['div', page.querySelector('div.small-favor')],
    ['script', scripts.find(script => APPEAL_ATTRIBUTES.some(name => script.hasAttribute(dataName(name))))],
  ];
  for (const [form, source] of found) if (source) return { form, source };
  return null;
}
