import { html, type TemplateResult } from 'lit/html.js';
import { EVIDENCE } from '../../../src/content/evidence.js';
import type { EvidenceRule } from '../../../src/engine/model.js';
import type { Vocabulary } from '../../../src/content/vocabulary.js';
import type { EvidenceText, Text } from '../../../src/text/text.js';
import { ruleWords } from '../conditions.js';
import { studyFigures } from '../places.js';
import { renderTable } from '../table.js';
import { renderSources } from './sources.js';
import { renderEntries, renderRule, renderVaried } from './words.js';

export function renderEvidence(text: Text): TemplateResult {
  const rules: readonly EvidenceRule<Vocabulary>[] = EVIDENCE;
  return html`<h2>Studies</h2>
    ${renderTable(
      {
        caption: 'Every row that holds shows its study, with pictures out of 100',
        head: ['Study, and when', 'What people read', 'Rests on'],
        widths: [30, 50, 20],
      },
      rules.map((rule) => {
        const words: EvidenceText = text.evidence[rule.id];
        return [
          renderRule(`${rule.id} (${rule.kind})`, ruleWords(rule, text)),
          html`${renderVaried(words, { title: '', about: '' }, text)}
            <p>${renderEntries(studyFigures(rule, words), text)}</p>
            <p>${renderEntries([words.limits], text)}</p>`,
          renderSources(rule.statements),
        ];
      }),
    )}
    <p>In the open part of every result after a first opinion:</p>
    ${renderVaried(text.balance, { text: '' }, text)}`;
}
