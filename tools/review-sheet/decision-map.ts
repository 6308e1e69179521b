import { instance } from '@viz-js/viz';
import type { QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { ADVISED, type TierId } from '../../src/content/tiers.js';
import { questionIds } from '../../src/engine/journey.js';
import type { Text } from '../../src/text/text.js';
import { besidesFirstOpinion, conditionWords } from './conditions.js';
import { RULES, waysThrough } from './journeys.js';
import { outcomesOf, type NamedOutcome } from './named-outcomes.js';
import { TYPE_SIZE } from './styles.js';

/** The longest line in a box, in characters. */
const QUESTION_WIDTH = 20;
const OUTCOME_WIDTH = 52;

/** The questions, one below the other, beside the results that they lead to: SVG. */
export async function decisionMap(text: Text): Promise<string> {
  const viz = await instance();
  const drawing = viz.renderString(graphOf(text), { format: 'svg' });
  return drawing.slice(drawing.indexOf('<svg'));
}

/** In the DOT language of Graphviz. */
function graphOf(text: Text): string {
  const ways = waysThrough('us');
  const asked = [...new Set(ways.map(({ from }) => from))];
  const outcomes = outcomesOf(text);
  const optional = questionIds(PROTOCOL).filter((id) => PROTOCOL.questions[id].tailoring);
  const column = (ids: readonly string[]) => `{rank=same; ${ids.map(quote).join('; ')}}`;
  const later = outcomes.filter(({ endsEarly }) => !endsEarly);
  return [
    'digraph { rankdir=LR; bgcolor=transparent; nodesep=0.1; ranksep=0.35; pad=0.05;',
    `node [shape=box, style=rounded, fontname="Arial", fontsize=${TYPE_SIZE}, margin="0.08,0.03",`,
    'height=0.2, fillcolor="#eef2f5"]; edge [arrowsize=0.6];',
    ...asked.map((id) => questionNode(id, text)),
    node(RULES, ['The first result', 'that holds']),
    column([...asked, RULES]),
    ...outcomes.map((outcome) => outcomeNode(outcome, text)),
    column(outcomes.map(({ id }) => id)),
    ...ways.map(({ from, to }) => `${quote(from)} -> ${quote(to)};`),
    ...later.map(
      ({ id }, at) => `${quote(later[at - 1]?.id ?? RULES)} -> ${quote(id)} [weight=0];`,
    ),
    node(
      'optional',
      ['Optional, to fit', 'the result:', ...optional.map((id) => nameOf(id, text))],
      'dashed',
    ),
    ...outcomes.filter(isAdvised).map(({ id }) => `${quote(id)} -> optional [style=dashed];`),
    '}',
  ].join('\n');
}

function isAdvised({ tier }: NamedOutcome): boolean {
  return (ADVISED as readonly TierId[]).includes(tier);
}

/** A question that not everyone is asked says who is. */
function questionNode(id: QuestionId, text: Text): string {
  const { enableWhen } = PROTOCOL.questions[id];
  const conditions = (enableWhen && besidesFirstOpinion(enableWhen)) ?? [];
  const lines = [text.questions[id].name, ...conditions.map((one) => conditionWords(one, text))];
  return node(
    id,
    lines.map((line) => wrapped(line, QUESTION_WIDTH)),
  );
}

function outcomeNode({ id, row, title, when }: NamedOutcome, text: Text): string {
  const lines = [`${row}. ${title}`, conditionWords(when, text)];
  return node(
    id,
    lines.map((line) => wrapped(line, OUTCOME_WIDTH)),
    'filled',
  );
}

function node(id: string, lines: readonly string[], style = 'rounded'): string {
  return `${quote(id)} [label=${quote(lines.join('\\n'))}, style=${style}];`;
}

function nameOf(id: QuestionId, text: Text): string {
  return text.questions[id].name;
}

const quote = (words: string) => `"${words.replaceAll('"', '\\"')}"`;

/** Graphviz does not wrap labels. */
function wrapped(words: string, width: number): string {
  return words.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, 'g'), '$1\\n').replace(/\\n$/, '');
}
