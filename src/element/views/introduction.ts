import { html, nothing, type TemplateResult } from 'lit/html.js';
import { interpolate } from '../../text/compose.js';
import type { Words } from '../../text/text.js';
import type { Settings } from '../settings.js';
import { renderAbout } from './about.js';
import {
  heading,
  renderBlocks,
  renderButton,
  type ViewContext,
  type View,
} from './view-context.js';

export interface IntroductionScreen {
  readonly settings: Settings;
  /** The label of the problem that the page's topic stands for, or of the person's change of it. */
  readonly problem: Words | undefined;
  readonly start: () => void;
  readonly changeProblem: () => void;
}

/** What the tool does, what it does not, where the answers go, and who is behind it. */
export function renderIntroduction(screen: IntroductionScreen, page: ViewContext): TemplateResult {
  const { introduction } = page.text;
  return html`
    ${heading(0, introduction.title, page)} ${renderBlocks(introduction.lead, page)}
    <p part="privacy">${privacyLine(screen.settings, page)}</p>
    ${renderInterest(screen.settings, page)} ${renderPreset(screen, page)}
    <div class="actions">${renderButton(introduction.start, screen.start, 'primary')}</div>
    ${renderAbout(page)}
  `;
}

/** The line is true to what the page opted in to. */
function privacyLine({ share }: Settings, { text }: ViewContext): string {
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

function renderPreset({ problem, changeProblem }: IntroductionScreen, { text }: ViewContext): View {
  if (!problem) return nothing;
  return html`<p part="preset">
    <span id="preset">${interpolate(text.introduction.preset, { problem })}</span>
    ${renderButton(text.flow.change, changeProblem, 'change', 'preset')}
  </p>`;
}
