/**
 * Prints a spreadsheet for translators as comma-separated values: each text with its place, its
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
import { everyString, placeOf, tokensIn, type TextEntry } from '../test/text/every-string.js';

/** Labels with little space; other texts may grow by a third. */
const SHORT_LABELS =
  /^(?:flow|tailoring|visitSummary\.methods|questions\.\w+\.(?:name|chip)|sections)\b|\.short$/;

interface Part {
  readonly context: string;
  /** Interfaces of text.ts whose comments explain its keys. */
  readonly shapes?: readonly string[];
}

/** What each part of a text is. */
const PARTS: Readonly<Partial<Record<keyof Text, Part>>> = {
  opinion: { context: 'In place of {opinion} in other texts.' },
  introduction: { context: 'The first screen.' },
  interest: { context: 'The interest of the publisher, on the first screen and the outcome.' },
  emergencyLine: { context: 'On every screen, on top.' },
  flow: { context: 'Buttons and messages of the questions.' },
  errors: { context: 'What went wrong.' },
  questions: {
    context: 'A question, its help and its answers.',
    shapes: ['QuestionText', 'LabelledOption'],
  },
  outcomes: { context: 'The headline of an outcome.', shapes: ['OutcomeText'] },
  reasons: { context: 'A reason for an outcome.', shapes: ['ReasonText'] },
  steps: { context: 'What to do first.', shapes: ['StepText'] },
  advice: { context: 'A piece of advice.', shapes: ['AdviceText'] },
  balance: { context: 'Beside a small picture, in the open part of an outcome.' },
  sections: { context: 'The title of a line that opens.' },
  services: { context: 'Above the publisher’s own services.' },
  evidence: { context: 'The results of a study, beside its charts.', shapes: ['EvidenceText'] },
  charts: { context: 'Beside the charts.' },
  scripts: { context: 'Words for the person to say or send.', shapes: ['ScriptText'] },
  lists: { context: 'Beside the checklists.' },
  tailoring: { context: 'The optional questions of an outcome.' },
  visitSummary: {
    context: 'The page for the visit, and the buttons that export it.',
    shapes: ['VisitSummaryText'],
  },
  about: { context: 'The disclosure about the tool.' },
  source: { context: 'What kind of source something comes from.' },
  explain: { context: 'The disclosure on why something is there.' },
  changes: { context: 'Answers that would change the outcome.' },
  answers: { context: 'The list of answers.' },
  staticEdition: { context: 'The edition for pages without JavaScript.' },
};

const [language] = process.argv.slice(2);
const comments = commentsIn('src/text/text.ts');
const places = (text: Text) =>
  new Map(everyString(text).map((entry) => [placeOf(entry, entry.path), entry]));
const english = places(EN);
const translation = language ? places(textFor(language)) : undefined;

print(['place', 'English', 'context', 'length', 'at most', ...(language ? [language] : [])]);
for (const [place, entry] of new Map([...english, ...(translation ?? []), ...english])) {
  const words = english.get(place)?.words ?? '';
  const maxLength = Math.ceil(words.length * (SHORT_LABELS.test(entry.path) ? 1.2 : 1.35));
  print([
    place,
    words,
    contextOf(entry),
    `${words.length}`,
    `${maxLength}`,
    ...(translation ? [translation.get(place)?.words ?? ''] : []),
  ]);
}

/** What it is, the tokens to keep, and where it is shown. */
function contextOf({ path, words, countries, scope }: TextEntry): string {
  const keys = path.split('.');
  const { context = '', shapes = [] } = PARTS[keys[0] as keyof Text] ?? {};
  const own = keys.map((_, index) => `Text.${keys.slice(0, index + 1).join('.')}`);
  const explained = [
    ...own,
    ...shapes,
    ...shapes.flatMap((one) => keys.map((key) => `${one}.${key}`)),
  ];
  const tokens = tokensIn(words).map((name) => `{${name}}`);
  return [
    context,
    ...explained.flatMap((name) => comments.get(name) ?? []),
    tokens.length ? `Keep ${tokens.join(', ')}.` : '',
    countries.length === 1 ? `Only where the country is ${countries[0]}.` : '',
    scope.when ? `Only with “${scope.when}”.` : '',
    scope.until ? `Until ${scope.until}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The comments beside interfaces and their keys, by name and path. */
function commentsIn(file: string): ReadonlyMap<string, string> {
  const code = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node, keys: readonly string[]) => {
    const isNamed = ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node);
    const path = isNamed ? [...keys, node.name.getText()] : keys;
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((one) => ts.getTextOfJSDocComment(one.comment) ?? '')
      .join(' ');
    if (isNamed && comment) found.set(path.join('.'), comment.replace(/\s+/g, ' '));
    node.forEachChild((child) => visit(child, path));
  };
  source.forEachChild((node) => visit(node, []));
  return found;
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
}
