/**
 * Serves the demo for development: each script is bundled from its source when it is asked for, and
 * a page reloads when a file of `src` or `demo` changes. Run with `npm run dev`.
 */
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { build, formatMessages } from 'esbuild';
import { serveFrameworks } from '../demo/frameworks/bundle.mjs';
import { serveDocuments } from './site/documents.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the build makes of each source; all else in `dist` is that of the last build. */
const ENTRIES = {
  '/dist/second-opinion.js': 'src/second-opinion.ts',
  '/dist/frame.js': 'src/frame/frame.ts',
  '/dist/frame-parent.js': 'src/frame/parent.ts',
  '/dist/demo/builder.js': 'demo/builder/builder.ts',
  '/dist/demo/screens.js': 'demo/screens/screens.ts',
};

/**
 * The strict policies of some demo pages are not sent: they would refuse the script that reloads
 * the page. `npm start` sends them.
 */
export async function startDevelopment({ root = ROOT, port } = {}) {
  const server = await startDevServer({
    config: {
      rootDir: root,
      port,
      watch: true,
      clearTerminalOnReload: false,
      middleware: [serveFrameworks, serveDocuments, serveBundles(root)],
    },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  server.fileWatcher.add([join(root, 'src'), join(root, 'demo')]);
  await once(server.fileWatcher, 'ready');
  return server;
}

function serveBundles(root) {
  return async (request, next) => {
    const source = ENTRIES[request.path];
    if (!source) return next();
    request.type = 'js';
    request.set('cache-control', 'no-store');
    request.body = await bundle(join(root, source));
  };
}

/** The bundle, or a script that shows in the page why there is none. */
async function bundle(source) {
  try {
    const { outputFiles } = await build({
      entryPoints: [source],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      sourcemap: 'inline',
      // Errors are printed in the terminal too.
      logLevel: 'error',
    });
    return outputFiles[0].text;
  } catch ({ errors }) {
    const messages = await formatMessages(errors, { kind: 'error' });
    return `(${showError})(${JSON.stringify(messages.join('\n'))});`;
  }
}

/** Runs in the page. */
function showError(message) {
  console.error(message);
  const box = document.createElement('pre');
  box.textContent = message;
  box.style.cssText =
    'position:fixed;inset:0;z-index:2147483647;margin:0;padding:2em;overflow:auto;' +
    'background:#fff;color:#b00;font:16px/1.5 monospace;white-space:pre-wrap';
  document.documentElement.append(box);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { config } = await startDevelopment();
  console.log(`The demo is at http://localhost:${config.port}/demo/ and reloads on each change.`);
}
