import type { Protocol } from '../engine/model.js';
import { ADVICE, SECTIONS } from './advice/advice.js';
import { ANSWER_OPTIONS } from './answer-options.js';
import { COUNTRIES } from './countries.js';
import { EVIDENCE } from './evidence.js';
import { COMMON_FACTS, FACTS } from './facts.js';
import { OUTCOMES } from './outcomes.js';
import { QUESTIONS, REPLACED_QUESTIONS } from './questions.js';
import { REASONS } from './reasons.js';
import { SOURCE_OF } from './statements.js';
import { STEPS } from './steps.js';
import type { Vocabulary } from './vocabulary.js';

/** The decision flow of the product, whole. */
export const PROTOCOL: Protocol<Vocabulary> = {
  countries: COUNTRIES,
  options: ANSWER_OPTIONS,
  questions: QUESTIONS,
  facts: FACTS,
  commonFacts: COMMON_FACTS,
  reasons: REASONS,
  outcomes: OUTCOMES,
  sections: SECTIONS,
  advice: ADVICE,
  steps: STEPS,
  evidence: EVIDENCE,
  replacedQuestions: REPLACED_QUESTIONS,
  sources: SOURCE_OF,
};
