/** What WebKit says of boxes that say nothing. */
const SILENT = new Set(['', 'generic', 'none', 'presentation']);

/** Runs in the page: what stands in an element as it is drawn, slots filled and shadow roots opened. */
function flatten(id) {
  const elements = [];
  const textOf = (root, ids) =>
    (ids ?? '')
      .split(/\s+/)
      .map(id => (id && root.getElementById(id)?.textContent) || '')
      .join(' ');
  const read = node => {
    if (node.nodeType === Node.TEXT_NODE) return { role: 'text', name: node.data, children: [] };
    const level = /^H([1-6])$/.exec(node.tagName)?.[1] ?? node.ariaLevel;
    const live = node.ariaLive ?? (node.role === 'status' ? 'polite' : null);
    const inner = node.shadowRoot ?? node;
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    return {
      element: elements.push(node) - 1,
      description: textOf(node.getRootNode(), node.getAttribute('aria-describedby')),
      value: node.matches('input:not([type=radio])') ? node.value : '',
      states: [
        level && `level ${level}`,
        node.checked && 'checked',
        node.ariaInvalid === 'true' && 'invalid',
        node.matches(':disabled') && 'disabled',
        node.required && 'required',
        live && `live ${live}`,
      ].filter(Boolean),
      children: [...(slotted.length ? slotted : inner.childNodes)].filter(isThere).map(read),
    };
  };
  const isThere = node =>
    node.nodeType === Node.TEXT_NODE ||
    (node.nodeType === Node.ELEMENT_NODE &&
      !/^(style|script|template)$/.test(node.localName) &&
      node.ariaHidden !== 'true' &&
      (node.localName === 'slot' || node.checkVisibility({ visibilityProperty: true })));
  const root = document.getElementById(id);
  return { tree: isThere(root) ? read(root) : { role: 'none', children: [] }, elements };
}

/**
 * The accessibility tree of the element with an id, as near as WebDriver tells it. Roles and names are WebKit's own. Which
 * elements there are and in what order, texts, values, states and descriptions are read from the page: WebKit may see
 * those otherwise, and what its style sheets add as content is missing.
 * @returns {Promise<import('./tree.mjs').Node>}
 */
export async function webkitTree({ rpc }, id) {
  const script = `return (${flatten})(arguments[0])`;
  const { tree, elements } = await rpc('POST', '/execute/sync', { script, args: [id] });
  const paths = elements.map(element => `/element/${Object.values(element)[0]}`);
  const told = [];
  for (const path of paths) {
    const role = await rpc('GET', `${path}/computedrole`);
    told.push({ role: SILENT.has(role) ? 'none' : role, name: await rpc('GET', `${path}/computedlabel`) });
  }
  const fill = node => ({
    ...node,
    ...told[node.element],
    children: node.children.map(fill),
  });
  return fill(tree);
}
