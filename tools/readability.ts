/**
 * Prints how easy the screens are to read in each language: the hardest screen of each part, its
 * longest sentence, and its hard words, which a test finds explained. Fails where one is too hard.
 *
 *     npm run readability
 *
 * @packageDocumentation
 */
import type { ReadabilityFormula, LanguageRules } from '../test/text/languages/language.js';
import { LANGUAGE_RULES } from '../test/text/languages/languages.js';
import { everyScreen } from '../test/text/screens/every-screen.js';
import type { Screen } from '../test/text/screens/screen.js';
import { sentences, wordsIn } from '../test/text/sentences.js';
import { readabilityFaults, longSentences } from '../test/text/readability.js';

let faults = 0;
for (const language of LANGUAGE_RULES) faults += report(language);
if (faults) {
  console.error(`second-opinion: ${faults} faults. Fix the words, not the limits.`);
  process.exitCode = 1;
}

/** @returns The number of faults. */
function report({ name, text, formulas, hardWords }: LanguageRules): number {
  const screens = everyScreen(text);
  console.log(`\n${name}: ${screens.length} screens`);
  console.log(formulas.map((formula) => `${formula.name}: ${formula.requirement}`).join('; '));
  console.log('Longest sentence: 20 words or fewer');
  const parts = [...new Set(screens.map(({ part }) => part))];
  const rows = parts.map((part) => {
    const here = screens.filter((screen) => screen.part === part);
    const lines = here.flatMap((screen) => screen.lines);
    return {
      part,
      screens: here.length,
      ...Object.fromEntries(formulas.map((formula) => [formula.name, hardest(formula, here)])),
      'longest sentence': Math.max(...lines.flatMap(sentences).map((one) => wordsIn(one).length)),
      'hard words': hardWords
        .flatMap(({ word }) => lines.join('\n').match(word)?.[0] ?? [])
        .join(', '),
    };
  });
  printTable(rows);
  const found = screens.flatMap((screen) => [
    ...readabilityFaults(screen, formulas),
    ...screen.lines.flatMap(longSentences),
  ]);
  const distinct = [...new Set(found)];
  for (const fault of distinct) console.error(fault);
  return distinct.length;
}

/** Grades rise with difficulty; scores of ease fall. */
function hardest({ measure, isEasy }: ReadabilityFormula, screens: readonly Screen[]): string {
  const values = screens.map(({ lines }) => measure(lines));
  const isGrade = isEasy(-Infinity);
  return (isGrade ? Math.max(...values) : Math.min(...values)).toFixed(1);
}

function printTable(rows: readonly Record<string, string | number>[]): void {
  const columns = Object.keys(rows[0]!);
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
}
