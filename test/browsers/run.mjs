/**
 * Runs the browser tests in real Chromium, Firefox and WebKit.
 *
 *   node test/browsers/run.mjs [--engine chromium]... [--files 'test/browsers/*.browser.ts']...
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { commands, FOOTPRINTS } from './commands.mjs';
import { ENGINES, findBrowsers } from './install.mjs';
import * as launchers from './launchers.mjs';
import { serveFrameworks } from '../../demo/frameworks/bundle.mjs';
import { serveHosts } from '../hosts/serve.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

// Whatever goes wrong before the tests are counted is a failure.
process.exitCode = 1;

for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException'])
  process.once(event, breakOff);

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ENGINES },
    files: { type: 'string', multiple: true, default: [`${ROOT}test/**/*.browser.ts`] },
  },
});
const unknown = values.engine.filter((engine) => !ENGINES.includes(engine));
if (unknown.length > 0)
  throw new Error(`No such engine: ${unknown.join(', ')}. There are ${ENGINES.join(', ')}.`);

const paths = findBrowsers(values.engine);
const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    rootDir: ROOT,
    files: values.files,
    browsers: values.engine.map((engine) => launchers[engine](paths)),
    concurrentBrowsers: 3,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 300_000,
    // The published build of Lit, not the one for development.
    nodeResolve: { exportConditions: [] },
    middleware: [serveHosts, serveFrameworks],
    plugins: [
      // The engines get the source as it is but for its types. The default goes by their names.
      esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${ROOT}tsconfig.json` }),
      commands(),
    ],
    testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  },
});
// Without a runner there were no files, or no server: it has said so.
if (runner && !runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));

const sessions = runner ? [...runner.sessions.all()] : [];
printHosts(sessions);
const { passed, failed, skipped } = count(sessions);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
if (passed > 0 && failed === 0) process.exitCode = 0;

/** No browser outlives the run. */
async function breakOff(reason) {
  console.error(reason);
  await launchers.closeBrowsers();
  process.exit(1);
}

/** How many kinds of host pages each engine was driven on, and what those saw of the element. */
function printHosts(sessions) {
  for (const session of sessions) {
    if (!session.testFile.endsWith('/hosts/conditions.browser.ts') || !session.testResults)
      continue;
    const conditions = testsOf(session.testResults);
    const passed = conditions.filter((test) => test.passed).length;
    const seen = Object.entries(FOOTPRINTS[session.browser.name] ?? {});
    console.log(
      `${session.browser.name}: ${passed} of ${conditions.length} host conditions passed. ` +
        `${seen.map(([what, count]) => `${what}: ${count}`).join(', ')}`,
    );
  }
}

/** Adds up the tests of each file in each engine. */
function count(sessions) {
  const total = { passed: 0, failed: sessions.length > 0 ? 0 : 1, skipped: 0 };
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const failures = tests.filter((test) => !test.passed && !test.skipped).length;
    total.passed += tests.filter((test) => test.passed && !test.skipped).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    // A file that did not load, broke outside its tests, or holds none, has failed as well.
    total.failed += failures || (session.passed && tests.length > 0 ? 0 : 1);
  }
  return total;
}

function testsOf({ tests = [], suites = [] }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
