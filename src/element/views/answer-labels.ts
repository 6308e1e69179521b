import type { QuestionId } from '../../content/answer-options.js';
import { optionText } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import type { Snapshot } from '../snapshot.js';

/** What was answered, as far as it counts, in the words of the options. */
export function answerLabels(
  question: QuestionId,
  { evaluation }: Snapshot,
  text: Text,
): readonly Words[] {
  const chosen = evaluation.chosen.get(question) ?? [];
  const labels = chosen.map((option) => optionText(question, option, text)[0]);
  return labels.length ? labels : [text.outcome.noneTicked];
}
