import { SOURCES } from '../../src/content/sources.js';
import type { CountryId } from '../../src/content/countries.js';
import type { OutcomeId } from '../../src/content/outcomes.js';
import type { Outcome } from '../../src/engine.js';
import { adviceText, plain } from '../../src/text/compose.js';
import type { Block, EvidenceText, Text } from '../../src/text/text.js';

/** All that an outcome says, as plain text, a line for each block or entry. */
export function wordsOf(outcome: Outcome, text: Text, country: CountryId, today: string): string {
  const { tier, reasons, advice, evidence } = outcome;
  const headline = reasons[0]!;
  const id = (headline.weight === 'headline' ? headline.id : tier) as OutcomeId;
  const page = { headline: headline.id, country, today };
  const words: readonly Block[] = [
    text.outcomes[id],
    text.firstStepIn[country]?.[id] ?? [],
    reasons.flatMap((reason) => text.reasons[reason.id]),
    ...advice.flatMap((item) => adviceText(item.id, text, page)),
    ...evidence.flatMap((card) => evidenceWords(text.evidence[card.id])),
    evidence.flatMap((card) => card.sources.map((source) => SOURCES[source][0])),
    [...new Set(advice.map(({ section }) => text.outcome.sections[section]))],
  ];
  return words
    .flat()
    .map((line) => plain(line, country, text))
    .join('\n');
}

function evidenceWords({ title, about, charts, parts, limits }: EvidenceText): Block[] {
  return [title, about, Object.values(charts), Object.values(parts), limits];
}
