/** Section 1 of the brief's decision logic: which questions are asked, in order. */
import type { Person } from './brief-answers.js';

/** Required ones, as far as the answers given so far tell. */
export function requiredQuestions({ safety, problem, opinions }: Partial<Person>): string[] {
  if (safety !== undefined && safety !== 'none-of-these') return ['safety'];
  if (opinions === 'none-yet') return ['safety', 'problem', 'opinions'];
  const first = ['safety', 'problem', 'opinions', 'told', 'treatment', 'doctor'];
  return problem === 'cancer' ? [...first, 'cancer-surgeon', 'timing'] : [...first, 'timing'];
}

/** In the tiers third-opinion, strong and reasonable. */
export function tailoringQuestions({ country, timing }: Person): string[] {
  const questions = ['person'];
  if (timing !== 'in-hospital') questions.push('travel');
  if (country === 'us') questions.push('coverage');
  questions.push('matters');
  return questions;
}
