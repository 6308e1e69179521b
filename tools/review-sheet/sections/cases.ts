import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { QuestionId } from '../../../src/content/answer-options.js';
import type { OutcomeSnapshot } from '../../../src/element/snapshot.js';
import { STYLES } from '../../../src/element/styles/styles.js';
import { requestChanges } from '../../../src/element/transitions.js';
import { renderFrame } from '../../../src/element/views/card.js';
import { renderOutcome } from '../../../src/element/views/outcome.js';
import type { Text } from '../../../src/text/text.js';
import { BRIEF_CASES, type Case } from '../cases.js';
import { optionWords } from '../conditions.js';
import { NO_ACTIONS, outcomeSnapshot } from '../static-outcome.js';

/** Paper has no controls, and every disclosure is open. */
const ON_PAPER = 'button, input, iframe { display: none } details > summary { list-style: none }';

/** A shadow root keeps the styles of the widget and of the sheet apart. */
const SHADOW = `<template shadowrootmode="open"><style>${STYLES.cssText + ON_PAPER}</style>`;

export function renderCases(text: Text, today: string): TemplateResult {
  return html`<h2>Results as people see them</h2>
    ${BRIEF_CASES.map((person) => renderCase(person, text, today))}`;
}

function renderCase(person: Case, text: Text, today: string): TemplateResult {
  const { id, story, country, answers } = person;
  return html`<h3>${id}</h3>
    <p>${story}</p>
    <ul>
      ${(Object.keys(answers) as QuestionId[]).map((question) => {
        const options = [answers[question] ?? []].flat();
        const labels = options.length ? optionWords(question, options, text) : '(none ticked)';
        return html`<li lang=${text.language}>${text.questions[question].name}: ${labels}</li>`;
      })}
      <li>The page’s country: ${country}</li>
    </ul>
    <div class="shown">
      ${unsafeHTML(SHADOW)}${renderFrame('', '', renderScreen(person, text, today), text)}${unsafeHTML('</template>')}
    </div>`;
}

function renderScreen({ country, answers }: Case, text: Text, today: string): TemplateResult {
  const snapshot = requestChanges(outcomeSnapshot(answers, country)) as OutcomeSnapshot;
  return renderOutcome(snapshot, NO_ACTIONS, {
    text,
    country,
    headingLevel: 4,
    today,
    isAboutShown: true,
    hasServices: false,
  });
}
