import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

const DIST = new URL('../../dist/', import.meta.url);
const PACKAGES = new URL('node_modules/', import.meta.url);

/** How late a script is: long after what the server sent has been drawn. */
const LATE_MS = 600;
/** Small phone, phone, tablet and desk, in pixels. */
export const WIDTHS = [320, 390, 700, 1200];
const PHONE = 390;
const HEIGHT = 844;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A page whose every layout shift counts, and what it says that an engineer should not see. */
export interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  shift(): Promise<number>;
}

/** Opens an address in a window. Its scripts come late, and all shadow roots are open. */
export async function visit(
  browser: Browser,
  address: string,
  html?: string,
  width = PHONE,
): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: HEIGHT });
  await page.evaluateOnNewDocument(observe);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      errors.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, address, html));
  await page.goto(address, { waitUntil: 'load' });
  return { page, errors, shift: () => page.evaluate(() => window.layoutShift) };
}

/** Serves the product, the packages and the page itself; all else is for a server to answer. */
async function answer(request: HTTPRequest, address: string, html?: string): Promise<void> {
  const { pathname } = new URL(request.url());
  if (request.resourceType() === 'script')
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  if (pathname === '/favicon.ico') return request.respond({ status: 204 });
  if (html === undefined) return request.continue();
  if (request.url() === address)
    return request.respond({ contentType: TYPES['.html']!, body: html });
  const file = fileAt(pathname);
  if (!file) return request.respond({ status: 404 });
  const contentType = TYPES[extname(pathname)] ?? 'application/octet-stream';
  return request.respond({ contentType, body: readFileSync(file) });
}

function fileAt(path: string): URL | undefined {
  const [, folder, name] = /^\/(second-opinion|packages)\/(.+)$/.exec(path) ?? [];
  if (!name) return undefined;
  const file = new URL(name, folder === 'packages' ? PACKAGES : DIST);
  return existsSync(file) ? file : undefined;
}

declare global {
  interface Window {
    layoutShift: number;
  }
}

/** Runs in the page, before all else. */
function observe(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Two frames later, what a script changed has been drawn, and the browser has told of shifts. */
export function nextPaint(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}
