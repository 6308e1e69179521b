/** The page on which an editor sets the widget up, sees it, and copies what to paste. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { renderForm } from './form.js';
import { attributesOf, DEFAULTS, propertiesOf, type BuilderSettings } from './settings.js';
import { pieces, SYSTEMS, type Piece, type System } from './snippets.js';

/** In pixels. */
const WIDTHS = { phone: 320, column: 700, portal: 1200 } as const;
type Width = keyof typeof WIDTHS;
const WIDTH_NAMES: Readonly<Record<Width, string>> = {
  phone: 'Phone',
  column: 'Article',
  portal: 'Portal',
};

let settings: BuilderSettings = DEFAULTS;
let system: System = 'page';
let width: Width = 'phone';
/** What became of a copy, and of which piece. */
let told = { place: 0, words: '' };

const preview = document.querySelector<HTMLElement>('#preview')!;
const widget = document.createElement('second-opinion');

function update(): void {
  render(renderForm(settings, set), document.querySelector<HTMLElement>('#settings')!);
  render(renderWidths(), document.querySelector<HTMLElement>('#widths')!);
  render(renderSnippet(), document.querySelector<HTMLElement>('#snippet')!);
  show();
}

function set(change: Partial<BuilderSettings>): void {
  settings = { ...settings, ...change };
  told = { place: 0, words: '' };
  update();
}

/** The widget as it is set up, at the chosen width. */
function show(): void {
  const attributes = attributesOf(settings);
  for (const name of widget.getAttributeNames()) {
    if (name !== 'style' && !(name in attributes)) widget.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.removeAttribute('style');
  for (const [name, value] of Object.entries(propertiesOf(settings))) {
    widget.style.setProperty(name, value);
  }
  const own = document.createElement('p');
  own.slot = 'services';
  own.textContent = settings.services.trim();
  widget.replaceChildren(...(own.textContent ? [own] : []));
  widget.style.inlineSize = `${WIDTHS[width]}px`;
  // All of it is seen: laid out at its width, and drawn smaller where there is less room.
  widget.style.setProperty('zoom', String(Math.min(1, roomForPreview() / WIDTHS[width])));
  if (!widget.isConnected) preview.append(widget);
}

/** In pixels. */
function roomForPreview(): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(preview);
  return preview.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

function renderWidths(): TemplateResult {
  return html`<fieldset>
    <legend>Seen on</legend>
    ${(Object.keys(WIDTHS) as Width[]).map(
      (name) =>
        html`<label>
          <input
            type="radio"
            name="width"
            .checked=${name === width}
            @change=${() => {
              width = name;
              update();
            }}
          />
          ${WIDTH_NAMES[name]}, ${WIDTHS[name]} px
        </label>`,
    )}
    <p>It is shown smaller where this window has less room.</p>
  </fieldset>`;
}

function renderSnippet(): TemplateResult {
  const choose = (event: Event) => {
    system = (event.target as HTMLSelectElement).value as System;
    told = { place: 0, words: '' };
    update();
  };
  return html`<p>
      <label for="system">Your system</label>
      <select id="system" @change=${choose}>
        ${(Object.keys(SYSTEMS) as System[]).map(
          (name) => html`<option value=${name}>${SYSTEMS[name]}</option>`,
        )}
      </select>
    </p>
    ${pieces(system, settings).map(renderPiece)}`;
}

function renderPiece({ where, code }: Piece, place: number): TemplateResult {
  const id = `piece-${place}`;
  const copy = async () => {
    told = { place, words: await copied(code, id) };
    update();
  };
  return html`<section>
    <h3 id=${id}>${where}</h3>
    <pre role="group" tabindex="0" aria-labelledby=${id}><code>${code}</code></pre>
    <button type="button" aria-describedby=${id} @click=${copy}>Copy</button>
    <span role="status">${told.place === place ? told.words : ''}</span>
  </section>`;
}

/** What became of it; where the clipboard is closed, the code is selected to copy by hand. */
async function copied(code: string, id: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return 'Copied.';
  } catch {
    getSelection()!.selectAllChildren(document.querySelector(`[aria-labelledby="${id}"]`)!);
    return 'Your browser does not let this page copy. The code is selected: copy it yourself.';
  }
}

window.addEventListener('resize', show);
update();
