import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 50;
/** Orca notes all that reaches it: once it has noted nothing for so long, it has said all. */
const QUIET_MS = 700;
const LONGEST_MS = 10_000;

/** What comes after it is said because of the key, or later. */
const KEY = 'PROCESS ATSPI_KEY_PRESSED_EVENT';

/** `voice=` and a record of the voice may follow on the line. */
const SPOKEN = /^[\d:.]+ - SPEECH OUTPUT: '([\s\S]*?)'(?: voice=\w+)?(?:\{.*\})?$/gm;

/** What Orca says, read from its log as it grows. */
export class Speech {
  #offset = 0;
  #text = '';
  #awaitsKey = false;

  constructor(private readonly log: string) {}

  /** Leaves out what is said until the next key reaches Orca. */
  skip(): void {
    this.#read();
    this.#text = '';
    this.#awaitsKey = true;
  }

  /**
   * Waits until Orca has said what is expected, or for long enough, and then until it is quiet.
   *
   * @returns All that it has said since the last skip, in order.
   */
  async hear(isSaid: (said: readonly string[]) => boolean): Promise<readonly string[]> {
    const deadline = Date.now() + LONGEST_MS;
    let quietSince = Date.now();
    for (;;) {
      await delay(POLL_MS);
      if (this.#read()) quietSince = Date.now();
      const isQuiet = Date.now() - quietSince >= QUIET_MS;
      if (isQuiet && (isSaid(this.said) || Date.now() > deadline)) return this.said;
    }
  }

  private get said(): readonly string[] {
    const start = this.#awaitsKey ? this.#text.indexOf(KEY) : 0;
    const text = start < 0 ? '' : this.#text.slice(start);
    const spoken = [...text.matchAll(SPOKEN)];
    return spoken.map(([, words = '']) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }

  /** @returns Whether the log has grown. */
  #read(): boolean {
    if (!existsSync(this.log)) return false;
    const length = statSync(this.log).size - this.#offset;
    if (length <= 0) return false;
    const bytes = Buffer.alloc(length);
    const file = openSync(this.log, 'r');
    readSync(file, bytes, 0, length, this.#offset);
    closeSync(file);
    this.#offset += length;
    this.#text += bytes.toString();
    return true;
  }
}
