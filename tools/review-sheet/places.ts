import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import type { CoveragePlace } from '../../src/content/coverage.js';
import { EVIDENCE, type EvidenceId } from '../../src/content/evidence.js';
import { SOURCES } from '../../src/content/sources.js';
import type { EvidenceRule } from '../../src/engine/model.js';
import type { EvidenceText, QuestionText, Text } from '../../src/text/text.js';
import { stringsWithPlaces } from './strings.js';

/** The words at a place, those of other countries and answers included. */
export function wordsAt(place: CoveragePlace, text: Text): string {
  const [kind, id = ''] = place.split(' ');
  const [question = '', option = ''] = id.split('/');
  const entryOf = (record: object) => (record as Readonly<Record<string, unknown>>)[id];
  const found: Readonly<Record<string, () => unknown>> = {
    reason: () => entryOf(text.reasons),
    advice: () => [entryOf(text.advice), entryOf(text.steps)],
    evidence: () => [studyWords(id as EvidenceId, text), entryOf(text.evidence)],
    question: () => entryOf(text.questions),
    option: () => optionWords(question as QuestionId, option as OptionId, text),
    introduction: () => text.introduction,
    about: () => text.about,
    sources: () => Object.values(SOURCES).map(([name]) => name),
  };
  const words = stringsWithPlaces(found[kind!]!(), text).map(([, said]) => said);
  return [...new Set(words)].join(' ');
}

function optionWords(question: QuestionId, option: OptionId, text: Text): unknown {
  const { options }: QuestionText = text.questions[question];
  return options[option];
}

function studyWords(id: EvidenceId, text: Text): string[] {
  return studyFigures(
    EVIDENCE.find((rule) => rule.id === id)!,
    text.evidence[id],
  );
}

/** The figures of a study's charts. */
export function studyFigures(
  { charts }: Pick<EvidenceRule, 'charts'>,
  words: EvidenceText,
): string[] {
  return charts.map(({ id, parts }) => {
    const counted = Object.entries(parts).map(([part, count]) => `${count} ${words.parts[part]}`);
    return `${words.charts[id]}: ${counted.join(', ')}.`;
  });
}
