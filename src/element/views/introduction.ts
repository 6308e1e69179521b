import { html, nothing, type TemplateResult } from 'lit';
import { interpolate } from '../../text/compose.js';
import type { Words } from '../../text/text.js';
import type { Actions } from '../actions.js';
import type { Settings } from '../settings.js';
import { presetQuestion, type Snapshot } from '../snapshot.js';
import { renderAbout } from './about.js';
import { answerLabels } from './answer-labels.js';
import { renderButton } from './button.js';
import { renderHeading } from './heading.js';
import type { View, ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** What the tool does, what it does not, where the answers go, and who is behind it. */
export function renderIntroduction(
  snapshot: Snapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { introduction } = context.text;
  const { settings } = snapshot;
  return html`
    ${renderHeading(introduction.title, context)} ${renderBlocks(introduction.lead, context)}
    <p part="privacy">${privacyLine(settings, context)}</p>
    ${renderInterest(settings, context)} ${renderPreset(snapshot, actions, context)}
    <div class="actions">${renderButton(introduction.start, actions.start, 'primary')}</div>
    ${renderAbout(actions, context)}
  `;
}

/** The line is true to what the page opted in to. */
function privacyLine({ share }: Settings, { text }: ViewContext): Words {
  const { privacy, privacyShared } = text.introduction;
  if (share.includes('answers')) return privacyShared.answers;
  return share.includes('outcome') ? privacyShared.outcome : privacy;
}

/** The page's own interest, said plainly wherever options are shown. */
export function renderInterest(
  { publisher, publisherInterest }: Settings,
  { text }: ViewContext,
): View {
  if (!publisherInterest) return nothing;
  const name = publisher || text.interest.thisSite;
  return html`<p part="interest">
    ${interpolate(text.interest[publisherInterest], { publisher: name })}
  </p>`;
}

/** The problem that the page's topic stands for, or the person's change of it. */
function renderPreset(snapshot: Snapshot, { changeAnswer }: Actions, { text }: ViewContext): View {
  const preset = presetQuestion(snapshot.settings);
  if (!preset) return nothing;
  const [problem = ''] = answerLabels(preset, snapshot, text);
  return html`<p part="preset">
    <span id="preset">${interpolate(text.introduction.preset, { problem })}</span>
    ${renderButton(text.flow.change, () => changeAnswer(preset), 'change', 'preset')}
  </p>`;
}
