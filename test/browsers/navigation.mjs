/** Opens a page in a tab of its own, leaves it half-way and comes back to it. */
export async function visit({ address, other, leaveBy }, { browser }) {
  const tab = await (browser.type === 'webdriver' ? driverTab(browser) : puppeteerTab(browser));
  try {
    await tab.open(address);
    const before = await tab.run(look);
    await tab.run(start);
    const within = await tab.run(look);
    if (leaveBy === 'reload') await tab.reload();
    else {
      await tab.open(other);
      await tab.back(address);
    }
    const after = await tab.run(look);
    await tab.run(start);
    const again = await tab.run(look);
    return {
      headings: [before, within, after, again].map(({ heading }) => heading),
      entries: [before.entries, within.entries],
      address: again.address,
    };
  } finally {
    await tab.close();
  }
}

/** In the page: what the widget shows, once it is there. */
async function look() {
  await customElements.whenDefined('second-opinion');
  const widget = document.querySelector('second-opinion');
  await widget.updateComplete;
  return {
    heading: widget.shadowRoot.querySelector('[part="heading"]').textContent.trim(),
    entries: history.length,
    address: location.href,
  };
}

/** In the page. */
async function start() {
  const widget = document.querySelector('second-opinion');
  widget.shadowRoot.querySelector('[part~="button-primary"]').click();
  await widget.updateComplete;
}

async function puppeteerTab({ browser }) {
  const page = await browser.newPage();
  return {
    open: (address) => page.goto(address),
    reload: () => page.reload(),
    async back(address) {
      // Puppeteer waits for a page that comes out of Firefox's cache to load.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForFunction((there) => location.href === there, {}, address);
    },
    run: (act) => page.evaluate(act),
    close: () => page.close(),
  };
}

async function driverTab({ driver }) {
  const test = await driver.getWindowHandle();
  const { handle } = await driver.createWindow('tab');
  await driver.switchToWindow(handle);
  let left = 0;
  // WebKit's driver may wait for ever for a page to load in a tab that it has just opened: here the
  // pages themselves tell which one is shown.
  const leaves = async (act, address) => {
    await driver.execute((left) => void (window.left = left), ++left);
    await act();
    const isThere = (left, address) => window.left !== left && location.href === address;
    await driver.waitUntil(() => driver.execute(isThere, left, address));
  };
  return {
    open: (address) => leaves(() => driver.url(address), address),
    reload: async () => leaves(() => driver.refresh(), await driver.getUrl()),
    back: (address) => leaves(() => driver.back(), address),
    run: (act) =>
      driver.executeAsync(`const done = arguments[arguments.length - 1]; (${act})().then(done);`),
    async close() {
      await driver.closeWindow();
      await driver.switchToWindow(test);
    },
  };
}
