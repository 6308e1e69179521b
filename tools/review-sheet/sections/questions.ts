import { html, type TemplateResult } from 'lit/html.js';
import type { OptionId, QuestionId } from '../../../src/content/answer-options.js';
import { FACTS, type FactId } from '../../../src/content/facts.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import type { Condition } from '../../../src/content/vocabulary.js';
import type { LabelledOption, QuestionText, Text, Varied } from '../../../src/text/text.js';
import { conditionWords, isNamed, plainName } from '../conditions.js';
import { renderTable } from '../table.js';
import { renderRule, renderVaried } from './words.js';

export function renderQuestions(text: Text): TemplateResult {
  const ids = Object.keys(PROTOCOL.questions) as QuestionId[];
  return html`<h2>Questions</h2>
    ${renderTable(
      {
        head: ['Question, and when it is asked', 'What people read', 'Answers, in the order shown'],
        widths: [22, 28, 50],
      },
      ids.map((id) => [
        renderRule(id, `“${text.questions[id].name}”`, askedWords(id, text)),
        renderVaried<QuestionText>(text.questions[id] as Varied<QuestionText>, FIELDS, text),
        (PROTOCOL.options[id] as readonly OptionId[]).map((option) =>
          renderOption(id, option, text),
        ),
      ]),
    )}
    ${renderSharedConditions(text)}`;
}

const FIELDS = { ask: '', help: '', why: 'Why we ask:' };

function askedWords(id: QuestionId, text: Text): string {
  const { enableWhen, tailoring, repeats, maxOccurs } = PROTOCOL.questions[id];
  const most = maxOccurs ? `up to ${maxOccurs}` : 'any number';
  return [
    tailoring ? 'optional' : 'required',
    repeats ? `${most} of the answers, or none` : 'one answer',
    conditionWords(enableWhen, text),
  ].join('; ');
}

function renderOption(id: QuestionId, option: OptionId, text: Text) {
  const { options }: QuestionText = text.questions[id];
  const words = options[option]!;
  const labelled: Varied<LabelledOption> = typeof words === 'string' ? { label: words } : words;
  const conditions: Partial<Record<OptionId, Condition>> =
    PROTOCOL.questions[id].optionEnableWhen ?? {};
  const offered = conditions[option];
  return html`${renderVaried(labelled, { label: '', help: '', short: 'In short:' }, text)}
  ${offered ? html`<p><em>Offered with: ${conditionWords(offered, text)}</em></p>` : ''}`;
}

function renderSharedConditions(text: Text): TemplateResult {
  const named = (Object.keys(FACTS) as FactId[]).filter(isNamed);
  return html`<h3>Conditions that rules share</h3>
    ${renderTable(
      { head: ['In the tables', 'Holds with'], widths: [22, 78] },
      named.map((id) => [`‘${plainName(id)}’`, conditionWords(FACTS[id], text)]),
    )}`;
}
