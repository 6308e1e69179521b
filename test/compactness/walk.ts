import type { QuestionId } from '../../src/content/answer-options.js';
import type { FoldId } from '../../src/content/page.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { tailoringQuestions } from '../../src/element/snapshot.js';
import { assess, type Answers, type CountryId, type Outcome } from '../../src/engine.js';
import { givenOptions, offeredOptions, resolveJourney } from '../../src/engine/journey.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import type { Text } from '../../src/text/text.js';
import type { Case } from '../../tools/review-sheet/cases.js';
import { questionsFor } from '../element/walk.js';
import { wordsIn } from '../text/sentences.js';
import type { Seen } from './in-page.js';
import type { Attributes } from './introductions.js';
import type { Phone } from './phone.js';
import type { Measurement } from './verdict.js';

/** Measures the screens that a person meets on a phone. */
export class Walk {
  private readonly measurements: Measurement[] = [];
  private readonly language: string;

  /** @param id Of the case. */
  constructor(
    private readonly id: string,
    private readonly text: Text,
    private readonly phone: Phone,
  ) {
    this.language = primaryLanguage(text.language);
  }

  /** @param attributes Those that the page sets on the element. */
  async toIntroduction(attributes: Attributes): Promise<Measurement[]> {
    await this.phone.visit({ ...attributes, lang: this.language });
    const isPlain = Object.keys(attributes).every((name) => name === 'country');
    await this.measure(isPlain ? 'introduction' : 'introduction with-settings');
    return this.measurements;
  }

  async toOutcome({ answers, country }: Case): Promise<Measurement[]> {
    await this.toIntroduction({ country });
    await this.phone.goOn();
    const given: Answers = {};
    const choose = async (question: QuestionId) => {
      await this.phone.choose(choicesOf(question, given, answers, country));
      Object.assign(given, { [question]: answers[question] });
    };
    for (const question of questionsFor(answers, country)) {
      await this.measure(`question ${question}`);
      await choose(question);
      await this.phone.goOn();
    }
    const outcome = assess(given, { country }) as Outcome;
    if (outcome.tier === 'emergency') {
      await this.measure(`emergency ${answers.safety}`);
      return this.measurements;
    }
    await this.measure('outcome');
    for (const [index, question] of tailoringQuestions({ outcome }).entries()) {
      if (answers[question] === undefined) continue;
      await this.phone.openTailoring(index);
      await choose(question);
      await this.phone.saveTailoring();
      await this.measure('outcome');
    }
    await this.unfold();
    return this.measurements;
  }

  private async unfold(): Promise<void> {
    const { card, folds } = await this.phone.unfolded(this.text.explain.title);
    this.add('unfolded', card);
    for (const fold of folds) this.add(`fold ${foldOf(fold.title, this.text)}`, fold);
  }

  private async measure(screen: string): Promise<void> {
    this.add(screen, await this.phone.card());
  }

  private add(screen: string, { height, text }: Seen): void {
    const { id, language } = this;
    this.measurements.push({ language, case: id, screen, height, words: wordsIn(text).length });
  }
}

/** For each option that is offered, whether it is chosen. */
function choicesOf(
  question: QuestionId,
  given: Answers,
  answers: Answers,
  country: CountryId,
): boolean[] {
  const offered = offeredOptions(PROTOCOL, question, resolveJourney(PROTOCOL, given, country));
  const chosen: readonly string[] = givenOptions(answers, question) ?? [];
  return offered.map((option) => chosen.includes(option));
}

/** The id of a fold, or the title itself where the words of one differ by answers. */
function foldOf(title: string, { sections }: Text): string {
  const ids = Object.keys(sections) as FoldId[];
  return ids.find((id) => sections[id].title === title) ?? title;
}
