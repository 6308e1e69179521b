import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A WordPress to run, as Debian packages it. */
export interface Edition {
  readonly version: string;
  /** The release of Debian that has it. */
  readonly suite: string;
  /** The theme of blocks that comes with it. */
  readonly theme: string;
  /** Whether the editor puts the content into a frame. */
  readonly isFramed: boolean;
}

/** The oldest that the plugin supports, and the newest that Debian has. */
export const EDITIONS: readonly Edition[] = [
  {
    version: '6.1',
    suite: 'bookworm',
    theme: 'twentytwentythree',
    isFramed: false,
  },
  {
    version: '6.8',
    suite: 'trixie',
    theme: 'twentytwentyfive',
    isFramed: true,
  },
];

const MIRROR = 'http://deb.debian.org/debian';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** WordPress, and what its package links to. */
const PACKAGES = [
  'wordpress',
  'wordpress-l10n',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
] as const;
const KEPT = fileURLToPath(new URL('../../node_modules/.cache/wordpress/', import.meta.url));

/**
 * Downloads and unpacks an edition once. It is not installed: its package would start a web server,
 * and a release of Debian has one WordPress only.
 *
 * @returns The folder `/usr/share` of its packages.
 */
export function unpack({ version, suite, theme }: Edition): string {
  const folder = `${KEPT}${version}/`;
  if (!existsSync(folder)) {
    const making = `${KEPT}${version}.part/`;
    rmSync(making, { recursive: true, force: true });
    download(making, suite, [...PACKAGES, `wordpress-theme-${theme}`]);
    for (const name of readdirSync(making).filter((file) => file.endsWith('.deb'))) {
      execFileSync('dpkg-deb', ['--extract', `${making}${name}`, `${making}root`]);
    }
    renameSync(making, folder);
  }
  return `${folder}root/usr/share/`;
}

/** By an apt with lists of its own, as anybody may run it. */
function download(folder: string, suite: string, packages: readonly string[]): void {
  for (const name of ['lists/partial', 'archives/partial']) {
    mkdirSync(`${folder}${name}`, { recursive: true });
  }
  writeFileSync(`${folder}sources.list`, `deb [signed-by=${KEYS}] ${MIRROR} ${suite} main\n`);
  writeFileSync(`${folder}status`, '');
  const options = {
    'Dir::Etc::SourceList': `${folder}sources.list`,
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State::Lists': `${folder}lists`,
    'Dir::State::Status': `${folder}status`,
    'Dir::Cache': folder,
    'APT::Sandbox::User': '',
  };
  const given = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  for (const words of [['update'], ['download', ...packages]]) {
    execFileSync('apt-get', [...given, '--quiet=2', ...words], { cwd: folder, stdio: 'inherit' });
  }
  rmSync(`${folder}lists`, { recursive: true });
}
