/**
 * Runs the browser tests in real Chromium, Firefox and WebKit.
 *
 *   node test/browsers/run.mjs [--engine chromium]... [--files 'test/element/*.browser.ts']...
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { commands, pageEffects } from './commands.mjs';
import { assertEngines, findBrowsers } from './install.mjs';
import * as launchers from './launchers.mjs';
import { ENGINES } from './programs.mjs';
import { keepShadowRoots, keepShadowRootsOf } from './shadow-roots-plugin.mjs';
import { countTests, hostConditionLines } from './results.mjs';
import { serveFrameworks } from '../../demo/frameworks/bundle.mjs';
import { serveHosts } from '../hosts/serve.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The frameworks are installed by `npm run test:frameworks`, which names their tests. */
const FILES = [`${ROOT}test/!(frameworks)/**/*.browser.ts`];

// A run that ends before its tests are counted has failed.
process.exitCode = 1;

for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException'])
  process.once(event, abort);

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ENGINES },
    files: { type: 'string', multiple: true, default: FILES },
  },
});
const browsers = await findBrowsers(values.engine)
  .then(assertEngines)
  .catch(({ message }) => {
    console.error(message);
    process.exit(1);
  });

const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    rootDir: ROOT,
    files: values.files,
    browsers: browsers.engines.map((engine) => launchers[engine](browsers.paths)),
    concurrentBrowsers: 3,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 300_000,
    // Lit's published build, not its development build.
    nodeResolve: { exportConditions: [] },
    // Audits open the root by `debug`.
    filterBrowserLogs: ({ args }) => !String(args[0]).includes('"debug" opens'),
    middleware: [serveHosts, keepShadowRootsOf(serveFrameworks)],
    plugins: [
      // By default the target follows from the browser's name; the engines need no more than the
      // types removed.
      esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${ROOT}tsconfig.json` }),
      commands(),
      keepShadowRoots(),
    ],
    testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  },
});
// No runner was started where there are no files or no server: it has printed why.
if (runner && !runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));

const sessions = runner ? [...runner.sessions.all()] : [];
for (const line of hostConditionLines(sessions, pageEffects)) console.log(line);
const { passed, failed, skipped } = countTests(sessions);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
if (passed > 0 && failed === 0) process.exitCode = 0;

/** No browser outlives the run. */
async function abort(reason) {
  console.error(reason);
  await launchers.closeBrowsers();
  process.exit(1);
}
