import type { FactId } from '../content/facts.js';
import type { HeadlineId } from '../content/outcomes.js';
import type { ReasonId } from '../content/reasons.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Weight } from '../engine/model.js';
import { reasonText } from '../text/compose.js';
import { blocks, escapeHtml, heading, list, type Markup, type RenderContext } from './markup.js';

type SignId = ReasonId | HeadlineId;

/** Another answer that brings the same reason, said back in words of its own. */
const OTHER_ANSWER: Partial<Record<SignId, FactId>> = {
  'no-cancer-surgeon': 'cancer-surgeon-unsure',
  cancer: 'blood-cancer',
  'many-causes': 'no-cause-found',
};

/** What points to another opinion, by how much it does. */
export function renderSigns(context: RenderContext): Markup[] {
  const { outcomes, staticEdition } = context.text;
  const group = (title: keyof typeof outcomes, ids: readonly SignId[]) => [
    heading(2, outcomes[title].title, context),
    list(ids.flatMap((id) => renderSign(id, context))),
  ];
  return [
    heading(1, staticEdition.signs, context),
    ...group('opinions-differ', ['opinions-differ']),
    ...group('strong', reasonsOf('strong')),
    ...group('reasonable', [...reasonsOf('mild'), 'several-signs']),
    ...blocks([outcomes['opinions-agree'].because!], context),
  ];
}

/** One whose weight depends on the illness counts as mild, as the edition knows no illness. */
function reasonsOf(wanted: Weight): ReasonId[] {
  const idsOf = (weight: Weight) =>
    PROTOCOL.reasons.filter((rule) => rule.weight === weight).map(({ id }) => id);
  const mild = idsOf('mild');
  return wanted === 'mild' ? mild : idsOf('strong').filter((id) => !mild.includes(id));
}

function renderSign(id: SignId, context: RenderContext): Markup[] {
  const { staticEdition } = context.text;
  const other = OTHER_ANSWER[id];
  return (other ? [[], [other]] : [[]]).map((facts) => {
    const wording = { ...context, facts: new Set<FactId>(facts) };
    const { said, because } = reasonText({ id }, wording);
    const limit = id === 'discouraged' ? ` ${staticEdition.fairReason}` : '';
    return `<b>${escapeHtml(said)}</b> ${escapeHtml(because + limit)}`;
  });
}
