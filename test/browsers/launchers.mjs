import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './chromium.mjs';
import { downloadFolder, firefoxDownloadPreferences } from './downloads.mjs';
import { WebKitLauncher } from './webkit.mjs';

/** One page at a time: a page behind another has no focus and no animation frames. */
const CONCURRENCY = 1;

/** Puppeteer's own signal handlers close only the first of two browsers. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

const launched = [];

/** Puppeteer that remembers what it launched, so that an aborted run can close it. */
const launcher = {
  launch(options) {
    const browser = puppeteer.launch({ ...options, ...OWN_SIGNALS });
    launched.push(browser);
    return browser;
  },
};

/** Closes the browsers of an aborted run, those that are still starting too. */
export async function closeBrowsers() {
  await Promise.allSettled(launched.map(async (browser) => (await browser).close()));
}

export function chromium(paths) {
  return puppeteerLauncher(downloadFolder('chromium'), (downloadPath) => ({
    ...chromiumOptions(paths),
    downloadBehavior: { policy: 'allow', downloadPath },
  }));
}

/** Firefox needs no driver of its own: it speaks WebDriver BiDi, and so does Puppeteer. */
export function firefox({ firefox: executablePath }) {
  return puppeteerLauncher(downloadFolder('firefox'), (downloadPath) => ({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: firefoxDownloadPreferences(downloadPath),
  }));
}

export function webkit(paths) {
  return new WebKitLauncher(paths);
}

function puppeteerLauncher(downloads, optionsFor) {
  const launchOptions = optionsFor(downloads);
  const browser = chromeLauncher({ puppeteer: launcher, concurrency: CONCURRENCY, launchOptions });
  return Object.assign(browser, { downloads });
}
