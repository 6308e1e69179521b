import type { Ticked } from './brief-answers.js';

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
  const countOf = (set: number) => SIGNS.filter((_, at) => isIn(set, at)).length;
  return setsOf(SIGNS).filter((set) => countOf(set) <= most || set === SIGN_SETS - 1);
}

export function ticks(set: number, sign: (typeof SIGNS)[number]): boolean {
  return isIn(set, SIGNS.indexOf(sign));
}

/** A set of signs as the engine takes it. */
export function listsOfSigns(set: number) {
  return {
    told: lists.told[toldIn(set)]!,
    treatment: lists.treatment[treatmentIn(set)]!,
    doctor: lists.doctor[doctorIn(set)]!,
  };
}

/** The same as the reading of the brief takes it. */
export function recordsOfSigns(set: number) {
  return {
    told: records.told[toldIn(set)]!,
    treatment: records.treatment[treatmentIn(set)]!,
    doctor: records.doctor[doctorIn(set)]!,
  };
}
