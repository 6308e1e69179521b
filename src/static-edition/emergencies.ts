import { ANSWER_OPTIONS } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers } from '../content/vocabulary.js';
import { decide, outcomeOf } from '../engine/assess.js';
import { holdingFacts } from '../engine/condition.js';
import { resolveJourney } from '../engine/journey.js';
import { adviceText, optionText } from '../text/compose.js';
import type { Words } from '../text/text.js';
import {
  blocks,
  callLink,
  disclosure,
  heading,
  type Markup,
  type RenderContext,
} from './markup.js';

/** What comes before any second opinion: whom it is for, the call, and what else to do. */
export function renderEmergencies(context: RenderContext): Markup[] {
  return [
    heading(1, context.text.staticEdition.emergency, context),
    ...emergencies(context).flatMap(({ title, body }) => [heading(2, title, context), ...body]),
  ];
}

/** The same, a line each to unfold. */
export function renderFoldedEmergencies(context: RenderContext): Markup[] {
  return emergencies(context).map(({ title, body }) => disclosure(title, body, context));
}

interface Emergency {
  readonly title: Words;
  readonly body: readonly Markup[];
}

function emergencies(context: RenderContext): Emergency[] {
  return ANSWER_OPTIONS.safety.flatMap((option) => {
    if (option === 'none-of-these') return [];
    const { label, help } = optionText('safety', option, context);
    return {
      title: context.text.outcomes[option].title,
      body: [
        ...blocks(help ? [label, help] : [label], context),
        ...renderWhatToDo({ safety: option }, context),
      ],
    };
  });
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
