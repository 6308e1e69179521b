import { describeNode, inReadingOrder } from './accessibility.mjs';
import { DOWNLOAD_COMMANDS } from './downloads.mjs';
import { NAVIGATION_COMMANDS } from './navigation.mjs';
import { resizeViewport } from './viewport.mjs';

/**
 * Commands that @web/test-runner-commands lacks, for its `executeServerCommand(name, payload)` in a
 * test. An engine that cannot do one answers with `{ unsupported: <engine> }`.
 *
 * - `resize-viewport` `{ width, height }`: answers with the size that the page gets, as WebKit's
 *   window has a minimum width.
 * - `accessibility-tree`: role, name and properties of each node, in reading order. Chromium only.
 * - `emulate-media-features` `{ 'forced-colors': 'active', … }`: what the user's system asks for.
 *   Chromium only.
 * - `press-together` `{ keys }`: presses a key while others are held; `sendKeys` does not do so in
 *   WebKit.
 * - `count-pdf-pages` `{ html, format }`: how many sheets of paper a document takes. Chromium only.
 * - `print-to-pdf`: prints the page, as its menu would, and drops the PDF. Chromium only.
 * - `watch-navigations`, then `requested-navigations`: the addresses that the page asked to open
 *   since, there or in a new tab. Chromium only.
 * - `add-page-effects` `{ requests, cookies, … }`: adds what a page saw of the element to the
 *   figures of the run.
 * - `measure-memory`: `{ nodes, listeners, heap }` of the page after garbage collection; `heap` in
 *   bytes. Chromium only.
 */
export function commands() {
  return {
    name: 'second-opinion-commands',
    executeCommand({ command, payload, session }) {
      return COMMANDS[command]?.(payload ?? {}, session);
    },
  };
}

/** What host pages saw of the element, added up, by engine. */
export const pageEffects = {};

const navigationWatches = new Map();
const mediaSessions = new Map();

const COMMANDS = {
  ...DOWNLOAD_COMMANDS,
  ...NAVIGATION_COMMANDS,

  async 'resize-viewport'({ width, height }, { browser, id }) {
    if (browser.type === 'webdriver') return resizeViewport(browser.driver, { width, height });
    await browser.getPage(id).setViewport({ width, height });
    return { width, height };
  },

  async 'press-together'({ keys }, { browser, id }) {
    if (browser.type === 'webdriver') {
      await browser.driver.keys(keys);
      return true;
    }
    const { keyboard } = browser.getPage(id);
    const [last, ...held] = [...keys].reverse();
    for (const key of held) await keyboard.down(key);
    await keyboard.press(last);
    for (const key of held) await keyboard.up(key);
    return true;
  },

  'count-pdf-pages': inChromium(async ({ html, format }, { browser }) => {
    const page = await browser.browser.newPage();
    try {
      await page.setContent(html);
      const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: false }));
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    } finally {
      await page.close();
    }
  }),

  'print-to-pdf': inChromium(async (_payload, { browser, id }) => {
    await browser.getPage(id).pdf();
    return true;
  }),

  'watch-navigations': inChromium(async (_payload, { browser, id }) => {
    const client = await browser.getPage(id).createCDPSession();
    const addresses = [];
    client.on('Page.frameRequestedNavigation', ({ url }) => addresses.push(url));
    client.on('Page.windowOpen', ({ url }) => addresses.push(url));
    await client.send('Page.enable');
    navigationWatches.set(id, { client, addresses });
    return true;
  }),

  async 'requested-navigations'(_payload, { id }) {
    const { client, addresses } = navigationWatches.get(id);
    await client.detach();
    return addresses;
  },

  'add-page-effects'(effects, { browser }) {
    const figures = (pageEffects[browser.name] ??= {});
    for (const [kind, list] of Object.entries(effects)) {
      figures[kind] = (figures[kind] ?? 0) + list.length;
    }
    return true;
  },

  'measure-memory': inChromium((_payload, session) =>
    withDevTools(session, async (client) => {
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
      const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
      return { nodes, listeners, heap };
    }),
  ),

  'emulate-media-features': inChromium(async (features, { browser, id }) => {
    // Media stay emulated only as long as the session that asked for it is open.
    if (!mediaSessions.has(id)) mediaSessions.set(id, browser.getPage(id).createCDPSession());
    const client = await mediaSessions.get(id);
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features: list });
    return true;
  }),

  'accessibility-tree': inChromium((_payload, session) =>
    withDevTools(session, async (client) => {
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      return inReadingOrder(nodes).map(describeNode);
    }),
  ),
};

/** Puppeteer drives Firefox too. */
function inChromium(command) {
  return (payload, session) => {
    const { type, name } = session.browser;
    const isChromium = type === 'puppeteer' && name !== 'Firefox';
    return isChromium ? command(payload, session) : { unsupported: name };
  };
}

async function withDevTools({ browser, id }, run) {
  const client = await browser.getPage(id).createCDPSession();
  try {
    return await run(client);
  } finally {
    await client.detach();
  }
}
