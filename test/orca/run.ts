/**
 * Walks the tool with a real screen reader, Orca, in a real Firefox, by real keys, and checks what
 * it says. Writes all that was said to docs/screen-reader-transcript.md.
 *
 *     npm run build && npm run test:orca [-- --only 'strong']
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installMissing } from './programs.js';

const SCREEN = '-screen 0 1280x1024x24';

const reason = await installMissing();
if (reason) {
  console.error(`There is no screen reader to run: ${reason}`);
  process.exit(1);
}
// A message bus and a screen of its own: nothing of a desktop that stands here takes part.
const { status } = spawnSync(
  'dbus-run-session',
  [
    ...['--', 'xvfb-run', '--auto-servernum', '--server-args', SCREEN],
    ...[process.execPath, '--import', 'tsx', fileURLToPath(new URL('walk.ts', import.meta.url))],
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
