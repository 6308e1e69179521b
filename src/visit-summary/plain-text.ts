import type { VisitSummary, SummaryBlock, SummarySection } from './visit-summary.js';

/** The whole page as text, for a message or a portal. */
export function plainText({ heading, lead, sections, footer }: VisitSummary): string {
  return [[heading, lead].join('\n'), ...sections.map(sectionText), ...footer].join('\n\n');
}

/** As many whole sections as fit; where some do not, it says so, and still what it is not. */
export function plainTextWithin(takeAway: VisitSummary, fits: (text: string) => boolean): string {
  const { cut } = takeAway.text.takeAway;
  const { footer, sections } = takeAway;
  let text = plainText(takeAway);
  for (let kept = sections.length; !fits(text); kept--) {
    if (kept === 0) return cut;
    text = plainText({
      ...takeAway,
      sections: sections.slice(0, kept),
      footer: [cut, ...footer.slice(-1)],
    });
  }
  return text;
}

function sectionText([title, ...blocks]: SummarySection): string {
  return [`${title}:`.replace('?:', '?'), ...blocks.flatMap(blockLines)].join('\n');
}

function blockLines(block: SummaryBlock): string[] {
  if (typeof block === 'string') return [block];
  return block.map((line) =>
    typeof line === 'string' ? `- ${line}` : `[${line[1] ? 'x' : ' '}] ${line[0]}`,
  );
}
