import { html, nothing, type TemplateResult } from 'lit';
import { interpolate, optionText } from '../../text/compose.js';
import type { Words } from '../../text/text.js';
import type { Actions } from '../actions.js';
import type { Settings } from '../settings.js';
import { presetQuestion, type Snapshot } from '../snapshot.js';
import { renderAbout } from './about.js';
import { renderButton } from './button.js';
import { renderHeading } from './heading.js';
import type { View, ViewContext } from './view-context.js';

/** What the tool gives, what it is not, where the answers go, and who is behind it. */
export function renderIntroduction(
  snapshot: Snapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { introduction: words } = context.text;
  const { settings } = snapshot;
  return html`
    ${renderHeading(words.title, context)}
    <p>${words.lead}</p>
    <p class="soft">
      ${words.whatNot} ${words.forSomeoneElse}
      <span part="privacy">${privacyLine(settings, context)}</span>
    </p>
    ${renderInterest(settings, context)} ${renderPreset(snapshot, actions, context)}
    <div class="actions">${renderButton(words.start, actions.start, { kind: 'primary' })}</div>
    ${renderAbout(words.about, 'about', actions, context)}
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
function renderPreset(snapshot: Snapshot, { changeAnswer }: Actions, context: ViewContext): View {
  const preset = presetQuestion(snapshot.settings);
  const [option] = (preset && snapshot.evaluation.chosen.get(preset)) ?? [];
  if (!preset || !option) return nothing;
  const { topic, short } = optionText(preset, option, context);
  const { randomId, text } = context;
  const id = randomId('preset');
  const words = interpolate(text.introduction.preset, { problem: topic ?? short });
  const change = () => changeAnswer(preset);
  return html`<p part="preset">
    <span id=${id}>${words}</span>
    ${renderButton(text.flow.change, change, { kind: 'quiet', describedBy: id })}
  </p>`;
}
