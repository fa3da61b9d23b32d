import { chromiumTree } from './accessibility/chromium.mjs';
import { firefoxTree } from './accessibility/firefox.mjs';
import { printTree } from './accessibility/tree.mjs';
import { webkitTree } from './accessibility/webkit.mjs';

const READERS = { Chromium: chromiumTree, Firefox: firefoxTree, WebKit: webkitTree };

/**
 * Gives tests the command `accessibility-tree`: what an engine tells assistive technology about the element with an id and
 * all in it, as indented text. The roles' names are the engine's own, so the same page reads otherwise in each.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const accessibilityTree = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'accessibility-tree') return undefined;
    return printTree(await READERS[browser.name](browser.getPage(id), payload.id));
  },
});
