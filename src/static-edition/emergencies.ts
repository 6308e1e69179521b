import { ANSWER_OPTIONS } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers } from '../content/vocabulary.js';
import { decide, outcomeOf } from '../engine/assess.js';
import { holdingFacts } from '../engine/condition.js';
import { resolveJourney } from '../engine/journey.js';
import { adviceText, optionText } from '../text/compose.js';
import { blocks, callLink, heading, type Markup, type RenderContext } from './markup.js';

/** What comes before any second opinion: whom it is for, the call, and what else to do. */
export function renderEmergencies(context: RenderContext): Markup[] {
  const { text } = context;
  return [
    heading(1, text.staticEdition.emergency, context),
    ...ANSWER_OPTIONS.safety.flatMap((option) => {
      if (option === 'none-of-these') return [];
      const { label, help } = optionText('safety', option, context);
      return [
        heading(2, text.outcomes[option].title, context),
        ...blocks(help ? [label, help] : [label], context),
        ...renderWhatToDo({ safety: option }, context),
      ];
    }),
  ];
}

/** All that the emergency's own screen says. */
function renderWhatToDo(answers: Answers, context: RenderContext): Markup[] {
  const journey = resolveJourney(PROTOCOL, answers, context.country);
  const decision = decide(PROTOCOL, journey, answers);
  const wording = { ...context, facts: holdingFacts(decision.context) };
  return outcomeOf(PROTOCOL, journey, decision).advice.flatMap(({ id }) => {
    const { text, buttons = [] } = adviceText(id, wording);
    return [...buttons.flatMap((words) => callLink(words, wording)), ...blocks(text, wording)];
  });
}
