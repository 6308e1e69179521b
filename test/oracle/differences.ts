import type { Outcome } from '../../src/content/vocabulary.js';
import type { Section } from './brief-advice.js';
import type { Expected } from './brief-reading.js';

/** The parts of an outcome that are not as expected, each with all of it and in order. */
export function differences(outcome: Outcome, expected: Expected): string[] {
  const { reasons, steps, advice, evidence, answered, tailoring } = outcome;
  const found: string[] = [];
  if (outcome.tier !== expected.tier) found.push('tier');
  if (!areNamed(reasons, expected.reasons)) found.push('reasons');
  if (!areNamed(steps, expected.steps)) found.push('steps');
  if (!areSectioned(advice, expected.advice)) found.push('advice');
  if (!areNamed(evidence, expected.evidence)) found.push('evidence');
  if (!isSame(answered, expected.answered)) found.push('answered questions');
  if (!isSame(tailoring, expected.tailoring)) found.push('tailoring questions');
  if (!steps.every((step) => isOneOf(step, advice))) found.push('sections or sources of steps');
  return found;
}

type Entry = Outcome['advice'][number];

function areNamed(entries: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  return entries.length === ids.length && entries.every(({ id }, at) => id === ids[at]);
}

function isSame(ids: readonly string[], expected: readonly string[]): boolean {
  return ids.length === expected.length && ids.every((id, at) => id === expected[at]);
}

function areSectioned(advice: readonly Entry[], sections: readonly Section[]): boolean {
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
  const same = advice.find(({ id }) => id === step.id);
  return same?.section === step.section && isSame(same.sources, step.sources);
}
