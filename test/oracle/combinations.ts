import { COUNTRIES, type CountryId } from '../../src/content/countries.js';
import type { Answers } from '../../src/content/vocabulary.js';
import type { Person, Ticked } from './brief-answers.js';

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

export const CONTEXTS: readonly Context[] = COUNTRIES.flatMap((country) =>
  OPINIONS.flatMap((opinions) =>
    PROBLEMS.flatMap((problem) =>
      TIMINGS.map((timing) => ({ country, opinions, ...problem, timing })),
    ),
  ),
);

const TOLD = [
  'life-changing',
  'rare',
  'complex',
  'major-surgery',
  'doctor-unsure',
  'many-causes',
] as const;
const TREATMENT = [
  'not-working',
  'side-effects',
  'all-tried',
  'newest-options',
  'experienced-surgeon',
] as const;
const DOCTOR = ['confirm-diagnosis', 'unclear', 'disagree', 'lost-trust', 'discouraged'] as const;
export const SIGNS = [...TOLD, ...TREATMENT, ...DOCTOR] as const;

/** Each set of signs is a number with a bit for each. */
export const SIGN_SETS = 1 << SIGNS.length;
const isIn = (set: number, at: number) => (set & (1 << at)) !== 0;
const setsOf = (options: readonly string[]) =>
  Array.from({ length: 1 << options.length }, (_, set) => set);

/** The answers to one of the three questions for signs, by set of its options. */
const listsOf = <T extends string>(options: readonly T[]): readonly (readonly T[])[] =>
  setsOf(options).map((set) => options.filter((_, at) => isIn(set, at)));
const recordsOf = (options: readonly string[]): readonly Ticked[] =>
  setsOf(options).map((set) => Object.fromEntries(options.map((id, at) => [id, isIn(set, at)])));

const lists = { told: listsOf(TOLD), treatment: listsOf(TREATMENT), doctor: listsOf(DOCTOR) };
const records = {
  told: recordsOf(TOLD),
  treatment: recordsOf(TREATMENT),
  doctor: recordsOf(DOCTOR),
};

/** The part of a set of signs that each of the three questions holds. */
const toldIn = (set: number) => set % lists.told.length;
const treatmentIn = (set: number) => (set >> TOLD.length) % lists.treatment.length;
const doctorIn = (set: number) => set >> (TOLD.length + TREATMENT.length);

/** The sets of at most so many signs, and that of all. */
export function signSets(most: number): readonly number[] {
  return setsOf(SIGNS).filter((set) => signCount(set) <= most || set === SIGN_SETS - 1);
}

function signCount(set: number): number {
  return SIGNS.filter((_, at) => isIn(set, at)).length;
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
    told: lists.told[toldIn(signs)]!,
    treatment: lists.treatment[treatmentIn(signs)]!,
    doctor: lists.doctor[doctorIn(signs)]!,
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
    told: records.told[toldIn(signs)]!,
    treatment: records.treatment[treatmentIn(signs)]!,
    doctor: records.doctor[doctorIn(signs)]!,
    ...(surgeon && { cancerSurgeon: surgeon }),
    timing,
  };
}
