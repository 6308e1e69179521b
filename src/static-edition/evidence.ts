import { PROTOCOL } from '../content/protocol.js';
import type { Evidence } from '../content/vocabulary.js';
import type { Chart } from '../engine/model.js';
import { formatNumber, wordingOf } from '../text/compose.js';
import type { EvidenceText } from '../text/text.js';
import { blocks, disclosure, heading, type Markup, type RenderContext } from './markup.js';

/** The charts as text, because the edition has no style or script to draw them. */
export function renderEvidence(context: RenderContext): Markup {
  const { evidence, sections } = context.text;
  const cards = PROTOCOL.evidence.flatMap(({ id, kind, charts }) => {
    const words = wordingOf<EvidenceText>(evidence[id], context);
    return [
      heading(2, words.title, context),
      ...blocks(
        [...(kind === 'model' ? [`${context.text.charts.model}.`] : []), words.about],
        context,
      ),
      ...charts.flatMap((chart) => blocks([chartInWords(chart, kind, words, context)], context)),
      ...blocks([words.limits], context),
    ];
  });
  return disclosure(sections.evidence.title, cards, context);
}

/** Out of 100, both sides named. */
function chartInWords(
  { id, parts }: Chart,
  kind: Evidence['kind'],
  words: EvidenceText,
  { text }: RenderContext,
): string {
  const { outOf100, outOf100Cases } = text.charts;
  const sides = Object.entries(parts).map(
    ([part, count]) => `${formatNumber(count, text)} ${words.parts[part]}`,
  );
  return `${words.charts[id]}. ${kind === 'model' ? outOf100Cases : outOf100} ${sides.join(', ')}.`;
}
