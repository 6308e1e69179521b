import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { resizeViewport } from './viewport.mjs';

/** The size with which the other two engines start each test file. */
const VIEWPORT = { width: 800, height: 600 };

const START_TIMEOUT_MS = 20_000;
const POLL_INTERVAL_MS = 20;

/** WebKitGTK under WebKitWebDriver, on a display of its own: it has no headless mode. */
export class WebKitLauncher extends WebdriverLauncher {
  // A page behind another has no focus and no animation frames.
  concurrency = 1;
  #paths;
  #children = [];
  #home;

  constructor(paths) {
    super({ capabilities: {} });
    this.#paths = paths;
  }

  /** MiniBrowser downloads to the home folder of the user who runs it. */
  get downloads() {
    return this.#home;
  }

  async initialize(config) {
    // An aborted run does not stop its launchers.
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
        // WebKitWebDriver can wait for ever for a page to load in a tab that it has just opened.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: this.#paths.miniBrowser, args: ['--automation'] },
      },
    };
    // Only the session manager for a single page at a time can move the mouse.
    await super.initialize({ ...config, concurrency: this.concurrency });
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.#waitForBlankPage();
    await resizeViewport(this.driver, VIEWPORT);
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#cleanUp();
  }

  /** A script that runs while the blank page between two files is loading is cut off. */
  async #waitForBlankPage() {
    const isLoaded = () => location.href === 'about:blank' && document.readyState === 'complete';
    await this.driver.waitUntil(() => this.driver.execute(isLoaded), {
      timeout: START_TIMEOUT_MS,
      interval: POLL_INTERVAL_MS,
    });
  }

  /** Xvfb picks a free display and writes its number to the pipe once it takes connections. */
  async #startDisplay() {
    const child = this.#start(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const [number] = await Promise.race([
      once(child.stdio[3], 'data'),
      rejectOnExit(child, 'Xvfb'),
    ]);
    return `:${String(number).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const child = this.#start(this.#paths.webKitWebDriver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        // The tests use no settings, session or screen reader of the user who runs them.
        HOME: this.#home,
        XDG_RUNTIME_DIR: this.#home,
        NO_AT_BRIDGE: '1',
        // Without a graphics card its compositor is a program too, and no test looks at pixels.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Under the C locale navigator.language would be "C", which is no language.
        LANG: 'en_US.UTF-8',
      },
    });
    await Promise.race([untilReady(port), rejectOnExit(child, 'WebKitWebDriver')]);
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

async function rejectOnExit(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with ${code} while starting.`);
}

/** WebKitWebDriver prints nothing when it is ready, so it is polled. */
async function untilReady(port) {
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  for (;;) {
    try {
      return await fetch(`http://127.0.0.1:${port}/status`, { signal });
    } catch (error) {
      if (signal.aborted) throw new Error('WebKitWebDriver does not answer.', { cause: error });
      await delay(POLL_INTERVAL_MS);
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
