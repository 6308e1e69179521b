import type { Outcome } from '../../src/content/vocabulary.js';
import type { Section } from './brief-advice.js';
import type { Expected } from './brief-reading.js';

/** The parts of an outcome that are not as expected, each with all of it and in order. */
export function differences(outcome: Outcome, expected: Expected): string[] {
  const found: string[] = [];
  if (outcome.tier !== expected.tier) found.push('tier');
  if (!isSame(outcome.reasons.map(idOf), expected.reasons)) found.push('reasons');
  if (!isSame(outcome.steps.map(idOf), expected.steps)) found.push('steps');
  if (!isSectioned(outcome.advice, expected.advice)) found.push('advice');
  if (!isSame(outcome.evidence.map(idOf), expected.evidence)) found.push('evidence');
  if (!isSame(outcome.answered, expected.answered)) found.push('answered');
  if (!isSame(outcome.tailoring, expected.tailoring)) found.push('tailoring');
  if (!outcome.steps.every((step) => isOneOf(step, outcome.advice))) found.push('step and advice');
  return found;
}

interface Entry {
  readonly id: string;
  readonly section: string;
  readonly sources: readonly string[];
}

const idOf = ({ id }: { readonly id: string }) => id;

function isSame(ids: readonly string[], expected: readonly string[]): boolean {
  return ids.length === expected.length && ids.every((id, at) => id === expected[at]);
}

function isSectioned(advice: readonly Entry[], sections: readonly Section[]): boolean {
  let at = 0;
  for (const [section, ids] of sections) {
    for (const id of ids) {
      const entry = advice[at++];
      if (entry?.id !== id || entry.section !== section) return false;
    }
  }
  return at === advice.length;
}

/** A step is the advice that it leads to: the same section and the same sources. */
function isOneOf(step: Entry, advice: readonly Entry[]): boolean {
  return advice.some(
    ({ id, section, sources }) =>
      id === step.id && section === step.section && isSame(sources, step.sources),
  );
}
