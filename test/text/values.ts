import type { QuestionId } from '../../src/content/answer-options.js';
import { EDITION } from '../../src/content/edition.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCES } from '../../src/content/sources.js';
import { formatDate, interpolate, optionText } from '../../src/text/compose.js';
import type { Text, Words } from '../../src/text/text.js';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import { VERSION } from '../../src/version.js';
import { isAmong } from './paths.js';

type Values = Readonly<Record<string, string>>;

/** The longest likely values for the tokens that text.ts lists beside each key. */
const VALUES: Readonly<Record<string, (text: Text) => Values>> = {
  'introduction.preset': (text) => ({ problem: longest(labelsOf('problem', text)) }),
  'interest.offers-second-opinions': publisher,
  'interest.pays-for-second-opinions': publisher,
  'flow.progress': () => ({ step: '2', of: '7' }),
  'flow.chooseFewer': () => ({ most: '3' }),
  'about.blocks.*': (text) => ({
    ...Object.fromEntries(
      Object.entries(EDITION).map(([name, date]) => [name, formatDate(date, text)]),
    ),
    version: `${VERSION}+${FINGERPRINT}`,
  }),
  'source.kinds.*': () => ({ name: SOURCES.rasmussen[0] }),
  'why.answered': answers,
  'why.quoted': (text) => ({ words: longest(labelsOf('signs', text)) }),
  'changes.given': answers,
  'changes.added': answers,
  'changes.givenUp': answers,
  'scripts.*.*': blank,
  'visitSummary.name': blank,
  'visitSummary.safeToWaitAnswer': blank,
  'visitSummary.made': (text) => ({ date: formatDate(EDITION.date, text), version: VERSION }),
  'staticEdition.fits': (text) => ({ answers: answers(text)['answers']! }),
  'staticEdition.answer': (text) => ({
    answers: answers(text)['answers']!,
    name: text.questions.signs.name,
  }),
  'outcome.moreReasons': () => ({ count: '12' }),
  'outcome.services': publisher,
};

export const PATHS_WITH_VALUES = Object.keys(VALUES);

export function valuesAt(path: string, text: Text): Values {
  const found = PATHS_WITH_VALUES.find((pattern) => isAmong(path, [pattern]));
  return found ? VALUES[found]!(text) : {};
}

function publisher(): Values {
  return { publisher: 'The University Hospital of Example City' };
}

function blank({ visitSummary }: Text): Values {
  return { blank: visitSummary.blank };
}

function answers(text: Text): Values {
  const words = longest(labelsOf('signs', text));
  return { answers: interpolate(text.why.quoted, { words }), question: text.questions.signs.name };
}

function labelsOf(question: QuestionId, text: Text): Words[] {
  return PROTOCOL.options[question].map((option) => optionText(question, option, text)[0]);
}

function longest(words: readonly Words[]): Words {
  return words.reduce((most, one) => (one.length > most.length ? one : most));
}
