import { html, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { DecisionMap } from '../decision-map.js';

/** The sentences make the picture accessible. */
export function renderMap({ picture, questions, outcomes, optional }: DecisionMap): TemplateResult {
  // Safe to insert: Graphviz drew it from our own data.
  const drawing = picture.slice(picture.indexOf('<svg'));
  return html`<h2>Decision map</h2>
    <figure aria-hidden="true">${unsafeHTML(drawing)}</figure>
    <h3>The same in sentences</h3>
    <p>Questions, for a page of the United States:</p>
    <ul>
      ${questions.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>Results. The first that holds decides:</p>
    <ol>
      ${outcomes.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    <p>From the results on:</p>
    <ul>
      ${optional.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
}
