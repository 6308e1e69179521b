import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const LIBRARIES = '/usr/lib';

/**
 * What each engine needs: the variable that names its path, the places where it may be, and the
 * Debian packages that bring it.
 */
export const PROGRAMS = {
  chromium: {
    title: 'Chromium',
    engine: 'chromium',
    variable: 'CHROME_PATH',
    candidates: () => [
      ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      ...inApplications('Google Chrome', 'Chromium'),
      ...inProgramFiles('Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'),
    ],
    packages: ['chromium'],
  },
  firefox: {
    title: 'Firefox',
    engine: 'firefox',
    variable: 'FIREFOX_PATH',
    candidates: () => [
      ...onPath('firefox-esr', 'firefox'),
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      ...inApplications('Firefox').map((path) => path.replace(/Firefox$/, 'firefox')),
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr'],
  },
  webKitWebDriver: {
    title: 'WebKitWebDriver',
    engine: 'webkit',
    variable: 'WEBKIT_DRIVER',
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

export const ENGINES = [...new Set(Object.values(PROGRAMS).map(({ engine }) => engine))];

/**
 * The path of a program, or `undefined` where it is missing.
 *
 * @throws Error where its variable is set to something that cannot be run.
 */
export function findProgram({ title, variable, candidates }) {
  const named = variable && process.env[variable];
  if (!named) return candidates().find(isExecutable);
  if (!isExecutable(named))
    throw new Error(`${variable} is set to "${named}", which is no executable file (${title}).`);
  return named;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
}

/** On macOS, for all users or for one. */
function inApplications(...names) {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
}

/** On Windows, for all users, of either width, or for one. */
function inProgramFiles(...paths) {
  const { ProgramFiles, 'ProgramFiles(x86)': older, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, older, LOCALAPPDATA].filter(Boolean);
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
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
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
