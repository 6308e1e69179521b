import { html, type TemplateResult } from 'lit/html.js';
import type { Text } from '../../../src/text/text.js';
import { changesSince, contentOf, type Content } from '../content.js';
import { renderTable } from '../table.js';

/** @param since The content of an earlier release to compare with. */
export function renderChanges(since: Content | undefined, text: Text): TemplateResult {
  if (!since) {
    return html`<h2>What has changed</h2>
      <p>
        Not compared. With the content of an earlier release:
        <code>npm run review -- --since content-0.1.0.json</code>
      </p>`;
  }
  const rows = changesSince(since, contentOf(text)).map(({ place, before, now }) => [
    place,
    before ?? '(was not there)',
    now ?? '(is not there any more)',
  ]);
  return html`<h2>What has changed</h2>
    <p>
      ${
        rows.length
          ? `${rows.length} changes.`
          : 'Nothing: rules and words are those of the content compared with.'
      }
    </p>
    ${renderTable({ head: ['Place', 'Before', 'Now'], widths: [30, 35, 35] }, rows)}`;
}
