import { html, nothing, type TemplateResult } from 'lit/html.js';
import { QUESTIONS_SECTION, RECORDS_SECTION } from '../../content/page.js';
import type { SectionId } from '../../content/advice/advice.js';
import { sectionEntries, type ChecklistEntry } from '../../visit-summary/checklist.js';
import type { OutcomeScreen } from './outcome.js';
import { renderBlocks, type ViewContext, type View } from './view-context.js';

/** A list of which the person ticks what they have, or want to ask. Nothing else happens. */
export function renderChecklist(
  entries: readonly ChecklistEntry[],
  { checked, toggle }: OutcomeScreen,
): TemplateResult {
  return html`<ul class="ticks">
    ${entries.map(
      ({ key, words }) =>
        html`<li>
          <label part="tick">
            <input
              type="checkbox"
              .checked=${checked.includes(key)}
              @change=${(event: Event) => toggle(key, (event.target as HTMLInputElement).checked)}
            />
            <span>${words}</span>
          </label>
        </li>`,
    )}
  </ul>`;
}

/** What ticking is for. */
export function renderChecklistHelp(section: SectionId, { text: { list } }: ViewContext): View {
  if (section === QUESTIONS_SECTION) return html`<p class="help">${list.questions}</p>`;
  return section === RECORDS_SECTION ? html`<p class="help">${list.records}</p>` : nothing;
}

/** What is still to get, once something is ticked. */
export function renderStillToGet({ outcome, checked }: OutcomeScreen, page: ViewContext): View {
  const { list } = page.text;
  const records = sectionEntries(RECORDS_SECTION, outcome, page).flat();
  const toGet = records.filter(({ key }) => !checked.includes(key));
  if (toGet.length === records.length) return nothing;
  const names = toGet.map(({ words }) => words);
  return html`<p><strong>${toGet.length ? list.toGet : list.nothingToGet}</strong></p>
    ${toGet.length ? renderBlocks([names], page) : nothing}`;
}
