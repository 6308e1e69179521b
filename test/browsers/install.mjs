import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIBRARIES = '/usr/lib';

/** What each engine needs: where it may be, and the Debian packages that bring it. */
const PROGRAMS = {
  chromium: {
    title: 'Chromium',
    engine: 'chromium',
    candidates: () => [
      process.env.CHROME_PATH,
      ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
    packages: ['chromium'],
  },
  firefox: {
    title: 'Firefox',
    engine: 'firefox',
    candidates: () => [
      process.env.FIREFOX_PATH,
      ...onPath('firefox-esr', 'firefox'),
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
    ],
    packages: ['firefox-esr'],
  },
  webKitWebDriver: {
    title: 'WebKitWebDriver',
    engine: 'webkit',
    candidates: () => onPath('WebKitWebDriver'),
    packages: ['webkit2gtk-driver'],
  },
  miniBrowser: {
    title: 'MiniBrowser (WebKitGTK)',
    engine: 'webkit',
    candidates: miniBrowsers,
    packages: ['webkit2gtk-driver'],
  },
  xvfb: {
    title: 'Xvfb',
    engine: 'webkit',
    candidates: () => onPath('Xvfb'),
    packages: ['xvfb', 'xauth'],
  },
};

/** Without any font a browser shows and measures no text. */
const FONT_PACKAGE = 'fonts-dejavu-core';

export const ENGINES = [...new Set(Object.values(PROGRAMS).map(({ engine }) => engine))];

/**
 * The paths of the programs that the engines need. On Debian and its kin, root gets what is missing
 * installed; anybody else is told what to run.
 */
export function findBrowsers(engines = ENGINES) {
  const needed = Object.entries(PROGRAMS).filter(([, { engine }]) => engines.includes(engine));
  const missing = needed.filter(([, program]) => !find(program)).map(([, program]) => program);
  if (missing.length > 0) install(missing);
  return Object.fromEntries(needed.map(([name, program]) => [name, find(program)]));
}

function install(missing) {
  const packages = [...new Set(missing.flatMap((program) => program.packages)), FONT_PACKAGE];
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  const script = commands.map((words) => ['apt-get', ...words].join(' ')).join(' && ');
  const names = missing.map(({ title }) => title).join(', ');
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error(`Missing for the browser tests: ${names}. As root on Debian: ${script}`);

  console.log(`Missing for the browser tests: ${names}. Running: ${script}`);
  for (const words of commands) {
    const { status, error } = spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      throw new Error(`Failed: apt-get ${words.join(' ')}. Missing: ${names}.`, { cause: error });
  }
  const absent = missing.filter((program) => !find(program)).map(({ title }) => title);
  if (absent.length > 0) throw new Error(`Still missing after "${script}": ${absent.join(', ')}.`);
}

function find({ candidates }) {
  return candidates().find((path) => path && isExecutable(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
}

/** Its folder is named after the machine and the version: .../aarch64-linux-gnu/webkit2gtk-4.1. */
function miniBrowsers() {
  return subfolders(LIBRARIES)
    .flatMap((folder) => subfolders(folder, /^webkit2gtk-4\./))
    .map((folder) => join(folder, 'MiniBrowser'))
    .sort()
    .reverse();
}

function subfolders(folder, pattern = /-linux-gnu/) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
