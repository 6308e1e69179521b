import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { assertEngines, findBrowsers, installPackages } from './install.mjs';

interface Program {
  candidates(): readonly string[];
}
const { aptGet } = (await import('./apt.mjs' as string)) as {
  aptGet: (words: string[], limits?: { timeout: number; interval: number }) => Promise<void>;
};
const { findProgram, PROGRAMS } = (await import('./programs.mjs' as string)) as {
  findProgram: (program: Program) => string | undefined;
  PROGRAMS: Readonly<Record<'chromium' | 'firefox' | 'webKitWebDriver' | 'xvfb', Program>>;
};

const environment = { ...process.env };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
  process.env.PATH = `${folder}${delimiter}${environment.PATH}`;
});

afterEach(() => {
  mock.restoreAll();
  process.env = { ...environment };
  rmSync(folder, { recursive: true });
});

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** On Windows there is no such method. */
function userIs(id: number): void {
  mock.method(process as { getuid(): number }, 'getuid', () => id);
}

const LOCKED = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)';

describe('apt-get', () => {
  it('is run again while another package manager holds a lock', async () => {
    const runs = join(folder, 'runs');
    program(
      'apt-get',
      `echo "$@" >> ${runs}; [ $(wc -l < ${runs}) -eq 3 ] || { echo "${LOCKED}" >&2; exit 100; }`,
    );
    await aptGet(['update'], { timeout: 60_000, interval: 1 });
  });

  it('fails with the name of the lock once it has waited long enough', async () => {
    program('apt-get', `echo "${LOCKED}" >&2; exit 100`);
    await assert.rejects(
      aptGet(['update'], { timeout: 0, interval: 1 }),
      /waited 0 s for a lock\. Could not get lock \/var\/lib\/apt\/lists\/lock/,
    );
  });

  it('fails at once for any other reason, and says which', async () => {
    program('apt-get', 'echo "E: Unable to locate package chromium" >&2; exit 100');
    await assert.rejects(aptGet(['install', 'chromium']), /Unable to locate package chromium/);
  });
});

describe('the path of a browser', () => {
  for (const [name, variable] of [
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
    ['webKitWebDriver', 'WEBKIT_DRIVER'],
  ] as const) {
    it(`is that of ${variable}`, () => {
      const path = program('browser', '');
      process.env[variable] = path;
      assert.equal(findProgram(PROGRAMS[name]), path);
    });

    it(`of ${variable} is refused, by name and value, where it is not executable`, () => {
      process.env[variable] = '/nowhere/browser';
      assert.throws(
        () => findProgram(PROGRAMS[name]),
        new RegExp(`^Error: ${variable} is set to "/nowhere/browser"`),
      );
    });
  }
});

describe('an engine that is missing', () => {
  beforeEach(() => void mock.method(PROGRAMS.xvfb, 'candidates', () => []));

  it('is left out with the command that installs it, where the user is not root', async () => {
    userIs(1000);
    const { engines, reasons } = await findBrowsers(['webkit']);
    assert.deepEqual(engines, []);
    assert.match(
      reasons.webkit!,
      /Xvfb missing; .*as root, run: apt-get update && apt-get install/,
    );
    assert.match(reasons.webkit!, / xvfb /);
  });

  it('is left out with the error of apt-get, where root cannot install it', async () => {
    userIs(0);
    mock.method(console, 'log', () => {});
    program('apt-get', 'echo "E: Temporary failure resolving deb.debian.org" >&2; exit 100');
    const { reasons } = await findBrowsers(['webkit']);
    // On another system than Debian apt-get is not run at all.
    assert.match(reasons.webkit!, /Temporary failure resolving|on Debian/);
  });
});

describe('the packages of what else is missing', () => {
  const install = () => installPackages(['Liberation Sans'], ['fonts-liberation']);

  it('are named in the command to run, where the user is not root', async () => {
    userIs(1000);
    assert.match((await install())!, /as root, run: .* fonts-liberation$/);
  });

  it('are installed by root', async () => {
    userIs(0);
    mock.method(console, 'log', () => {});
    const runs = join(folder, 'runs');
    program('apt-get', `echo "$@" >> ${runs}`);
    const reason = await install();
    if (!existsSync('/etc/debian_version')) return assert.match(reason!, /on Debian/);
    assert.equal(reason, undefined);
    assert.match(readFileSync(runs, 'utf8'), /^update\ninstall .* fonts-liberation\n$/);
  });

  it('are not there, with the error of apt-get, where root cannot install them', async () => {
    userIs(0);
    mock.method(console, 'log', () => {});
    program('apt-get', 'echo "E: Temporary failure resolving deb.debian.org" >&2; exit 100');
    // On another system than Debian apt-get is not run at all.
    assert.match((await install())!, /Temporary failure resolving|on Debian/);
  });
});

describe('an engine that is left out', () => {
  const partly = { engines: ['chromium'], reasons: { webkit: 'Xvfb missing' } };

  it('is let pass where another one is there', () => {
    delete process.env.CI;
    assert.equal(assertEngines(partly), partly);
  });

  it('fails the run in continuous integration', () => {
    process.env.CI = 'true';
    assert.throws(() => assertEngines(partly), /CI is set, so no engine may be left out/);
  });

  it('fails the run where it is the last one', () => {
    delete process.env.CI;
    assert.throws(() => assertEngines({ ...partly, engines: [] }), /There is no browser/);
  });
});
