import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SCRIPTS, type ScriptId } from '../../content/page.js';
import { plainText } from '../../takeaway/plain-text.js';
import { composeTakeAway, scriptBlocks } from '../../takeaway/take-away.js';
import { WAYS_OUT, type WayOut } from '../../takeaway/ways-out/ways-out.js';
import type { OutcomeScreen } from './outcome.js';
import { heading, renderBlocks, renderButton, renderFold, type Page, type View } from './view.js';

/** What was taken out, on which way, and whether it went, as far as that can be known. */
export interface TakenOut {
  readonly what: 'take-away' | ScriptId;
  readonly way: WayOut;
  readonly isDone: boolean;
}

/** The page to take along: four ways out, and the whole of it as text to read and select. */
export function renderTakeAway(screen: OutcomeScreen, page: Page): TemplateResult {
  const { takeAway } = page.text;
  const text = plainText(composeTakeAway(screen, page));
  return html`<section part="section take-away">
    ${heading(1, takeAway.title, page)}
    <p>${takeAway.lead}</p>
    <div class="actions">
      ${WAYS_OUT.map((way) =>
        renderButton(takeAway.ways[way], () => screen.takeOut('take-away', way)),
      )}
    </div>
    ${renderTakenOut('take-away', text, screen, page)}
    ${renderFold(takeAway.read, html`<p part="text">${text}</p>`)}
  </section>`;
}

/** Words to say or send, each with a button that copies it. */
export function renderScripts(screen: OutcomeScreen, page: Page): TemplateResult[] {
  const { scripts, takeAway } = page.text;
  return SCRIPTS.map((script, place) => {
    const [title] = scripts[script];
    const blocks = scriptBlocks(script, page.text);
    const copyThis = () => screen.takeOut(script, 'copy');
    const id = `script-${place}`;
    return html`<div part="script">
      ${heading(2, title, page, id)} ${renderBlocks(blocks, page)}
      ${renderButton(takeAway.ways.copy, copyThis, 'secondary', id)}
      ${renderTakenOut(script, blocks.join('\n'), screen, page)}
    </div>`;
  });
}

/** What happened; where the page does not let it, the text in a box to copy from. */
function renderTakenOut(
  what: TakenOut['what'],
  text: string,
  { takenOut }: OutcomeScreen,
  page: Page,
): View {
  const { done, blocked, box } = page.text.takeAway;
  const isHere = takenOut?.what === what;
  const words = takenOut?.isDone ? done[takenOut.way] : blocked;
  return html`<p part="status" role="status">${isHere ? words : nothing}</p>
    ${
      isHere && !takenOut.isDone
        ? html`<textarea part="box" readonly rows="8" aria-label=${box} .value=${text}></textarea>`
        : nothing
    }`;
}
