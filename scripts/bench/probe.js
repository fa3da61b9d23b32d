// Runs in each measured page before anything else, and keeps the books. Text, so that it can be put there by the browser.
export const probe = link => `(() => {
  const found = (selector, root = document) => selector.split('>>>').map(part => part.trim()).reduce(
    (roots, part, at) => roots.flatMap(one => (at ? one.shadowRoot : one)?.querySelectorAll(part).values().toArray() ?? []), [root]);
  const bench = window.bench = { shifts: [], painted: 0, clicks: [], events: new Map(), found };
  /** The next task. */
  bench.task = () => new Promise(resolve => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => resolve(); port2.postMessage(0); });
  /** After the next frame. */
  bench.frame = () => new Promise(resolve => requestAnimationFrame(() => bench.task().then(resolve)));
  bench.drawn = () => found(${JSON.stringify(link)}).length;
  const observe = (type, tell, options) => new PerformanceObserver(list => list.getEntries().forEach(tell)).observe({ type, buffered: true, ...options });
  observe('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || bench.shifts.push(value));
  observe('event', ({ interactionId, duration }) => interactionId && bench.events.set(interactionId, Math.max(duration, bench.events.get(interactionId) ?? 0)), { durationThreshold: 16 });
  addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => bench.task().then(() => bench.clicks.push(performance.now() - timeStamp))), true);
  const look = () => {
    const box = found(${JSON.stringify(link)})[0]?.getBoundingClientRect();
    if (box?.width && box.height) bench.task().then(() => { bench.painted = performance.now(); });
    else requestAnimationFrame(look);
  };
  if (location.pathname !== '/') requestAnimationFrame(look);
})()`;
