import { existsSync } from 'node:fs';
import { installPackages } from '../browsers/install.mjs';

/** What the walk runs, and the Debian package that brings each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '/usr/bin/orca': 'orca',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/bin/dbus-run-session': 'dbus-daemon',
  '/usr/bin/dbus-launch': 'dbus-x11',
  '/usr/bin/xvfb-run': 'xvfb',
  '/usr/bin/xauth': 'xauth',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/firefox-esr': 'firefox-esr',
};

/** @returns What to install by hand, where that is not allowed or fails. */
export async function installMissing(): Promise<string | undefined> {
  const missing = () => Object.keys(PROGRAMS).filter((path) => !existsSync(path));
  const packages = missing().map((path) => PROGRAMS[path]!);
  if (!packages.length) return undefined;
  const reason = await installPackages(packages, packages);
  if (reason) return reason;
  return missing().length ? `still missing once installed: ${missing().join(', ')}` : undefined;
}
