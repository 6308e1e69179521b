import { html, type TemplateResult } from 'lit/html.js';
import type { Text } from '../../src/text/text.js';
import { fingerprint } from './content.js';
import { decisionMap } from './decision-map.js';
import { documentFor, titleOf } from './document.js';
import { renderAdvice, renderSteps } from './sections/advice.js';
import { renderEvidence } from './sections/evidence.js';
import { renderQuestions } from './sections/questions.js';
import { renderOutcomes, renderReasons } from './sections/reasons.js';
import { renderSourceNames } from './sections/sources.js';
import { renderSummary } from './sections/summary.js';

/** More than this is not read and signed in an hour. */
export const MOST_PAGES = 20;

/** Of the summary that the sheet begins with. */
export const SUMMARY_PAGES = 2;

/** What a clinician signs: every rule, in words that need no code. */
export async function sheetFor(text: Text): Promise<string> {
  const picture = await decisionMap(text);
  const title = titleOf('review sheet', text);
  return documentFor(
    title,
    html`<main>
      <section class="summary">
        <h1>${title}</h1>
        ${renderSummary(text, picture)}
      </section>
      ${renderQuestions(text)} ${renderReasons(text)} ${renderOutcomes(text)} ${renderSteps(text)}
      ${renderAdvice(text)} ${renderEvidence(text)} ${renderSourceNames()} ${renderSignature()}
    </main>`,
  );
}

function renderSignature(): TemplateResult {
  return html`<h2>Signature</h2>
    <p>
      I have read this sheet. With the changes noted, the content with this fingerprint may be
      released.
    </p>
    <dl class="signature">
      ${['Name', 'Role and qualification', 'Date', 'Fingerprint', 'Signature'].map(
        (line) =>
          html`<div>
            <dt>${line}</dt>
            <dd>${line === 'Fingerprint' ? fingerprint() : ''}</dd>
          </div>`,
      )}
    </dl>`;
}
