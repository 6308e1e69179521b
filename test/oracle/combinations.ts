import { COUNTRIES, type CountryId } from '../../src/content/countries.js';
import type { Answers } from '../../src/content/vocabulary.js';
import type { Person } from './brief-answers.js';

/** Every answer but the signs, for a person with a first opinion and no emergency. */
export interface Context {
  readonly country: CountryId;
  readonly opinions: 'one' | 'agree' | 'differ';
  readonly problem: NonNullable<Answers['problem']> & string;
  readonly surgeon?: NonNullable<Answers['cancer-surgeon']> & string;
  readonly timing: 'days' | 'weeks' | 'no-hurry' | 'unknown';
  readonly inHospital?: 'yes' | 'no';
}

const OPINIONS = ['one', 'agree', 'differ'] as const;
const PROBLEMS = [
  ...(['blood-cancer', 'yes', 'no', 'unsure'] as const).map(
    (surgeon) => ({ problem: 'cancer', surgeon }) as const,
  ),
  { problem: 'heart-valve' },
  { problem: 'heart' },
  { problem: 'nervous-system' },
  { problem: 'bone-joint-back' },
  { problem: 'rare-disease' },
  { problem: 'no-cause-found' },
  { problem: 'other' },
] as const;
const TIMES = [
  { timing: 'weeks' },
  { timing: 'no-hurry' },
  { timing: 'days', inHospital: 'yes' },
  { timing: 'days', inHospital: 'no' },
  { timing: 'unknown', inHospital: 'yes' },
  { timing: 'unknown', inHospital: 'no' },
] as const;

export const CONTEXTS: readonly Context[] = COUNTRIES.flatMap((country) =>
  OPINIONS.flatMap((opinions) =>
    PROBLEMS.flatMap((problem) =>
      TIMES.map((time) => ({ country, opinions, ...problem, ...time })),
    ),
  ),
);

export const SIGNS = [
  'life-changing',
  'rare',
  'major-surgery',
  'doctor-unsure',
  'confirm-diagnosis',
  'many-causes',
  'not-working',
  'side-effects',
  'all-tried',
  'newest-options',
  'disagree',
  'lost-trust',
  'discouraged',
  'experienced-surgeon',
] as const;

/** Each set of signs is a number with a bit for each. */
export const SIGN_SETS = 1 << SIGNS.length;
const everySet = Array.from({ length: SIGN_SETS }, (_, set) => set);
const isIn = (set: number, at: number) => (set & (1 << at)) !== 0;
const lists = everySet.map((set) => SIGNS.filter((_, at) => isIn(set, at)));
const records = everySet.map((set) =>
  Object.fromEntries(SIGNS.map((sign, at) => [sign, isIn(set, at)])),
);

/** The sets of at most so many signs, and that of all. */
export function signSets(most: number): readonly number[] {
  return everySet.filter((set) => lists[set]!.length <= most || set === SIGN_SETS - 1);
}

export function ticks(set: number, sign: (typeof SIGNS)[number]): boolean {
  return isIn(set, SIGNS.indexOf(sign));
}

const PERSONS = [undefined, 'self', 'child', 'adult'] as const;
const TRAVELS = [undefined, 'hard', 'fine'] as const;
const COVERAGES = [
  undefined,
  ...(['medicare', 'medicare-advantage', 'medicaid', 'private', 'uninsured', 'other'] as const),
] as const;

/** Every answer to the tailoring questions that a rule looks at, each left open too. */
export const TAILORINGS = PERSONS.flatMap((person) =>
  TRAVELS.flatMap((travel) =>
    COVERAGES.map((coverage) => ({
      ...(person && { person }),
      ...(travel && { travel }),
      ...(coverage && { coverage }),
    })),
  ),
);

/** People whose journey ends with a question before the signs. */
export const SHORT_JOURNEYS = COUNTRIES.flatMap((country) => [
  { country, safety: 'danger-signs' } as const,
  { country, safety: 'treatment-today' } as const,
  { country, safety: 'crisis' } as const,
  { country, safety: 'none-of-these', opinions: 'none-yet' } as const,
]);

/** The answers as the engine takes them. */
export function answersOf(
  { opinions, problem, surgeon, timing, inHospital }: Context,
  signs: number,
): Answers {
  const safety = 'none-of-these';
  const answers: Answers = { safety, opinions, problem, signs: lists[signs]!, timing };
  if (surgeon === undefined && inHospital === undefined) return answers;
  if (surgeon === undefined) return { ...answers, 'in-hospital': inHospital! };
  if (inHospital === undefined) return { ...answers, 'cancer-surgeon': surgeon };
  return { ...answers, 'cancer-surgeon': surgeon, 'in-hospital': inHospital };
}

/** The same as the reading of the brief takes it. */
export function personOf(
  { country, opinions, problem, surgeon, timing, inHospital }: Context,
  signs: number,
): Person {
  const person: Person = {
    country,
    safety: 'none-of-these',
    opinions,
    problem,
    signs: records[signs]!,
    timing,
  };
  if (surgeon) person.cancerSurgeon = surgeon;
  if (inHospital) person.inHospital = inHospital;
  return person;
}
