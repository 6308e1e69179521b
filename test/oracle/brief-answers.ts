/** Section 1 of the brief's decision logic: which answers of a person count. */

/** Options of a list by id: ticked or not. A missing one is not ticked. */
export type Ticked = Readonly<Record<string, boolean>>;

/** The answers of one person, raw: those to questions that are not asked must not count. */
export interface Person {
  country: 'us' | 'gb' | 'intl';
  safety: string;
  problem?: string;
  opinions?: string;
  told?: Ticked;
  treatment?: Ticked;
  doctor?: Ticked;
  cancerSurgeon?: string;
  timing?: string;
  person?: string;
  travel?: string;
  coverage?: string;
}

/** The answers that count. */
export type Answers = ReturnType<typeof answersThatCount>;

const none: Ticked = {};

/** Section 1, "Asked when": for a person with a first opinion and no emergency. */
export function answersThatCount(person: Person) {
  const { country, problem, opinions, timing } = person;
  const { told = none, treatment = none, doctor = none } = person;
  const cancer = problem === 'cancer';
  const lifeChanging = told['life-changing'] === true;
  const inHospital = timing === 'in-hospital';

  return {
    country,
    opinions,

    cancer,
    heartValve: problem === 'heart-valve',
    heart: problem === 'heart',
    nervousSystem: problem === 'nervous-system',
    boneJointBack: problem === 'bone-joint-back',
    rareDisease: problem === 'rare-disease',
    noCauseFound: problem === 'no-cause-found',
    otherProblem: problem === 'other',

    lifeChanging,
    // Not offered, and does not count, when the problem is a rare disease.
    rare: told['rare'] === true && problem !== 'rare-disease',
    complex: told['complex'] === true,
    majorSurgery: told['major-surgery'] === true,
    doctorUnsure: told['doctor-unsure'] === true,
    // Likewise when no doctor has found a cause.
    manyCauses: told['many-causes'] === true && problem !== 'no-cause-found',

    notWorking: treatment['not-working'] === true,
    sideEffects: treatment['side-effects'] === true,
    allTried: treatment['all-tried'] === true,
    newestOptions: treatment['newest-options'] === true,
    experiencedSurgeon: treatment['experienced-surgeon'] === true,

    confirmDiagnosis: doctor['confirm-diagnosis'] === true,
    unclear: doctor['unclear'] === true,
    disagree: doctor['disagree'] === true,
    lostTrust: doctor['lost-trust'] === true,
    discouraged: doctor['discouraged'] === true,

    // Asked when the problem is cancer.
    notConfirmed: cancer && person.cancerSurgeon === 'not-confirmed',
    bloodCancer: cancer && person.cancerSurgeon === 'blood-cancer',
    noCancerSurgeon: cancer && (person.cancerSurgeon === 'no' || person.cancerSurgeon === 'unsure'),

    timing,
    inHospital,

    // Tailoring: asked in the tiers third-opinion, strong and reasonable only.
    person: person.person,
    travel: inHospital ? undefined : person.travel,
    coverage: country === 'us' ? person.coverage : undefined,

    // Section 2, the row of discouraged: whether the illness is serious. The sign rare is not.
    serious:
      cancer ||
      problem === 'heart-valve' ||
      problem === 'heart' ||
      problem === 'nervous-system' ||
      problem === 'rare-disease' ||
      lifeChanging,
  };
}
