/**
 * Prints a spreadsheet for translators as comma-separated values: each text with its id, its
 * context, its tokens, and how long it may be.
 *
 *     npm run -s translation > table.csv
 *     npm run -s translation -- es > table.csv     # with the Spanish beside it
 *
 * @packageDocumentation
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { EN } from '../src/text/en.js';
import { textFor } from '../src/text/text-for.js';
import type { Text } from '../src/text/text.js';
import { everyString, tokensIn, type TextEntry } from '../test/text/every-string.js';

/** Labels with little space; other texts may grow by a third. */
const SHORT_LABELS = /^(?:flow|visitSummary\.methods|questions\.\w+\.name|outcome\.sections)\b/;

/** The context of each part of a text. */
const PARTS: Readonly<Record<keyof Text, string>> = {
  language: '',
  direction: '',
  introduction: 'The first screen.',
  interest: 'The interest of the publisher, on the first screen and the outcome.',
  emergencyLine: 'On every screen, on top.',
  emergencyNumber: 'In place of a number, where the country has none here.',
  flow: 'Buttons and messages of the questions.',
  questions: 'A question, its help, why we ask, its short name, and its answers.',
  signGroups: 'Headings above the answers of one question.',
  outcomes: 'An outcome: 0 its title, 1 one line below it, 2 the first step.',
  firstStepIn: 'The first step, in one country.',
  reasons: 'A reason: 0 the answer, said back to the person; 1 why it counts.',
  advice: 'A piece of advice: 0 its title, then its paragraphs and list entries.',
  adviceIn: 'More of a piece of advice, in one country.',
  adviceAfter: 'A piece of advice, in other words after one headline reason.',
  adviceUntil: 'A figure that expires.',
  evidence: 'The results of a study, beside its charts.',
  about: 'The disclosure below the first screen and the outcome.',
  source: 'What kind of source something comes from.',
  why: 'The disclosure below a reason or a piece of advice.',
  changes: 'The disclosure below the reasons: answers that would change the outcome.',
  scripts: 'Words for the person to say or send: 0 their title.',
  list: 'Beside the checklists.',
  visitSummary: 'The page for the visit, and the buttons that export it.',
  staticEdition: 'The edition for pages without JavaScript.',
  outcome: 'Headings and labels of the outcome.',
};

const [language] = process.argv.slice(2);
const translation = language
  ? new Map(everyString(textFor(language)).map(({ path, words }) => [path, words]))
  : undefined;
const contexts = contextsOf('src/text/text.ts');

print(['id', 'English', 'context', 'length', 'at most', ...(language ? [language] : [])]);
for (const entry of everyString(EN)) {
  const { path, words } = entry;
  const maxLength = Math.ceil(words.length * (SHORT_LABELS.test(path) ? 1.2 : 1.35));
  print([
    path,
    words,
    contextOf(entry),
    `${words.length}`,
    `${maxLength}`,
    ...(translation ? [translation.get(path) ?? ''] : []),
  ]);
}

/** The comments of the type, the tokens to keep, and the country. */
function contextOf({ path, words, countries }: TextEntry): string {
  const keys = path.split('.');
  const comments = keys.flatMap(
    (_, index) => contexts.get(keys.slice(0, index + 1).join('.')) ?? [],
  );
  const tokens = tokensIn(words).map((name) => `{${name}}`);
  return [
    PARTS[keys[0] as keyof Text],
    ...comments,
    tokens.length ? `Keep ${tokens.join(', ')}.` : '',
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
