/** Section 2 of the brief's decision logic, row by row in the order of its table. */
import type { Answers } from './brief-answers.js';

/** The strong rows. */
export function strongReasons(answers: Answers): string[] {
  // With agree, the second doctor has answered the problem and four of the signs.
  const open = answers.opinions !== 'agree';
  const reasons: string[] = [];

  if (answers.noCancerSurgeon) reasons.push('no-cancer-surgeon');
  if (open && answers.lifeChanging) reasons.push('life-changing');
  if (open && answers.cancer) reasons.push('cancer');
  if (open && answers.heartValve) reasons.push('heart-valve');
  if (open && answers.heart) reasons.push('heart');
  if (open && answers.nervousSystem) reasons.push('nervous-system');
  if (open && (answers.rareDisease || answers.rare)) reasons.push('rare');
  if (open && answers.complex) reasons.push('complex');
  if (open && answers.majorSurgery) reasons.push('major-surgery');
  if (answers.notWorking) reasons.push('not-working');
  if (answers.sideEffects) reasons.push('side-effects');
  if (answers.allTried) reasons.push('all-tried');
  if (answers.doctorUnsure) reasons.push('doctor-unsure');
  if (answers.discouraged && answers.serious) reasons.push('discouraged');
  return reasons;
}

/** The mild rows. */
export function mildReasons(answers: Answers): string[] {
  const reasons: string[] = [];

  if (answers.discouraged && !answers.serious) reasons.push('discouraged');
  if (answers.disagree) reasons.push('disagree');
  if (answers.lostTrust) reasons.push('lost-trust');
  if (answers.confirmDiagnosis) reasons.push('confirm-diagnosis');
  if (answers.unclear) reasons.push('unclear');
  if (answers.manyCauses || answers.noCauseFound) reasons.push('many-causes');
  if (answers.newestOptions) reasons.push('newest-options');
  if (answers.experiencedSurgeon) reasons.push('experienced-surgeon');
  return reasons;
}
