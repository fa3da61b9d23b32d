/* global Cc, Ci, Services */
import { randomUUID } from 'node:crypto';

/** How long Firefox may take to bring the tree from the page's process to its own, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs in Firefox's own process, which holds the trees of all pages.
 * @param mark the id of an element of the page that is waited for, until its name is `named`
 */
async function readTree(id, mark, named, patience) {
  // The service lives as long as somebody holds it.
  const service = (globalThis.accessibilityService ??= Cc['@mozilla.org/accessibilityService;1'].getService(
    Ci.nsIAccessibilityService,
  ));
  const roles = { 'text leaf': 'text', section: 'none', text: 'none', 'text container': 'none' };
  const childrenOf = node => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  };
  const find = (node, id) => {
    if (node.id === id) return node;
    for (const child of childrenOf(node)) {
      const found = find(child, id);
      if (found) return found;
    }
    return null;
  };
  const read = node => {
    const [state, extra, level, size, position] = Array.from({ length: 5 }, () => ({}));
    node.getState(state, extra);
    node.groupPosition(level, size, position);
    const role = service.getStringRole(node.role);
    const names = [...service.getStringStates(state.value, extra.value)];
    let live = '';
    try {
      live = node.attributes.getStringProperty('live');
    } catch {
      // it has no such attribute
    }
    return {
      role: roles[role] ?? role,
      name: node.name ?? '',
      description: node.description,
      value: role === 'entry' ? node.value : '',
      states: [
        level.value && `level ${level.value}`,
        names.includes('checked') && 'checked',
        names.includes('invalid') && 'invalid',
        names.includes('unavailable') && 'disabled',
        names.includes('required') && 'required',
        position.value && `${position.value} of ${size.value}`,
        live && `live ${live}`,
      ].filter(Boolean),
      children: childrenOf(node).map(read),
    };
  };

  for (const end = Date.now() + patience; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 20)))
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
      for (const browser of gBrowser.browsers)
        try {
          const page = service.getAccessibleFor(browser);
          if (!page || find(page, mark)?.name !== named) continue;
          const root = find(page, id);
          return JSON.stringify(root ? read(root) : { role: 'none', children: [] });
        } catch {
          // What was found went away meanwhile, or is not there yet: look again.
        }
  throw new Error('the tree never came from the page’s process');
}

/**
 * The accessibility tree of the element with an id, all of it Firefox's own, told by its accessibility service.
 *
 * Its process learns of the page's changes a little later and in order. So a mark is put on the page, and when that has
 * come, all before it has; it is changed once more, since names and states come after the nodes they belong to.
 * @returns {Promise<import('./tree.mjs').Node>}
 */
export async function firefoxTree({ puppeteerPage: page }, id) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  const mark = `mark-${randomUUID()}`;
  const readMarked = async named => {
    await page.evaluate(
      (mark, named) => {
        const element = document.getElementById(mark) ?? document.body.appendChild(document.createElement('span'));
        Object.assign(element, { id: mark, role: 'note', ariaLabel: named });
      },
      mark,
      named,
    );
    const { result: answer } = await connection.send('script.callFunction', {
      functionDeclaration: String(readTree),
      arguments: [...[id, mark, named].map(value => ({ type: 'string', value })), { type: 'number', value: PATIENCE }],
      target,
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
    return JSON.parse(answer.result.value);
  };
  try {
    await readMarked('first');
    return await readMarked('second');
  } finally {
    await page.evaluate(mark => document.getElementById(mark)?.remove(), mark);
  }
}
