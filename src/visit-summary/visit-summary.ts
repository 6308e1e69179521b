import type { AdviceId, SectionId } from '../content/advice/advice.js';
import type { QuestionId } from '../content/answer-options.js';
import type { OutcomeId } from '../content/outcomes.js';
import {
  ASKS_FOR_A_DATE,
  EXPERTS_SECTION,
  NOT_CARRIED,
  QUESTIONS_SECTION,
  RECORDS_SECTION,
  SCRIPTS_SECTION,
  VISIT_SECTIONS,
  type ScriptId,
} from '../content/page.js';
import type { Outcome } from '../content/vocabulary.js';
import { formatDate, interpolate, toPlainText, sourceName } from '../text/compose.js';
import type { Text, Words } from '../text/text.js';
import { VERSION } from '../version.js';
import {
  adviceWords,
  sectionEntries,
  type ChecklistEntry,
  type LocaleContext,
} from './checklist.js';

export type CheckboxLine = readonly [words: Words, isChecked: boolean];

/** A paragraph or a list. */
export type SummaryBlock = Words | readonly (Words | CheckboxLine)[];

export type SummarySection = readonly [title: Words, ...blocks: SummaryBlock[]];

/** One page for the person and the doctor, in plain text. */
export interface VisitSummary {
  readonly text: Text;
  readonly heading: Words;
  readonly lead: Words;
  readonly sections: readonly SummarySection[];
  /** Sources, date and disclaimer. */
  readonly footer: readonly Words[];
}

export interface SummaryInput {
  readonly outcome: Outcome;
  /** The labels of the chosen answers. */
  readonly labels: (question: QuestionId) => readonly Words[];
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

export function firstStep(outcome: Outcome, { text, country }: LocaleContext): Words {
  const id = outcomeId(outcome);
  return text.firstStepIn[country]?.[id] ?? text.outcomes[id][2];
}

/** What to say or send, with blank lines to fill in. */
export function scriptBlocks(
  script: ScriptId,
  { scripts, visitSummary: { blank } }: Text,
): Words[] {
  return scripts[script].slice(1).map((words) => interpolate(words, { blank }));
}

/**
 * The reasons are left out: nobody should have to hand a doctor a page that says they have
 * lost trust in that doctor.
 */
export function composeVisitSummary(input: SummaryInput, context: LocaleContext): VisitSummary {
  const { outcome } = input;
  const { text, today } = context;
  const { visitSummary: words } = text;
  const advice = outcome.advice.filter(({ id, section }) => isCarried(id, section));
  const sources = advice.flatMap((item) => item.sources).map((id) => sourceName(id, text));
  return {
    text,
    heading: words.heading,
    lead: text.outcomes[outcomeId(outcome)][0],
    sections: allSections(input, context)
      .map(([title, ...blocks]) => [title, ...blocks.filter((block) => block.length)] as const)
      .filter(([, ...blocks]) => blocks.length)
      .map((section) => toPlainSection(section, context)),
    footer: [
      `${words.sources}: ${[...new Set(sources)].join('; ')}.`,
      interpolate(words.made, { date: formatDate(today, text), version: VERSION }),
    ],
  };
}

function isCarried(id: AdviceId, section: SectionId): boolean {
  const sections = [EXPERTS_SECTION, RECORDS_SECTION, QUESTIONS_SECTION, SCRIPTS_SECTION];
  return id === ASKS_FOR_A_DATE || [...sections, ...VISIT_SECTIONS].includes(section);
}

/** In the order in which a doctor asks. Sections without content are dropped by the caller. */
function allSections(input: SummaryInput, context: LocaleContext): SummarySection[] {
  const { outcome, labels } = input;
  const { text } = context;
  const { visitSummary: words } = text;
  const { blank } = words;
  const inSections = (...sections: readonly SectionId[]) =>
    outcome.advice.filter(({ section }) => sections.includes(section)).map(({ id }) => id);
  const answerLabels = (question: QuestionId) =>
    outcome.answered.includes(question) ? labels(question) : [];
  const asksForDate = outcome.advice.some(({ id }) => id === ASKS_FOR_A_DATE);
  const script = inSections(SCRIPTS_SECTION).length ? scriptBlocks('visit', text) : [];
  return [
    [
      words.whoFor,
      interpolate(words.name, { blank }),
      [...answerLabels('person'), ...answerLabels('problem')].join(' '),
    ],
    [text.outcome.firstStep, firstStep(outcome, context)],
    [words.safeToWait, asksForDate ? interpolate(words.safeToWaitAnswer, { blank }) : ''],
    ...inSections(...VISIT_SECTIONS).map((id) => adviceWords(id, outcome, context)),
    ...questionSections(input, context),
    [
      text.outcome.sections[EXPERTS_SECTION],
      inSections(EXPERTS_SECTION)
        .filter((id) => !NOT_CARRIED.includes(id))
        .map((id) => text.advice[id][0]),
    ],
    [words.records, recordCheckboxes(input, context)],
    [words.script, ...script],
    [text.questions.matters.name, answerLabels('matters')],
  ];
}

/** Paper has no links, so phone numbers and sites are written out. */
function toPlainSection(
  [title, ...blocks]: SummarySection,
  { country, text }: LocaleContext,
): SummarySection {
  const words = (line: Words) => toPlainText(line, country, text);
  return [
    title,
    ...blocks.map((block) =>
      typeof block === 'string'
        ? words(block)
        : block.map((line) => (typeof line === 'string' ? words(line) : line)),
    ),
  ];
}

/** The checked questions; if there are none, the first of each kind. */
function questionSections(
  { outcome, checked }: SummaryInput,
  context: LocaleContext,
): SummarySection[] {
  const { visitSummary: words } = context.text;
  const lists = sectionEntries(QUESTIONS_SECTION, outcome, context);
  const byKey = new Map(lists.flat().map((entry) => [entry.key, entry]));
  const chosen = checked.flatMap((key) => byKey.get(key) ?? []);
  const suggested = lists.flatMap(([first]) => first ?? []).slice(0, TOP_QUESTIONS);
  const wordsOf = (entries: readonly ChecklistEntry[]) => entries.map(({ words }) => words);
  return [
    [words.topQuestions, wordsOf(chosen.length ? chosen.slice(0, TOP_QUESTIONS) : suggested)],
    [words.moreQuestions, wordsOf(chosen.slice(TOP_QUESTIONS))],
  ];
}

function recordCheckboxes(
  { outcome, checked }: SummaryInput,
  context: LocaleContext,
): CheckboxLine[] {
  return sectionEntries(RECORDS_SECTION, outcome, context)
    .flat()
    .map(({ key, words }) => [words, checked.includes(key)]);
}
