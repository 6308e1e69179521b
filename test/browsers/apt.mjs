import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

const LOCK_TIMEOUT_MS = 300_000;
const LOCK_INTERVAL_MS = 1_000;

/** What apt says, in the C locale, when another package manager holds one of its locks. */
const LOCKED = /^E: (Could not get lock .*)$/m;

/**
 * Runs `apt-get`. While another package manager is at work it waits: apt's own
 * `DPkg::Lock::Timeout` covers the lock of dpkg, but not those of the lists and the archives.
 *
 * @throws Error where apt-get fails, or where the lock is held for longer than the timeout.
 */
export async function aptGet(
  words,
  { timeout = LOCK_TIMEOUT_MS, interval = LOCK_INTERVAL_MS } = {},
) {
  const deadline = Date.now() + timeout;
  let announced = false;
  for (;;) {
    const { code, errors } = await run(words);
    if (code === 0) return;
    const [, lock] = LOCKED.exec(errors) ?? [];
    if (!lock) throw new Error(`apt-get ${words[0]} failed (${code}): ${errors.trim()}`);
    if (Date.now() >= deadline)
      throw new Error(`apt-get ${words[0]} waited ${timeout / 1000} s for a lock. ${lock}`);
    if (!announced) console.log(`Waiting up to ${timeout / 1000} s for a lock of apt. ${lock}`);
    announced = true;
    await delay(interval);
  }
}

async function run(words) {
  const child = spawn('apt-get', words, {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const [code] = await once(child, 'close');
  return { code, errors };
}
