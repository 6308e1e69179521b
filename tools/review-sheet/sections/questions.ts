import { html, type TemplateResult } from 'lit/html.js';
import type { OptionId, QuestionId } from '../../../src/content/answer-options.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import { optionText } from '../../../src/text/compose.js';
import type { QuestionText, Text } from '../../../src/text/text.js';
import { conditionWords, factName } from '../conditions.js';
import { renderTable } from '../table.js';
import { renderId, renderWords } from './words.js';

export function renderQuestions(text: Text): TemplateResult {
  const ids = Object.keys(PROTOCOL.questions) as QuestionId[];
  return html`<h2>Questions</h2>
    ${ids.map((id) => renderQuestion(id, text))}
    <h3>Conditions that rules share</h3>
    ${renderTable(
      'Under these names the rules below speak of them',
      ['Name', 'Holds when'],
      Object.entries(PROTOCOL.facts).map(([id, condition]) => [
        `“${factName(id)}”`,
        conditionWords(condition, text),
      ]),
    )}`;
}

function renderQuestion(id: QuestionId, text: Text): TemplateResult {
  const words: QuestionText = text.questions[id];
  const {
    enableWhen,
    optionEnableWhen = {},
    tailoring,
    repeats,
    maxOccurs,
  } = PROTOCOL.questions[id];
  const offered = optionEnableWhen as Partial<
    Record<OptionId, Parameters<typeof conditionWords>[0]>
  >;
  return html`<h3><span lang=${text.language}>${words.ask}</span> ${renderId(id)}</h3>
    ${words.help ? renderWords([words.help], text) : ''}
    ${renderTable(
      'About this question',
      ['', ''],
      [
        ['Its name among the answers', html`<span lang=${text.language}>${words.name}</span>`],
        ['Asked when', conditionWords(enableWhen, text)],
        [
          'Answers',
          repeats ? `several${maxOccurs ? `, at most ${maxOccurs}` : ''}, or none` : 'one',
        ],
        ['Required', tailoring ? 'no: asked from the result, to fit it to the person' : 'yes'],
        ['Why we ask, as people read it', renderWords([words.rationale], text)],
      ],
    )}
    ${renderTable(
      'Options, in the order shown',
      ['Option', 'What belongs to it', 'Offered'],
      (PROTOCOL.options[id] as readonly OptionId[]).map((option) => {
        const [label, help] = optionText(id, option, text);
        return [
          html`<span lang=${text.language}>${label}</span> ${renderId(option)}`,
          help ? renderWords([help], text) : '',
          conditionWords(offered[option], text),
        ];
      }),
    )}`;
}
