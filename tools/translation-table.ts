/**
 * What a translator gets: each text with its id, the English, where it stands and what is filled
 * in, and how long it may be. As comma-separated values, for any spreadsheet.
 *
 *     npm run -s translation > table.csv
 *     npm run -s translation -- es > table.csv     # with what there is in Spanish beside it
 *
 * @packageDocumentation
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { EN } from '../src/text/en.js';
import { textFor } from '../src/text/text-for.js';
import type { Text } from '../src/text/text.js';
import { everyString, tokensIn, type TextEntry } from '../test/text/every-string.js';

/** Labels of buttons and the like, which have little room; all else may grow by a third. */
const TIGHT = /^(?:flow|visitSummary\.methods|questions\.\w+\.name|outcome\.sections)\b/;

/** Where each part of a text stands. */
const PARTS: Readonly<Record<keyof Text, string>> = {
  language: '',
  direction: '',
  introduction: 'The first screen.',
  interest: 'What the publisher has to do with it, on the first screen and the outcome.',
  emergencyLine: 'On every screen, on top.',
  emergencyNumber: 'In place of a number, where the country has none here.',
  flow: 'Buttons and messages on the way.',
  questions: 'A question, its help, why we ask, its short name, and its answers.',
  signGroups: 'Headings over the answers of one question.',
  outcomes: 'An outcome: 0 its title, 1 one line below it, 2 the first step.',
  firstStepIn: 'The first step, in one country.',
  reasons: 'A reason: 0 the answer, said back to the person; 1 why it counts.',
  advice: 'A piece of advice: 0 its title, then its paragraphs and list entries.',
  adviceIn: 'More of a piece of advice, in one country.',
  adviceAfter: 'A piece of advice, in other words after one headline reason.',
  adviceUntil: 'A figure that ages.',
  evidence: 'What a study found, beside its pictures.',
  about: 'What folds out below the first screen and the outcome.',
  source: 'What kind of source something comes from.',
  why: 'What folds out below a reason or a piece of advice.',
  changes: 'What folds out below the reasons: which answers lead elsewhere.',
  scripts: 'Words for the person to say or send: 0 their title.',
  list: 'Beside lists that can be ticked.',
  visitSummary: 'The page to take along, and the ways to do so.',
  staticEdition: 'The edition for pages without scripts.',
  outcome: 'Headings and labels of the outcome.',
};

const [language] = process.argv.slice(2);
const other = language ? new Map(everyString(textFor(language)).map(asEntry)) : undefined;
const contexts = contextsOf('src/text/text.ts');

print(['id', 'English', 'context', 'length', 'at most', ...(language ? [language] : [])]);
for (const place of everyString(EN)) {
  const { path, words } = place;
  const most = Math.ceil(words.length * (TIGHT.test(path) ? 1.2 : 1.35));
  print([
    path,
    words,
    contextOf(place),
    `${words.length}`,
    `${most}`,
    ...(other ? [other.get(path) ?? ''] : []),
  ]);
}

function asEntry({ path, words }: TextEntry): [string, string] {
  return [path, words];
}

/** What the type of the text says of a place, and what is to be kept in it. */
function contextOf({ path, words, countries }: TextEntry): string {
  const keys = path.split('.');
  const said = keys.flatMap((_, at) => contexts.get(keys.slice(0, at + 1).join('.')) ?? []);
  const kept = tokensIn(words).map((name) => `{${name}}`);
  return [
    PARTS[keys[0] as keyof Text],
    ...said,
    kept.length ? `Keep ${kept.join(', ')}.` : '',
    countries.length === 1 ? `Only where the country is ${countries[0]}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The comments beside the keys of `Text`, by path. */
function contextsOf(file: string): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found = new Map<string, string>();
  const visit = (node: ts.Node, keys: readonly string[]) => {
    let path = keys;
    if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) {
      path = [...keys, node.name.text];
      const comment = ts
        .getJSDocCommentsAndTags(node)
        .map((one) => ts.getTextOfJSDocComment(one.comment) ?? '')
        .join(' ');
      if (comment) found.set(path.join('.'), comment.replace(/\s+/g, ' '));
    }
    node.forEachChild((child) => visit(child, path));
  };
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'Text') {
      statement.members.forEach((member) => visit(member, []));
    }
  }
  return found;
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
}
