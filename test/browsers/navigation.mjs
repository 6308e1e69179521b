/**
 * - `leave-and-return` `{ address, other, leaveBy }`: opens a page in a tab of its own, starts the
 *   widget, leaves the page (`leaveBy`: `back` or `reload`), returns to it and starts again.
 */
export const NAVIGATION_COMMANDS = { 'leave-and-return': leaveAndReturn };

async function leaveAndReturn({ address, other, leaveBy }, { browser }) {
  const tab = await (browser.type === 'webdriver' ? driverTab(browser) : puppeteerTab(browser));
  try {
    await tab.open(address);
    const before = await tab.run(readWidget);
    await tab.run(pressStart);
    const started = await tab.run(readWidget);
    if (leaveBy === 'reload') await tab.reload();
    else {
      await tab.open(other);
      await tab.back(address);
    }
    const returned = await tab.run(readWidget);
    await tab.run(pressStart);
    const again = await tab.run(readWidget);
    return {
      headings: [before, started, returned, again].map(({ heading }) => heading),
      entries: [before.entries, started.entries],
      address: again.address,
    };
  } finally {
    await tab.close();
  }
}

/** Runs in the page. */
async function readWidget() {
  await customElements.whenDefined('second-opinion');
  const widget = document.querySelector('second-opinion');
  await widget.updateComplete;
  return {
    heading: window.shadowRoots.get(widget).querySelector('[part="heading"]').textContent.trim(),
    entries: history.length,
    address: location.href,
  };
}

/** Runs in the page. */
async function pressStart() {
  const widget = document.querySelector('second-opinion');
  window.shadowRoots.get(widget).querySelector('[part~="button-primary"]').click();
  await widget.updateComplete;
}

async function puppeteerTab({ browser }) {
  const page = await browser.newPage();
  return {
    open: (address) => page.goto(address),
    reload: () => page.reload(),
    async back(address) {
      // Puppeteer's goBack() waits for a load event, which a page from Firefox's bfcache has not.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForFunction((there) => location.href === there, {}, address);
    },
    run: (script) => page.evaluate(script),
    close: () => page.close(),
  };
}

async function driverTab({ driver }) {
  const testWindow = await driver.getWindowHandle();
  const { handle } = await driver.createWindow('tab');
  await driver.switchToWindow(handle);
  let departures = 0;
  // WebKitWebDriver can wait for ever for a page to load in a tab that it has just opened, so the
  // page that is left is marked, and the next one is known by lacking the mark.
  const navigate = async (act, address) => {
    await driver.execute((mark) => void (window.departure = mark), ++departures);
    await act();
    const hasArrived = (mark, address) => window.departure !== mark && location.href === address;
    await driver.waitUntil(() => driver.execute(hasArrived, departures, address));
  };
  return {
    open: (address) => navigate(() => driver.url(address), address),
    reload: async () => navigate(() => driver.refresh(), await driver.getUrl()),
    back: (address) => navigate(() => driver.back(), address),
    run: (script) =>
      driver.executeAsync(
        `const done = arguments[arguments.length - 1]; (${script})().then(done);`,
      ),
    async close() {
      await driver.closeWindow();
      await driver.switchToWindow(testWindow);
    },
  };
}
