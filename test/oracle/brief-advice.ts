/**
 * Section 4 of the brief's decision logic, row by row in the order of its table. The rows of whom
 * and where stand in a file of their own.
 */
import type { Answers } from './brief-answers.js';
import {
  cancerAfterDiagnosis,
  isSurgeryAhead,
  needsACause,
  needsTheDiagnosis,
} from './brief-conditions.js';
import { virtualAdvice, whereAdvice, whomAdvice } from './brief-whom-and-where.js';

/** A section with the ids of its advice; one without any is not on the page. */
export type Section = readonly [id: string, advice: readonly string[]];

/** An emergency. */
export function emergencyAdvice(safety: string): Section[] {
  const dangerSigns = safety === 'danger-signs';
  const treatmentToday = safety === 'treatment-today';
  const crisis = safety === 'crisis';
  const advice: string[] = [];

  if (crisis) advice.push('call-crisis-line');
  if (crisis) advice.push('stay-with-someone');
  if (dangerSigns || crisis) advice.push('call-emergency');
  if (treatmentToday) advice.push('go-or-stay');
  if (treatmentToday) advice.push('three-quick-questions');
  if (dangerSigns || treatmentToday) advice.push('do-not-wait');
  return [['emergency', advice]];
}

/** No first opinion. */
export const ADVICE_BEFORE_ONE: readonly Section[] = [
  ['before-one', ['see-a-doctor-first']],
  ['after', ['when-to-come-back']],
];

/** Any outcome after a first opinion. */
export function adviceAfterOne(answers: Answers, tier: string): Section[] {
  return [
    ['time', timeAdvice(answers, tier)],
    ['talk-first', talkFirstAdvice(answers, tier)],
    ['whom', whomAdvice(answers, tier)],
    ['where', whereAdvice(answers, tier)],
    ['virtual', virtualAdvice(answers, tier)],
    ['questions', questionsAdvice(answers, tier)],
    ['records', recordsAdvice(answers, tier)],
    ['telling', tellingAdvice(answers, tier)],
    ['cost', costAdvice(answers, tier)],
    ['worth-it', worthItAdvice(tier)],
    ['after', afterAdvice(tier)],
  ];
}

/** The tiers third-opinion, strong and reasonable. */
export function isAdvised(tier: string): boolean {
  return tier !== 'no-clear-sign';
}

function timeAdvice(answers: Answers, tier: string): string[] {
  const { timing, inHospital } = answers;
  const isDated = inHospital || timing === 'days' || timing === 'weeks' || timing === 'unknown';
  const isPressing = answers.notConfirmed || answers.notWorking || answers.allTried;
  const isShort = timing === 'days' || inHospital;

  const advice = [isDated || isPressing ? 'ask-how-long-is-safe' : 'ask-if-there-is-time'];
  if (isAdvised(tier) && isShort) advice.push('when-time-is-short');
  if (isAdvised(tier)) advice.push('keep-your-treatment');
  return advice;
}

function talkFirstAdvice(answers: Answers, tier: string): string[] {
  const { unclear, disagree, lostTrust } = answers;
  const isTalkDue = unclear || disagree || lostTrust;
  const advice: string[] = [];

  if (tier === 'third-opinion') advice.push('ask-both-doctors');
  // Without a clear sign, no-sign and opinions-agree bring it.
  if (tier === 'reasonable' || isTalkDue || !isAdvised(tier)) advice.push('talk-with-your-doctor');
  return advice;
}

function questionsAdvice(answers: Answers, tier: string): string[] {
  if (!isAdvised(tier)) return ['questions-for-any-doctor'];
  const { heartValve } = answers;
  const surgery = isSurgeryAhead(answers);
  const advice: string[] = [];

  if (heartValve) advice.push('questions-valve');
  if (cancerAfterDiagnosis(answers)) advice.push('questions-cancer');
  if (tier === 'third-opinion') advice.push('questions-third');
  if (needsACause(answers)) advice.push('questions-no-cause');
  if (needsTheDiagnosis(answers)) advice.push('questions-diagnosis');
  if (surgery) advice.push('questions-surgery');
  if (surgery && !heartValve) advice.push('questions-implant');
  advice.push('questions-for-any-doctor');
  return advice;
}

function recordsAdvice({ cancer, country, inHospital }: Answers, tier: string): string[] {
  const advice = ['records'];
  if (!isAdvised(tier)) return advice;
  if (cancer) advice.push('pathology-second-read');
  if (country === 'us' && !inHospital) advice.push('records-rights');
  if (country === 'gb' && !inHospital) advice.push('nhs-records');
  return advice;
}

function tellingAdvice({ discouraged, serious }: Answers, tier: string): string[] {
  const advice = ['tell-your-doctor'];
  if (!isAdvised(tier)) return advice;
  if (discouraged && serious) advice.push('discouragement-is-a-warning');
  if (discouraged && !serious) advice.push('if-your-doctor-is-not-keen');
  return advice;
}

function costAdvice(answers: Answers, tier: string): string[] {
  const unitedStates = answers.country === 'us';
  // Coverage is asked in the advised tiers only, so it does not count elsewhere.
  const coverage = isAdvised(tier) ? answers.coverage : undefined;
  const advice: string[] = [];

  if (answers.country === 'intl' || (unitedStates && coverage !== 'uninsured')) {
    advice.push('call-your-plan');
  }
  if (coverage === 'medicare') advice.push('medicare');
  if (coverage === 'medicare-advantage') advice.push('medicare-advantage');
  if (coverage === 'medicaid') advice.push('medicaid');
  if (coverage === 'uninsured') advice.push('self-pay');
  if (answers.country === 'gb') advice.push('nhs');
  return advice;
}

function worthItAdvice(tier: string): string[] {
  return isAdvised(tier) ? ['what-it-can-change', 'downsides', 'your-choices'] : ['your-choices'];
}

function afterAdvice(tier: string): string[] {
  const advice: string[] = [];
  if (tier === 'strong' || tier === 'reasonable') advice.push('if-opinions-differ');
  if (tier === 'third-opinion') advice.push('with-many-plans');
  advice.push('shared-care', 'when-to-come-back');
  return advice;
}
