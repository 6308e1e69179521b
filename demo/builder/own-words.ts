/** The publisher's own words in the widget: services, and a notice. */
import { html, type TemplateResult } from 'lit/html.js';
import { renderText } from './fields.js';
import { NO_WORDS, safeLink, type LinkedWords } from './linked-words.js';

type Services = readonly LinkedWords[];

export function renderServices(
  services: Services,
  set: (services: Services) => void,
): TemplateResult {
  const change = (index: number) => (one: LinkedWords) =>
    set(services.map((other, at) => (at === index ? one : other)));
  return html`<fieldset>
    <legend>Your services, with the result</legend>
    ${services.map((one, index) =>
      renderLinkedWords(`service-${index}`, `service ${index + 1}`, one, change(index)),
    )}
    <p>
      <button type="button" @click=${() => set([...services, NO_WORDS])}>Add a service</button>
      <button
        type="button"
        ?hidden=${services.length < 2}
        @click=${() => set(services.slice(0, -1))}
      >
        Remove the last one
      </button>
    </p>
  </fieldset>`;
}

export function renderNotice(
  notice: LinkedWords,
  set: (notice: LinkedWords) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>Your notice, below every screen</legend>
    ${renderLinkedWords('notice', 'notice', notice, set)}
  </fieldset>`;
}

function renderLinkedWords(
  id: string,
  name: string,
  one: LinkedWords,
  set: (one: LinkedWords) => void,
): TemplateResult {
  const isRefused = one.link.trim() !== '' && !safeLink(one);
  return html`${renderText(id, `Words of ${name}`, one.words, (words) => set({ ...one, words }))}
    ${renderText(`${id}-link`, `Link of ${name}, if it has one`, one.link, (link) =>
      set({ ...one, link }),
    )}
    <div role="status">
      ${isRefused ? html`<p class="fault">A link begins with https://. This one is left out.</p>` : ''}
    </div>`;
}
