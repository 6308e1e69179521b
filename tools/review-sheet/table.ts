import { html, type TemplateResult } from 'lit/html.js';

export interface Table {
  readonly caption?: string;
  readonly head: readonly string[];
  /** Shares of the width, in percent. */
  readonly widths: readonly number[];
}

/** Rows that stand together below a title. */
export interface RowGroup {
  readonly title?: string;
  /** Each row is headed by its first cell. */
  readonly rows: readonly (readonly unknown[])[];
}

/** A table with a heading for each column. */
export function renderTable(table: Table, rows: RowGroup['rows']): TemplateResult {
  return renderGroups(table, [{ rows }]);
}

export function renderGroups(
  { caption, head, widths }: Table,
  groups: readonly RowGroup[],
): TemplateResult {
  return html`<table>
    ${
      caption
        ? html`<caption>
            ${caption}
          </caption>`
        : ''
    }
    ${widths.map((width) => html`<col style="width: ${width}%" />`)}
    <thead>
      <tr>
        ${head.map((words) => html`<th scope="col">${words}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ title, rows }) =>
        html`<tbody>
          ${
            title
              ? html`<tr>
                  <th scope="rowgroup" colspan=${head.length}>${title}</th>
                </tr>`
              : ''
          }
          ${rows.map((cells) => renderRow(cells, head))}
        </tbody>`,
    )}
  </table>`;
}

function renderRow([first, ...others]: readonly unknown[], head: readonly string[]) {
  return html`<tr>
    <th scope="row">${first}</th>
    ${others.map((cell, column) => html`<td data-head=${head[column + 1]}>${cell}</td>`)}
  </tr>`;
}
