import { html, type TemplateResult } from 'lit/html.js';

/** A table with a heading for each column; each row is headed by its first cell. */
export function renderTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    ${
      head.some(Boolean)
        ? html`<thead>
            <tr>
              ${head.map((words) => html`<th scope="col">${words}</th>`)}
            </tr>
          </thead>`
        : ''
    }
    <tbody>
      ${rows.map(
        ([first, ...others]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${others.map((cell, column) => html`<td data-head=${head[column + 1]}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
