/** Conditions of section 4 of the brief's decision logic that other rows of it refer to. */
import type { Answers } from './brief-answers.js';

/** The row of surgeon-volume. */
export function isSurgeryAhead(answers: Answers): boolean {
  return answers.majorSurgery || answers.experiencedSurgeon || answers.heartValve;
}

/** The row of questions-no-cause. */
export function needsACause(answers: Answers): boolean {
  return answers.noCauseFound || answers.manyCauses || answers.notConfirmed;
}

/** The row of questions-diagnosis. */
export function needsTheDiagnosis(answers: Answers): boolean {
  const { doctorUnsure, confirmDiagnosis, noCauseFound, notConfirmed } = answers;
  return (doctorUnsure || confirmDiagnosis) && !noCauseFound && !notConfirmed;
}

/** The rows of tumor-board and questions-cancer. */
export function cancerAfterDiagnosis({ cancer, notConfirmed }: Answers): boolean {
  return cancer && !notConfirmed;
}
