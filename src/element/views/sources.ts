import { html, nothing, type TemplateResult } from 'lit';
import { SOURCES, type SourceId } from '../../content/sources.js';
import { sourceText } from '../../text/compose.js';
import type { ViewContext } from './view-context.js';
import { renderLink } from './words.js';

/** Who says it, an entry each; studies with a link to the paper. */
export function renderSources(sources: readonly SourceId[], { text }: ViewContext): TemplateResult {
  const lines = new Map(sources.map((id) => [sourceText(id, text), SOURCES[id][1]]));
  return html`<ul class="plain">
    ${[...lines].map(
      ([words, doi]) =>
        html`<li part="source">
          ${words}. ${doi ? renderLink(`doi:${doi}`, `https://doi.org/${doi}`, text) : nothing}
        </li>`,
    )}
  </ul>`;
}
