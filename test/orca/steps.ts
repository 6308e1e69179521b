import type { QuestionId } from '../../src/content/answer-options.js';
import type { TierId } from '../../src/content/tiers.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { assess, type Answers, type Outcome } from '../../src/engine.js';
import { questionOf } from '../../src/engine/journey.js';
import { interpolate } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { labelsOf, questionsFor } from '../element/walk.js';
import type { Step } from './step.js';

const { flow, introduction, questions } = EN;

/** What Orca adds to the words of a button. */
export const button = (words: string) => `${words} push button`;

/** A danger sign: all of them are said where the question comes up, and not again. */
export const A_DANGER_SIGN = 'Chest pain or pressure';

export const START: Step = {
  title: 'Start',
  reach: button(introduction.start),
  keys: ['Return'],
  says: ['Question 1 of', questions.safety.ask],
};

/** What is said of a question that has come up. */
export function saysOf(question: QuestionId, number: number): readonly string[] {
  return [`Question ${number} of`, questions[question].ask];
}

/** What is said of an outcome that has come up: its headline, and how many steps it has. */
function saysOfOutcome({ tier, steps }: Outcome, headline: string): readonly string[] {
  const result = interpolate(flow.result, { steps: String(steps.length) });
  return [headline, tier === 'emergency' ? questions.safety.name : result];
}

/** Orca's own keys for the next option. In its browse mode the arrows read, and choose nothing. */
export function choose(question: QuestionId, answers: Answers): Step[] {
  const [by, says] = questionOf(PROTOCOL, question).repeats ? ['x', 'checked'] : ['r', 'selected'];
  return labelsOf(question, answers).map((label) => ({
    title: `Choose “${label}”`,
    reach: label,
    by,
    keys: ['space'],
    says: [says],
  }));
}

/** From the introduction to the last Next, which brings what is said of the outcome. */
export function answerAll(answers: Answers, tier: TierId, headline: string): Step[] {
  const asked = questionsFor(answers, 'us');
  const found = assess(answers, { country: 'us' });
  if (!('tier' in found) || found.tier !== tier)
    throw new Error(`The answers do not lead to ${tier}`);
  return [
    START,
    ...asked.flatMap((question, index) => {
      const next = asked[index + 1];
      const says = next ? saysOf(next, index + 2) : saysOfOutcome(found, headline);
      const never = [questions[question].ask, A_DANGER_SIGN];
      const press = { title: 'Next', reach: button(flow.next), keys: ['Return'], says, never };
      return [...choose(question, answers), press];
    }),
  ];
}
