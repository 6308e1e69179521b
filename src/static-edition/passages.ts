import type { AdviceId } from '../content/advice/advice.js';
import type { FactId } from '../content/facts.js';
import { STEP_SECTIONS } from '../content/page.js';
import type { Condition } from '../content/vocabulary.js';
import { adviceText, wordingOf } from '../text/compose.js';
import type { Block, StepText, Varied, Words } from '../text/text.js';
import type { RenderContext } from './markup.js';

/** Part of an advice item. */
export interface Passage {
  readonly blocks: readonly Block[];
  /** Whom it is for, among those whom the item is for. */
  readonly when?: Condition;
}

/** Where the words for no answers are wrong for some, those for this fact fit everyone. */
const FITS_ALL: Partial<Record<AdviceId, FactId>> = {
  'ask-how-long-is-safe': 'time-is-short',
  'when-time-is-short': 'in-hospital',
  'questions-for-any-doctor': 'no-diagnosis',
};

/** Facts with more to say. Words for other facts say the same in another way. */
const MORE_FOR: Partial<Record<AdviceId, readonly FactId[]>> = {
  'diagnostic-clinic': ['child'],
  'surgeon-volume': ['organ-cancer', 'heart-valve', 'bone-joint-back'],
  'shared-care': ['cancer', 'blood-cancer'],
};

/** The title of an advice item, and what it says to whom: first to all, then to some. */
export function passagesOf(
  id: AdviceId,
  context: RenderContext,
): { readonly title: Words; readonly passages: readonly Passage[] } {
  const textFor = (...facts: FactId[]) => adviceText(id, { ...context, facts: new Set(facts) });
  const fitsAll = FITS_ALL[id];
  const { title, text } = fitsAll ? textFor(fitsAll) : textFor();
  const some: Passage[] = (MORE_FOR[id] ?? []).map((fact) => ({
    blocks: beyond(text, textFor(fact).text),
    when: {
      all: [{ fact }, ...laterFacts(id, fact, context).map((later) => ({ not: { fact: later } }))],
    },
  }));
  if (fitsAll) {
    const others = beyond(text, textFor().text).filter((block) => typeof block !== 'string');
    some.push({ blocks: others, when: { not: { fact: fitsAll } } });
  }
  return {
    title: stepTitle(id, context) ?? title,
    passages: [{ blocks: text }, ...some.filter(({ blocks }) => blocks.length)],
  };
}

/** Without the step beside it, advice is named as the step is. */
function stepTitle(id: AdviceId, context: RenderContext): Words | undefined {
  if (id in STEP_SECTIONS) return undefined;
  const words: Partial<Record<string, Varied<StepText>>> = context.text.steps;
  return words[id] && wordingOf(words[id], context).title;
}

/** Words for these go before those for the fact. */
function laterFacts(id: AdviceId, fact: FactId, { text, country }: RenderContext): FactId[] {
  const { variants = [] } = text.advice[id];
  const facts = variants.flatMap(({ in: only, when }) =>
    when && (!only || only === country) ? [when] : [],
  );
  return facts.slice(facts.lastIndexOf(fact) + 1);
}

/** The paragraphs and list entries that are not told yet. */
function beyond(told: readonly Block[], blocks: readonly Block[]): Block[] {
  const lines = told.flat();
  return blocks
    .map((block) => [block].flat().filter((line) => !lines.includes(line)))
    .map((rest, index) => (typeof blocks[index] === 'string' ? (rest[0] ?? '') : rest))
    .filter((block) => block.length);
}
