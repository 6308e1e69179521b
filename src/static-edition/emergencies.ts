import { ANSWER_OPTIONS } from '../content/answer-options.js';
import type { FactId } from '../content/facts.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers } from '../content/vocabulary.js';
import { assess } from '../engine/assess.js';
import { adviceText, optionText } from '../text/compose.js';
import { blocks, callLink, heading, type Markup, type RenderContext } from './markup.js';

/** What comes before any second opinion: whom it is for, the call, and what else to do. */
export function renderEmergencies(context: RenderContext): Markup[] {
  const { text } = context;
  return [
    heading(1, text.staticEdition.emergency, context),
    ...ANSWER_OPTIONS.safety.flatMap((option) => {
      if (option === 'none-of-these') return [];
      const { label, help = [] } = optionText('safety', option, text);
      return [
        heading(2, text.outcomes[option].title, context),
        ...blocks([label, help], context).filter((_, index) => !index || help.length),
        ...renderHelp({ safety: option }, context),
      ];
    }),
  ];
}

function renderHelp(answers: Answers, context: RenderContext): Markup[] {
  const outcome = assess(PROTOCOL, answers, context.country);
  if (outcome.next !== null) return [];
  const facts = new Set<FactId>(answers.safety === 'crisis' ? ['crisis'] : []);
  return outcome.advice.flatMap(({ id }) => {
    const { text, buttons = [] } = adviceText(id, { ...context, facts });
    return [...buttons.flatMap((words) => callLink(words, context)), ...blocks(text, context)];
  });
}
