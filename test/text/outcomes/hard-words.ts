import { describe, it } from 'node:test';
import { assertNone } from '../assert-none.js';
import { LANGUAGE_RULES } from '../languages/languages.js';
import { unexplainedWords } from '../readability.js';
import { introductionScreens, questionScreens } from '../screens/route.js';
import { everyOutcome } from '../screens/whole-outcome.js';

for (const { name, text, hardWords } of LANGUAGE_RULES) {
  describe(`a medical word stands beside its plain one, in ${name}`, () => {
    it('on the same screen, before the outcome', () => {
      const screens = [...introductionScreens(text), ...questionScreens(text)];
      assertNone(screens.flatMap(({ lines }) => unexplainedWords([lines], hardWords)));
    });

    it('on the same outcome, whatever was answered', () => {
      const found = everyOutcome(text).flatMap(({ passages }) =>
        unexplainedWords(passages.values(), hardWords),
      );
      assertNone(found);
    });
  });
}
