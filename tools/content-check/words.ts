import type { Protocol } from '../../src/engine/model.js';
import type { Fault } from './fault.js';

/** What must have words, by id: a text, as far as this check looks at it. */
export interface Wording {
  readonly questions: Readonly<
    Record<string, { readonly options: Readonly<Record<string, unknown>> }>
  >;
  readonly outcomes: Readonly<Record<string, object>>;
  readonly reasons: Readonly<Record<string, object>>;
  readonly advice: Readonly<Record<string, object>>;
  readonly evidence: Readonly<Record<string, object>>;
  readonly outcome: { readonly sections: Readonly<Record<string, string>> };
}

export function checkWords(protocol: Protocol, wording: Wording): Fault[] {
  const faults: Fault[] = [];
  const need = (where: string, words: unknown) => {
    if (!hasWords(words)) faults.push({ kind: 'without-text', where, message: 'has no text' });
  };
  for (const [id, options] of Object.entries(protocol.options)) {
    const { options: labels = undefined, ...words } = wording.questions[id] ?? {};
    need(`question ${id}`, labels && words);
    for (const option of options) need(`option ${id}/${option}`, labels?.[option]);
  }
  for (const { id } of protocol.reasons) need(`reason ${id}`, wording.reasons[id]);
  for (const { headline, tier } of protocol.outcomes) {
    need(`outcome ${headline ?? tier}`, wording.outcomes[headline ?? tier]);
    if (headline) need(`reason ${headline}`, wording.reasons[headline]);
  }
  for (const { id } of protocol.advice) need(`advice ${id}`, wording.advice[id]);
  for (const { id } of protocol.evidence) need(`evidence ${id}`, wording.evidence[id]);
  for (const id of protocol.sections) need(`section ${id}`, wording.outcome.sections[id]);
  return faults;
}

/** Whether there are words, and none is missing anywhere inside. */
function hasWords(words: unknown): boolean {
  if (typeof words === 'string') return words.trim() !== '';
  if (typeof words !== 'object' || words === null) return false;
  const parts = Object.values(words);
  return parts.length > 0 && parts.every(hasWords);
}
