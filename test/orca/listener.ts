import { execFileSync } from 'node:child_process';
import type { Speech } from './speech.js';
import type { Heard, Step } from './step.js';
import { isAllSaid } from './verdict.js';

const MOST_STOPS = 70;

/** A person who presses keys and hears what Orca says. */
export class Listener {
  constructor(private readonly speech: Speech) {}

  /** @returns What they heard on the way and, if it led there, what the step is about. */
  async take(step: Step): Promise<{ heard: readonly Heard[]; isReached: boolean }> {
    const { keys, reach } = step;
    const heard: Heard[] = reach ? await this.#reach(reach, step.by ?? 'Tab') : [];
    const isReached = !reach || isStop(heard.at(-1)!, reach);
    if (!isReached || !keys.length) return { heard, isReached };
    const said = await this.#press(keys, (words) => isAllSaid(step, words));
    return { heard: [...heard, { keys, said }], isReached };
  }

  async #reach(reach: string, key: string): Promise<Heard[]> {
    const heard: Heard[] = [];
    while (heard.length < MOST_STOPS) {
      const said = await this.#press([key], (words) => words.length > 0);
      heard.push({ keys: [key], said });
      if (isStop(heard.at(-1)!, reach)) break;
    }
    return heard;
  }

  async #press(
    keys: readonly string[],
    isSaid: (said: readonly string[]) => boolean,
  ): Promise<readonly string[]> {
    this.speech.skip();
    for (const key of keys) execFileSync('xdotool', ['key', key]);
    return this.speech.hear(isSaid);
  }
}

function isStop({ said }: Heard, reach: string): boolean {
  return said.some((words) => words.startsWith(reach));
}
