/** Where a page's tag manager takes its messages from. */
interface Queue {
  push(message: object): unknown;
}

/**
 * Puts what an event tells into a global array of the page's, such as `dataLayer`, which is made where there is none yet:
 * `{event: 'small-favor-view', small_favor: {…}}`, dates as ISO 8601. Nothing that listens there reaches us with its mistakes.
 * @returns false where something else has that name
 */
export function report(name: string, event: Event): boolean {
  const page = globalThis as unknown as Record<string, Queue | undefined>;
  try {
    // Some names can't be given anything, as `undefined`, which a template may write.
    if (page[name] === undefined) page[name] = [];
  } catch {
    return false;
  }
  if (typeof page[name]?.push !== 'function') return false;
  const told = event as unknown as Readonly<Record<string, unknown>>;
  const details: Record<string, unknown> = {};
  // An event has one property of its own beside what it tells.
  for (const key of Object.keys(told))
    if (key !== 'isTrusted') details[key] = told[key] instanceof Date ? told[key].toISOString() : told[key];
  try {
    page[name].push({ event: event.type, small_favor: details });
  } catch {
    // the page's own affair
  }
  return true;
}
