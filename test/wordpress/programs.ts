import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../browsers/install.mjs';

const PHP_EXTENSIONS = ['dom', 'mbstring', 'mysqli'];

/** What runs WordPress, and the Debian packages that bring it. None of them starts a service. */
const PROGRAMS = [
  { name: 'PHP', packages: ['php-cli', 'php-mbstring', 'php-mysql', 'php-xml'], isThere: hasPhp },
  { name: 'MariaDB', packages: ['mariadb-server-core'], isThere: hasMariaDb },
];

/** @returns What to install by hand, where that is not allowed or fails. */
export async function installMissing(): Promise<string | undefined> {
  const missing = () => PROGRAMS.filter(({ isThere }) => !isThere());
  if (!missing().length) return undefined;
  const names = missing().map(({ name }) => name);
  const reason = await installPackages(
    names,
    missing().flatMap(({ packages }) => packages),
  );
  if (reason) return reason;
  return missing().length ? `still missing once installed: ${names.join(', ')}` : undefined;
}

function hasPhp(): boolean {
  const { status, stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  return status === 0 && PHP_EXTENSIONS.every((name) => stdout.split('\n').includes(name));
}

function hasMariaDb(): boolean {
  return existsSync('/usr/sbin/mariadbd') && existsSync('/usr/bin/mariadb-install-db');
}
