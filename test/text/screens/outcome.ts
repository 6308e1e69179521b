import type { CountryId } from '../../../src/content/countries.js';
import type { SectionId } from '../../../src/content/advice/advice.js';
import { BALANCE, SCRIPTS_SECTION } from '../../../src/content/page.js';
import type { Advice, Evidence, Reason } from '../../../src/content/vocabulary.js';
import { renderScripts } from '../../../src/element/views/visit-summary.js';
import { renderChecklistHelp } from '../../../src/element/views/checklist.js';
import { adviceWords } from '../../../src/visit-summary/checklist.js';
import { firstStep, outcomeId } from '../../../src/visit-summary/visit-summary.js';
import type { EvidenceText, Text, Words } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { snapshotOf, type Person } from './people.js';
import { linesOf } from './rendered-lines.js';
import { inCountry, contextFor, type Screen } from './screen.js';

/** An emergency has no disclosures, so it is measured as a whole too. */
export function outcomeScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  const parts = [
    headline(person, text),
    ...sections(person, text),
    ...outcome.evidence.map((card) => study(card, country, text)),
  ];
  const reasons = reasonList(outcome.reasons, text);
  if (outcome.tier !== 'emergency') return [...parts, reasons];
  const lines = [...parts, reasons].flatMap((part) => part.lines);
  return [...parts, { part: 'the whole of an emergency', name: reasons.name, country, lines }];
}

function headline({ outcome, country }: Person, text: Text): Screen {
  const id = outcomeId(outcome);
  const [title, lead] = text.outcomes[id];
  const first = firstStep(outcome, contextFor(country, text));
  return {
    part: 'the headline',
    name: id,
    country,
    lines: inCountry([title, lead, text.outcome.firstStep, first], country, text),
  };
}

function reasonList(reasons: readonly Reason[], text: Text): Screen {
  const words = reasons.flatMap(({ id }) => text.reasons[id]);
  return {
    part: 'the reasons',
    name: reasons.map(({ id }) => id).join(', '),
    lines: [text.outcome.reasons, ...words],
  };
}

function sections(person: Person, text: Text): Screen[] {
  const { balance, yourChoice, choicesLead, choices, sections: titles } = text.outcome;
  const isBalance = ({ id }: Advice) => BALANCE.includes(id);
  const { advice } = person.outcome;
  const inSections = advice.filter((item) => !isBalance(item));
  const ids = [...new Set(inSections.map(({ section }) => section))];
  const screens = ids.map((id) => {
    const items = inSections.filter(({ section }) => section === id);
    const { lines, ...screen } = adviceScreen(items, person, text, titles[id]);
    return { part: `the section ${id}`, ...screen, lines: [...lines, ...extras(id, person, text)] };
  });
  const sides = advice.filter(isBalance);
  if (!sides.length) return screens;
  const { lines, ...screen } = adviceScreen(sides, person, text, balance);
  return [
    ...screens,
    { part: 'the balance', ...screen, lines },
    { part: 'the choice', name: 'alike', lines: [yourChoice, choicesLead, ...choices.flat()] },
  ];
}

/** The help for a checklist, or the scripts. */
function extras(section: SectionId, person: Person, text: Text): string[] {
  const page = contextFor(person.country, text);
  const scripts =
    section === SCRIPTS_SECTION ? renderScripts(snapshotOf(person), NO_ACTIONS, page) : [];
  return linesOf([renderChecklistHelp(section, page), ...scripts]);
}

function adviceScreen(
  items: readonly Advice[],
  { outcome, country }: Person,
  text: Text,
  title: Words,
): Omit<Screen, 'part'> {
  const lines = items.flatMap(({ id }) =>
    adviceWords(id, outcome, contextFor(country, text)).flat(),
  );
  return {
    name: items.map(({ id }) => id).join(', '),
    country,
    lines: inCountry([title, ...lines], country, text),
  };
}

/** Without sources, whose names are not our words. */
function study({ id, kind, charts }: Evidence, country: CountryId, text: Text): Screen {
  const { evidence, outcome } = text;
  const words: EvidenceText = evidence[id];
  const isModel = kind === 'model';
  const outOf100 = isModel ? outcome.outOf100Cases : outcome.outOf100;
  const figures = charts.flatMap(({ id: chart, parts }) => [
    `${words.charts[chart]}. ${outOf100}`,
    ...Object.entries(parts).map(([part, count]) => `${count} ${words.parts[part]}.`),
  ]);
  const marks = isModel ? [outcome.model] : [];
  return {
    part: `the study ${id}`,
    name: kind,
    lines: inCountry([words.title, ...marks, words.about, ...figures, words.limits], country, text),
  };
}
