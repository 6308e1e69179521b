import {
  ANSWER_OPTIONS,
  type OptionId,
  type QuestionId,
} from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import { BALANCE } from '../../src/content/page.js';
import { PROGRAM } from '../../src/content/program.js';
import type { OutcomeId } from '../../src/content/outcomes.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import { assess } from '../../src/engine/assess.js';
import { completeAnswers, possibleAnswers } from '../../src/engine/combinations.js';
import type * as model from '../../src/engine/model.js';
import { adviceText, fill, optionText, plain } from '../../src/text/compose.js';
import type { EvidenceText, QuestionText, Text, Words } from '../../src/text/text.js';

/** What a person has before their eyes at once. */
export interface Screen {
  /** What it is part of, such as a section of the outcome. */
  readonly part: string;
  readonly name: string;
  /** Titles, paragraphs and list entries, one by one, as plain text. */
  readonly lines: readonly string[];
}

type Answers = model.Answers<Vocabulary>;
type Outcome = model.Outcome<Vocabulary>;
type Advice = model.Advice<Vocabulary>;
type Evidence = model.Evidence<Vocabulary>;
type Reason = model.Reason<Vocabulary>;

/** A day on which no figure has aged, so that all are shown. */
const TODAY = '2026-01-01';

/** With each line on privacy and on the publisher's interest in turn, and what folds out below. */
export function introductionScreens({ introduction, interest }: Text): Screen[] {
  const { title, lead, privacy, privacyShared, behindTitle, behind, start } = introduction;
  const { thisSite: publisher, ...interests } = interest;
  const privacyLines = Object.entries({ privacy, ...privacyShared });
  const interestLines = Object.entries(interests);
  const openings = privacyLines.flatMap(([shared, privacyLine]) =>
    interestLines.map(([interestId, line]) => ({
      part: 'the introduction',
      name: `${shared}, ${interestId}`,
      lines: [title, ...lead.flat(), privacyLine, fill(line, { publisher }), start, behindTitle],
    })),
  );
  return [
    ...openings,
    { part: 'who is behind it', name: 'folded', lines: [behindTitle, ...behind.flat()] },
  ];
}

/** What is asked, every option with its help, and why we ask. */
export function questionScreens(text: Text, country: CountryId): Screen[] {
  return (Object.keys(ANSWER_OPTIONS) as QuestionId[]).map((question) => {
    const { ask, help, rationale }: QuestionText = text.questions[question];
    const groups = question === 'signs' ? Object.values(text.signGroups) : [];
    const options = (ANSWER_OPTIONS[question] as readonly OptionId[]).flatMap((option) => {
      const [label, optionHelp] = optionText(question, option, text);
      return [label, optionHelp ?? []].flat();
    });
    const lines = [ask, help ?? [], groups, options, text.flow.why, rationale].flat();
    return {
      part: `the question ${question}`,
      name: country,
      lines: inCountry(lines, country, text),
    };
  });
}

/** The parts of every outcome in a country, each way that it is shown. */
export function outcomeScreens(text: Text, country: CountryId): Screen[] {
  const screens = new Map<string, Screen>();
  for (const outcome of everyOutcome(country)) {
    for (const screen of partsOf(outcome, text, country)) {
      screens.set(`${screen.part}, ${screen.name}`, screen);
    }
  }
  return [...screens.values()];
}

/** Each outcome once. */
function everyOutcome(country: CountryId): Iterable<Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const answers of everyKindOfPerson(country)) {
    const outcome = assess(PROGRAM, answers, country);
    if (outcome.next !== null) throw new Error(`The question ${outcome.next} is left open.`);
    const { tier, reasons, advice, evidence } = outcome;
    const ids = [...reasons, ...advice, ...evidence].map(({ id }) => id);
    outcomes.set([tier, ...ids].join(), outcome);
  }
  return outcomes.values();
}

/**
 * All ways to answer the required questions with no sign, one or all of them; and for no sign and
 * all, with any one optional answer. Two signs bring what each brings alone, one after the other.
 */
