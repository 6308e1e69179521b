import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SOURCES } from '../../../src/content/sources.js';
import { primaryLanguage } from '../../../src/text/text-for.js';
import { sourceText } from '../../../src/text/compose.js';
import { LANGUAGES } from '../../../src/text/languages.js';
import type { Text } from '../../../src/text/text.js';
import { limitOf } from '../../compactness/verdict.js';
import { assertNone } from '../assert-none.js';
import { EXCEPTIONS } from './length-exceptions.js';
import { foldedScreen, foldScreen, foldsOfPerson } from '../screens/outcome.js';
import type { Person } from '../screens/people.js';
import { everyOutcome, type WholeOutcome } from '../screens/whole-outcome.js';
import { wordsSaid } from '../sentences.js';

/** For answers beyond the cases of the brief, which `npm run compactness` measures. */
const A_THIRD_MORE = 4 / 3;
const UNFOLDED_SHARE = 1800 / 1500;
const UNFOLDED = 'unfolded';

/** The longest of each fold, in words, and of all that opens together with what is open. */
function longestOf(text: Text): Map<string, number> {
  const longest = new Map<string, number>();
  let most: { readonly words: number; readonly person?: Person } = { words: 0 };
  for (const outcome of everyOutcome(text)) {
    const folds = foldWords(outcome, text);
    for (const [id, words] of folds) longest.set(id, Math.max(words, longest.get(id) ?? 0));
    const sum = folds.reduce((total, [, words]) => total + words, 0);
    if (sum > most.words) most = { words: sum, person: outcome.person };
  }
  return longest.set(UNFOLDED, most.words + wordsBesides(most.person!, text));
}

/** What stands open, and the person’s answers. */
function wordsBesides(person: Person, text: Text): number {
  const answers = foldsOfPerson(person, text).filter(({ id }) => id === 'answers');
  return wordsSaid([
    ...foldedScreen(person, text).lines,
    ...answers.flatMap((fold) => foldScreen(fold, person, text).lines.slice(1)),
  ]);
}

/** Without the title, which is not folded. */
function foldWords({ person, passages }: WholeOutcome, text: Text): [id: string, words: number][] {
  const folds = [...passages].filter(([id]) => id !== 'open');
  return folds.map(([id, lines]) => {
    const sources = id === 'evidence' ? person.outcome.evidence.flatMap((one) => one.sources) : [];
    const named = sources.map(
      (source) => `${sourceText(source, text)} ${SOURCES[source][1] ?? ''}`,
    );
    return [id, wordsSaid(lines) - wordsSaid(lines.slice(0, 1)) + wordsSaid(named)];
  });
}

/** The most that a fold, or all that opens, may take for any answers. */
function mostOf(id: string, language: string): number {
  const screen = id === UNFOLDED ? id : `fold ${id}`;
  const share = id === UNFOLDED ? UNFOLDED_SHARE : A_THIRD_MORE;
  return Math.floor(limitOf({ language, screen }, 'words') * share);
}

for (const text of LANGUAGES) {
  const language = primaryLanguage(text.language);
  const longest = longestOf(text);

  describe(`the lengths of an outcome, in ${text.language}, whatever was answered`, () => {
    const exceptions = EXCEPTIONS.filter((one) => one.language === language);

    it('are at most a third above those of the cases of the brief, but for a few named', () => {
      const found = [...longest].map(([id, words]) => {
        const exception = exceptions.find((one) => one.fold === id);
        const source = exception ? 'length-exceptions.ts' : 'test/compactness/limits.ts';
        return { id, words, source, most: exception?.measured ?? mostOf(id, language) };
      });
      assertNone(
        found
          .filter(({ words, most }) => words > most)
          .map(
            ({ id, words, most, source }) => `${id}: ${words} words, at most ${most} (${source})`,
          ),
      );
    });

    it('need each of the exceptions', () => {
      for (const { fold } of exceptions)
        assert.ok(longest.get(fold)! > mostOf(fold, language), fold);
    });
  });
}
