import { existsSync } from 'node:fs';
import { aptGet } from './apt.mjs';
import { ENGINES, findProgram, PROGRAMS } from './programs.mjs';

/** Without any font a browser shows and measures no text. */
const FONT_PACKAGE = 'fonts-dejavu-core';

/**
 * Finds the programs of each engine. On Debian and its kin, root gets what is missing installed;
 * anybody else is told what to run.
 *
 * @returns The engines that can be run, the paths of their programs, and the reason for each engine
 * that is left out.
 */
export async function findBrowsers(engines) {
  const unknown = engines.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length > 0)
    throw new Error(`No such engine: ${unknown.join(', ')}. There are ${ENGINES.join(', ')}.`);
  const reasons = {};
  for (const engine of engines) {
    if (absent(engine).length === 0) continue;
    const missing = absent(engine).map(({ title }) => title);
    let reason = await installPackages(missing, packagesOf(engine));
    if (!reason && absent(engine).length > 0) reason = 'still missing once installed';
    if (reason) reasons[engine] = `${missing.join(', ')} missing; ${reason}`;
  }
  const found = engines.filter((engine) => !reasons[engine]);
  const programs = Object.entries(PROGRAMS).filter(([, { engine }]) => found.includes(engine));
  const paths = Object.fromEntries(programs.map(([name, one]) => [name, findProgram(one)]));
  return { engines: found, paths, reasons };
}

/**
 * As root on Debian and its kin, installs the packages of what is missing.
 *
 * @returns What to run, where that is not allowed or fails.
 */
export async function installPackages(missing, packages) {
  const isDebian = existsSync('/etc/debian_version');
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  const advice = `apt-get update && apt-get ${command.join(' ')}`;
  if (!isDebian) return `on Debian, as root, run: ${advice}`;
  if (process.getuid?.() !== 0) return `as root, run: ${advice}`;
  console.log(`Missing for the browser tests: ${missing.join(', ')}. Running: ${advice}`);
  try {
    await aptGet(['update']);
    await aptGet(command);
  } catch ({ message }) {
    return message;
  }
}

function packagesOf(engine) {
  const packages = programsOf(engine).flatMap((program) => program.packages);
  return [...new Set([...packages, FONT_PACKAGE])];
}

function absent(engine) {
  return programsOf(engine).filter((program) => !findProgram(program));
}

function programsOf(engine) {
  return Object.values(PROGRAMS).filter((program) => program.engine === engine);
}

/**
 * Says which engines are left out, and why.
 *
 * @returns What it is given.
 * @throws Error where none is left, or, in continuous integration, where any is left out.
 */
export function assertEngines(browsers) {
  const { engines, reasons } = browsers;
  const leftOut = Object.entries(reasons).map(([engine, reason]) => `${engine}: ${reason}`);
  for (const line of leftOut) console.error(`Left out: ${line}`);
  if (engines.length === 0) throw new Error('There is no browser to run the tests in.');
  if (process.env.CI && leftOut.length > 0)
    throw new Error('CI is set, so no engine may be left out.');
  return browsers;
}
