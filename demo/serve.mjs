/** Serves the demo, and prints its address. Run with `npm start`. */
import { startDevServer } from '@web/dev-server';

const { config } = await startDevServer({
  config: { rootDir: new URL('..', import.meta.url).pathname, clearTerminalOnReload: false },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
});
console.log(`The demo is at http://${config.hostname ?? 'localhost'}:${config.port}/demo/`);
