import { evaluate, FALSE, TRUE, type Situation } from './condition.js';
import { standingOf, resolveJourney } from './journey.js';
import type { Advice, Answers, Assessment, Evidence, Ids, QuestionId, Reason } from './model.js';
import {
  ANSWERED,
  MILD,
  MOST_BITS,
  NOT_ASKED,
  STRONG,
  TIER,
  UNANSWERED,
  type OutcomeRow,
  type Program,
  type Standing,
} from './program.js';

/**
 * What follows from the answers: the next required question, or the outcome. The same answers give
 * the same result, always: no clock, no chance, no memory.
 */
export function assess<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  country: I['country'],
): Assessment<I> {
  return decide(program, answers, country).assessment;
}

/** The assessment, with all that is known once it is made. */
export function decide<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  country: I['country'],
): { readonly assessment: Assessment<I>; readonly situation: Situation } {
  const { asked, next, situation } = resolveJourney(program, answers, country);
  if (next !== null) return { assessment: { next }, situation };

  const strong: Reason<I>[] = [];
  const mild: Reason<I>[] = [];
  for (const { when, entry } of program.reasons) {
    if (evaluate(when, situation) === TRUE) (entry.weight === 'strong' ? strong : mild).push(entry);
  }
  // The last row asks for nothing, so one holds: a test runs them all.
  const outcome = firstMatchingOutcome(program, situation, strong.length, mild.length)!;

  const { tier, tierBit, headline, listsRaised } = outcome;
  situation.standings[program.questions.length + TIER] = tierBit | ANSWERED;
  const { answered, open } = tailor(program, answers, situation);
  const assessment = {
    next: null,
    tier,
    reasons: listsRaised ? [...headline, ...strong, ...mild] : headline,
    advice: collectAdvice(program, tierBit, situation),
    evidence: collectEvidence(program, tierBit, situation),
    answered: [...asked, ...answered],
    tailoring: open,
  };
  return { assessment, situation };
}

/** The first outcome that holds with so many reasons; none while an open question may decide. */
export function firstMatchingOutcome<I extends Ids>(
  { outcomes, questions }: Program<I>,
  situation: Situation,
  strong: number,
  mild: number,
): OutcomeRow<I> | undefined {
  situation.standings[questions.length + STRONG] = counted(strong);
  situation.standings[questions.length + MILD] = counted(mild);
  const row = outcomes.find(({ when }) => evaluate(when, situation) !== FALSE);
  return row && evaluate(row.when, situation) === TRUE ? row : undefined;
}

/** A number as a standing: one bit, which a condition on a least number looks for from there up. */
function counted(number: number): Standing {
  return (1 << Math.min(number, MOST_BITS - 1)) | ANSWERED;
}

/** Counts the tailoring answers that are asked for; tells them from the questions still open. */
function tailor<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  situation: Situation,
): Record<'answered' | 'open', QuestionId<I>[]> {
  const answered: QuestionId<I>[] = [];
  const open: QuestionId<I>[] = [];
  for (let position = 0; position < program.questions.length; position++) {
    const { id, tailoring, enabled } = program.questions[position]!;
    if (!tailoring) continue;
    const isAsked = evaluate(enabled, situation) === TRUE;
    const standing = isAsked ? standingOf(program, answers, id) : NOT_ASKED;
    situation.standings[position] = standing;
    if (isAsked) (standing === UNANSWERED ? open : answered).push(id);
  }
  return { answered, open };
}

/** In the order of the sections; what a condition moves up stands first in its section. */
function collectAdvice<I extends Ids>(
  { advice }: Program<I>,
  tierBit: number,
  situation: Situation,
): Advice<I>[] {
  const collected: Advice<I>[] = [];
  for (const { tiers, when, first, entry } of advice) {
    if ((tiers & tierBit) === 0 || evaluate(when, situation) !== TRUE) continue;
    if (evaluate(first, situation) === TRUE) {
      const before = collected.filter(({ section }) => section !== entry.section).length;
      collected.splice(before, 0, entry);
    } else {
      collected.push(entry);
    }
  }
  return collected;
}

function collectEvidence<I extends Ids>(
  { evidence }: Program<I>,
  tierBit: number,
  situation: Situation,
): Evidence<I>[] {
  const collected: Evidence<I>[] = [];
  for (const { tiers, when, entry } of evidence) {
    if ((tiers & tierBit) !== 0 && evaluate(when, situation) === TRUE) collected.push(entry);
  }
  return collected;
}
