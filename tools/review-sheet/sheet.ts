import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit/html.js';
import { EDITION } from '../../src/content/edition.js';
import type { Text } from '../../src/text/text.js';
import { VERSION } from '../../src/version.js';
import { EXHAUSTIVE } from '../../test/oracle/bounds.js';
import { contentOf, changesSince, fingerprint, type Content } from './content.js';
import { decisionMap, type DecisionMap } from './decision-map.js';
import type { Findings } from '../../test/oracle/findings.js';
import { renderCases } from './sections/cases.js';
import { renderMap } from './sections/map.js';
import { renderOtherWords } from './sections/other-words.js';
import { renderQuestions } from './sections/questions.js';
import { renderRules } from './sections/rules.js';
import { renderCorrections, renderStatements } from './sections/statements.js';
import { STYLES } from './styles.js';
import { SAFETY_RULES } from './safety-rules.js';
import { renderTable } from './table.js';
import { TO_CONFIRM } from './to-confirm.js';

export interface SheetParts {
  readonly text: Text;
  readonly findings: Findings;
  /** The content of an earlier release to compare with. */
  readonly since: Content | undefined;
  /** ISO 8601. Figures that have expired are left out. */
  readonly today: string;
}

/** Lit's server renderer allows a `<slot>` only inside a custom element. */
const INSIDE_ELEMENT = { customElementHostStack: [{ element: {} } as ElementRenderer] };

const OPEN_DETAILS = '<details part="details" open>';

/** A self-contained page for clinicians who sign the content and do not read code. */
export async function sheetFor(parts: SheetParts): Promise<string> {
  const map = await decisionMap(parts.text);
  const sheet = await collectResult(render(renderSheet(parts, map), INSIDE_ELEMENT));
  // Hydration markers are useless here, because nothing hydrates the sheet.
  const clean = sheet.replaceAll(/<!--.*?-->|<\?>/g, '');
  // Sections are open, as on paper; explanations of single entries are in the tables.
  return renderPage(
    clean.replaceAll(/<details part="details">(?=\s*<summary[^>]*>\s*<h)/g, OPEN_DETAILS),
    parts.text,
  );
}

function renderSheet(parts: SheetParts, map: DecisionMap): TemplateResult {
  const { text } = parts;
  return html`<main>
    <h1>${titleOf(text)}</h1>
    ${renderSummary(parts)} ${renderToConfirm()} ${renderSince(parts)} ${renderFigures(parts)}
    ${renderMap(map)} ${renderQuestions(text)} ${renderRules(text)} ${renderOtherWords(text)}
    ${renderCases(text, parts.today)} ${renderStatements(text)} ${renderCorrections()}
    ${renderSignature()}
  </main>`;
}

function renderPage(sheet: string, text: Text): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(text)}</title>
<style>${STYLES}</style>
</head>
<body>${sheet}</body>
</html>
`;
}

function titleOf({ language }: Text): string {
  return `second-opinion ${VERSION}: review sheet (${languageName(language)})`;
}

function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language)!;
}

function renderSummary({ text }: SheetParts): TemplateResult {
  return html`<p>
      What the tool asks, says and decides, made from the data that ships. The words of the tool
      stand as people read them, in ${languageName(text.language)}; the rest of this sheet is in
      English.
    </p>
    ${renderTable(
      'This content',
      ['', ''],
      [
        ['Version', VERSION],
        ['Fingerprint of rules and words, as the tool’s panel on itself shows it', fingerprint()],
        ['Made on', EDITION.date],
        ['Last held against its sources (lastReviewDate)', EDITION.lastReviewDate],
        ['Next review due by (reviewBy)', EDITION.reviewBy],
      ],
    )}
    <p>After the last of these days the tool says that its content is due for review.</p>`;
}

function renderToConfirm(): TemplateResult {
  return html`<h2>To be confirmed before a release</h2>
    <p>No clinician has signed this content yet. A person has to confirm:</p>
    <ul>
      ${TO_CONFIRM.map((what) => html`<li>${what}</li>`)}
    </ul>`;
}

function renderSince({ since, text }: SheetParts): TemplateResult {
  if (!since) {
    return html`<h2>What has changed</h2>
      <p>
        Not compared. With the content of an earlier release:
        <code>npm run review -- --since content-0.1.0.json</code>
      </p>`;
  }
  const changes = changesSince(since, contentOf(text));
  const rows = changes.map(({ place, before, now }) => [
    place,
    before ?? '(was not there)',
    now ?? '(is not there any more)',
  ]);
  return html`<h2>What has changed</h2>
    ${
      rows.length
        ? renderTable(`${rows.length} changes`, ['Place', 'Before', 'Now'], rows)
        : html`<p>Nothing: rules and words are those of the content compared with.</p>`
    }`;
}

function renderFigures({ findings }: SheetParts): TemplateResult {
  const { combinations, emergencies, tailored, tiers, faults } = findings;
  const number = new Intl.NumberFormat('en-US');
  return html`<h2>Every combination of answers, checked</h2>
    ${renderTable(
      'What was run',
      ['Figure', 'Number'],
      [
        ['Combinations of required answers, without an emergency', number.format(combinations)],
        ['The same with each emergency', number.format(emergencies)],
        ['Combinations with optional answers', number.format(tailored)],
        ...Object.entries(tiers).map(([tier, count]) => [
          `Combinations that lead to “${tier}”`,
          number.format(count),
        ]),
        ['Safety rules that did not hold', number.format(faults.length)],
      ],
    )}
    <p>
      All combinations of required answers for the United States; elsewhere, where only numbers and
      national services differ, those with up to ${EXHAUSTIVE.required.gb} signs, none and all.
      Optional answers in each country, with up to ${EXHAUSTIVE.tailoring} sign, none and all.
    </p>
    <p>The safety rules, and what holds each:</p>
    <ul>
      ${SAFETY_RULES.map((rule) => html`<li>${rule}</li>`)}
    </ul>
    ${faults.map((fault) => html`<p><strong>${fault}</strong></p>`)}`;
}

function renderSignature(): TemplateResult {
  return html`<h2>Signature</h2>
    <p>I have read this sheet. With the changes noted, its content may be released.</p>
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
