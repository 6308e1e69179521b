/** Serves the demo, and prints its address. Run with `npm start`. */
import { startDevServer } from '@web/dev-server';
import { serveDocuments } from '../tools/site/documents.mjs';
import { serveFrameworks } from './frameworks/bundle.mjs';

/** Pages that are there to show what a strict host sends. */
const HEADERS = {
  '/demo/strict-policy.html':
    "default-src 'none'; script-src 'self'; style-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types second-opinion",
};

const { config } = await startDevServer({
  config: {
    rootDir: new URL('..', import.meta.url).pathname,
    clearTerminalOnReload: false,
    middleware: [
      serveFrameworks,
      serveDocuments,
      async (context, next) => {
        await next();
        const policy = HEADERS[context.path];
        if (policy) context.set('content-security-policy', policy);
      },
    ],
  },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
});
console.log(`The demo is at http://${config.hostname ?? 'localhost'}:${config.port}/demo/`);
