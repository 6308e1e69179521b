import { html, type TemplateResult } from 'lit/html.js';
import { PAPERS, SOURCES, type SourceId } from '../../../src/content/sources.js';
import { SOURCE_OF, type StatementId } from '../../../src/content/statements.js';

/** Clinicians search for these words to find what they have to confirm. */
export const UNCHECKED = 'our own rule, to be confirmed';
export const OWN_RULE = 'our own rule';

/** The numbers of what a rule rests on, and who says it. */
export function renderSources(statements: readonly StatementId[]): TemplateResult[] {
  return groupBySource(statements).map(
    ([source, numbers]) => html`<p>${[...numberRanges(numbers), shortName(source)].join(' ')}</p>`,
  );
}

/** The names in full, of those that some rule rests on. */
export function renderSourceNames(): TemplateResult {
  const cited = Object.entries(SOURCES).filter(([id]) => !isOwn(id as SourceId));
  return html`<h2>Sources in full</h2>
    <p class="columns">
      ${cited.map(([, [name, doi]]) => html`${doi ? `${name}, doi ${doi}` : name}<br />`)}
    </p>`;
}

function groupBySource(statements: readonly StatementId[]): [SourceId, StatementId[]][] {
  const sources = [...new Set(statements.map((statement) => SOURCE_OF[statement]))];
  return sources.map((source) => [
    source,
    statements.filter((statement) => SOURCE_OF[statement] === source),
  ]);
}

/** `S58, S59, S60` as `S58–S60`; ids that are no numbers are the source itself. */
function numberRanges(statements: readonly StatementId[]): string[] {
  const ranges: [first: string, last: string][] = [];
  for (const statement of statements.filter((one) => /\d/.test(one))) {
    const [, last] = ranges.at(-1) ?? [];
    if (last && isNext(last, statement)) ranges.at(-1)![1] = statement;
    else ranges.push([statement, statement]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`));
}

function isNext(one: string, other: string): boolean {
  return one[0] === other[0] && Number(one.slice(1)) + 1 === Number(other.slice(1));
}

function isOwn(source: SourceId): boolean {
  return source === 'editor' || source === 'unchecked';
}

/** What stands before the first comma, but for a list of names. */
function shortName(source: SourceId): string {
  if (source === 'editor') return OWN_RULE;
  if (source === 'unchecked') return UNCHECKED;
  const [name] = SOURCES[source];
  const isList = name.includes(' and ') && !PAPERS.includes(source);
  return isList ? name : name.split(',')[0]!;
}
