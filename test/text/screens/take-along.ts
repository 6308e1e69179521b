import { RECORDS_SECTION } from '../../../src/content/page.js';
import { renderTakeAway } from '../../../src/element/views/take-away.js';
import { renderToGet } from '../../../src/element/views/ticks.js';
import { sectionEntries, TICKED_SECTIONS } from '../../../src/takeaway/own-list.js';
import { plainText } from '../../../src/takeaway/plain-text.js';
import { composeTakeAway } from '../../../src/takeaway/take-away.js';
import { WAYS_OUT } from '../../../src/takeaway/ways-out/ways-out.js';
import type { Text } from '../../../src/text/text.js';
import { outcomeScreen, type Person } from './people.js';
import { linesOf } from './rendered.js';
import { pageIn, type Screen } from './screen.js';

export const TAKE_AWAY = 'the page to take along';

/** The page to take along, with nothing ticked and with all. In an emergency there is none. */
export function takeAlongScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  const page = pageIn(country, text);
  const all = TICKED_SECTIONS.flatMap((section) => sectionEntries(section, outcome, page).flat());
  return [[], all.map(({ key }) => key)].map((ticked) => ({
    part: TAKE_AWAY,
    name: `${outcome.tier}, ${ticked.length} ticked`,
    country,
    lines: withoutSources(
      plainText(composeTakeAway(outcomeScreen(person, text, { ticked }), page)).split('\n'),
      text,
    ),
  }));
}

/** What stands around that page, and what is told on each way out. */
export function waysOutScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  return WAYS_OUT.flatMap((way) =>
    [true, false].map((isDone) => {
      const takenOut = { what: 'take-away', way, isDone } as const;
      const screen = outcomeScreen(person, text, { takenOut });
      return {
        part: 'the ways out',
        name: `${way}, ${isDone ? 'done' : 'blocked'}`,
        country,
        lines: withoutSources(linesOf(renderTakeAway(screen, pageIn(country, text))), text),
      };
    }),
  );
}

/** The records still to get, once the first is ticked, and once all are. */
export function toGetScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  const page = pageIn(country, text);
  const records = sectionEntries(RECORDS_SECTION, outcome, page).flat();
  if (!records.length) return [];
  return [records.slice(0, 1), records].map((have) => {
    const ticked = have.map(({ key }) => key);
    const lines = linesOf(renderToGet(outcomeScreen(person, text, { ticked }), page));
    return {
      part: 'the records still to get',
      name: `${have.length} of ${records.length}`,
      country,
      lines,
    };
  });
}

function withoutSources(lines: readonly string[], { takeAway }: Text): string[] {
  return lines.filter((line) => line && !line.startsWith(`${takeAway.sources}: `));
}
