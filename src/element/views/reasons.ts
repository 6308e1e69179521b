import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../content/vocabulary.js';
import { formatNumber, interpolate } from '../../text/compose.js';
import type { Actions } from '../actions.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderChanges } from './changes.js';
import { renderDisclosure } from './disclosure.js';
import { renderSubheading } from './heading.js';
import { renderSources } from './sources.js';
import type { ViewContext } from './view-context.js';
import { renderWhy } from './why.js';

/** Reasons beyond these are closed: the page should not weigh more the longer it is. */
const REASONS_SHOWN = 4;

export function renderReasons(
  snapshot: OutcomeSnapshot,
  { showChanges }: Actions,
  context: ViewContext,
): TemplateResult {
  const { outcome, changes: words } = context.text;
  const { changes, outcome: result } = snapshot.evaluation;
  const { reasons, tier } = result;
  const headlines = reasons.filter(({ weight }) => weight === 'headline').length;
  const shown = reasons.slice(0, headlines + REASONS_SHOWN);
  const others = reasons.slice(shown.length);
  const more = others.length === 1 ? outcome.oneMoreReason : outcome.moreReasons;
  const count = formatNumber(others.length, context.text);
  return html`<section part="section">
    ${renderSubheading(1, outcome.reasons, context)}
    ${renderReasonList(shown, 0, snapshot, context)}
    ${
      others.length
        ? renderDisclosure(
            interpolate(more, { count }),
            renderReasonList(others, shown.length, snapshot, context),
          )
        : nothing
    }
    ${
      tier === 'emergency'
        ? nothing
        : renderDisclosure(words.title, changes && renderChanges(changes, tier, context), {
            onToggle: showChanges,
          })
    }
  </section>`;
}

/**
 * The person's own answers, said back, with why they count and who says so.
 *
 * @param from The index of the first among all reasons.
 */
function renderReasonList(
  reasons: readonly Reason[],
  from: number,
  { evaluation: { explain, outcome } }: OutcomeSnapshot,
  context: ViewContext,
): TemplateResult {
  return html`<ul class="reasons">
    ${reasons.map((reason, index) => {
      const [said, because] = context.text.reasons[reason.id];
      const id = `reason-${from + index}`;
      return html`<li part="reason">
        <strong id=${id}>${said}</strong> ${because}
        ${
          outcome.tier === 'emergency'
            ? renderSources(reason.sources, context)
            : renderWhy(id, reason, explain, context)
        }
      </li>`;
    })}
  </ul>`;
}
