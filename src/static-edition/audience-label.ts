import { ANSWER_OPTIONS, type OptionId } from '../content/answer-options.js';
import type { ReasonTrace } from '../content/vocabulary.js';
import { formatList, interpolate, optionText } from '../text/compose.js';
import type { Words } from '../text/text.js';
import type { Audience } from './audience.js';
import { escapeHtml, list, type Markup, type RenderContext } from './markup.js';

/** More alternatives than these make a list, because a chain of them is hard to read. */
const MOST_IN_A_SENTENCE = 2;

/** Answers that say nothing without their question. */
const NEED_THEIR_QUESTION: readonly OptionId[] = [
  ...ANSWER_OPTIONS.opinions,
  ...ANSWER_OPTIONS.person,
  ...ANSWER_OPTIONS.travel,
  ...(['yes', 'no', 'unsure'] as const),
];

/** Answers whose short form says too little on its own. */
const NEED_THEIR_LABEL: readonly OptionId[] = [
  ...ANSWER_OPTIONS.treatment,
  ...ANSWER_OPTIONS.doctor,
  'no',
];

/**
 * Whom words are for, in the words of the answers. All lines must fit.
 *
 * @param before Whom the words right before these are for.
 */
export function audienceLabel(
  { groups, without }: Audience,
  context: RenderContext,
  before?: Audience,
): Markup[] {
  const { fits, fitsOne, fitsNone, unless } = context.text.staticEdition;
  const isOpposite = before?.groups.some((group) => isSame(group, without));
  return [
    ...groups.flatMap((group) => condition(group, fits, fitsOne, context)),
    ...(isOpposite ? [line(fitsNone)] : condition(without, unless, unless, context)),
  ];
}

/** @param listLead What stands before a list. */
function condition(
  traces: readonly ReasonTrace[],
  sentence: Words,
  listLead: Words,
  context: RenderContext,
): Markup[] {
  const count = traces.flatMap(({ options }) => options).length;
  if (!count) return [];
  if (count <= MOST_IN_A_SENTENCE) {
    const quoted = traces.map((trace) => withQuestion(trace, quotes(trace, context), context));
    return [
      line(interpolate(sentence, { answers: formatList(quoted, 'disjunction', context.text) })),
    ];
  }
  const entries = traces.flatMap(({ question, options }) =>
    options.map((option) => {
      const trace = { question, options: [option] };
      return escapeHtml(withQuestion(trace, labels(trace, context)[0]!, context));
    }),
  );
  return [line(interpolate(listLead, { answers: '' }).trim()), list(entries)];
}

function line(words: Words): Markup {
  return `<p><i>${escapeHtml(words)}</i></p>`;
}

function quotes(trace: ReasonTrace, context: RenderContext): Words {
  const { text } = context;
  const quoted = labels(trace, context).map((words) => interpolate(text.explain.quoted, { words }));
  return formatList(quoted, 'disjunction', text);
}

function labels({ question, options }: ReasonTrace, context: RenderContext): Words[] {
  return options.map((option) => {
    const { label, short } = optionText(question, option, context);
    return NEED_THEIR_LABEL.includes(option) ? label.replace(/\.$/, '') : short;
  });
}

function withQuestion(
  { question, options }: ReasonTrace,
  answers: Words,
  { text }: RenderContext,
): Words {
  if (!options.some((option) => NEED_THEIR_QUESTION.includes(option))) return answers;
  const { ask } = text.questions[question];
  return interpolate(text.staticEdition.answer, { answers, question: ask });
}

function isSame(one: readonly ReasonTrace[], other: readonly ReasonTrace[]): boolean {
  return one.length > 0 && JSON.stringify(one) === JSON.stringify(other);
}
