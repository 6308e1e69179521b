import { firstMatchingOutcome } from './assess.js';
import { evaluate, FALSE, TRUE } from './condition.js';
import { givenOptions, offeredOptions, questionOf, resolveJourney } from './journey.js';
import type {
  Answers,
  Change,
  ChangedAnswer,
  Ids,
  OutcomeRule,
  Protocol,
  Weight,
} from './model.js';

/** Beyond so many different answers, another outcome is another person's. */
const MOST_CHANGED = 2;

/**
 * The smallest changes of answers that lead to another tier: for each tier, all those with the
 * fewest answers changed, two at most. A change counts when its outcome follows whatever is
 * answered to the questions that it opens. An outcome that ends the flow early does
 * not count, as it takes no realistic change. Changes that differ in the options of one answer only
 * are merged.
 */
export function smallestChanges<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  country: I['country'],
): Change<I>[] {
  const reached = new Set([certainOutcome(protocol, answers, country)?.tier]);
  const changes: Change<I>[] = [];
  let variants: Variant<I>[] = [{ answers, changed: [] }];
  for (let size = 1; size <= MOST_CHANGED; size++) {
    variants = variants.flatMap((variant) => withOneMoreChange(protocol, variant, country));
    const found = variants.flatMap((variant) => {
      const outcome = certainOutcome(protocol, variant.answers, country);
      if (!outcome || outcome.endsEarly || reached.has(outcome.tier)) return [];
      const { tier, headline: reason } = outcome;
      return [{ tier, reason, changed: variant.changed }];
    });
    for (const { tier } of found) reached.add(tier);
    changes.push(...found);
  }
  return mergeChanges(mergeChanges(changes, 1), 0);
}

/** Answers, and how they differ from those given. */
interface Variant<I extends Ids> {
  readonly answers: Answers<I>;
  readonly changed: readonly ChangedAnswer<I>[];
}

/** Every variant with one answer more changed, in the order asked, so that none comes twice. */
function withOneMoreChange<I extends Ids>(
  protocol: Protocol<I>,
  { answers, changed }: Variant<I>,
  country: I['country'],
): Variant<I>[] {
  const journey = resolveJourney(protocol, answers, country);
  const possible = journey.asked.flatMap((question) =>
    offeredOptions(protocol, question, journey).map((option) => ({ question, option })),
  );
  const last = changed.at(-1);
  const lastIndex = possible.findIndex(
    ({ question, option }) => question === last?.question && last.options.includes(option),
  );
  return possible.slice(lastIndex + 1).flatMap(({ question, option }) => {
    const { repeats } = questionOf(protocol, question);
    const given = givenOptions(answers, question) ?? [];
    const isGivenUp = given.includes(option);
    if (!repeats && (isGivenUp || question === last?.question)) return [];
    const list = isGivenUp ? given.filter((one) => one !== option) : [...given, option];
    const others = { ...answers, [question]: repeats ? list : option } as Answers<I>;
    return [{ answers: others, changed: [...changed, { question, options: [option], isGivenUp }] }];
  });
}

/** The outcome, if it is the same tier however the questions still open are answered. */
function certainOutcome<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  country: I['country'],
): OutcomeRule<I> | undefined {
  const { context } = resolveJourney(protocol, answers, country);
  const possibleCounts = (wanted: Weight) => {
    const truths = protocol.reasons
      .filter(({ weight }) => weight === wanted)
      .map(({ when }) => evaluate(when, context));
    const least = truths.filter((truth) => truth === TRUE).length;
    const most = truths.filter((truth) => truth !== FALSE).length;
    return Array.from({ length: most - least + 1 }, (_, more) => least + more);
  };
  const mildCounts = possibleCounts('mild');
  const outcomes = possibleCounts('strong').flatMap((strong) =>
    mildCounts.map((mild) =>
      firstMatchingOutcome(protocol, { ...context, triggered: { strong, mild } }),
    ),
  );
  const [first] = outcomes;
  return outcomes.every((one) => one && one.tier === first?.tier) ? first : undefined;
}

/** Joins the changes that are alike but for the options of the changed answer at one index. */
function mergeChanges<I extends Ids>(changes: readonly Change<I>[], index: number): Change<I>[] {
  const merged = new Map<string, Change<I>>();
  for (const change of changes) {
    const key = JSON.stringify(withOptions(change, index, []));
    const options = [merged.get(key), change].flatMap((one) => one?.changed[index]?.options ?? []);
    merged.set(key, withOptions(change, index, options));
  }
  return [...merged.values()];
}

function withOptions<I extends Ids>(
  change: Change<I>,
  index: number,
  options: ChangedAnswer<I>['options'],
): Change<I> {
  const changed = change.changed.map((one, at) => (at === index ? { ...one, options } : one));
  return { ...change, changed };
}
