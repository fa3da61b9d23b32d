/**
 * Gives tests the command `memory`: what a page holds after its garbage was collected, as `{nodes, listeners, heap}` (bytes),
 * under `known`, which is null in engines that don't tell: all but Chromium.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const memory = () => ({
  name: 'memory',
  async executeCommand({ command, session }) {
    if (command !== 'memory') return undefined;
    const { puppeteerPage: page } = session.browser.getPage(session.id);
    if (session.browser.name !== 'Chromium') return { known: null };
    const client = await page.createCDPSession();
    try {
      await client.send('Performance.enable');
      // What finalizers and caches let go of is collected in a second round.
      for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const {
        Nodes: nodes,
        JSEventListeners: listeners,
        JSHeapUsedSize: heap,
      } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      return { known: { nodes, listeners, heap } };
    } finally {
      await client.detach();
    }
  },
});
