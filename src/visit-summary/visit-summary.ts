import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { OutcomeId } from '../content/outcomes.js';
import {
  ASKS_FOR_A_DATE,
  CARRIED_QUESTIONS,
  EXPERTS_SECTION,
  NOT_CARRIED,
  QUESTIONS_SECTION,
  RECORDS_SECTION,
  type ScriptId,
} from '../content/page.js';
import { OWN_RULES } from '../content/sources.js';
import type { Advice, Outcome } from '../content/vocabulary.js';
import {
  adviceText,
  formatDate,
  interpolate,
  optionText,
  sourceName,
  toPlainText,
  wordingOf,
  type WordingContext,
} from '../text/compose.js';
import type { ScriptText, Text, Words } from '../text/text.js';
import { VERSION } from '../version.js';
import {
  CHECKLIST_SECTIONS,
  checklistEntries,
  sectionEntries,
  type ChecklistEntry,
} from './checklist.js';

export type CheckboxLine = readonly [words: Words, isChecked: boolean];

/** A paragraph or a list. */
export type SummaryBlock = Words | readonly (Words | CheckboxLine)[];

export type SummarySection = readonly [title: Words, ...blocks: SummaryBlock[]];

/** One page for the person and the doctor, in plain text. */
export interface VisitSummary {
  readonly text: Text;
  readonly heading: Words;
  /** Lines to fill in, below the heading. */
  readonly lines: readonly Words[];
  readonly sections: readonly SummarySection[];
  /** Sources, date and disclaimer. */
  readonly footer: readonly Words[];
}

export interface SummaryInput {
  readonly outcome: Outcome;
  /** The chosen options that count, by question. */
  readonly chosen: ReadonlyMap<QuestionId, readonly OptionId[]>;
  /** Keys of checklist entries, in the order in which they were checked. */
  readonly checked: readonly string[];
}

/** A visit leaves time for about three questions. */
const TOP_QUESTIONS = 3;

/** The id under which the text has the words of an outcome. */
export function outcomeId({ tier, reasons }: Outcome): OutcomeId {
  const first = reasons[0]!;
  return (first.weight === 'headline' ? first.id : tier) as OutcomeId;
}

/** Words to say or send, with blank lines to fill in. */
export function scriptText(script: ScriptId, context: WordingContext): ScriptText {
  const { title, text } = wordingOf<ScriptText>(context.text.scripts[script], context);
  const { blank } = context.text.visitSummary;
  return {
    title,
    text: text.map((words) => toPlainText(interpolate(words, { blank }), context)),
  };
}

/** Nothing that is for the first doctor, or on that doctor, stands on it. */
export function composeVisitSummary(input: SummaryInput, context: WordingContext): VisitSummary {
  const { text, today } = context;
  const { visitSummary: words } = text;
  const { blank } = words;
  const sources = input.outcome.advice
    .filter((item) => isCarried(item, context))
    .flatMap((item) => item.sources)
    .filter((id) => !OWN_RULES.includes(id))
    .map((id) => sourceName(id, text));
  return {
    text,
    heading: words.heading,
    lines: [words.name, words.date].map((line) => interpolate(line, { blank })),
    sections: allSections(input, context)
      .map(([title, ...blocks]) => [title, ...blocks.filter((block) => block.length)] as const)
      .filter(([, ...blocks]) => blocks.length)
      .map((section) => toPlainSection(section, context)),
    footer: [
      ...(sources.length ? [`${words.sources}: ${[...new Set(sources)].join('; ')}.`] : []),
      interpolate(words.made, { date: formatDate(today, text), version: VERSION }),
    ],
  };
}

/** Whether something of it stands on the page: a line, a title or a list. */
function isCarried({ id, section }: Advice, context: WordingContext): boolean {
  if (section === EXPERTS_SECTION) return !NOT_CARRIED.includes(id);
  if (ASKS_FOR_A_DATE.includes(id)) return true;
  return CHECKLIST_SECTIONS.includes(section) && checklistEntries(id, context).length > 0;
}

/** In the order in which a doctor asks. Sections without content are dropped by the caller. */
function allSections(input: SummaryInput, context: WordingContext): SummarySection[] {
  const { outcome, chosen } = input;
  const { text } = context;
  const { visitSummary: words } = text;
  const { blank } = words;
  const optionsOf = (question: QuestionId) =>
    outcome.answered.includes(question)
      ? (chosen.get(question) ?? []).map((option) => optionText(question, option, context))
      : [];
  const shorts = (question: QuestionId) => optionsOf(question).map(({ short }) => short);
  const isFirstVisit = outcomeId(outcome) === 'no-first-opinion';
  const asksForDate = outcome.advice.some(({ id }) => ASKS_FOR_A_DATE.includes(id));
  const experts = outcome.advice.filter(
    (item) => item.section === EXPERTS_SECTION && isCarried(item, context),
  );
  return [
    [words.problem, ...shorts('problem')],
    [words.timing, ...shorts('timing')],
    [
      words.why,
      interpolate(isFirstVisit ? words.symptomsLine : words.whyLine, { blank }),
      CARRIED_QUESTIONS.flatMap(optionsOf).map(({ label }) => label),
    ],
    [words.safeToWait, asksForDate ? interpolate(words.safeToWaitLine, { blank }) : ''],
    ...questionSections(input, context),
    [words.whom, experts.map(({ id }) => adviceText(id, context).title)],
    [words.records, recordCheckboxes(input, context)],
    [words.matters, shorts('matters')],
  ];
}

/** Paper has no links, so phone numbers and sites are written out. */
function toPlainSection(
  [title, ...blocks]: SummarySection,
  context: WordingContext,
): SummarySection {
  const words = (line: Words) => toPlainText(line, context);
  return [
    title,
    ...blocks.map((block) =>
      typeof block === 'string'
        ? words(block)
        : block.map((line) => (typeof line === 'string' ? words(line) : line)),
    ),
  ];
}

/** The checked questions come first, then the first of each kind, then what there is. */
function questionSections(
  { outcome, checked }: SummaryInput,
  context: WordingContext,
): SummarySection[] {
  const { visitSummary: words } = context.text;
  const lists = sectionEntries(QUESTIONS_SECTION, outcome, context);
  const byKey = new Map(lists.flat().map((entry) => [entry.key, entry]));
  const chosen = checked.flatMap((key) => byKey.get(key) ?? []);
  const firsts = lists.flatMap(([first]) => first ?? []);
  const inOrder = [...new Set([...chosen, ...firsts, ...lists.flat()])];
  const wordsOf = (entries: readonly ChecklistEntry[]) => entries.map(({ words }) => words);
  return [
    [words.questions, wordsOf(inOrder.slice(0, TOP_QUESTIONS))],
    [words.moreQuestions, wordsOf(chosen.slice(TOP_QUESTIONS))],
  ];
}

function recordCheckboxes(
  { outcome, checked }: SummaryInput,
  context: WordingContext,
): CheckboxLine[] {
  return sectionEntries(RECORDS_SECTION, outcome, context)
    .flat()
    .map(({ key, words }) => [words, checked.includes(key)]);
}
