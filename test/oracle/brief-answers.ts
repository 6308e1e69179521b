/** Section 1 of the brief's decision logic: which answers of a person count. */

/** The answers of one person, raw: those to questions that are not asked must not count. */
export interface Person {
  country: 'us' | 'gb' | 'intl';
  safety: string;
  opinions?: string;
  problem?: string;
  /** Every sign's id: ticked or not. A missing one is not ticked. */
  signs?: Readonly<Record<string, boolean>>;
  cancerSurgeon?: string;
  timing?: string;
  inHospital?: string;
  person?: string;
  travel?: string;
  coverage?: string;
  matters?: readonly string[];
}

/** The answers that count. */
export type Answers = ReturnType<typeof answersThatCount>;

const noSigns: Readonly<Record<string, boolean>> = {};

/** Section 1, "Asked when": for a person with a first opinion and no emergency. */
export function answersThatCount(person: Person) {
  const { country, opinions, problem, timing } = person;
  const signs = person.signs ?? noSigns;
  const lifeChanging = signs['life-changing'] === true;

  return {
    country,
    opinions,

    cancer: problem === 'cancer',
    heartValve: problem === 'heart-valve',
    heart: problem === 'heart',
    nervousSystem: problem === 'nervous-system',
    boneJointBack: problem === 'bone-joint-back',
    rareDisease: problem === 'rare-disease',
    noCauseFound: problem === 'no-cause-found',
    otherProblem: problem === 'other',

    lifeChanging,
    // Not offered, and does not count, when the problem is a rare disease.
    rare: signs['rare'] === true && problem !== 'rare-disease',
    majorSurgery: signs['major-surgery'] === true,
    doctorUnsure: signs['doctor-unsure'] === true,
    confirmDiagnosis: signs['confirm-diagnosis'] === true,
    manyCauses: signs['many-causes'] === true,
    notWorking: signs['not-working'] === true,
    sideEffects: signs['side-effects'] === true,
    allTried: signs['all-tried'] === true,
    newestOptions: signs['newest-options'] === true,
    disagree: signs['disagree'] === true,
    lostTrust: signs['lost-trust'] === true,
    discouraged: signs['discouraged'] === true,
    experiencedSurgeon: signs['experienced-surgeon'] === true,

    // Asked when the problem is cancer.
    cancerSurgeon: problem === 'cancer' ? person.cancerSurgeon : undefined,
    timing,
    // Asked when the timing is days or unknown.
    inHospital: (timing === 'days' || timing === 'unknown') && person.inHospital === 'yes',

    // Tailoring: read by the advice of third-opinion, strong and reasonable only.
    person: person.person,
    travel: person.travel,
    coverage: country === 'us' ? person.coverage : undefined,

    // Section 2, the row of discouraged: whether the illness is serious. The sign rare is not.
    serious:
      problem === 'cancer' ||
      problem === 'heart-valve' ||
      problem === 'heart' ||
      problem === 'nervous-system' ||
      problem === 'rare-disease' ||
      lifeChanging,
  };
}
