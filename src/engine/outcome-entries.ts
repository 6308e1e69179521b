import { evaluate, TRUE, type EvaluationContext } from './condition.js';
import type {
  Advice,
  AdviceRule,
  Evidence,
  EvidenceRule,
  Ids,
  OutcomeRule,
  Protocol,
  Reason,
  ReasonRule,
} from './model.js';

/** The headline, then the triggered reasons. */
export function collectReasons<I extends Ids>(
  protocol: Protocol<I>,
  { headline, listReasons, statements }: OutcomeRule<I>,
  triggered: readonly ReasonRule<I>[],
): Reason<I>[] {
  const reasons: Reason<I>[] = [];
  if (headline !== undefined) {
    reasons.push({ id: headline, weight: 'headline', sources: sourcesOf(protocol, statements) });
  }
  for (const { id, weight, statements } of listReasons ? triggered : []) {
    reasons.push({ id, weight, sources: sourcesOf(protocol, statements) });
  }
  return reasons;
}

/** In the order of the table; what a condition moves up stands first in its section. */
export function collectAdvice<I extends Ids>(
  protocol: Protocol<I>,
  tier: I['tier'],
  context: EvaluationContext<I>,
): Advice<I>[] {
  const collected: Advice<I>[] = [];
  for (const rule of protocol.advice) {
    if (!applies(rule, tier, context)) continue;
    const { id, section, firstWhen, statements } = rule;
    const isFirst = firstWhen !== undefined && evaluate(firstWhen, context) === TRUE;
    const head = isFirst ? collected.findIndex((advice) => advice.section === section) : -1;
    const index = head === -1 ? collected.length : head;
    collected.splice(index, 0, { id, section, sources: sourcesOf(protocol, statements) });
  }
  return collected;
}

export function collectEvidence<I extends Ids>(
  protocol: Protocol<I>,
  tier: I['tier'],
  context: EvaluationContext<I>,
): Evidence<I>[] {
  return protocol.evidence
    .filter((rule) => applies(rule, tier, context))
    .map(({ id, kind, charts, statements }) => ({
      id,
      kind,
      // Copied: who changes an outcome changes no later one.
      charts: charts.map((chart) => ({ id: chart.id, parts: { ...chart.parts } })),
      sources: sourcesOf(protocol, statements),
    }));
}

function applies<I extends Ids>(
  { tiers, when }: AdviceRule<I> | EvidenceRule<I>,
  tier: I['tier'],
  context: EvaluationContext<I>,
): boolean {
  return tiers.includes(tier) && evaluate(when, context) === TRUE;
}

/** The sources behind statements, each once, in the order of the statements. */
function sourcesOf<I extends Ids>(
  { sources }: Protocol<I>,
  statements: readonly I['statement'][],
): I['source'][] {
  return statements
    .map((statement) => sources[statement])
    .filter((source, index, all) => all.indexOf(source) === index);
}
