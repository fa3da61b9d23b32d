import { assert } from '@open-wc/testing';
import { executeServerCommand, getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';

/** Which engine this is. Each has names of its own for roles, and its own mind on what to leave out. */
const [engine] = Object.entries({ firefox: 'Firefox/', chromium: 'Chrome/', webkit: '' }).find(([, token]) =>
  navigator.userAgent.includes(token),
)!;

let count = 0;

/** What the engine tells assistive technology about an element and all in it, as indented text. */
export function accessibilityTree(element: Element): Promise<string> {
  element.id ||= `tree-${count++}`;
  return executeServerCommand<string, { id: string }>('accessibility-tree', { id: element.id });
}

/**
 * Compares a tree with the one that is kept for this engine and a state. With `--update-snapshots` it is kept instead.
 * @param tree without what changes from day to day
 */
export async function expectTree(tree: string, state: string): Promise<void> {
  const path = `trees/${engine}-${state}.txt`;
  const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots: boolean };
  if (updateSnapshots) return void (await writeFile({ path, content: tree }));
  const kept = (await readFile({ path })) ?? '';
  // `equal` would print both trees on one line before it prints the difference.
  if (tree !== kept)
    assert.fail(
      tree,
      kept,
      `not the tree of ${path}. If it is as it should be: npx web-test-runner --files test/accessibility/tree.test.ts --update-snapshots`,
    );
}
