import { COUNTRIES, type CountryId } from '../../src/content/countries.js';
import type { Answers } from '../../src/content/vocabulary.js';
import type { Person } from './brief-answers.js';
import { listsOfSigns, recordsOfSigns } from './signs.js';

/** Every answer but the signs, for a person with a first opinion and no emergency. */
export interface Context {
  readonly country: CountryId;
  readonly problem: NonNullable<Answers['problem']> & string;
  readonly opinions: 'one' | 'agree' | 'differ';
  readonly surgeon?: NonNullable<Answers['cancer-surgeon']> & string;
  readonly timing: NonNullable<Answers['timing']> & string;
}

const OPINIONS = ['one', 'agree', 'differ'] as const;
const OTHER_PROBLEMS = [
  'heart-valve',
  'heart',
  'nervous-system',
  'bone-joint-back',
  'rare-disease',
  'no-cause-found',
  'other',
] as const;
const SURGEONS = ['not-confirmed', 'blood-cancer', 'yes', 'no', 'unsure'] as const;
const PROBLEMS: readonly Pick<Context, 'problem' | 'surgeon'>[] = [
  ...SURGEONS.map((surgeon) => ({ problem: 'cancer', surgeon }) as const),
  ...OTHER_PROBLEMS.map((problem) => ({ problem })),
];
const TIMINGS = [
  'in-hospital',
  'days',
  'weeks',
  'on-treatment',
  'no-hurry',
  'none-planned',
  'unknown',
] as const;

/**
 * Answers that count as the same: a test reads every rule, and finds none that names one of a group
 * without the others. So what holds for the first of a group holds for all of it.
 */
export const ALIKE = [
  { question: 'timing', options: ['weeks', 'unknown'] },
  { question: 'timing', options: ['on-treatment', 'no-hurry', 'none-planned'] },
  { question: 'cancer-surgeon', options: ['no', 'unsure'] },
] as const;

export function isLikeAnother({ timing, surgeon }: Context): boolean {
  const others: readonly string[] = ALIKE.flatMap(({ options }) => options.slice(1));
  return others.includes(timing) || (surgeon !== undefined && others.includes(surgeon));
}

export const CONTEXTS: readonly Context[] = COUNTRIES.flatMap((country) =>
  OPINIONS.flatMap((opinions) =>
    PROBLEMS.flatMap((problem) =>
      TIMINGS.map((timing) => ({ country, opinions, ...problem, timing })),
    ),
  ),
);

const PERSONS = [undefined, 'self', 'child', 'adult'] as const;
const TRAVELS = [undefined, 'hard', 'fine'] as const;
const COVERAGES = [
  undefined,
  ...(['medicare', 'medicare-advantage', 'medicaid', 'private', 'uninsured', 'other'] as const),
] as const;

/** Answers to the tailoring questions that a rule looks at, so many of them at most together. */
export function tailorings(most: number) {
  return everyTailoring.filter((tailoring) => Object.keys(tailoring).length <= most);
}

const everyTailoring = PERSONS.flatMap((person) =>
  TRAVELS.flatMap((travel) =>
    COVERAGES.map((coverage) => ({
      ...(person && { person }),
      ...(travel && { travel }),
      ...(coverage && { coverage }),
    })),
  ),
);

/** Answers that end the flow, whatever else is answered, and those asked until then. */
export const ENDINGS = [
  { end: { safety: 'danger-signs' }, asked: ['safety'] },
  { end: { safety: 'treatment-today' }, asked: ['safety'] },
  { end: { safety: 'crisis' }, asked: ['safety'] },
  { end: { opinions: 'none-yet' }, asked: ['safety', 'problem', 'opinions'] },
] as const;

/** The answers as the engine takes them. */
export function answersOf({ opinions, problem, surgeon, timing }: Context, signs: number) {
  return {
    safety: 'none-of-these',
    problem,
    opinions,
    ...listsOfSigns(signs),
    ...(surgeon && { 'cancer-surgeon': surgeon }),
    timing,
  } satisfies Answers;
}

/** The same as the reading of the brief takes it. */
export function personOf(context: Context, signs: number): Person {
  const { country, opinions, problem, surgeon, timing } = context;
  return {
    country,
    safety: 'none-of-these',
    problem,
    opinions,
    ...recordsOfSigns(signs),
    ...(surgeon && { cancerSurgeon: surgeon }),
    timing,
  };
}
