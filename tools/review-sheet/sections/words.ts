import { html, type TemplateResult } from 'lit/html.js';
import { ARTICLE, SOURCES, type SourceId } from '../../../src/content/sources.js';
import { STATEMENTS, type StatementId } from '../../../src/content/statements.js';
import type { Block, Text } from '../../../src/text/text.js';
import { factOf } from '../facts.js';

/** Words of the tool, marked with their language. */
export function renderWords(blocks: readonly Block[], { language }: Text): TemplateResult {
  return html`<div lang=${language}>
    ${blocks.map((block) =>
      typeof block === 'string'
        ? html`<p>${block}</p>`
        : html`<ul>
            ${block.map((entry) => html`<li>${entry}</li>`)}
          </ul>`,
    )}
  </div>`;
}

export function renderId(id: string): TemplateResult {
  return html`<span class="id">${id}</span>`;
}

/** The article, another source, or a rule of our own. */
export function renderStatementSources(statements: readonly StatementId[]): TemplateResult {
  return html`${statements.map((statement) => {
    const fact = factOf(statement);
    return html`<p>
      ${statement}: ${sourceWords(sourceOf(statement))}${fact ? `. It says: ${fact}` : ''}
    </p>`;
  })}`;
}

/** Clinicians search for these words to find what they have to confirm. */
export const UNCHECKED = 'our own rule, to be confirmed';

function sourceOf(statement: StatementId): SourceId {
  const found = Object.entries(STATEMENTS).find(([, all]) =>
    (all as readonly string[]).includes(statement),
  );
  return found![0] as SourceId;
}

function sourceWords(source: SourceId): string {
  if (source === 'editor') return 'our own rule';
  if (source === 'unchecked') return UNCHECKED;
  const kind = ARTICLE.includes(source) ? 'the article' : 'another source';
  return `${kind}, ${SOURCES[source][0]}`;
}
