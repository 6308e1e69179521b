/** The page where an editor configures the widget, previews it, and copies the code. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { renderForm } from './form.js';
import { renderDownload } from './download.js';
import { leftOut } from './left-out.js';
import { ownWords } from './markup.js';
import { attributesOf, DEFAULTS, propertiesOf, type BuilderSettings } from './settings.js';
import { pieces, SYSTEMS, type Piece, type System } from './snippets.js';

/** Widths of the preview in pixels. */
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
/** The message beside the copied piece. */
let copyStatus = { index: 0, message: '' };

const preview = document.querySelector<HTMLElement>('#preview')!;
const widget = document.createElement('second-opinion');

function update(): void {
  render(renderForm(settings, set), document.querySelector<HTMLElement>('#settings')!);
  render(renderWidths(), document.querySelector<HTMLElement>('#widths')!);
  render(renderSnippet(), document.querySelector<HTMLElement>('#snippet')!);
  updatePreview();
}

function set(change: Partial<BuilderSettings>): void {
  settings = { ...settings, ...change };
  copyStatus = { index: 0, message: '' };
  update();
}

function updatePreview(): void {
  const attributes = attributesOf(settings);
  for (const name of widget.getAttributeNames()) {
    if (name !== 'style' && !(name in attributes)) widget.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.removeAttribute('style');
  for (const [name, value] of Object.entries(propertiesOf(settings))) {
    widget.style.setProperty(name, value);
  }
  widget.innerHTML = ownWords(settings, 'slot').join('');
  widget.style.inlineSize = `${WIDTHS[width]}px`;
  // Laid out at the chosen width, then scaled down to fit into the window.
  widget.style.setProperty('zoom', String(Math.min(1, previewWidth() / WIDTHS[width])));
  if (!widget.isConnected) preview.append(widget);
}

function previewWidth(): number {
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
    copyStatus = { index: 0, message: '' };
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
    ${renderLeftOut()} ${pieces(system, settings).map(renderPiece)}
    ${renderDownload(system, settings)}`;
}

function renderLeftOut(): TemplateResult {
  const choices = leftOut(system, settings);
  return html`<div id="left-out" role="status">
    ${
      choices.length
        ? html`<p>It cannot carry:</p>
            <ul>
              ${choices.map((choice) => html`<li>${choice}</li>`)}
            </ul>`
        : ''
    }
  </div>`;
}

function renderPiece({ where, code, note }: Piece, index: number): TemplateResult {
  const id = `piece-${index}`;
  const onCopy = async () => {
    copyStatus = { index, message: await copy(code, `code-${index}`) };
    update();
  };
  return html`<section>
    <h3 id=${id}>${where}</h3>
    <button type="button" aria-describedby=${id} @click=${onCopy}>Copy</button>
    <span role="status">${copyStatus.index === index ? copyStatus.message : ''}</span>
    <pre><code id=${`code-${index}`}>${code}</code></pre>
    ${note ? html`<p class="note">${note}</p>` : ''}
  </section>`;
}

/** Without clipboard permission the code is selected, so that the editor can copy it by hand. */
async function copy(code: string, id: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return 'Copied.';
  } catch {
    getSelection()!.selectAllChildren(document.getElementById(id)!);
    return 'Your browser does not let this page copy. The code is selected: copy it yourself.';
  }
}

window.addEventListener('resize', updatePreview);
update();
// They come up filled, so that nothing moves.
for (const section of document.querySelectorAll('section')) section.hidden = false;
updatePreview();
