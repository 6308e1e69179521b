import { resizeViewport } from './launchers.mjs';

/**
 * Commands that @web/test-runner-commands lacks, for its `executeServerCommand(name, payload)` in a
 * test. What an engine cannot do it answers with `{ unsupported: <engine> }`.
 *
 * - `viewport` `{ width, height }`: answers with the size it got: WebKit has a least width.
 * - `accessibility-tree`: role, name and properties of what assistive technology gets, as read.
 *   Chromium only.
 * - `node-count`: how many nodes the page holds once all that can be is freed. Chromium only.
 */
export function commands() {
  return {
    name: 'second-opinion-commands',
    executeCommand({ command, payload, session }) {
      return COMMANDS[command]?.(payload ?? {}, session);
    },
  };
}

const COMMANDS = {
  async viewport({ width, height }, { browser, id }) {
    if (browser.type === 'webdriver') return resizeViewport(browser.driver, { width, height });
    await browser.getPage(id).setViewport({ width, height });
    return { width, height };
  },

  async 'node-count'(_payload, { browser, id }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    const client = await browser.getPage(id).createCDPSession();
    try {
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { nodes } = await client.send('Memory.getDOMCounters');
      return nodes;
    } finally {
      await client.detach();
    }
  },

  async 'accessibility-tree'(_payload, { browser, id }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    const client = await browser.getPage(id).createCDPSession();
    try {
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      return inReadingOrder(nodes).map(described);
    } finally {
      await client.detach();
    }
  },
};

/**
 * The nodes come level by level. Those that are ignored only hold others; those of lines of text
 * only say where the words before them wrap.
 */
function inReadingOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (node) => [
    ...(node.ignored || node.role?.value === 'InlineTextBox' ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? from(byId.get(id)) : [])),
  ];
  return nodes.filter(({ parentId }) => !parentId).flatMap(from);
}

function described({ role, name, description, properties = [] }) {
  return {
    role: role?.value,
    name: name?.value,
    description: description?.value,
    properties: Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
  };
}

/** Firefox too is driven by Puppeteer. */
function isChromium({ type, name }) {
  return type === 'puppeteer' && name !== 'Firefox';
}
