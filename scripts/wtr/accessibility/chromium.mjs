const ROLES = { StaticText: 'text', generic: 'none' };
const STATES = {
  level: level => `level ${level}`,
  checked: checked => checked === 'true' && 'checked',
  invalid: invalid => invalid !== 'false' && 'invalid',
  disabled: disabled => disabled && 'disabled',
  required: required => required && 'required',
  live: live => `live ${live}`,
};

/**
 * The accessibility tree of the element with an id, all of it Chromium's own, told by its DevTools protocol. That does not
 * tell the position in a set.
 * @returns {Promise<import('./tree.mjs').Node>}
 */
export async function chromiumTree({ puppeteerPage: page }, id) {
  const client = await page.createCDPSession();
  try {
    await client.send('Accessibility.enable');
    const expression = `document.getElementById(${JSON.stringify(id)})`;
    const { result } = await client.send('Runtime.evaluate', { expression });
    const { node: element } = await client.send('DOM.describeNode', { objectId: result.objectId });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(node => [node.nodeId, node]));

    const read = node => {
      const { role, name, description, value, properties = [] } = node;
      const children = (node.childIds ?? []).map(id => byId.get(id)).filter(Boolean);
      if (node.ignored) return { role: 'none', children: children.map(read) };
      return {
        role: ROLES[role.value] ?? role.value,
        name: name?.value,
        description: description?.value,
        value: role.value === 'textbox' ? value?.value : undefined,
        states: properties.map(({ name, value }) => STATES[name]?.(value.value)).filter(Boolean),
        children: children.filter(({ role }) => role?.value !== 'InlineTextBox').map(read),
      };
    };
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element.backendNodeId);
    return root ? read(root) : { role: 'none', children: [] };
  } finally {
    await client.detach();
  }
}
