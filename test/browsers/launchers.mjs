import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { deliveriesOf, firefoxDelivers } from './downloads.mjs';

/** What the other two engines start each test file with. */
const VIEWPORT = { width: 800, height: 600 };

const START_TIMEOUT = 20_000;

/** One page at a time, everywhere: a page behind another has no focus and no animation frames. */
const CONCURRENCY = 1;

/** A browser under test asks nothing of the network. */
const CHROMIUM_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Puppeteer's own watch over signals and exits ends only the first of two browsers. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

const launched = [];

/** Puppeteer, keeping what it launched. */
const launcher = {
  launch(options) {
    const browser = puppeteer.launch({ ...options, ...OWN_SIGNALS });
    launched.push(browser);
    return browser;
  },
};

/** For a run that is broken off: those that are still starting are closed too. */
export async function closeBrowsers() {
  await Promise.allSettled(launched.map(async (browser) => (await browser).close()));
}

export function chromium({ chromium: executablePath }) {
  // Chromium refuses to run its sandbox as root, which is who runs in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const deliveries = deliveriesOf('chromium');
  const chromium = chromeLauncher({
    puppeteer: launcher,
    concurrency: CONCURRENCY,
    launchOptions: {
      executablePath,
      args: [...CHROMIUM_ARGUMENTS, ...sandbox],
      downloadBehavior: { policy: 'allow', downloadPath: deliveries },
    },
  });
  return Object.assign(chromium, { deliveries });
}

/** Firefox needs no driver of its own: it speaks WebDriver BiDi, and so does Puppeteer. */
export function firefox({ firefox: executablePath }) {
  const deliveries = deliveriesOf('firefox');
  const extraPrefsFirefox = firefoxDelivers(deliveries);
  const launchOptions = { browser: 'firefox', executablePath, extraPrefsFirefox };
  const firefox = chromeLauncher({ puppeteer: launcher, concurrency: CONCURRENCY, launchOptions });
  return Object.assign(firefox, { deliveries });
}

export function webkit(paths) {
  return new WebKitLauncher(paths);
}

/** WebKitGTK under WebKitWebDriver, on a display of its own: it has no headless mode. */
class WebKitLauncher extends WebdriverLauncher {
  concurrency = CONCURRENCY;
  #paths;
  #children = [];
  #home;

  constructor(paths) {
    super({ capabilities: {} });
    this.#paths = paths;
  }

  /** MiniBrowser downloads to the home of whoever runs it. */
  get deliveries() {
    return this.#home;
  }

  async initialize(config) {
    // A run that is broken off does not stop its launchers.
    process.once('exit', () => this.#cleanUp());

    this.#home = mkdtempSync(join(tmpdir(), 'webkit-home-'));
    const display = await this.#startDisplay();
    const port = await this.#startDriver(display);
    this.options = {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKit's driver may wait for ever for a page to load in a tab that it has just opened.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: this.#paths.miniBrowser, args: ['--automation'] },
      },
    };
    // The manager that can move the mouse is the one for a single page at a time.
    await super.initialize({ ...config, concurrency: CONCURRENCY });
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.#leftLastPage();
    await resizeViewport(this.driver, VIEWPORT);
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#cleanUp();
  }

  /** Between two files is a blank page: a script that runs while it is on its way is cut off. */
  async #leftLastPage() {
    const isThere = () => location.href === 'about:blank' && document.readyState === 'complete';
    await this.driver.waitUntil(() => this.driver.execute(isThere), {
      timeout: START_TIMEOUT,
      interval: 20,
    });
  }

  /** Xvfb picks a free display and writes its number to the pipe once it takes connections. */
  async #startDisplay() {
    const child = this.#start(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const [number] = await Promise.race([once(child.stdio[3], 'data'), failure(child, 'Xvfb')]);
    return `:${String(number).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const child = this.#start(this.#paths.webKitWebDriver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        // Nothing of the person who runs the tests: no settings, no session, no screen reader.
        HOME: this.#home,
        XDG_RUNTIME_DIR: this.#home,
        NO_AT_BRIDGE: '1',
        // Under the C locale navigator.language would be "C", which is no language.
        LANG: 'en_US.UTF-8',
      },
    });
    await Promise.race([answers(port), failure(child, 'WebKitWebDriver')]);
    return port;
  }

  #start(path, words, options) {
    const child = spawn(path, words, options);
    this.#children.push(child);
    return child;
  }

  #cleanUp() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
  }
}

/**
 * Sizes the window so that the page in it gets the size asked for, and tells the size it gets: a
 * window has a least width.
 */
export async function resizeViewport(driver, { width, height }) {
  const frame = await driver.execute(() => ({
    width: outerWidth - innerWidth,
    height: outerHeight - innerHeight,
  }));
  const rect = await driver.setWindowRect(null, null, width + frame.width, height + frame.height);
  const size = { width: rect.width - frame.width, height: rect.height - frame.height };
  // The page hears of it later than the window.
  await driver.executeAsync(
    (width, height, done) => {
      const check = () => {
        if (innerWidth !== width || innerHeight !== height) return;
        removeEventListener('resize', check);
        done();
      };
      addEventListener('resize', check);
      check();
    },
    size.width,
    size.height,
  );
  return size;
}

/** Rejects once a child that should be starting fails or is gone. */
async function failure(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with ${code} while starting.`);
}

/** WebKitWebDriver says nothing when it is ready: it is asked until it answers. */
async function answers(port) {
  const signal = AbortSignal.timeout(START_TIMEOUT);
  for (;;) {
    try {
      return await fetch(`http://127.0.0.1:${port}/status`, { signal });
    } catch (error) {
      if (signal.aborted) throw new Error('WebKitWebDriver does not answer.', { cause: error });
      await delay(20);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
