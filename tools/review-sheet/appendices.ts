import { html } from 'lit/html.js';
import type { Findings } from '../../test/oracle/findings.js';
import type { Text } from '../../src/text/text.js';
import { fingerprint, type Content } from './content.js';
import { documentFor, titleOf } from './document.js';
import { renderCases } from './sections/cases.js';
import { renderChanges } from './sections/changes.js';
import { renderFigures } from './sections/figures.js';
import { renderAddedFacts, renderCorrections, renderStatements } from './sections/statements.js';
import { renderStrings } from './sections/strings.js';

export interface AppendixParts {
  readonly text: Text;
  readonly findings: Findings;
  /** The content of an earlier release to compare with. */
  readonly since: Content | undefined;
  /** ISO 8601. Figures that have expired are left out. */
  readonly today: string;
}

/** Paper opens nothing, so the folds are open; what only explains them is in the sheet. */
const FOLD = /<details part="details fold" *(?=>)/g;

/** What stands behind the sheet: to look things up in, not to be read whole. */
export async function appendicesFor(parts: AppendixParts): Promise<string> {
  const { text, findings, since, today } = parts;
  const title = titleOf('appendices of the review sheet', text);
  const page = await documentFor(
    title,
    html`<main>
      <h1>${title}</h1>
      <p>They belong to the content with the fingerprint <b>${fingerprint()}</b>.</p>
      ${renderChanges(since, text)} ${renderFigures(findings)} ${renderCases(text, today)}
      ${renderStatements(text)} ${renderAddedFacts()} ${renderCorrections()} ${renderStrings(text)}
    </main>`,
  );
  return page.replaceAll(FOLD, '$& open');
}
