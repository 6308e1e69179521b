import type { Answers } from '../../src/engine.js';
import type { QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { givenOptions, offeredOptions, resolveJourney } from '../../src/engine/journey.js';
import { EN } from '../../src/text/en.js';
import { questionsFor } from '../element/walk.js';
import type { Person } from './person.js';

/** Two people of one branch: equally many clicks and keys, and another option of each question. */
export const WAYS: readonly Answers[] = [
  {
    safety: 'none-of-these',
    problem: 'heart-valve',
    opinions: 'one',
    told: ['life-changing', 'rare'],
    treatment: ['not-working'],
    doctor: ['unclear'],
    timing: 'weeks',
  },
  {
    safety: 'none-of-these',
    problem: 'nervous-system',
    opinions: 'one',
    told: ['rare', 'complex'],
    treatment: ['side-effects'],
    doctor: ['disagree'],
    timing: 'no-hurry',
  },
];

/** The question of which two options are chosen, one after the other. */
const OF_TWO: QuestionId = 'told';

/** Answers, takes the page along in each way, changes an answer, and clears all. */
export async function walk(person: Person, answers: Answers): Promise<void> {
  const { flow, sections, visitSummary } = EN;
  await person.press('button', EN.introduction.start);
  for (const question of questionsFor(answers, 'us')) {
    const [index] = indexesOf(question, answers);
    await (question === OF_TWO ? person.chooseTwo(index!) : person.choose(index!));
    await person.press('button', flow.next);
  }
  for (const method of ['print', 'copy', 'email', 'download'] as const)
    await person.press('button', visitSummary.methods[method]);
  await person.press('button', EN.questions.travel.chip!);
  await person.choose(answers === WAYS[0] ? 0 : 1);
  await person.press('button', flow.save);
  await person.press('DisclosureTriangle', sections.answers.title);
  await person.press('button', `${flow.change} 2`);
  await person.choose(2);
  await person.press('button', flow.save);
  await person.press('button', flow.restart);
}

/** The places of the chosen options among those that are offered. */
function indexesOf(question: QuestionId, answers: Answers): number[] {
  const given = { ...answers, [question]: undefined };
  const offered = offeredOptions(PROTOCOL, question, resolveJourney(PROTOCOL, given, 'us'));
  const chosen: readonly string[] = givenOptions(answers, question) ?? [];
  return chosen.map((option) => offered.indexOf(option as (typeof offered)[number]));
}
