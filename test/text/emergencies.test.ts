import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuestionId } from '../../src/content/answer-options.js';
import { COUNTRIES, EMERGENCY_LINES, type CountryId } from '../../src/content/countries.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { INITIAL_STATE } from '../../src/element/flow-state.js';
import { INTRODUCTION, OUTCOME, type Screen } from '../../src/element/screen.js';
import { readSettings } from '../../src/element/settings.js';
import { takeSnapshot } from '../../src/element/snapshot.js';
import { renderCard } from '../../src/element/views/card.js';
import type { Answers } from '../../src/engine.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { NO_ACTIONS } from '../../tools/review-sheet/static-outcome.js';
import { linesIn, markupOf } from './screens/rendered-lines.js';
import { contextFor } from './screens/screen.js';

const EMERGENCIES = ['danger-signs', 'treatment-today', 'crisis'] as const;

/** Someone who had answered everything before the emergency. */
const ANSWERED: Answers = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'differ',
  told: ['major-surgery'],
  treatment: ['not-working'],
  doctor: ['lost-trust', 'discouraged'],
  'cancer-surgeon': 'no',
  timing: 'days',
};

const QUESTIONS = (Object.keys(PROTOCOL.questions) as QuestionId[]).filter(
  (id) => !PROTOCOL.questions[id].tailoring,
);

/** Every screen of the flow, with the answers given there. */
const SCREENS: [name: string, Screen, Answers][] = [
  ['the introduction', INTRODUCTION, {}],
  ...QUESTIONS.map((question): [string, Screen, Answers] => [
    `the question ${question}`,
    { at: 'question', question },
    ANSWERED,
  ]),
  ['an outcome', OUTCOME, ANSWERED],
  ...EMERGENCIES.map((safety): [string, Screen, Answers] => [
    `the emergency ${safety}`,
    OUTCOME,
    { ...ANSWERED, safety },
  ]),
];

function markupFor(screen: Screen, answers: Answers, country: CountryId, text: Text): string {
  const settings = readSettings({ country }, assert.fail);
  const snapshot = takeSnapshot({ ...INITIAL_STATE, answers, screen }, settings);
  const context = contextFor(country, text, snapshot.evaluation.facts);
  return markupOf(renderCard(snapshot, NO_ACTIONS, context));
}

const linkTo = (href: string) => new RegExp(`href=${href}[\\s>]`);

function buttonsIn(markup: string): string[] {
  return [...markup.matchAll(/part="button button-call" href=(\S+?)>/g)].map(([, href]) => href!);
}

for (const text of LANGUAGES) {
  describe(`in an emergency, in ${text.language}`, () => {
    for (const [name, screen, answers] of SCREENS) {
      it(`the number stands on ${name}, with a link where the country has one`, () => {
        for (const country of COUNTRIES) {
          const markup = markupFor(screen, answers, country, text);
          const { emergency } = EMERGENCY_LINES[country];
          if (emergency) assert.match(markup, linkTo(emergency[1]));
          else assert.ok(linesIn(markup).join(' ').includes(text.emergencyLine.localNumber));
        }
      });
    }

    it('the emergency number, or the crisis line, is a button, and nothing else is one', () => {
      for (const country of COUNTRIES) {
        const { emergency, crisis, 'crisis-text': message } = EMERGENCY_LINES[country];
        const numbers = { 'danger-signs': [emergency], crisis: [crisis, message] };
        for (const [safety, contacts] of Object.entries(numbers)) {
          const markup = markupFor(OUTCOME, { safety } as Answers, country, text);
          const hrefs = contacts.flatMap((contact) => contact?.[1] ?? []);
          assert.deepEqual(buttonsIn(markup), hrefs, `${country}: ${safety}`);
        }
      }
    });

    it('nothing else that was answered changes a word', () => {
      for (const safety of EMERGENCIES) {
        const alone = markupFor(OUTCOME, { safety }, 'us', text);
        assert.equal(markupFor(OUTCOME, { ...ANSWERED, safety }, 'us', text), alone);
        assert.doesNotMatch(alone, /<details|part="source"|<dl/);
      }
    });
  });
}
