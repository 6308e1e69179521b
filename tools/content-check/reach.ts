import { questionIds, questionOf } from '../../src/engine/journey.js';
import type { Protocol } from '../../src/engine/model.js';
import { completeAnswers, possibleAnswers } from './combinations.js';
import type { Fault } from './fault.js';
import { Search, type GivenAnswers } from './search.js';
import type { Wording } from './wording.js';

/**
 * Runs the flow over its answers until everything has come up; reports the rest. Of lists, none of
 * the options are given or all; then one option, or all, of one list.
 */
export function checkReach(protocol: Protocol, wording: Wording): Fault[] {
  const search = new Search(protocol, wording);
  const starts = protocol.countries.flatMap((country) =>
    [...completeAnswers(protocol, country, 0)]
      .map((answers) => ({ country, answers: answers as GivenAnswers }))
      .filter(({ answers }) => isNoneOrAll(answers)),
  );
  // What ends the flow is rare among the answers, and comes up without any variation.
  for (const { country, answers } of starts) search.visit(answers, country);
  for (const { country, answers } of mixed(starts)) {
    if (search.isDone) break;
    visitVariations(search, answers, country);
  }
  return search.faults();
}

function isNoneOrAll(answers: GivenAnswers): boolean {
  const lists = Object.values(answers).filter((answer) => typeof answer !== 'string');
  return lists.every(({ length }) => !length) || lists.every(({ length }) => length);
}

/** Neighbors differ in one answer: a stride brings all answers of each question up early. */
function mixed<T>(all: readonly T[]): T[] {
  const stride = 997;
  return all.map((_, at) => all[(at * stride) % all.length]!);
}

function visitVariations(search: Search, answers: GivenAnswers, country: string): void {
  const { protocol } = search;
  const lists = questionIds(protocol).filter(
    (id) => id in answers && questionOf(protocol, id).repeats,
  );
  for (const question of [...search.visit(answers, country), ...lists]) {
    for (const answer of possibleAnswers(protocol, question, 1)) {
      search.visit({ ...answers, [question]: answer }, country);
    }
  }
}
