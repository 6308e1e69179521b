/**
 * Puts the nodes of Chromium's accessibility tree, which come level by level, in reading order.
 * Ignored nodes only hold others, and an inline text box only says where a line of text wraps.
 */
export function inReadingOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const subtree = (node) => [
    ...(node.ignored || node.role?.value === 'InlineTextBox' ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? subtree(byId.get(id)) : [])),
  ];
  return nodes.filter(({ parentId }) => !parentId).flatMap(subtree);
}

/** What a test compares of a node. */
export function describeNode({ role, name, description, properties = [] }) {
  return {
    role: role?.value,
    name: name?.value,
    description: description?.value,
    properties: Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
  };
}
