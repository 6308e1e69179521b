import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from './projects.js';
import { filesIn } from './recipe.js';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ROOT = pathOf('../../../');
const PROJECTS = pathOf('../dist/');
const GIVEN = pathOf('../projects/');
const PROGRAMS = ['../node_modules/.bin', '../../../node_modules/.bin'].map(pathOf);

/** No tool of a project asks for anything, or tells anyone. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [...PROGRAMS, process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  CI: '1',
};

/** @returns The file of the package, as a release has it. */
export function pack(): string {
  mkdirSync(PROJECTS, { recursive: true });
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', PROJECTS], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(told) as [{ filename: string }];
  return join(PROJECTS, filename);
}

/** Makes the project of a recipe anew, and builds it. @returns Its folder. */
export function build(name: string, { recipe, replace, build }: Project, packed: string): string {
  const folder = join(PROJECTS, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(GIVEN, name))) cpSync(join(GIVEN, name), folder, { recursive: true });
  const files = filesIn(recipe).set('package.json', '{ "private": true, "type": "module" }\n');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), replace ? text.replace(...replace) : text);
  }
  // Everything else of the project is above it, with the versions of the lock file.
  const install = ['npm', 'install', '--prefer-offline', '--no-package-lock', '--no-audit', packed];
  for (const command of [install, ...build]) run(command, folder);
  return folder;
}

function run([program, ...options]: readonly string[], folder: string): void {
  try {
    execFileSync(program!, options, {
      cwd: folder,
      env: ENVIRONMENT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${options.join(' ')}\n${stdout}\n${stderr}`);
  }
}
