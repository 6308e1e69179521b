import { html, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { QuestionId } from '../../../src/content/answer-options.js';
import { PROGRAM } from '../../../src/content/program.js';
import { FlowState } from '../../../src/element/flow-state.js';
import { readSettings } from '../../../src/element/settings.js';
import { CARD } from '../../../src/element/styles/card.js';
import { CONTROLS } from '../../../src/element/styles/controls.js';
import { OUTCOME_STYLES } from '../../../src/element/styles/outcome.js';
import { THEME } from '../../../src/element/styles/theme.js';
import { renderCard } from '../../../src/element/views/card.js';
import { renderOutcome } from '../../../src/element/views/outcome.js';
import { explain } from '../../../src/engine/explain.js';
import type { Text } from '../../../src/text/text.js';
import { BRIEF_CASES, type Case } from '../cases.js';
import { optionWords } from '../conditions.js';

/** Paper has no controls, and every disclosure is open. */
const ON_PAPER = 'button, input, iframe { display: none } details > summary { list-style: none }';

/** A shadow root keeps the styles of the widget and of the sheet apart. */
const SHADOW = `<template shadowrootmode="open"><style>${
  THEME + CARD + CONTROLS + OUTCOME_STYLES + ON_PAPER
}</style>`;

const nothing = () => {};

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
      ${unsafeHTML(SHADOW)}${renderCard(renderScreen(person, text, today), text)}${unsafeHTML('</template>')}
    </div>`;
}

function renderScreen({ country, answers }: Case, text: Text, today: string): TemplateResult {
  const settings = readSettings({ country }, nothing);
  const flow = new FlowState(settings, answers);
  flow.askForChanges();
  const { outcome, changes } = flow;
  return renderOutcome(
    {
      outcome,
      settings,
      labels: (question) => flow.labels(question, text),
      preset: undefined,
      hasServices: false,
      onServices: nothing,
      change: nothing,
      explain: explain(PROGRAM, answers, country),
      changes,
      askForChanges: nothing,
      checked: [],
      toggle: nothing,
      exportResult: undefined,
      exportSummary: nothing,
    },
    { text, country, headingLevel: 4, today },
  );
}
