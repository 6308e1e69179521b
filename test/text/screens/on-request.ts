import { URGENT_SECTION } from '../../../src/content/page.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import { renderChanges } from '../../../src/element/views/changes.js';
import { renderWhy } from '../../../src/element/views/why.js';
import { smallestChanges } from '../../../src/engine/changes.js';
import type { Text } from '../../../src/text/text.js';
import { snapshotOf, type Person } from './people.js';
import { linesOf } from './rendered-lines.js';
import { contextFor, type Screen } from './screen.js';

export const WHY = 'why this';

/** An emergency has no disclosures. */
export function whyScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  const context = contextFor(country, text);
  const { explain } = snapshotOf(person).evaluation;
  const advice = outcome.advice.filter(({ section }) => section !== URGENT_SECTION);
  return [...outcome.reasons, ...advice].map((entry) => ({
    part: WHY,
    name: entry.id,
    country,
    lines: linesOf(renderWhy('', entry, explain, context)),
  }));
}

export function changeScreens({ outcome, answers, country }: Person, text: Text): Screen[] {
  const { tier, reasons } = outcome;
  if (tier === 'emergency') return [];
  const changes = smallestChanges(PROTOCOL, answers, country);
  return [
    {
      part: 'what would change the result',
      name: `${tier}, ${reasons.map(({ id }) => id).join(', ')}`,
      country,
      lines: [
        text.changes.title,
        ...linesOf(renderChanges(changes, tier, contextFor(country, text))),
      ],
    },
  ];
}
