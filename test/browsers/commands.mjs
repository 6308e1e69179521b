import { DELIVERY_COMMANDS } from './downloads.mjs';
import { resizeViewport } from './launchers.mjs';
import { visit } from './navigation.mjs';

/**
 * Commands that @web/test-runner-commands lacks, for its `executeServerCommand(name, payload)` in a
 * test. What an engine cannot do it answers with `{ unsupported: <engine> }`.
 *
 * - `viewport` `{ width, height }`: answers with the size it got: WebKit has a least width.
 * - `accessibility-tree`: role, name and properties of what assistive technology gets, as read.
 *   Chromium only.
 * - `media` `{ 'forced-colors': 'active', … }`: what the person's system asks for. Chromium only.
 * - `visit` `{ address, other, leaveBy }`: opens a page in a tab of its own, starts the widget,
 *   leaves the page and comes back, and starts it again.
 * - `paste`: presses the keys that paste, which test-runner commands do not press in WebKit.
 * - `pdf-pages` `{ html, format }`: how many sheets of paper a document takes. Chromium only.
 * - `print-page`: makes a PDF of the page, as its menu would, and drops it. Chromium only.
 * - `watch-addresses`, then `addresses`: what the page asked to open since. Chromium only.
 * - `clear-deliveries`, then `delivered` `{ file }`: the text of a download, once it is whole.
 * - `printed`: whether something was printed, once it is whole. Firefox only.
 * - `footprint` `{ requests, cookies, … }`: adds what a host's page saw to the figures of the run.
 * - `kept`: `{ nodes, listeners, heap }` that the page holds once all that can be is freed; `heap`
 *   in bytes. Chromium only.
 */
export function commands() {
  return {
    name: 'second-opinion-commands',
    executeCommand({ command, payload, session }) {
      return COMMANDS[command]?.(payload ?? {}, session);
    },
  };
}

/** What hosts' pages saw of the element, added up, by engine. */
export const FOOTPRINTS = {};

/** What is listened to, by session. */
const watched = new Map();

/** Who emulates media, by session. */
const emulated = new Map();

const COMMANDS = {
  ...DELIVERY_COMMANDS,
  visit,

  async viewport({ width, height }, { browser, id }) {
    if (browser.type === 'webdriver') return resizeViewport(browser.driver, { width, height });
    await browser.getPage(id).setViewport({ width, height });
    return { width, height };
  },

  async paste(_payload, { browser, id }) {
    if (browser.type === 'webdriver') {
      await browser.driver.keys(['Control', 'v']);
      return true;
    }
    const { keyboard } = browser.getPage(id);
    await keyboard.down('Control');
    await keyboard.press('v');
    await keyboard.up('Control');
    return true;
  },

  async 'pdf-pages'({ html, format }, { browser }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    const page = await browser.browser.newPage();
    try {
      await page.setContent(html);
      const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: false }));
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    } finally {
      await page.close();
    }
  },

  async 'print-page'(_payload, { browser, id }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    await browser.getPage(id).pdf();
    return true;
  },

  async 'watch-addresses'(_payload, { browser, id }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    const client = await browser.getPage(id).createCDPSession();
    const addresses = [];
    client.on('Page.frameRequestedNavigation', ({ url }) => addresses.push(url));
    await client.send('Page.enable');
    watched.set(id, { client, addresses });
    return true;
  },

  async addresses(_payload, { id }) {
    const { client, addresses } = watched.get(id);
    await client.detach();
    return addresses;
  },

  footprint(left, { browser }) {
    const figures = (FOOTPRINTS[browser.name] ??= {});
    for (const [what, list] of Object.entries(left)) {
      figures[what] = (figures[what] ?? 0) + list.length;
    }
    return true;
  },

  async kept(_payload, { browser, id }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    const client = await browser.getPage(id).createCDPSession();
    try {
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
      const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
      return { nodes, listeners, heap };
    } finally {
      await client.detach();
    }
  },

  async media(features, { browser, id }) {
    if (!isChromium(browser)) return { unsupported: browser.name };
    // It holds as long as the session that asked for it.
    if (!emulated.has(id)) emulated.set(id, browser.getPage(id).createCDPSession());
    const client = await emulated.get(id);
    const named = Object.entries(features).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features: named });
    return true;
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
