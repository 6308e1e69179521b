/**
 * Installs the packages that only some slow tests need, where they are not there or not up to date.
 *
 *   node test/install.mjs trackers
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

for (const name of process.argv.slice(2)) {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  const installedAt = changedAt(`${folder}/node_modules/.package-lock.json`);
  if (installedAt >= changedAt(`${folder}/package-lock.json`)) continue;
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' });
}
