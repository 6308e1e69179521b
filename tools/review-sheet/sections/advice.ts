import { html, type TemplateResult } from 'lit/html.js';
import { ADVICE, SECTIONS, type SectionId } from '../../../src/content/advice/advice.js';
import { SCRIPTS, STEP_SECTIONS, type ScriptId } from '../../../src/content/page.js';
import { STEPS, type StepId } from '../../../src/content/steps.js';
import type { AdviceRule, Vocabulary } from '../../../src/content/vocabulary.js';
import type { StepRule } from '../../../src/engine/model.js';
import type { AdviceText, ScriptText, StepText, Text, Varied } from '../../../src/text/text.js';
import { conditionWords, ruleWords } from '../conditions.js';
import { renderGroups } from '../table.js';
import { renderSources } from './sources.js';
import { renderEntries, renderRule, renderVaried } from './words.js';

export function renderSteps(text: Text): TemplateResult {
  const rows: readonly StepRule<Vocabulary>[] = STEPS;
  return html`<h2>Steps</h2>
    ${renderGroups(
      {
        caption: 'Each number gives one step at most: the first that the result has as advice',
        head: ['Step, and when', 'What people read', 'Leads to'],
        widths: [34, 44, 22],
      },
      rows.map(({ tiers, advice, adviceWhen }, row) => ({
        title: `${row + 1}. ${ruleWords({ tiers }, text)}`,
        rows: (advice as readonly StepId[]).map((id) => [
          renderRule(id, adviceWhen?.[id] ? conditionWords(adviceWhen[id], text) : ''),
          renderVaried<StepText>(text.steps[id], { title: '', line: '' }, text),
          renderEntries(
            sectionsOf(id).map((section) => text.sections[section].title),
            text,
          ),
        ]),
      })),
    )}`;
}

function sectionsOf(id: StepId) {
  return STEP_SECTIONS[id] ?? [ADVICE.find((rule) => rule.id === id)!.section];
}

/** `more`: what is left to say where a step has said the rest. */
const FIELDS = {
  title: '',
  text: '',
  added: '',
  buttons: 'Buttons:',
  more: 'Where it is a step, no more than:',
};

export function renderAdvice(text: Text): TemplateResult {
  const rules: readonly AdviceRule[] = ADVICE;
  return html`<h2>Advice</h2>
    ${renderGroups(
      { head: ['Advice, and when', 'What people read', 'Rests on'], widths: [30, 50, 20] },
      SECTIONS.map((section) => ({
        title: `“${text.sections[section].title}”`,
        rows: [
          ...rules.filter((rule) => rule.section === section).map((rule) => adviceRow(rule, text)),
          ...scriptRows(section, text),
        ],
      })),
    )}`;
}

function adviceRow(rule: AdviceRule, text: Text) {
  const { id, firstWhen, statements } = rule;
  const first = firstWhen ? `First of its section with ${conditionWords(firstWhen, text)}` : '';
  return [
    renderRule(id, ruleWords(rule, text), first),
    renderVaried<AdviceText>(text.advice[id] as Varied<AdviceText>, FIELDS, text),
    renderSources(statements),
  ];
}

function scriptRows(section: SectionId, text: Text) {
  const scripts: Partial<Record<SectionId, readonly ScriptId[]>> = SCRIPTS;
  return (scripts[section] ?? []).map((id) => [
    renderRule(id, 'words to say or send, with this section'),
    renderVaried<ScriptText>(text.scripts[id], { title: '', text: '' }, text),
    renderSources(['N19']),
  ]);
}
