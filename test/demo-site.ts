import { appealsOf, openPage, recorded, type RecordedWindow } from './frames.js';
import { until } from './helpers.js';

/** The pages of the demo, each as a reader comes to it. */
export const PAGES = [
  'index.html',
  'script-tag.html',
  'states.html',
  'themes.html',
  'languages.html',
  'manners.html',
  'compare.html',
  'builder.html',
  'preview.html',
  'workshop.html',
  'react.html',
  'vue.html',
  'form.html',
  'navigation.html',
  'policy.html',
  'checkout.html?amount=12.50&currency=USD&frequency=monthly',
] as const;

/** A specimen of the sheet by its campaign. */
export const specimen = ({ document }: Window, campaign: string) =>
  document.querySelector<HTMLElementTagNameMap['small-favor']>(`small-favor[campaign=${campaign}]`)!;

/** Opens a page of the demo with its console recorded, and waits for its scripts to be through. */
export async function openDemo(page: string, width = 900): Promise<RecordedWindow> {
  const window = recorded(await openPage(`/site/${page}`, { width }));
  await appealsOf(window);
  if (page === 'states.html')
    for (const state of ['invalid', 'reminded'])
      await until(() => specimen(window, state).matches(`:state(${state})`), `${state} is drawn`);
  return window;
}
