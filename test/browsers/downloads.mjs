import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PRINTED_FILE = 'printed.pdf';
const DOWNLOAD_TIMEOUT_MS = 8_000;
const POLL_INTERVAL_MS = 20;

/** The end of a complete file. */
const COMPLETE = /(<\/html>|%%EOF)\s*$/;

const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The folder to which an engine downloads and prints. */
export function downloadFolder(engine) {
  const path = join(folder, engine);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Firefox would ask where to save and how to print, and headless it would wait for an answer. */
export function firefoxDownloadPreferences(path) {
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': path,
    // The list of downloads would open over the page and take the keys meant for the page.
    'browser.download.alwaysOpenPanel': false,
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    [`${printer}.print_to_file`]: true,
    [`${printer}.print_to_filename`]: join(path, PRINTED_FILE),
  };
}

/**
 * - `clear-downloads`: removes what was downloaded and printed.
 * - `read-download` `{ file }`: the text of a download, once it is complete.
 * - `printed`: whether something was printed, once it is complete. Firefox only: Chromium without a
 *   window and WebKitGTK under a driver have no printer.
 */
export const DOWNLOAD_COMMANDS = {
  'clear-downloads'(_payload, { browser: { downloads } }) {
    const files = readdirSync(downloads).filter((name) => /\.(html|pdf)$/.test(name));
    for (const file of files) rmSync(join(downloads, file));
    return true;
  },

  async 'read-download'({ file }, { browser }) {
    return (await takeDownload(join(browser.downloads, file))).toString();
  },

  async printed(_payload, { browser }) {
    if (browser.name !== 'Firefox') return { unsupported: browser.name };
    return (await takeDownload(join(browser.downloads, PRINTED_FILE))).length > 0;
  },
};

/** Reads a file once it is complete, and removes it, so that the next of that name is another. */
async function takeDownload(path) {
  const signal = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
  for (;;) {
    try {
      const content = readFileSync(path);
      if (COMPLETE.test(content.toString('latin1').slice(-20))) {
        rmSync(path);
        return content;
      }
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    if (signal.aborted) throw new Error(`Nothing was downloaded as ${path}.`);
    await delay(POLL_INTERVAL_MS);
  }
}
