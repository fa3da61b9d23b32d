import type { AxeResults } from 'axe-core';
import type { RecordedWindow } from './frames.js';

/** What axe finds on a page in a frame, in short: what is wrong, and what it can't decide. */
export async function findings(window: RecordedWindow): Promise<{ wrong: string[]; undecided: string[] }> {
  const script = window.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
  window.document.head.append(script);
  await loaded;
  const { axe } = window as RecordedWindow & { axe?: { run: (context: Document) => Promise<AxeResults> } };
  const { violations, incomplete } = await axe!.run(window.document);
  const inShort = (results: AxeResults['violations']) =>
    results.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  return { wrong: inShort(violations), undecided: inShort(incomplete) };
}

/** What is wrong on a page in a frame, as axe sees it. */
export const faultsOf = async (window: RecordedWindow): Promise<string[]> => (await findings(window)).wrong;
