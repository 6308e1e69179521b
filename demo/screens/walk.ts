import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import { givenOptions, resolveJourney } from '../../src/engine/journey.js';
import type { SecondOpinionElement } from '../../src/index.js';
import { optionText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import type { WidgetScreen } from './screen-list.js';

/** Of the words that are pressed. */
export const WALK_LANGUAGE = EN.language;

const { flow, introduction, questions } = EN;
const WORDING = { text: EN, country: 'us', today: '', facts: new Set<never>() } as const;

/**
 * Comes to a screen by the buttons that a person presses.
 *
 * @param widget In `WALK_LANGUAGE`, with an open shadow root, and within what is hidden: it would
 * take the focus, and scroll into view.
 */
export async function walkTo(widget: SecondOpinionElement, screen: WidgetScreen): Promise<void> {
  const { answers, optional, checked = [], isSubmitted, isUnfolded } = screen;
  await widget.updateComplete;
  if (answers) await press(widget, introduction.start);
  for (const question of answeredQuestions(screen)) {
    const options = givenOptions<Vocabulary, QuestionId>(answers!, question) ?? [];
    await choose(widget, question, options);
    await press(widget, flow.next);
  }
  if (optional) {
    await press(widget, questions[optional].chip!);
    await choose(widget, optional, checked);
  }
  if (isSubmitted) await press(widget, optional ? flow.save : flow.next);
  if (!isUnfolded) return;
  for (const fold of find<HTMLDetailsElement>(widget, 'details')) fold.open = true;
}

/** In the order asked. */
function answeredQuestions({ answers = {} }: WidgetScreen): QuestionId[] {
  const { asked } = resolveJourney(PROTOCOL, answers, WORDING.country);
  return asked.filter((question) => answers[question] !== undefined);
}

async function choose(
  widget: SecondOpinionElement,
  question: QuestionId,
  options: readonly OptionId[],
): Promise<void> {
  for (const option of options) {
    const { label } = optionText(question, option, WORDING);
    await click(widget, '[part=label]', label);
  }
}

const press = (widget: SecondOpinionElement, words: string) => click(widget, 'button', words);

async function click(widget: SecondOpinionElement, selector: string, words: string): Promise<void> {
  const found = find(widget, selector).find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`There is no "${words}".`);
  found.click();
  await widget.updateComplete;
}

function find<T extends HTMLElement>({ shadowRoot }: SecondOpinionElement, selector: string): T[] {
  return [...shadowRoot!.querySelectorAll<T>(selector)];
}
