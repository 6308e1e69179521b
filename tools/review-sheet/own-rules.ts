import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCE_OF, type StatementId } from '../../src/content/statements.js';

/** What no source says and no single row of the tables shows. */
export const OWN_DECISIONS: readonly string[] = [
  'Which reasons are strong and which are mild, and that three mild ones count like a strong one.',
  'That a second doctor who agrees answers the reasons that come from the problem, and four of those told.',
  'Which illnesses count as serious where a doctor discourages a second opinion.',
  'When a person is to get a date, and when a question whether there is time is enough.',
  'The order of the results, of the steps, and of the experts within a step.',
];

/** Ids of the rules that rest on our own rules alone, and of those that do so in part. */
export function ownRules(): { readonly wholly: string[]; readonly inPart: string[] } {
  const { reasons, outcomes, advice, evidence } = PROTOCOL;
  const rules: [id: string, statements: readonly StatementId[]][] = [
    ...outcomes.map(({ tier, headline, statements }) => pair(headline ?? tier, statements)),
    ...[...reasons, ...advice, ...evidence].map(({ id, statements }) => pair(id, statements)),
  ];
  const isWhollyOwn = (statements: readonly StatementId[]) => statements.every(isOwn);
  const own = rules.filter(([, statements]) => statements.some(isOwn));
  const idsOf = (pairs: typeof own) => [...new Set(pairs.map(([id]) => id))];
  return {
    wholly: idsOf(own.filter(([, statements]) => isWhollyOwn(statements))),
    inPart: idsOf(own.filter(([, statements]) => !isWhollyOwn(statements))),
  };
}

function pair(id: string, statements: readonly StatementId[]): [string, readonly StatementId[]] {
  return [id, statements];
}

function isOwn(statement: StatementId): boolean {
  return ['editor', 'unchecked'].includes(SOURCE_OF[statement]);
}
