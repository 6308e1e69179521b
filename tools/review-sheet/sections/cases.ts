import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { QuestionId } from '../../../src/content/answer-options.js';
import { STYLES } from '../../../src/element/styles/styles.js';
import { requestChanges } from '../../../src/element/transitions.js';
import { renderCard } from '../../../src/element/views/card.js';
import type { Text } from '../../../src/text/text.js';
import { EXPORT_METHODS } from '../../../src/visit-summary/export/export-summary.js';
import { BRIEF_CASES, type Case } from '../cases.js';
import { COUNTRY_NAMES, optionWords } from '../conditions.js';
import { NO_ACTIONS, outcomeSnapshot } from '../static-outcome.js';

/** Paper opens nothing: what stays closed explains the rest, as the sheet does. */
const ON_PAPER = 'details:not([open]) { display: none } summary { list-style: none }';

/** A shadow root keeps the styles of the widget and of the sheet apart. */
const SHADOW = `<template shadowrootmode="open"><style>${STYLES.cssText + ON_PAPER}</style>`;

export function renderCases(text: Text, today: string): TemplateResult {
  return html`<h2>Results as people see them</h2>
    <div class="cases">${BRIEF_CASES.map((person) => renderCase(person, text, today))}</div>`;
}

function renderCase(person: Case, text: Text, today: string): TemplateResult {
  const { id, story, country, answers } = person;
  const given = (Object.keys(answers) as QuestionId[]).map((question) => {
    const options = [answers[question] ?? []].flat();
    const labels = options.length ? optionWords(question, options, text) : 'none';
    return `${text.questions[question].name}: ${labels}`;
  });
  return html`<section>
    <h3>${id}</h3>
    <p>${story} (${COUNTRY_NAMES[country]})</p>
    <p lang=${text.language}>${given.join('; ')}</p>
    <div class="shown">
      ${unsafeHTML(SHADOW)}${renderScreen(person, text, today)}${unsafeHTML('</template>')}
    </div>
  </section>`;
}

function renderScreen({ country, answers }: Case, text: Text, today: string): TemplateResult {
  const snapshot = requestChanges(outcomeSnapshot(answers, country));
  return renderCard(snapshot, NO_ACTIONS, {
    text,
    country,
    today,
    facts: snapshot.evaluation.facts,
    headingLevel: 4,
    isAboutShown: false,
    hasServices: false,
    // An id with a space could not be referred to.
    randomId: (purpose) => purpose.replaceAll(' ', '-'),
    exportMethods: EXPORT_METHODS,
  });
}
