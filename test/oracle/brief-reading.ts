/**
 * A reading of the brief's decision logic, row by row in the order of its tables, to compare the
 * rule engine with. It shares no code and no data with the engine.
 */

import { answersThatCount, type Answers, type Person } from './brief-answers.js';

export type { Person };

/** The ids of an outcome, in the order of the brief. */
export interface Expected {
  tier: string;
  reasons: string[];
  advice: string[];
  evidence: string[];
}

/** Section 2, the strong rows. */
function strongReasons(answers: Answers): string[] {
  // With agree, the second doctor has answered the problem and three of the strong signs.
  const open = answers.opinions !== 'agree';
  const noCancerSurgeon = answers.cancerSurgeon === 'no' || answers.cancerSurgeon === 'unsure';
  const reasons: string[] = [];

  if (noCancerSurgeon) reasons.push('no-cancer-surgeon');
  if (open && answers.lifeChanging) reasons.push('life-changing');
  if (open && answers.cancer) reasons.push('cancer');
  if (open && answers.heartValve) reasons.push('heart-valve');
  if (open && answers.heart) reasons.push('heart');
  if (open && answers.nervousSystem) reasons.push('nervous-system');
  if (open && (answers.rareDisease || answers.rare)) reasons.push('rare');
  if (open && answers.majorSurgery) reasons.push('major-surgery');
  if (answers.notWorking) reasons.push('not-working');
  if (answers.sideEffects) reasons.push('side-effects');
  if (answers.allTried) reasons.push('all-tried');
  if (answers.doctorUnsure) reasons.push('doctor-unsure');
  if (answers.discouraged && answers.serious) reasons.push('discouraged');
  return reasons;
}

/** Section 2, the mild rows. */
function mildReasons(answers: Answers): string[] {
  // With agree, the second doctor has confirmed the diagnosis.
  const open = answers.opinions !== 'agree';
  const reasons: string[] = [];

  if (answers.discouraged && !answers.serious) reasons.push('discouraged');
  if (answers.disagree) reasons.push('disagree');
  if (answers.lostTrust) reasons.push('lost-trust');
  if (open && answers.confirmDiagnosis) reasons.push('confirm-diagnosis');
  if (answers.manyCauses || answers.noCauseFound) reasons.push('many-causes');
  if (answers.newestOptions) reasons.push('newest-options');
  if (answers.experiencedSurgeon) reasons.push('experienced-surgeon');
  return reasons;
}

/** Section 3: the first row that holds decides. */
export function expected(person: Person): Expected {
  // Section 1, safety: anything but none-of-these ends the flow.
  if (person.safety !== 'none-of-these') {
    return {
      tier: 'emergency',
      reasons: [person.safety],
      advice: emergencyAdvice(person.safety),
      evidence: [],
    };
  }

  // Section 1, opinions: none-yet ends the flow.
  if (person.opinions === 'none-yet') {
    return {
      tier: 'no-clear-sign',
      reasons: ['no-first-opinion'],
      advice: ['see-a-doctor-first', 'when-to-come-back'],
      evidence: [],
    };
  }

  const answers = answersThatCount(person);
  const strong = strongReasons(answers);
  const mild = mildReasons(answers);

  if (answers.opinions === 'differ') {
    return {
      tier: 'third-opinion',
      reasons: ['opinions-differ', ...strong, ...mild],
      advice: fullAdvice(answers, 'third-opinion'),
      evidence: evidenceCards(answers, 'third-opinion'),
    };
  }

  if (strong.length > 0) {
    return {
      tier: 'strong',
      reasons: [...strong, ...mild],
      advice: fullAdvice(answers, 'strong'),
      evidence: evidenceCards(answers, 'strong'),
    };
  }

  if (mild.length >= 3) {
    return {
      tier: 'strong',
      reasons: ['several-signs', ...mild],
      advice: fullAdvice(answers, 'strong'),
      evidence: evidenceCards(answers, 'strong'),
    };
  }

  if (mild.length > 0) {
    return {
      tier: 'reasonable',
      reasons: mild,
      advice: fullAdvice(answers, 'reasonable'),
      evidence: evidenceCards(answers, 'reasonable'),
    };
  }

  return {
    tier: 'no-clear-sign',
    reasons: [answers.opinions === 'agree' ? 'opinions-agree' : 'no-sign'],
    advice: adviceWithoutReason(answers),
    evidence: [],
  };
}

/** Section 4, emergency. */
function emergencyAdvice(safety: string): string[] {
  const dangerSigns = safety === 'danger-signs';
  const treatmentToday = safety === 'treatment-today';
  const crisis = safety === 'crisis';
  const advice: string[] = [];

  if (crisis) advice.push('call-crisis-line');
  if (dangerSigns || crisis) advice.push('call-emergency');
  if (treatmentToday) advice.push('go-or-stay');
  if (treatmentToday) advice.push('three-quick-questions');
  if (dangerSigns || treatmentToday) advice.push('do-not-wait');
  advice.push('come-back-when-safe');
  return advice;
}

/** Section 4, its last paragraph: no-sign and opinions-agree. */
function adviceWithoutReason(answers: Answers): string[] {
  const agreeOnCancer = answers.opinions === 'agree' && answers.cancer;
  const advice = ['talk-with-your-doctor'];

  if (agreeOnCancer) advice.push('shared-care');
  if (agreeOnCancer) advice.push('treatment-near-home');
  advice.push('you-can-still-ask');
  advice.push('when-to-come-back');
  return advice;
}

