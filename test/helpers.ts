import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../src/define.js';
import type { SmallFavor, SmallFavorAmountPicker } from '../src/index.js';

/** Where test links lead. Nothing is ever requested from there. */
export const CHECKOUT = 'https://support.example/give';

/** Settings of an ordinary appeal; null leaves one out. */
const USUAL = { publisher: 'The Harbour Gazette', currency: 'USD', href: CHECKOUT };

/** Forgets what earlier tests had remembered. */
export function forgetAll(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith('small-favor:')) storage.removeItem(key);
}

/** An appeal on the page, drawn. `children` is the editor's HTML. */
export async function appeal(settings: Record<string, string | null> = {}, children = ''): Promise<SmallFavor> {
  const element = document.createElement('small-favor');
  for (const [name, value] of Object.entries({ ...USUAL, ...settings }))
    if (value !== null) element.setAttribute(name, value);
  element.innerHTML = children;
  await fixture(html`${element}`);
  await element.updateComplete;
  return element;
}

/** Waits until something is so: for a minute, many times what it takes, as a machine may have much else to do. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition as () => boolean, what, { timeout: 60_000 });

/** Runs `act` while the page's address has this in its query too. */
export async function withAddress(query: string, act: () => unknown): Promise<void> {
  const address = location.href;
  history.replaceState(history.state, '', `${location.pathname}${location.search || '?'}&${query}`);
  try {
    await act();
  } finally {
    history.replaceState(history.state, '', address);
  }
}

/** A picker in a form with a button, drawn. A setting that is null is left out. */
export async function pickerForm(
  settings: Record<string, string | null> = {},
): Promise<{ form: HTMLFormElement; picker: SmallFavorAmountPicker; button: HTMLButtonElement }> {
  const picker = document.createElement('small-favor-amount-picker');
  for (const [name, value] of Object.entries({ currency: 'USD', ...settings }))
    if (value !== null) picker.setAttribute(name, value);
  const form = await fixture<HTMLFormElement>(html`<form>${picker}<button>Go on</button></form>`);
  // Nothing is sent anywhere.
  form.addEventListener('submit', event => event.preventDefault());
  await picker.updateComplete;
  return { form, picker, button: form.querySelector('button')! };
}

/** The first element of a part in an appeal or a picker. */
export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

/** Whether a part is there. (Comparing the element itself would have the test runner print all of it.) */
export const has = (element: Element, name: string): boolean => part(element, name) !== null;

/** The "Other amount" field. */
export const entry = (element: Element): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[name="entry"]')!;

/** The radio of a frequency or an amount (in minor units), or `other`. */
export const radio = (element: Element, name: 'frequency' | 'amount', value: string | number): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;

/** The text a reader sees, with ordinary single spaces. */
export const text = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Types into the "Other amount" field as one keystroke would, without leaving it. */
export async function type(element: Element & { updateComplete: Promise<boolean> }, value: string): Promise<void> {
  const field = entry(element);
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Clicks the middle of an element with the mouse. */
export async function clickOn(element: Element, button: 'left' | 'middle' = 'left'): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)], button });
}

/** Presses keys, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Goes back to what had the focus before, by keyboard. */
export async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

/** Collects the sentences told on the console while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const warn = console.warn;
  const sentences: string[] = [];
  console.warn = (...args: unknown[]) => void sentences.push(args.join(' '));
  try {
    await act();
    await nextFrame();
  } finally {
    console.warn = warn;
  }
  return sentences;
}

/** Loads a page of this server in a frame of its own, as in a tab of its own. */
export async function openPage(path: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.width = '900';
  frame.height = '700';
  frame.src = path;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  await fixture(html`${frame}`);
  await loaded;
  return frame;
}
