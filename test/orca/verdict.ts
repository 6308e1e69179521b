import type { Step } from './step.js';

/** Never said, whatever the step: it tells nothing of what stands there. */
const NEVER = ['clickable'];

/** Words so few may well come twice, such as "list item". */
const FEW_WORDS = 3;

/** How often a phrase is said. */
export function timesSaid(phrase: string, said: readonly string[]): number {
  return said.reduce((times, words) => times + words.split(phrase).length - 1, 0);
}

export function isAllSaid({ says }: Step, said: readonly string[]): boolean {
  return said.length > 0 && says.every((phrase) => timesSaid(phrase, said) > 0);
}

/** What a person who only hears it would miss, or hear too often. */
export function faultsOf({ says, never = [] }: Step, said: readonly string[]): string[] {
  const repeated = said.filter(
    (words, index) => words.split(' ').length > FEW_WORDS && said.indexOf(words) !== index,
  );
  return [
    ...says.flatMap((phrase) => {
      const times = timesSaid(phrase, said);
      if (times === 1) return [];
      return times ? `said ${times} times: "${phrase}"` : `not said: "${phrase}"`;
    }),
    ...[...NEVER, ...never]
      .filter((phrase) => timesSaid(phrase, said))
      .map((phrase) => `must not be said: "${phrase}"`),
    ...repeated
      .filter((words) => !says.some((phrase) => words.includes(phrase)))
      .map((words) => `said again: "${words}"`),
  ];
}
