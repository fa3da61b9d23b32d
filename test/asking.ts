import type { SmallFavor } from '../src/index.js';
import { appeal } from './helpers.js';

/** One day in milliseconds. */
export const DAY = 86_400_000;

let last = 0;

/** A campaign that no other test has: what a page has counted and drawn, it has for its life. */
export const newCampaign = (): string => `test-${++last}`;

export const keyOf = (campaign: string, purpose: 'remind' | 'supporter' | 'count'): string =>
  `small-favor:v1:${campaign}:${purpose}`;

/** The record under a key, as an object; null for none. */
export const recordOf = (campaign: string, purpose: 'remind' | 'supporter' | 'count') =>
  JSON.parse(localStorage.getItem(keyOf(campaign, purpose)) ?? 'null') as Record<string, number | string> | null;

/** What is stored of a campaign, by purpose. */
export const storedOf = (campaign: string): string[] =>
  (['remind', 'supporter', 'count'] as const).filter(purpose => recordOf(campaign, purpose));

/** Puts a record of a pause into the storage that began `ago` ms ago. */
export function remember(campaign: string, purpose: 'remind' | 'supporter', days: number, ago = 0): void {
  const at = Date.now() - ago;
  localStorage.setItem(keyOf(campaign, purpose), `{"v":1,"at":${at},"until":${at + days * DAY}}`);
}

/** Puts a record of counts into the storage. */
export const rememberCounts = (campaign: string, counts: object): void =>
  localStorage.setItem(keyOf(campaign, 'count'), JSON.stringify({ v: 1, ...counts }));

/** An appeal of a campaign of its own. */
export async function ownAppeal(
  settings: Record<string, string | null> = {},
  children = '',
): Promise<{ element: SmallFavor; campaign: string }> {
  const campaign = settings['campaign'] ?? newCampaign();
  return { element: await appeal({ ...settings, campaign }, children), campaign };
}

/** Scrolls to an appeal and waits until it was seen. */
export async function see(element: SmallFavor): Promise<void> {
  const seen = new Promise(resolve => element.addEventListener('small-favor-view', resolve, { once: true }));
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await seen;
}
