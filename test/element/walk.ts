import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import { assess, type Answers, type CountryId } from '../../src/engine.js';
import { givenOptions, questionOf, resolveJourney } from '../../src/engine/journey.js';
import { optionText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';
import type { WidgetDriver } from './widget-driver.js';

/** How a person moves on: each of the three walks the same way. */
interface Hand {
  readonly choose: (driver: WidgetDriver, label: string) => Promise<void>;
  readonly press: (driver: WidgetDriver, button: string) => Promise<void>;
}

/** Script clicks take a tenth of the time of a mouse: for tests of what comes after. */
export const SCRIPT: Hand = {
  choose: (driver, label) => driver.clickByScript(driver.option(label)),
  press: (driver, button) => driver.clickByScript(driver.button(button)),
};

export const MOUSE: Hand = {
  choose: (driver, label) => driver.choose(label),
  press: (driver, button) => driver.press(button),
};

/** One radio of a group takes the Tab key; the arrows lead to the others. */
const KEYS: Hand = {
  async choose(driver, label) {
    const isRadio = driver.option(label).type === 'radio';
    await driver.tabTo(isRadio ? driver.all('input')[0]! : driver.option(label));
    await driver.type(' ');
    while (!driver.chosen.includes(label)) await driver.type('ArrowDown');
  },
  async press(driver, button) {
    await driver.tabTo(driver.button(button));
    await driver.enter();
  },
};

export function labelOf<Q extends QuestionId>(
  question: Q,
  option: OptionId<Q>,
  text: Text = EN,
  country: CountryId = 'us',
): string {
  const context = { text, country, today: '2026-11-23', facts: new Set<never>() };
  return optionText(question, option, context).label;
}

/** The labels of the answers to a question, as the person sees them. */
export function labelsOf(
  question: QuestionId,
  answers: Answers,
  text: Text = EN,
  country: CountryId = 'us',
): string[] {
  const chosen = givenOptions<Vocabulary, QuestionId>(answers, question) ?? [];
  return chosen.map((option) => labelOf(question, option, text, country));
}

/** The required questions that this person is asked and answers, in order. */
export function questionsFor(answers: Answers, country: CountryId): QuestionId[] {
  const { asked } = resolveJourney(PROTOCOL, answers, country);
  return asked.filter((question) => answers[question] !== undefined);
}

/** The optional questions that this person answers on the outcome, in order. */
function tailoringFor(answers: Answers, country: CountryId): QuestionId[] {
  const assessment = assess(answers, { country });
  const answered = assessment.next === null ? assessment.answered : [];
  return answered.filter((question) => questionOf(PROTOCOL, question).tailoring);
}

/** From the introduction to the outcome, if no answer is left out; then what tailors it. */
async function walk(
  driver: WidgetDriver,
  answers: Answers,
  country: CountryId,
  text: Text,
  { choose, press }: Hand,
): Promise<void> {
  const answer = async (question: QuestionId) => {
    for (const label of labelsOf(question, answers, text, country)) await choose(driver, label);
  };
  await press(driver, text.introduction.start);
  for (const question of questionsFor(answers, country)) {
    await answer(question);
    await press(driver, text.flow.next);
  }
  for (const question of tailoringFor(answers, country)) {
    await press(driver, text.questions[question].chip!);
    await answer(question);
    await press(driver, text.flow.save);
  }
}

type Walk = (
  driver: WidgetDriver,
  answers: Answers,
  country: CountryId,
  text?: Text,
) => Promise<void>;

const walkBy =
  (hand: Hand): Walk =>
  (driver, answers, country, text = EN) =>
    walk(driver, answers, country, text, hand);

export const walkByScript = walkBy(SCRIPT);
export const walkByMouse = walkBy(MOUSE);
export const walkByKey = walkBy(KEYS);
