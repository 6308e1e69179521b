import { html, type TemplateResult } from 'lit/html.js';
import { EXHAUSTIVE } from '../../../test/oracle/bounds.js';
import type { Findings } from '../../../test/oracle/findings.js';
import { plainName } from '../conditions.js';
import { SAFETY_RULES } from '../safety-rules.js';
import { renderTable } from '../table.js';

export function renderFigures(findings: Findings): TemplateResult {
  const { required, tailoring } = EXHAUSTIVE;
  return html`<h2>Every combination of answers, checked</h2>
    ${renderTable({ head: ['What was run', 'Number'], widths: [75, 25] }, figureRows(findings))}
    <p>
      For the United States every set of signs was tried; where no rule tells two answers apart, and
      elsewhere, where only numbers and national services differ, sets of up to ${required.gb}, none
      and all. Optional answers, up to ${tailoring.answers} together in each country, with up to
      ${tailoring.signs} sign, none and all.
    </p>
    <p>The safety rules, and what holds each:</p>
    <ol>
      ${SAFETY_RULES.map((rule) => html`<li>${rule}</li>`)}
    </ol>
    ${findings.faults.map((fault) => html`<p><strong>${fault}</strong></p>`)}`;
}

function figureRows(findings: Findings): [what: string, number: string][] {
  const { combinations, covered, emergencies, withoutOpinion, tailored, open, tiers, faults } =
    findings;
  const number = new Intl.NumberFormat('en-US');
  const figures: [what: string, count: number][] = [
    [
      'Combinations of required answers, after a first opinion and without an emergency',
      combinations,
    ],
    ['They stand for, as some answers count as the same', covered],
    ...Object.entries(tiers).map(([tier, count]): [string, number] => [
      `Of these, with the result “${plainName(tier)}”`,
      count,
    ]),
    ['The same with each emergency', emergencies],
    ['The same without a first opinion', withoutOpinion],
    ['Combinations with optional answers', tailored],
    ['Answers in which one required question is open', open],
    ['Safety rules that did not hold', faults.length],
  ];
  return figures.map(([what, count]) => [what, number.format(count)]);
}
