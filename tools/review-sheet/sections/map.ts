import { html, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { DecisionMap } from '../decision-map.js';

/** The map as a picture, and the same in sentences. */
export function renderMap({ picture, questions, outcomes, optional }: DecisionMap): TemplateResult {
  // Graphviz's own drawing of our data, not words of anybody.
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
