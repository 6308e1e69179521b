import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_PREFERENCES, ORCA_CUSTOMIZATION, ORCA_SETTINGS } from './settings.js';

/** Orca and Firefox in a home folder of their own, which is gone with them. */
export class Session {
  readonly home = mkdtempSync(join(tmpdir(), 'orca-'));
  /** Where Orca writes what it sees and what it says. */
  readonly log = join(this.home, 'orca.log');
  readonly #processes: ChildProcess[] = [];

  startOrca(): void {
    const preferences = join(this.home, 'orca');
    mkdirSync(preferences);
    writeFileSync(join(preferences, 'user-settings.conf'), JSON.stringify(ORCA_SETTINGS));
    writeFileSync(join(preferences, 'orca-customizations.py'), ORCA_CUSTOMIZATION);
    this.#start('orca', ['--replace', '--user-prefs', preferences, '--debug-file', this.log]);
  }

  startFirefox(address: string): void {
    const profile = join(this.home, 'firefox');
    mkdirSync(profile);
    const lines = Object.entries(FIREFOX_PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    this.#start('firefox-esr', ['--no-remote', '--profile', profile, '--kiosk', address]);
  }

  async stop(): Promise<void> {
    for (const started of this.#processes.reverse()) {
      if (started.exitCode !== null || started.signalCode !== null) continue;
      started.kill();
      await once(started, 'exit');
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  #start(program: string, words: readonly string[]): void {
    const started = spawn(program, words, {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: this.home,
        // Firefox prints a file into it.
        PWD: this.home,
        XDG_CONFIG_HOME: join(this.home, 'config'),
        XDG_DATA_HOME: join(this.home, 'share'),
        XDG_CACHE_HOME: join(this.home, 'cache'),
        LC_ALL: 'C.UTF-8',
        GNOME_ACCESSIBILITY: '1',
        // Orca writes in its log what it would say, and says nothing, where no speech answers.
        SPEECHD_ADDRESS: `unix_socket:${join(this.home, 'no-speech')}`,
      },
    });
    this.#processes.push(started);
  }
}
