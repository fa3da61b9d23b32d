import type { AxeResults } from 'axe-core';
import type { RecordedWindow } from './frames.js';

/** What axe finds on a page in a frame, in short. */
export async function faultsOf(window: RecordedWindow): Promise<string[]> {
  const script = window.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
  window.document.head.append(script);
  await loaded;
  const { axe } = window as RecordedWindow & { axe?: { run: (context: Document) => Promise<AxeResults> } };
  const { violations } = await axe!.run(window.document);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
