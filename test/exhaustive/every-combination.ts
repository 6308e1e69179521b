import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { addFindings, type Findings } from '../oracle/findings.js';

const PROCESSES = availableParallelism();

/** Tries every combination of answers within the bounds of the exhaustive check. */
export async function everyCombination(): Promise<Findings> {
  const shares = Array.from({ length: PROCESSES }, (_, share) => findingsOf(share));
  return (await Promise.all(shares)).reduce(addFindings);
}

/** A child process runs with the loader of this one, so that it reads TypeScript too. */
async function findingsOf(share: number): Promise<Findings> {
  const child = fork(new URL('share.ts', import.meta.url), [String(share), String(PROCESSES)]);
  const [findings] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`Share ${share} of the combinations ended with code ${code}.`);
    }),
  ])) as [Findings];
  return findings;
}
