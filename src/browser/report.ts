import { attempt } from './attempt.js';

/**
 * Puts what an event tells into a global array of the page's, such as `dataLayer`:
 * `{event: 'small-favor-view', small_favor: {…}}`, dates as ISO 8601. Nothing that listens there reaches us with its mistakes.
 * @returns false where there is no array of that name, and none is made: a reader's markup could name anything
 */
export function report(name: string, event: Event): boolean {
  const queue = attempt(() => (globalThis as unknown as Record<string, unknown>)[name]);
  if (!Array.isArray(queue)) return false;
  const told = event as unknown as Readonly<Record<string, unknown>>;
  const details: Record<string, unknown> = {};
  // An event has one property of its own beside what it tells.
  for (const key of Object.keys(told))
    if (key !== 'isTrusted') details[key] = told[key] instanceof Date ? told[key].toISOString() : told[key];
  attempt(() => queue.push({ event: event.type, small_favor: details }));
  return true;
}