function* everyKindOfPerson(country: CountryId): Generator<Answers> {
  yield* completeAnswers(PROGRAM, country, 1);
  const optional = PROGRAM.questions.filter(({ tailoring }) => tailoring).map(({ id }) => id);
  for (const answers of completeAnswers(PROGRAM, country, 0)) {
    for (const question of optional) {
      for (const answer of possibleAnswers(PROGRAM, question, 0)) {
        yield { ...answers, [question]: answer };
      }
    }
  }
}

function partsOf(outcome: Outcome, text: Text, country: CountryId): Screen[] {
  const { reasons, evidence, tier } = outcome;
  const parts: Screen[] = [
    headlineOf(outcome, text, country),
    ...sectionsOf(outcome, text, country),
    ...evidence.map((card) => evidenceScreen(card, text)),
  ];
  return tier === 'emergency' ? parts : [...parts, reasonsScreen(reasons, text)];
}

function headlineOf({ tier, reasons }: Outcome, text: Text, country: CountryId): Screen {
  const first = reasons[0]!;
  const id = (first.weight === 'headline' ? first.id : tier) as OutcomeId;
  const [title, lead, usualFirstStep] = text.outcomes[id];
  const firstStep = text.firstStepIn[country]?.[id] ?? usualFirstStep;
  return {
    part: 'the headline',
    name: `${id}, ${country}`,
    lines: inCountry([title, lead, text.outcome.firstStep, firstStep], country, text),
  };
}

function reasonsScreen(reasons: readonly Reason[], text: Text): Screen {
  const said = reasons.flatMap(({ id }) => text.reasons[id]);
  return {
    part: 'the reasons',
    name: reasons.map(({ id }) => id).join(', '),
    lines: [text.outcome.reasons, ...said],
  };
}

/** The sections, and before them what it can change beside what it can cost. */
function sectionsOf(outcome: Outcome, text: Text, country: CountryId): Screen[] {
  const { balance, yourChoice, sections } = text.outcome;
  const isBalance = ({ id }: Advice) => BALANCE.includes(id);
  const inSections = outcome.advice.filter((item) => !isBalance(item));
  const ids = [...new Set(inSections.map(({ section }) => section))];
  const screens = ids.map((id) => {
    const items = inSections.filter(({ section }) => section === id);
    return {
      part: `the section ${id}`,
      ...adviceScreen(items, outcome, text, country, sections[id]),
    };
  });
  const sides = outcome.advice.filter(isBalance);
  if (!sides.length) return screens;
  const { name, lines } = adviceScreen(sides, outcome, text, country, balance);
  return [...screens, { part: 'the balance', name, lines: [...lines, yourChoice] }];
}

function adviceScreen(
  items: readonly Advice[],
  { reasons }: Outcome,
  text: Text,
  country: CountryId,
  title: Words,
): Omit<Screen, 'part'> {
  const headline = reasons[0]!.id;
  const page = { headline, country, today: TODAY };
  const lines = items.flatMap(({ id }) => adviceText(id, text, page).flat());
  const after = headline in text.adviceAfter ? `, after ${headline}` : '';
  return {
    name: `${items.map(({ id }) => id).join(', ')}, ${country}${after}`,
    lines: inCountry([title, ...lines], country, text),
  };
}

/** Without the citation: the names and titles of papers are their authors' own words. */
function evidenceScreen({ id, kind, charts }: Evidence, { evidence, outcome }: Text): Screen {
  const words: EvidenceText = evidence[id];
  const isModel = kind === 'model';
  const outOf100 = isModel ? outcome.outOf100Cases : outcome.outOf100;
  const figures = charts.flatMap(({ id: chart, parts }) => [
    `${words.charts[chart]}. ${outOf100}`,
    ...Object.entries(parts).map(([part, count]) => `${count} ${words.parts[part]}`),
  ]);
  const marks = isModel ? [outcome.model] : [];
  return {
    part: `the study ${id}`,
    name: kind,
    lines: [words.title, ...marks, words.about, ...figures, words.limits],
  };
}

function inCountry(lines: readonly Words[], country: CountryId, text: Text): string[] {
  return lines.map((line) => plain(line, country, text));
}