/** Section 4, from time to after: the tiers third-opinion, strong and reasonable. */
function fullAdvice(answers: Answers, tier: string): string[] {
  const { cancer, heartValve, heart, nervousSystem, boneJointBack } = answers;
  const { rareDisease, noCauseFound, otherProblem } = answers;
  const { rare, allTried, discouraged, serious } = answers;
  const { cancerSurgeon, inHospital, coverage } = answers;
  const unitedStates = answers.country === 'us';
  const unitedKingdom = answers.country === 'gb';
  const elsewhere = answers.country === 'intl';
  const thirdOpinion = tier === 'third-opinion';
  const travelIsHard = answers.travel === 'hard';
  const surgery = answers.majorSurgery || answers.experiencedSurgeon || heartValve;
  const treated = allTried || answers.notWorking || answers.sideEffects;
  const talkFirst = tier === 'reasonable' || answers.disagree || answers.lostTrust;
  const advice: string[] = [];

  // Section 4, time.
  advice.push('ask-how-long-is-safe');
  if (answers.timing === 'days' || inHospital) advice.push('when-time-is-short');
  advice.push('keep-your-treatment');
  if (inHospital) advice.push('while-in-hospital');

  // Section 4, talk first.
  if (talkFirst) advice.push('talk-with-your-doctor');

  // Section 4, whom.
  advice.push('specialist-elsewhere');
  if (thirdOpinion) advice.push('independent-third-doctor');
  if (cancerSurgeon === 'no' || cancerSurgeon === 'unsure') advice.push('hear-a-cancer-surgeon');
  if (cancer && cancerSurgeon === 'blood-cancer') advice.push('blood-cancer-specialist');
  if (cancer) advice.push('cancer-subspecialist');
  if (cancer) advice.push('tumor-board');
  if (cancer) advice.push('pathology-second-read');
  if (heartValve) advice.push('heart-valve-team');
  if (heart) advice.push('heart-team');
  if (nervousSystem) advice.push('nervous-system-specialist');
  if (boneJointBack) advice.push('surgeon-and-non-surgeon');
  if (rareDisease || rare) advice.push('rare-disease-center');
  if (noCauseFound || answers.manyCauses) advice.push('diagnostic-clinic');
  if (surgery) advice.push('surgeon-volume');
  if (answers.lostTrust) advice.push('doctor-who-listens');
  if (answers.person === 'child') advice.push('pediatric-specialist');
  if (answers.person === 'adult') advice.push('helping-an-adult');

  // Section 4, where.
  advice.push('ask-for-a-referral');
  advice.push('academic-medical-center');
  if (cancer && unitedStates) advice.push('cancer-centers');
  if ((cancer || heartValve || heart || nervousSystem) && unitedStates) {
    advice.push('hospital-rankings');
  }
  if (nervousSystem || rareDisease || noCauseFound || otherProblem || rare) {
    advice.push('patient-communities');
  }
  if ((rareDisease || rare) && unitedStates) advice.push('rare-disease-networks');
  if (cancer || answers.newestOptions) advice.push('trial-finders');
  if (cancer && !treated) advice.push('trials-before-treatment');
  if (cancer && allTried) advice.push('trials-after-standard-care');

  // Section 4, mode: virtual comes first when travel is hard.
  if (!inHospital && travelIsHard) advice.push('virtual');
  advice.push('in-person');
  if (!inHospital && !travelIsHard) advice.push('virtual');
  if (!inHospital) advice.push('virtual-limits');
  if (!inHospital && unitedStates) advice.push('virtual-cost');

  // Section 4, cost: coverage counts in the United States only.
  if (elsewhere || (unitedStates && coverage !== 'uninsured')) advice.push('call-your-plan');
  if (coverage === 'medicare') advice.push('medicare');
  if (coverage === 'medicare-advantage') advice.push('medicare-advantage');
  if (coverage === 'medicaid') advice.push('medicaid');
  if (coverage === 'uninsured') advice.push('self-pay');
  if (unitedKingdom) advice.push('nhs');

  // Section 4, records.
  advice.push('records');
  if (cancer) advice.push('tissue-slides');
  if (unitedStates) advice.push('records-rights');
  if (unitedKingdom) advice.push('nhs-records');

  // Section 4, questions.
  advice.push('questions-for-any-doctor');
  if (thirdOpinion) advice.push('questions-third');
  if (diagnosisIsOpen(answers)) advice.push('questions-diagnosis');
  if (surgery) advice.push('questions-surgery');
  if (surgery) advice.push('questions-implant');
  if (cancer) advice.push('questions-cancer');
  if (heartValve) advice.push('questions-valve');

  // Section 4, telling.
  advice.push('tell-your-doctor');
  if (discouraged && serious) advice.push('discouragement-is-a-warning');
  if (discouraged && !serious) advice.push('if-your-doctor-is-not-keen');

  // Section 4, after: you-can-still-ask belongs to no-clear-sign.
  advice.push('what-it-can-change');
  advice.push('downsides');
  advice.push('if-opinions-differ');
  if (cancer) advice.push('shared-care');
  if (cancer && !thirdOpinion) advice.push('treatment-near-home');
  advice.push('when-to-come-back');
  return advice;
}

/** Section 4, the row of questions-diagnosis; Section 5 refers to it. */
function diagnosisIsOpen(answers: Answers): boolean {
  return (
    answers.noCauseFound || answers.manyCauses || answers.doctorUnsure || answers.confirmDiagnosis
  );
}

/** Section 5: the tiers third-opinion, strong and reasonable. */
function evidenceCards(answers: Answers, tier: string): string[] {
  const evidence = ['large-program'];
  if (diagnosisIsOpen(answers)) evidence.push('mayo-referrals');
  if (answers.cancer && answers.cancerSurgeon !== 'blood-cancer') {
    evidence.push('breast-tumor-board');
  }
  if (tier === 'third-opinion') evidence.push('simulation-model');
  return evidence;
}
