import { instance } from '@viz-js/viz';
import { PROTOCOL } from '../../src/content/protocol.js';
import { questionIds } from '../../src/engine/journey.js';
import { ADVISED } from '../../src/content/tiers.js';
import type { Text } from '../../src/text/text.js';
import { conditionWords, optionWords } from './conditions.js';
import { RULES, steps, type Step } from './journeys.js';

/** The way of questions and what the rules make of it, in sentences: all that the picture shows. */
export interface DecisionMap {
  readonly questions: readonly string[];
  readonly outcomes: readonly string[];
  /** From results on: what may be answered besides. */
  readonly optional: readonly string[];
  /** SVG. */
  readonly picture: string;
}

export async function decisionMap(text: Text): Promise<DecisionMap> {
  const way = steps('us');
  const nameOf = (id: string) => {
    if (id === RULES) return 'the rules';
    const { name } = text.questions[id as keyof Text['questions']];
    return id === 'problem' ? `${name} (not asked where the page’s topic gives it)` : name;
  };
  const outcomes = PROTOCOL.outcomes.map((rule) => ({
    tier: rule.tier,
    when: conditionWords(rule.when, text),
    title: text.outcomes[(rule.headline ?? rule.tier) as keyof Text['outcomes']][0],
  }));
  const optional = questionIds(PROTOCOL)
    .filter((id) => PROTOCOL.questions[id].tailoring)
    .map((id) => text.questions[id].name);
  const isAdvised = ({ tier }: (typeof outcomes)[number]) => ADVISED.includes(tier as never);
  const viz = await instance();
  const lines = [
    'digraph { rankdir=TB; bgcolor=transparent; nodesep=0.3; ranksep=0.5; pad=0.2;',
    'node [shape=box, style="rounded,filled", fillcolor=white, fontname="Arial", fontsize=12];',
    'edge [fontname="Arial", fontsize=10];',
    ...new Set(way.map(({ from }) => `${quote(from)} [label=${quote(wrapped(nameOf(from)))}];`)),
    `${RULES} [label="The first rule that holds decides", shape=diamond];`,
    ...way.map((step) => {
      const { from, to } = step;
      const label = answerWords(step, text);
      return `${quote(from)} -> ${quote(to)} [label=${quote(wrapped(label))}];`;
    }),
    ...outcomes.flatMap(({ title, tier, when }, row) => [
      `outcome${row} [label=${quote(`${row + 1}. ${wrapped(title)}\\n(${tier})`)}, shape=box, style=filled, fillcolor="#eeeeee"];`,
      `${row ? `outcome${row - 1}` : RULES} -> outcome${row} [label=${quote(wrapped(row ? `else: ${when}` : when))}];`,
    ]),
    `optional [label=${quote(`Optional, to fit the result:\\n${optional.join('\\n')}`)}, style="rounded,dashed"];`,
    ...outcomes.flatMap((outcome, row) =>
      isAdvised(outcome) ? [`outcome${row} -> optional [style=dashed];`] : [],
    ),
    '}',
  ];
  return {
    questions: way.map((step) => {
      const { from, to } = step;
      return `After “${nameOf(from)}”, ${answerWords(step, text)}: on to ${to === RULES ? nameOf(to) : `“${nameOf(to)}”`}.`;
    }),
    outcomes: outcomes.map(({ title, tier, when }) => `“${title}” (${tier}) when: ${when}`),
    optional: outcomes
      .filter(isAdvised)
      .map(
        ({ title, tier }) =>
          `From “${title}” (${tier}), optional, to fit the result: ${optional.map((name) => `“${name}”`).join(', ')}.`,
      ),
    picture: viz.renderString(lines.join('\n'), { format: 'svg' }),
  };
}

/** Which answers take this step. */
function answerWords({ from, options, to, depends }: Step, text: Text): string {
  if (options.length) return optionWords(from, options, text);
  if (!depends) return 'any answer';
  const when = to === RULES ? undefined : PROTOCOL.questions[to].enableWhen;
  const isNarrow = when && 'question' in when;
  return isNarrow ? `where ${conditionWords(when, text)}` : 'any answer otherwise';
}

const quote = (words: string) => `"${words.replaceAll('"', '\\"')}"`;

/** In lines of about 40 letters, as graph pictures do not wrap by themselves. */
function wrapped(words: string): string {
  return words.replace(/(.{1,40})(?:\s|$)/g, '$1\\n').replace(/\\n$/, '');
}
