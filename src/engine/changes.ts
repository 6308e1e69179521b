import { firstMatchingOutcome } from './assess.js';
import { evaluate, FALSE, TRUE } from './condition.js';
import { offeredOptions, questionOf, resolveJourney } from './journey.js';
import type { Answers, Change, ChangedAnswer, Ids, Reason } from './model.js';
import type { OutcomeRow, Program } from './program.js';

/** Beyond so many different answers, another outcome is another person's. */
export const MOST_CHANGED = 2;

/**
 * The smallest changes of answers that lead to another tier: for each tier, all those with the
 * fewest answers changed, two at most. A change counts when its outcome follows whatever is
 * answered to the questions that it opens. Changes that differ in the options of one answer only
 * are told as one.
 */
export function smallestChanges<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  country: I['country'],
): Change<I>[] {
  const own = settledOutcome(program, answers, country)?.tier;
  const found: Change<I>[] = [];
  let ways: Way<I>[] = [{ answers, changed: [] }];
  for (let size = 1; size <= MOST_CHANGED; size++) {
    const known = new Set([own, ...found.map(({ tier }) => tier)]);
    ways = ways.flatMap((way) => onward(program, way, country));
    for (const { answers, changed } of ways) {
      const outcome = settledOutcome(program, answers, country);
      if (!outcome || known.has(outcome.tier)) continue;
      found.push({ tier: outcome.tier, reason: outcome.headline[0]?.id, changed });
    }
  }
  return mergeChanges(mergeChanges(found, 1), 0);
}

/** Answers, and how they came to differ from those given. */
interface Way<I extends Ids> {
  readonly answers: Answers<I>;
  readonly changed: readonly ChangedAnswer<I>[];
}

/** Every way that changes one answer more, in the order asked, so that none comes twice. */
function onward<I extends Ids>(
  program: Program<I>,
  { answers, changed }: Way<I>,
  country: I['country'],
): Way<I>[] {
  const journey = resolveJourney(program, answers, country);
  const last = changed.at(-1);
  const possible = journey.asked.flatMap((question) =>
    offeredOptions(program, question, journey).map((option) => ({ question, option })),
  );
  const lastPlace = possible.findIndex(
    ({ question, option }) => question === last?.question && last.options.includes(option),
  );
  return possible.slice(lastPlace + 1).flatMap(({ question, option }) => {
    const { repeats } = questionOf(program, question);
    const given = ([answers[question] ?? []] as unknown[]).flat();
    const isGivenUp = given.includes(option);
    if (!repeats && (isGivenUp || question === last?.question)) return [];
    const list = isGivenUp ? given.filter((one) => one !== option) : [...given, option];
    const others = { ...answers, [question]: repeats ? list : option } as Answers<I>;
    return [{ answers: others, changed: [...changed, { question, options: [option], isGivenUp }] }];
  });
}

/** The outcome once enough is known for it, however the questions still open are answered. */
function settledOutcome<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  country: I['country'],
): OutcomeRow<I> | undefined {
  const { situation } = resolveJourney(program, answers, country);
  const raised = (weight: Reason<I>['weight']) => {
    const truths = program.reasons
      .filter(({ entry }) => entry.weight === weight)
      .map(({ when }) => evaluate(when, situation));
    const least = truths.filter((truth) => truth === TRUE).length;
    return [least, truths.filter((truth) => truth !== FALSE).length] as const;
  };
  const [fewestStrong, mostStrong] = raised('strong');
  const [fewestMild, mostMild] = raised('mild');
  let settled: OutcomeRow<I> | undefined;
  for (let strong = fewestStrong; strong <= mostStrong; strong++) {
    for (let mild = fewestMild; mild <= mostMild; mild++) {
      const { standings, truths, conditions } = situation;
      const copy = { conditions, standings: standings.slice(), truths: truths.slice() };
      const outcome = firstMatchingOutcome(program, copy, strong, mild);
      if (!outcome || (settled && settled.tier !== outcome.tier)) return undefined;
      settled ??= outcome;
    }
  }
  return settled;
}

/** Joins the changes that are alike but for the options of the answer at that place. */
function mergeChanges<I extends Ids>(changes: readonly Change<I>[], place: number): Change<I>[] {
  const joined = new Map<string, Change<I>>();
  for (const change of changes) {
    const alike = JSON.stringify(change, function (this: unknown, key, value: unknown) {
      return key === 'options' && this === change.changed[place] ? [] : value;
    });
    const same = joined.get(alike);
    const options = [same, change].flatMap((one) => one?.changed[place]?.options ?? []);
    const changed = change.changed.map((step, at) => (at === place ? { ...step, options } : step));
    joined.set(alike, { ...change, changed });
  }
  return [...joined.values()];
}
