import { instance } from '@viz-js/viz';
import type { QuestionId } from '../../src/content/answer-options.js';
import type { OutcomeId } from '../../src/content/outcomes.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { ADVISED, type TierId } from '../../src/content/tiers.js';
import { questionIds } from '../../src/engine/journey.js';
import type { Text } from '../../src/text/text.js';
import { conditionWords, optionWords } from './conditions.js';
import { RULES, steps, type Step } from './journeys.js';

/** The picture, and everything that it shows in sentences. */
export interface DecisionMap {
  readonly questions: readonly string[];
  readonly outcomes: readonly string[];
  /** Optional questions after a result. */
  readonly optional: readonly string[];
  /** SVG. */
  readonly picture: string;
}

export async function decisionMap(text: Text): Promise<DecisionMap> {
  const route = steps('us');
  const outcomes = outcomesOf(text);
  const optional = questionIds(PROTOCOL)
    .filter((id) => PROTOCOL.questions[id].tailoring)
    .map((id) => text.questions[id].name);
  const viz = await instance();
  return {
    questions: route.map((step) => {
      const to = step.to === RULES ? 'the rules' : `“${nameOf(step.to, text)}”`;
      return `After “${nameOf(step.from, text)}”, ${answerWords(step, text)}: on to ${to}.`;
    }),
    outcomes: outcomes.map(({ title, tier, when }) => `“${title}” (${tier}) when: ${when}`),
    optional: outcomes.filter(isAdvised).map(({ title, tier }) => {
      const names = optional.map((name) => `“${name}”`).join(', ');
      return `From “${title}” (${tier}), optional, to fit the result: ${names}.`;
    }),
    picture: viz.renderString(graph(route, outcomes, optional, text), { format: 'svg' }),
  };
}

interface MapOutcome {
  readonly tier: TierId;
  readonly when: string;
  readonly title: string;
}

function outcomesOf(text: Text): MapOutcome[] {
  return PROTOCOL.outcomes.map((rule) => ({
    tier: rule.tier,
    when: conditionWords(rule.when, text),
    title: text.outcomes[(rule.headline ?? rule.tier) as OutcomeId][0],
  }));
}

function isAdvised({ tier }: MapOutcome): boolean {
  return (ADVISED as readonly TierId[]).includes(tier);
}

function nameOf(id: QuestionId, text: Text): string {
  const { name } = text.questions[id];
  return id === 'problem' ? `${name} (not asked where the page’s topic gives it)` : name;
}

/** In the DOT language of Graphviz. */
function graph(
  route: readonly Step[],
  outcomes: readonly MapOutcome[],
  optional: readonly string[],
  text: Text,
): string {
  const label = (words: string) => `label=${quote(wrapped(words))}`;
  return [
    'digraph { rankdir=TB; bgcolor=transparent; nodesep=0.3; ranksep=0.5; pad=0.2;',
    'node [shape=box, style="rounded,filled", fillcolor=white, fontname="Arial", fontsize=12];',
    'edge [fontname="Arial", fontsize=10];',
    ...new Set(route.map(({ from }) => `${quote(from)} [${label(nameOf(from, text))}];`)),
    `${RULES} [label="The first rule that holds decides", shape=diamond];`,
    ...route.map((step) => {
      const edge = `${quote(step.from)} -> ${quote(step.to)}`;
      return `${edge} [${label(answerWords(step, text))}];`;
    }),
    ...outcomes.flatMap(({ title, tier, when }, row) => [
      `outcome${row} [label=${quote(`${row + 1}. ${wrapped(title)}\\n(${tier})`)}, shape=box, ` +
        'style=filled, fillcolor="#eeeeee"];',
      `${row ? `outcome${row - 1}` : RULES} -> outcome${row} [${label(row ? `else: ${when}` : when)}];`,
    ]),
    `optional [label=${quote(`Optional, to fit the result:\\n${optional.join('\\n')}`)}, ` +
      'style="rounded,dashed"];',
    ...outcomes.flatMap((outcome, row) =>
      isAdvised(outcome) ? [`outcome${row} -> optional [style=dashed];`] : [],
    ),
    '}',
  ].join('\n');
}

function answerWords({ from, options, to, dependsOnEarlier }: Step, text: Text): string {
  if (options.length) return optionWords(from, options, text);
  if (!dependsOnEarlier) return 'any answer';
  const when = to === RULES ? undefined : PROTOCOL.questions[to].enableWhen;
  const isNarrow = when && 'question' in when;
  return isNarrow ? `where ${conditionWords(when, text)}` : 'any answer otherwise';
}

const quote = (words: string) => `"${words.replaceAll('"', '\\"')}"`;

/** Graphviz does not wrap labels. */
function wrapped(words: string): string {
  return words.replace(/(.{1,40})(?:\s|$)/g, '$1\\n').replace(/\\n$/, '');
}
