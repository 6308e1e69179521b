import { answerReader, type AnswerReader } from './answers.js';
import { bits, Conditions, type Place } from './condition.js';
import type {
  Advice,
  Condition,
  Evidence,
  Ids,
  Protocol,
  Question,
  QuestionId,
  Reason,
  Weight,
} from './model.js';

export interface CompiledQuestion<I extends Ids> {
  readonly id: QuestionId<I>;
  readonly position: number;
  readonly enabled: Place;
  /** Options that are offered only under a condition. */
  readonly withheld: readonly { readonly bit: number; readonly offered: Place }[];
}

/** What an outcome hands out when its condition holds. Frozen, as all callers share it. */
interface Row<E> {
  readonly holds: Place;
  readonly entry: E;
}

/** A protocol made ready to run. */
export interface CompiledProtocol<I extends Ids> {
  readonly conditions: Conditions<I>;
  readonly read: AnswerReader;
  readonly required: readonly CompiledQuestion<I>[];
  readonly tailoring: readonly CompiledQuestion<I>[];
  readonly reasons: readonly Row<Reason<I> & { readonly weight: Weight }>[];
  readonly outcomes: readonly Row<CompiledOutcome<I>>[];
}

export interface CompiledOutcome<I extends Ids> {
  readonly tier: I['tier'];
  readonly headline: readonly Reason<I>[];
  readonly listsRaised: boolean;
  /** In the order of the sections, then of the table. */
  readonly advice: readonly (Row<Advice<I>> & { readonly first: Place | undefined })[];
  readonly evidence: readonly Row<Evidence<I>>[];
}

/** Every protocol is compiled once, at its first use. */
const cache = new WeakMap<object, unknown>();

export function compiled<I extends Ids>(protocol: Protocol<I>): CompiledProtocol<I> {
  let result = cache.get(protocol) as CompiledProtocol<I> | undefined;
  if (!result) cache.set(protocol, (result = compileProtocol(protocol)));
  return result;
}

function compileProtocol<I extends Ids>(protocol: Protocol<I>): CompiledProtocol<I> {
  const conditions = new Conditions(protocol);
  const questions = (Object.keys(protocol.questions) as QuestionId<I>[]).map((id) =>
    compileQuestion(protocol, conditions, id),
  );
  const isTailoring = ({ id }: CompiledQuestion<I>) => Boolean(protocol.questions[id].tailoring);
  return {
    conditions,
    read: answerReader(protocol as unknown as Protocol),
    required: questions.filter((question) => !isTailoring(question)),
    tailoring: questions.filter(isTailoring),
    reasons: protocol.reasons.map(({ id, weight, when, statements }) => ({
      holds: conditions.place(when),
      entry: Object.freeze({ id, weight, statements }),
    })),
    outcomes: protocol.outcomes.map(({ tier, when, headline, listsRaised, statements }) => ({
      holds: conditions.place(when),
      entry: {
        tier,
        headline: headline
          ? [Object.freeze({ id: headline, weight: 'headline' as const, statements })]
          : [],
        listsRaised: Boolean(listsRaised),
        ...compileTier(protocol, conditions, tier),
      },
    })),
  };
}

function compileQuestion<I extends Ids>(
  protocol: Protocol<I>,
  conditions: Conditions<I>,
  id: QuestionId<I>,
): CompiledQuestion<I> {
  const { enableWhen, optionEnableWhen }: Question<I> = protocol.questions[id];
  const offers = Object.entries<Condition<I> | undefined>(optionEnableWhen ?? {});
  return {
    id,
    position: Object.keys(protocol.options).indexOf(id),
    enabled: conditions.place(enableWhen),
    withheld: offers.map(([option, condition]) => ({
      bit: bits<string>(protocol.options[id], [option]),
      offered: conditions.place(condition),
    })),
  };
}

function compileTier<I extends Ids>(
  { sections, advice, evidence }: Protocol<I>,
  conditions: Conditions<I>,
  tier: I['tier'],
): Pick<CompiledOutcome<I>, 'advice' | 'evidence'> {
  const inTier = (rule: { readonly tiers: readonly I['tier'][] }) => rule.tiers.includes(tier);
  const inOrder = sections.flatMap((wanted) => advice.filter(({ section }) => section === wanted));
  return {
    advice: inOrder.filter(inTier).map(({ id, section, when, firstWhen, statements }) => ({
      holds: conditions.place(when),
      first: firstWhen && conditions.place(firstWhen),
      entry: Object.freeze({ id, section, statements }),
    })),
    evidence: evidence.filter(inTier).map(({ id, kind, charts, when, statements }) => ({
      holds: conditions.place(when),
      entry: Object.freeze({ id, kind, charts, statements }),
    })),
  };
}
