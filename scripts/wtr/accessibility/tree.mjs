/**
 * A node of an accessibility tree, as an engine tells it. The role `text` is for text itself, `none` for what says nothing.
 * @typedef {{ role: string, name?: string, description?: string, value?: string, states?: string[], children: Node[] }} Node
 */

const isText = ({ role }) => role === 'text';
const isSilent = ({ role, name, description, states }) => role === 'none' && !name && !description && !states?.length;
const plain = text => (text ?? '').replace(/\s+/g, ' ').trim();
const solid = text => (text ?? '').replace(/\s+/g, '');
const quoted = text => JSON.stringify(plain(text));

/** Children in reading order: in the place of those that say nothing stands what is in them. */
const childrenOf = node =>
  node.children
    .flatMap(child => (isSilent(child) ? childrenOf(child) : [child]))
    .filter(child => !isText(child) || plain(child.name));

/** Whether children are no more than the name or the value of what they stand in, over again. */
const repeats = (children, { name, value }) =>
  children.every(isText) && [solid(name), solid(value)].includes(solid(children.map(({ name }) => name).join('')));

function lines(children, indent) {
  let text = '';
  children.forEach((child, at) => {
    if (!isText(child)) text += printTree(child, indent);
    else {
      // The pieces of a sentence stand on one line, each by itself, since the engine has them so.
      const follows = at > 0 && isText(children[at - 1]);
      text = follows ? `${text.trimEnd()} ${quoted(child.name)}\n` : `${text}${indent}text ${quoted(child.name)}\n`;
    }
  });
  return text;
}

/**
 * A tree as indented text, a node a line: role, name, states, value and description. Left out is text that only repeats
 * the name or the value of what it stands in.
 * @param {Node} node
 */
export function printTree(node, indent = '') {
  const children = childrenOf(node);
  if (isSilent(node)) return lines(children, indent);
  const { role, name, states = [], value, description } = node;
  const line = [
    role,
    plain(name) && quoted(name),
    states.length && `(${states.join(', ')})`,
    value && `holding ${quoted(value)}`,
    plain(description) && `described as ${quoted(description)}`,
  ];
  return `${indent}${line.filter(Boolean).join(' ')}\n${repeats(children, node) ? '' : lines(children, `${indent}  `)}`;
}
