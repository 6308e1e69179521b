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

/** A list entry with a box: ticked or not. */
export type CheckboxLine = readonly [words: Words, isTicked: boolean];

/** A paragraph, or a list with an entry a line. */
export type SummaryBlock = Words | readonly (Words | CheckboxLine)[];

export type SummarySection = readonly [title: Words, ...blocks: SummaryBlock[]];

/** What the person carries to the doctor, as plain words. */
export interface VisitSummary {
  readonly text: Text;
  readonly heading: Words;
  /** What the outcome is. */
  readonly lead: Words;
  readonly sections: readonly SummarySection[];
  /** Where it comes from. */
  readonly footer: readonly Words[];
}

/** What the page to take along is made of. */
export interface SummaryInput {
  readonly outcome: Outcome;
  /** Labels of what was answered, by question. */
  readonly labels: (question: QuestionId) => readonly Words[];
  /** The keys of what the person ticked, in the order ticked. */
  readonly ticked: readonly string[];
}

/** A doctor reads three before the visit is over. */
const TOP_QUESTIONS = 3;

/** What an outcome's words hang on: its headline reason, or its tier where it has none. */
export function outcomeId({ tier, reasons }: Outcome): OutcomeId {
  const first = reasons[0]!;
  return (first.weight === 'headline' ? first.id : tier) as OutcomeId;
}

/** The one thing to do first. */
export function firstStep(outcome: Outcome, { text, country }: LocaleContext): Words {
  const id = outcomeId(outcome);
  return text.firstStepIn[country]?.[id] ?? text.outcomes[id][2];
}

/** Words to say or send, with lines to write on. */
export function scriptBlocks(script: ScriptId, { scripts, takeAway: { blank } }: Text): Words[] {
  return scripts[script].slice(1).map((words) => interpolate(words, { blank }));
}

/**
 * One page for the person and the doctor. The reasons are not on it: nobody should hand a doctor a
 * page that says that they have lost trust in that doctor.
 */
export function composeVisitSummary(choices: SummaryInput, reading: LocaleContext): VisitSummary {
  const { outcome } = choices;
  const { text, today } = reading;
  const { takeAway } = text;
  const shown = outcome.advice.filter(({ id, section }) => isOnPage(id, section));
  const sources = shown.flatMap((one) => one.sources).map((id) => sourceName(id, text));
  return {
    text,
    heading: takeAway.heading,
    lead: text.outcomes[outcomeId(outcome)][0],
    sections: allSections(choices, reading)
      .map(([title, ...blocks]) => [title, ...blocks.filter((block) => block.length)] as const)
      .filter(([, ...blocks]) => blocks.length)
      .map((section) => withNumbers(section, reading)),
    footer: [
      `${takeAway.sources}: ${[...new Set(sources)].join('; ')}.`,
      interpolate(takeAway.made, { date: formatDate(today, text), version: VERSION }),
    ],
  };
}

function isOnPage(id: AdviceId, section: SectionId): boolean {
  const sections = [EXPERTS_SECTION, RECORDS_SECTION, QUESTIONS_SECTION, SCRIPTS_SECTION];
  return id === ASKS_FOR_A_DATE || [...sections, ...VISIT_SECTIONS].includes(section);
}

/** In the order in which a doctor asks; those without a block have nothing to say. */
function allSections(choices: SummaryInput, reading: LocaleContext): SummarySection[] {
  const { outcome, labels } = choices;
  const { text } = reading;
  const { takeAway } = text;
  const { blank } = takeAway;
  const inSections = (...wanted: readonly SectionId[]) =>
    outcome.advice.filter(({ section }) => wanted.includes(section)).map(({ id }) => id);
  const answered = (question: QuestionId) =>
    outcome.answered.includes(question) ? labels(question) : [];
  const asksForDate = outcome.advice.some(({ id }) => id === ASKS_FOR_A_DATE);
  const script = inSections(SCRIPTS_SECTION).length ? scriptBlocks('visit', text) : [];
  return [
    [
      takeAway.whoFor,
      interpolate(takeAway.name, { blank }),
      [...answered('person'), ...answered('problem')].join(' '),
    ],
    [text.outcome.firstStep, firstStep(outcome, reading)],
    [takeAway.safeToWait, asksForDate ? interpolate(takeAway.safeToWaitAnswer, { blank }) : ''],
    ...inSections(...VISIT_SECTIONS).map((id) => adviceWords(id, outcome, reading)),
    ...questionSections(choices, reading),
    [
      text.outcome.sections[EXPERTS_SECTION],
      inSections(EXPERTS_SECTION)
        .filter((id) => !NOT_CARRIED.includes(id))
        .map((id) => text.advice[id][0]),
    ],
    [takeAway.records, recordTicks(choices, reading)],
    [takeAway.script, ...script],
    [text.questions.matters.name, answered('matters')],
  ];
}

/** The numbers and sites that it names stand in it as words. */
function withNumbers(
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

/** The first ticked ones; if there are none, what each kind of question begins with. */
function questionSections(
  { outcome, ticked }: SummaryInput,
  reading: LocaleContext,
): SummarySection[] {
  const { takeAway } = reading.text;
  const items = sectionEntries(QUESTIONS_SECTION, outcome, reading);
  const byKey = new Map(items.flat().map((entry) => [entry.key, entry]));
  const chosen = ticked.flatMap((key) => byKey.get(key) ?? []);
  const ours = items.flatMap(([first]) => first ?? []).slice(0, TOP_QUESTIONS);
  const wordsOf = (entries: readonly ChecklistEntry[]) => entries.map(({ words }) => words);
  return [
    [takeAway.topQuestions, wordsOf(chosen.length ? chosen.slice(0, TOP_QUESTIONS) : ours)],
    [takeAway.moreQuestions, wordsOf(chosen.slice(TOP_QUESTIONS))],
  ];
}

function recordTicks({ outcome, ticked }: SummaryInput, reading: LocaleContext): CheckboxLine[] {
  return sectionEntries(RECORDS_SECTION, outcome, reading)
    .flat()
    .map(({ key, words }) => [words, ticked.includes(key)]);
}
