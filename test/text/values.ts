import type { QuestionId } from '../../src/content/answer-options.js';
import { EDITION } from '../../src/content/edition.js';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCE_IDS } from '../../src/content/sources.js';
import { formatDate, interpolate, optionText, sourceName } from '../../src/text/compose.js';
import type { Text, Words } from '../../src/text/text.js';
import { VERSION } from '../../src/version.js';
import { isAmong } from './paths.js';
import { plainContext } from './plain-context.js';

type Values = Readonly<Record<string, string>>;

/** The longest likely values for the tokens that text.ts lists beside each key. */
const VALUES: Readonly<Record<string, (text: Text) => Values>> = {
  'introduction.preset': (text) => ({ problem: longest(topicsOf(text)) }),
  'interest.offers-second-opinions': publisher,
  'interest.pays-for-second-opinions': publisher,
  'flow.progress': () => ({ step: '2', of: '8' }),
  'flow.result': () => ({ steps: '4' }),
  'errors.chooseFewer': () => ({ most: '3' }),
  'outcomes.*.because': ({ reasons }) => ({ reason: reasons['life-changing'].clause }),
  'outcomes.*.becauseOfMore': ({ reasons }) => ({
    reason: reasons['life-changing'].clause,
    reason2: reasons.cancer.clause,
  }),
  services: publisher,
  'tailoring.added': what,
  'tailoring.removed': what,
  'about.text.*': (text) => ({
    ...Object.fromEntries(
      Object.entries(EDITION).map(([name, date]) => [name, formatDate(date, text)]),
    ),
    version: `${VERSION}+${FINGERPRINT}`,
  }),
  'source.kinds.*': (text) => ({
    name: longest(SOURCE_IDS.map((id) => sourceName(id, text))),
  }),
  'explain.answered': answers,
  'explain.quoted': (text) => ({ words: longest(labelsOf('told', text)) }),
  'scripts.*.text.*': blank,
  'visitSummary.name': blank,
  'visitSummary.date': blank,
  'visitSummary.whyLine': blank,
  'visitSummary.symptomsLine': blank,
  'visitSummary.safeToWaitLine': blank,
  'visitSummary.made': (text) => ({ date: formatDate(EDITION.date, text), version: VERSION }),
  'staticEdition.fits': answers,
  'staticEdition.unless': answers,
  'staticEdition.answer': (text) => ({ ...answers(text), question: text.questions.opinions.ask }),
};

export const PATHS_WITH_VALUES = Object.keys(VALUES);

export function valuesAt(path: string, text: Text): Values {
  const found = PATHS_WITH_VALUES.find((pattern) => isAmong(path, [pattern]));
  return found ? VALUES[found]!(text) : {};
}

function publisher({ interest }: Text): Values {
  return { publisher: interest.thisSite };
}

function blank({ visitSummary }: Text): Values {
  return { blank: visitSummary.blank };
}

function what({ advice }: Text): Values {
  return { what: advice['pediatric-specialist'].title };
}

function answers(text: Text): Values {
  const words = longest(labelsOf('told', text));
  return { answers: interpolate(text.explain.quoted, { words }) };
}

function topicsOf(text: Text): Words[] {
  return PROTOCOL.options.problem.map((id) => optionText('problem', id, plainContext(text)).topic!);
}

function labelsOf(question: QuestionId, text: Text): Words[] {
  const context = plainContext(text);
  return PROTOCOL.options[question].map((option) => optionText(question, option, context).label);
}

function longest(words: readonly Words[]): Words {
  return words.reduce((most, one) => (one.length > most.length ? one : most));
}
