import type { VisitSummary, SummaryBlock, SummarySection } from './visit-summary.js';

/** For an e-mail, or to paste into a patient portal. */
export function plainText({ heading, lines, sections, footer }: VisitSummary): string {
  return [[heading, ...lines].join('\n'), ...sections.map(sectionText), ...footer].join('\n\n');
}

/**
 * Leaves out the sources first, then sections from the end, and says so, until the text fits; the
 * disclaimer stays.
 */
export function plainTextWithin(summary: VisitSummary, fits: (text: string) => boolean): string {
  const { cut } = summary.text.visitSummary;
  const { sections } = summary;
  const disclaimer = summary.footer.slice(-1);
  let text = plainText(summary);
  if (fits(text)) return text;
  text = plainText({ ...summary, footer: disclaimer });
  for (let kept = sections.length - 1; !fits(text); kept--) {
    if (kept < 0) return cut;
    text = plainText({
      ...summary,
      sections: sections.slice(0, kept),
      footer: [cut, ...disclaimer],
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
