import { html, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { EDITION } from '../../../src/content/edition.js';
import { REASONS } from '../../../src/content/reasons.js';
import type { Weight } from '../../../src/engine/model.js';
import type { Text } from '../../../src/text/text.js';
import { VERSION } from '../../../src/version.js';
import { conditionWords } from '../conditions.js';
import { fingerprint } from '../content.js';
import { outcomesOf, type NamedOutcome } from '../named-outcomes.js';
import { OWN_DECISIONS, ownRules } from '../own-rules.js';
import { renderTable } from '../table.js';
import { TO_CONFIRM } from '../to-confirm.js';
import { renderEntries } from './words.js';

/** The first two pages: what a clinician has to know before reading any table. */
export function renderSummary(text: Text, picture: string): TemplateResult {
  return html`<p>
      Version ${VERSION}, fingerprint <b>${fingerprint()}</b>. Made on ${EDITION.date}, last held
      against its sources on ${EDITION.lastReviewDate}, next review by ${EDITION.reviewBy}.
    </p>
    ${renderPurpose()}
    <h2>The flow</h2>
    <figure role="img" aria-label="The tables “Questions” and “Results” say the same.">
      ${
        // Safe to insert: Graphviz drew it from our own data.
        unsafeHTML(picture)
      }
    </figure>
    ${renderResults(text)} ${renderOwnRules()} ${renderToConfirm()}`;
}

function renderPurpose(): TemplateResult {
  return html`<h2>What it is for, and what it is not</h2>
    <p>
      People answer up to eight short questions on a web page, mostly on a phone, often frightened.
      They read how much points to a second medical opinion, what to do first, who to see, what to
      ask, bring and say, and what it may cost. An emergency comes before all else. It diagnoses
      nothing, names no likely illness or risk, chooses no treatment, does not say which doctor is
      right, and never tells anyone to wait, or to stop, skip or change care.
    </p>
    <p>
      <b>To read it:</b> words of the tool are those of the United States; what the UK, other
      countries or some answers read otherwise is marked. Answers stand in “double quotes”, in
      short; conditions that rules share in ‘single quotes’, in a list after the questions.
      <b>Advised</b> means results 5 to 8. An optional question without an answer counts as “not”.
      “A second opinion” becomes a third where doctors differ, and “another” where they agree.
    </p>`;
}

function renderResults(text: Text): TemplateResult {
  return html`<h2>Who gets which result</h2>
    ${renderTable(
      { head: ['Result: the first that holds', 'Who'], widths: [40, 60] },
      outcomesOf(text).map((outcome) => [
        html`${outcome.row}. ${renderEntries([outcome.title], text)}`,
        html`${conditionWords(outcome.when, text)}${renderReasons(outcome, text)}`,
      ]),
    )}`;
}

/** Weights are explained where the tables first count them. */
function renderReasons({ id }: NamedOutcome, text: Text) {
  if (id === 'strong') return html`: ${shortReasons('strong', text)}`;
  return id === 'several-signs' ? html`: ${shortReasons('mild', text)}` : '';
}

function shortReasons(weight: Weight, text: Text): TemplateResult {
  const ids = REASONS.filter((rule) => rule.weight === weight).map(({ id }) => id);
  const words = ids.map((id) => text.reasons[id].short);
  return renderEntries([words.join('; ')], text);
}

function renderOwnRules(): TemplateResult {
  const { wholly, inPart } = ownRules();
  return html`<h2>Which rules are our own</h2>
    <ul class="columns">
      ${OWN_DECISIONS.map((decision) => html`<li>${decision}</li>`)}
    </ul>
    <p><b>Wholly our own:</b> ${wholly.join(', ')}. <b>In part:</b> ${inPart.join(', ')}.</p>`;
}

function renderToConfirm(): TemplateResult {
  return html`<h2>What is not confirmed</h2>
    <p>No clinician has signed this content yet. Before a release, a person has to confirm:</p>
    <ul class="columns">
      ${TO_CONFIRM.map((what) => html`<li>${what}</li>`)}
    </ul>`;
}
