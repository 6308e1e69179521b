import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Answers, CountryId } from '../../src/engine.js';
import { questionOf, resolveJourney } from '../../src/engine/journey.js';
import { optionText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';
import type { WidgetDriver } from './widget-driver.js';

/** The labels of the answers to a question, as the person sees them. */
export function labelsOf(question: QuestionId, answers: Answers, text: Text = EN): string[] {
  const chosen = [answers[question] ?? []].flat() as OptionId[];
  return chosen.map((option) => optionText(question, option, text)[0]);
}

/** The questions that this person is asked and answers, in order. */
export function questionsFor(answers: Answers, country: CountryId): QuestionId[] {
  const { asked } = resolveJourney(PROTOCOL, answers, country);
  return asked.filter((question) => answers[question] !== undefined);
}

/**
 * Answers from the introduction on: to the outcome, if no answer is left out. Script clicks, which
 * take a tenth of the time of a mouse, for tests of what comes after.
 */
export async function walkByScript(
  person: WidgetDriver,
  answers: Answers,
  country: CountryId,
  text: Text = EN,
): Promise<void> {
  await person.clickByScript(person.button(text.introduction.start));
  for (const question of questionsFor(answers, country)) {
    for (const label of labelsOf(question, answers, text))
      await person.clickByScript(person.option(label));
    await person.clickByScript(person.button(text.flow.next));
  }
}

/** The same with real clicks of the mouse. */
export async function walkByMouse(
  person: WidgetDriver,
  answers: Answers,
  country: CountryId,
  text: Text = EN,
): Promise<void> {
  await person.press(text.introduction.start);
  for (const question of questionsFor(answers, country)) {
    for (const label of labelsOf(question, answers, text)) await person.choose(label);
    await person.press(text.flow.next);
  }
}

/** The same with the keyboard alone: arrows and space choose, Enter goes on. */
export async function walkByKey(
  person: WidgetDriver,
  answers: Answers,
  country: CountryId,
): Promise<void> {
  await person.tabTo(person.button('Start'));
  await person.enterNextScreen();
  for (const question of questionsFor(answers, country)) {
    for (const label of labelsOf(question, answers)) {
      if (questionOf(PROTOCOL, question).repeats) await ticksByKey(person, label);
      else await choosesByKey(person, label);
    }
    if (labelsOf(question, answers).length === 0) await person.tabTo(person.button('Next'));
    await person.enterNextScreen();
  }
}

async function ticksByKey(person: WidgetDriver, label: string): Promise<void> {
  await person.tabTo(person.option(label));
  await person.type(' ');
}

/** One radio of a group takes the Tab key; the arrows lead to the others. */
async function choosesByKey(person: WidgetDriver, label: string): Promise<void> {
  await person.tabTo(person.all<HTMLInputElement>('input')[0]!);
  await person.type(' ');
  while (!person.chosen.includes(label)) await person.type('ArrowDown');
}
