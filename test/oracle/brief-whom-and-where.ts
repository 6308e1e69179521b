/** Section 4 of the brief's decision logic, the rows of whom and where. */
import type { Answers } from './brief-answers.js';
import { cancerAfterDiagnosis, isSurgeryAhead } from './brief-conditions.js';

export function whomAdvice(answers: Answers, tier: string): string[] {
  const { cancer, bloodCancer, inHospital, rareDisease, rare } = answers;
  if (tier === 'no-clear-sign') return [inHospital ? 'second-doctor-here' : 'specialist-elsewhere'];
  const child = answers.person === 'child';
  const noCause = answers.noCauseFound || answers.manyCauses;
  const advice: string[] = [];

  if (inHospital) advice.push('second-doctor-here');
  if (tier === 'third-opinion') advice.push('independent-third-doctor');
  if (answers.noCancerSurgeon) advice.push('hear-a-cancer-surgeon');
  if (bloodCancer) advice.push('blood-cancer-specialist');
  if (cancer && !bloodCancer && !child) advice.push('cancer-subspecialist');
  if (cancerAfterDiagnosis(answers)) advice.push('tumor-board');
  if (answers.heartValve) advice.push('heart-valve-team');
  if (answers.heart) advice.push('heart-team');
  if (answers.nervousSystem) advice.push('nervous-system-specialist');
  if (answers.boneJointBack) advice.push('surgeon-and-non-surgeon');
  if (rareDisease || rare) advice.push('rare-disease-center');
  if (noCause && !inHospital) advice.push('diagnostic-clinic');
  if (!inHospital) advice.push('specialist-elsewhere');
  if (isSurgeryAhead(answers)) advice.push('surgeon-volume');
  if (answers.lostTrust) advice.push('doctor-who-listens');
  if (child) advice.push('pediatric-specialist');
  if (answers.person === 'adult') advice.push('helping-an-adult');
  return advice;
}

export function whereAdvice(answers: Answers, tier: string): string[] {
  const advice = ['ask-for-a-referral'];
  if (tier === 'no-clear-sign') return advice;
  const { cancer, heartValve, heart, nervousSystem, rareDisease, rare } = answers;
  const unitedStates = answers.country === 'us';
  const ranked = cancer || heartValve || heart || nervousSystem;
  const shared = nervousSystem || rareDisease || answers.noCauseFound || answers.otherProblem;
  const trials = cancer || answers.newestOptions || answers.allTried;

  if (!answers.inHospital) advice.push('academic-medical-center');
  if (cancer && unitedStates) advice.push('cancer-centers');
  if (ranked && unitedStates) advice.push('hospital-rankings');
  if (shared || rare) advice.push('patient-communities');
  if ((rareDisease || rare) && unitedStates) advice.push('rare-disease-networks');
  if (trials) advice.push('clinical-trials');
  return advice;
}

/** The last two rows of where: the page gives them a section of their own. */
export function virtualAdvice({ inHospital, travel }: Answers, tier: string): string[] {
  if (tier === 'no-clear-sign' || inHospital) return [];
  return travel === 'hard' ? ['virtual', 'in-person'] : ['in-person', 'virtual'];
}
