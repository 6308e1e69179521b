import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PRINTED = 'printed.pdf';
const DELIVERY_TIMEOUT = 8_000;

/** A file that is still on its way lacks its end. */
const WHOLE = /(<\/html>|%%EOF)\s*$/;

const folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Where what an engine hands to the device comes down: nothing else does. */
export function deliveriesOf(engine) {
  const path = join(folder, engine);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Nobody is there to say where to, and headless Firefox waits for somebody to. */
export function firefoxDelivers(path) {
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': path,
    // The list of downloads would open over the page, and take the keys meant for it.
    'browser.download.alwaysOpenPanel': false,
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    [`${printer}.print_to_file`]: true,
    [`${printer}.print_to_filename`]: join(path, PRINTED),
  };
}

export const DELIVERY_COMMANDS = {
  'clear-deliveries'(_payload, { browser: { deliveries } }) {
    const files = readdirSync(deliveries).filter((name) => /\.(html|pdf)$/.test(name));
    for (const file of files) rmSync(join(deliveries, file));
    return true;
  },

  async delivered({ file }, { browser }) {
    return (await takeDelivery(join(browser.deliveries, file))).toString();
  },

  /** The pages of it are packed: nothing but Firefox could read them. */
  async printed(_payload, { browser }) {
    if (browser.name !== 'Firefox') return { unsupported: browser.name };
    return (await takeDelivery(join(browser.deliveries, PRINTED))).length > 0;
  },
};

/** The file, once it is whole; the next of that name is another. */
async function takeDelivery(path) {
  const signal = AbortSignal.timeout(DELIVERY_TIMEOUT);
  for (;;) {
    try {
      const content = readFileSync(path);
      if (WHOLE.test(content.toString('latin1').slice(-20))) {
        rmSync(path);
        return content;
      }
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    if (signal.aborted) throw new Error(`Nothing came down as ${path}.`);
    await delay(20);
  }
}
