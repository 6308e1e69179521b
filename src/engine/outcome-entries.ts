import { evaluate, TRUE, type EvaluationContext } from './condition.js';
import type {
  Advice,
  AdviceRule,
  Condition,
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
    const entry = { id, section, sources: sourcesOf(protocol, statements) };
    const head = isFirst ? collected.findIndex((advice) => advice.section === section) : -1;
    if (head === -1) collected.push(entry);
    else collected.splice(head, 0, entry);
  }
  return collected;
}

/** Each row's first advice that the outcome has. */
export function collectSteps<I extends Ids>(
  { steps }: Protocol<I>,
  tier: I['tier'],
  advice: readonly Advice<I>[],
  context: EvaluationContext<I>,
): Advice<I>[] {
  return steps
    .filter(({ tiers }) => tiers.includes(tier))
    .flatMap(({ advice: ids, adviceWhen = {} }) => {
      const conditions: Readonly<Record<string, Condition<I> | undefined>> = adviceWhen;
      const entries = ids.map((id) => advice.find((entry) => entry.id === id));
      return (
        entries.find((entry) => entry && evaluate(conditions[entry.id], context) === TRUE) ?? []
      );
    });
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

/** Looked up once for each rule: outcomes share the list, so it is frozen. */
const sourceLists = new WeakMap<readonly string[], readonly string[]>();

/** The sources behind the statements of a rule, each once, in the order of the statements. */
function sourcesOf<I extends Ids>(
  { sources }: Protocol<I>,
  statements: readonly I['statement'][],
): readonly I['source'][] {
  const known = sourceLists.get(statements);
  if (known) return known;
  const found = new Set(statements.map((statement) => sources[statement]));
  const list = Object.freeze([...found]);
  sourceLists.set(statements, list);
  return list;
}
