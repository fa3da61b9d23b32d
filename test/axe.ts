import type { AxeResults } from 'axe-core';
import type { RecordedWindow } from './frames.js';

/**
 * What axe finds on a page in a frame, in short: what is wrong, and what it can't decide.
 * @param rules those to look at only; all without
 */
export async function findings(
  window: RecordedWindow,
  rules?: string[],
): Promise<{ wrong: string[]; undecided: string[] }> {
  // Not by a script element, whose address a page that requires Trusted Types does not let us set.
  await window.bring('/node_modules/axe-core/axe.min.js');
  const { axe } = window as RecordedWindow & { axe?: typeof import('axe-core') };
  const { violations, incomplete } = await axe!.run(window.document, rules ? { runOnly: rules } : {});
  const inShort = (results: AxeResults['violations']) =>
    results.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  return { wrong: inShort(violations), undecided: inShort(incomplete) };
}

/** What is wrong on a page in a frame, as axe sees it. */
export const faultsOf = async (window: RecordedWindow, rules?: string[]): Promise<string[]> =>
  (await findings(window, rules)).wrong;
