import type { Protocol } from '../../src/engine/model.js';
import type { Fault } from './fault.js';
import type { VariedWords, Wording } from './wording.js';

/** What each kind of words has to say. */
const REQUIRED = {
  question: ['ask', 'why', 'name'],
  outcome: ['title'],
  reason: ['short', 'said', 'clause', 'because'],
  headline: ['short', 'said', 'because'],
  step: ['title', 'line'],
  advice: ['title'],
  evidence: ['title', 'about', 'charts', 'parts', 'limits'],
  section: ['title'],
} as const;

export function checkWords(protocol: Protocol, wording: Wording): Fault[] {
  const faults: Fault[] = [];
  const report = (where: string) =>
    faults.push({ kind: 'without-text', where, message: 'has no text' });
  const need = (kind: keyof typeof REQUIRED, id: string, words: object = {}) => {
    const isWhole = REQUIRED[kind].every((name) =>
      hasWords((words as Record<string, unknown>)[name]),
    );
    if (!isWhole || hasBlank(words)) report(`${kind} ${id}`);
  };
  for (const [id, options] of Object.entries(protocol.options)) {
    const { options: labels = {}, ...words } = wording.questions[id] ?? {};
    need('question', id, words);
    for (const option of options) if (!hasWords(labels[option])) report(`option ${id}/${option}`);
  }
  for (const { id } of protocol.reasons) need('reason', id, wording.reasons[id]);
  for (const { headline, tier } of protocol.outcomes) {
    need('outcome', headline ?? tier, wording.outcomes[headline ?? tier]);
    const isListed = headline && tier !== 'emergency';
    if (isListed) need('headline', headline, wording.reasons[headline]);
  }
  for (const { advice } of protocol.steps) {
    for (const id of advice) need('step', id, wording.steps[id]);
  }
  for (const { id } of protocol.advice) need('advice', id, wording.advice[id]);
  for (const { id } of protocol.evidence) need('evidence', id, wording.evidence[id]);
  for (const id of protocol.sections) need('section', id, wording.sections[id]);
  return faults;
}

/** Whether advice says more than its title somewhere in a country. */
export function saysSomething(words: VariedWords | undefined, country: string): boolean {
  const variants = (words?.variants ?? []).filter((one) => !one.in || one.in === country);
  return [words ?? {}, ...variants].some((one) => {
    const { text, added } = one as { readonly text?: unknown; readonly added?: unknown };
    return hasWords(text) || hasWords(added);
  });
}

function hasWords(words: unknown): boolean {
  const strings = stringsIn(words);
  return strings.length > 0 && !hasBlank(words);
}

function hasBlank(words: unknown): boolean {
  return stringsIn(words).some((one) => one.trim() === '');
}

function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return words && typeof words === 'object' ? Object.values(words).flatMap(stringsIn) : [];
}
