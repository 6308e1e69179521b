/**
 * A reading of the brief's decision logic, row by row in the order of its tables, to compare the
 * rule engine with. It shares no code and no data with the engine.
 */
import {
  ADVICE_BEFORE_ONE,
  adviceAfterOne,
  emergencyAdvice,
  isAdvised,
  type Section,
} from './brief-advice.js';
import { answersThatCount, type Answers, type Person } from './brief-answers.js';
import { needsACause, needsTheDiagnosis } from './brief-conditions.js';
import { requiredQuestions, tailoringQuestions } from './brief-questions.js';
import { mildReasons, strongReasons } from './brief-reasons.js';
import { stepsWhenAdvised, stepsWithoutReason } from './brief-steps.js';

export type { Person };

/** The ids of an outcome, in the order of the brief. */
export interface Expected {
  readonly tier: string;
  readonly reasons: readonly string[];
  readonly steps: readonly string[];
  readonly advice: readonly Section[];
  readonly evidence: readonly string[];
  /** The questions whose answers count. */
  readonly answered: readonly string[];
  /** The tailoring questions that are asked and still open. */
  readonly tailoring: readonly string[];
}

/** Section 3: the first row that holds decides. */
export function expected(person: Person): Expected {
  const required = requiredQuestions(person);

  // Section 1, safety: anything but none-of-these ends the flow.
  if (person.safety !== 'none-of-these') {
    return {
      tier: 'emergency',
      reasons: [person.safety],
      steps: [],
      advice: emergencyAdvice(person.safety),
      evidence: [],
      answered: required,
      tailoring: [],
    };
  }

  // Section 1, opinions: none-yet ends the flow.
  if (person.opinions === 'none-yet') {
    return {
      tier: 'no-clear-sign',
      reasons: ['no-first-opinion'],
      steps: ['see-a-doctor-first'],
      advice: ADVICE_BEFORE_ONE,
      evidence: [],
      answered: required,
      tailoring: [],
    };
  }

  const answers = answersThatCount(person);
  const { tier, reasons } = tierAndReasons(answers);
  const advice = adviceAfterOne(answers, tier);
  const evidence = evidenceCards(answers, tier);

  if (!isAdvised(tier)) {
    const steps = stepsWithoutReason(advice);
    return { tier, reasons, steps, advice, evidence, answered: required, tailoring: [] };
  }

  const steps = stepsWhenAdvised(advice, answers.discouraged);
  const questions = tailoringQuestions(person);
  const tailored = questions.filter((question) => question in person);
  const tailoring = questions.filter((question) => !(question in person));
  const answered = [...required, ...tailored];
  return { tier, reasons, steps, advice, evidence, answered, tailoring };
}

/** After a first opinion. */
function tierAndReasons(answers: Answers): { tier: string; reasons: string[] } {
  const strong = strongReasons(answers);
  const mild = mildReasons(answers);

  if (answers.opinions === 'differ') {
    return { tier: 'third-opinion', reasons: ['opinions-differ', ...strong, ...mild] };
  }
  if (strong.length > 0) return { tier: 'strong', reasons: [...strong, ...mild] };
  if (mild.length >= 3) return { tier: 'strong', reasons: ['several-signs', ...mild] };
  if (mild.length > 0) return { tier: 'reasonable', reasons: mild };
  const headline = answers.opinions === 'agree' ? 'opinions-agree' : 'no-sign';
  return { tier: 'no-clear-sign', reasons: [headline] };
}

/** Section 6. */
function evidenceCards(answers: Answers, tier: string): string[] {
  const evidence = ['large-program'];
  if (!isAdvised(tier)) return evidence;
  const { cancer, bloodCancer, notConfirmed } = answers;
  const child = answers.person === 'child';

  if (needsTheDiagnosis(answers) || needsACause(answers)) evidence.push('mayo-referrals');
  if (cancer && !bloodCancer && !notConfirmed && !child) evidence.push('breast-tumor-board');
  if (tier === 'third-opinion') evidence.push('simulation-model');
  return evidence;
}
