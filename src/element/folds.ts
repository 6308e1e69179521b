import type { SectionId } from '../content/advice/advice.js';
import {
  SCRIPTS,
  SCRIPTS_STILL_WANT_ONE,
  STEP_SECTIONS,
  STILL_WANT_ONE,
  type FoldId,
  type ScriptId,
} from '../content/page.js';
import type { StepId } from '../content/steps.js';
import type { Advice, Outcome } from '../content/vocabulary.js';
import { adviceText, type WordingContext } from '../text/compose.js';
import type { AdviceText } from '../text/text.js';
import { CHECKLIST_SECTIONS } from '../visit-summary/checklist.js';

/** One of the disclosures of an outcome. */
export interface Fold {
  readonly id: FoldId;
  /** What it holds; none in those that hold no advice. */
  readonly advice: readonly Advice[];
}

/** Those that have something, in the order of the page. */
export function foldsOf(outcome: Outcome, context: WordingContext): Fold[] {
  const shown = outcome.advice.filter((item) => isShown(item, outcome, context));
  const groups = new Map<FoldId, Advice[]>();
  for (const item of shown) {
    const id = foldOf(item.section, outcome);
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  const sections = [...groups].map(([id, advice]) => ({ id, advice }));
  const studies: Fold[] = outcome.evidence.length ? [{ id: 'evidence', advice: [] }] : [];
  return [
    { id: 'why', advice: [] },
    ...sections,
    ...studies,
    { id: 'answers', advice: [] },
    { id: 'about', advice: [] },
  ];
}

/** The places of the folds to which a step leads. */
export function foldsOfStep(step: Advice, folds: readonly Fold[]): number[] {
  const sections = STEP_SECTIONS[step.id as StepId] ?? [step.section];
  return sections
    .map((section) =>
      folds.findIndex(({ advice }) => advice.some((one) => one.section === section)),
    )
    .filter((index) => index >= 0);
}

/** An advice item within its fold. A step has said the first part of it; lists stay whole. */
export function foldText(item: Advice, { steps }: Outcome, context: WordingContext): AdviceText {
  const isStep =
    steps.some(({ id }) => id === item.id) && !CHECKLIST_SECTIONS.includes(item.section);
  return adviceText(item.id, context, isStep);
}

/** The words to say that stand in a section. */
export function scriptsOf(section: SectionId, outcome: Outcome): ScriptId[] {
  const all: Partial<Record<SectionId, readonly ScriptId[]>> = SCRIPTS;
  const isWithOthers = foldOf(section, outcome) === 'still-want-one';
  return (all[section] ?? []).filter(
    (script) => !isWithOthers || SCRIPTS_STILL_WANT_ONE.includes(script),
  );
}

/** In the order of the page. */
export function shownScripts(outcome: Outcome, context: WordingContext): ScriptId[] {
  const sections = foldsOf(outcome, context).flatMap(({ advice }) =>
    advice.map(({ section }) => section),
  );
  return [...new Set(sections)].flatMap((section) => scriptsOf(section, outcome));
}

function isShown(item: Advice, outcome: Outcome, context: WordingContext): boolean {
  return (
    scriptsOf(item.section, outcome).length > 0 || foldText(item, outcome, context).text.length > 0
  );
}

function foldOf(section: SectionId, { tier }: Outcome): FoldId {
  return tier === 'no-clear-sign' && STILL_WANT_ONE.includes(section) ? 'still-want-one' : section;
}
