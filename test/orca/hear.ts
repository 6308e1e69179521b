import type { Listener } from './listener.js';
import { PAGE_END } from './page.js';
import type { Step, Walk } from './step.js';
import type { Told } from './transcript.js';
import { faultsOf } from './verdict.js';

const OPENED: Step = {
  title: 'The page is opened',
  keys: ['F5'],
  says: [PAGE_END],
};

/** Takes a walk from the opened page on, as far as its stops are there. */
export async function hearWalk(
  { title, steps }: Walk,
  listener: Listener,
): Promise<{ told: Told; faults: string[] }> {
  const told: Told = { title, steps: [] };
  const faults: string[] = [];
  for (const step of [OPENED, ...steps]) {
    const { heard, isReached } = await listener.take(step);
    told.steps.push({ title: step.title, heard });
    const found = isReached
      ? faultsOf(step, heard.at(-1)!.said)
      : [`no stop says "${step.reach}", so the walk ends here`];
    faults.push(...found.map((fault) => `${title}, ${step.title}: ${fault}`));
    if (!isReached) break;
  }
  return { told, faults };
}
