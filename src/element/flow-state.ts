import type { OptionId, QuestionId } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers, Outcome, Vocabulary } from '../content/vocabulary.js';
import { assess } from '../engine/assess.js';
import { smallestChanges } from '../engine/changes.js';
import { offeredOptions, questionOf, resolveJourney, type Journey } from '../engine/journey.js';
import type { Change } from '../engine/model.js';
import { optionText } from '../text/compose.js';
import type { Text } from '../text/text.js';
import {
  INTRODUCTION,
  isChange,
  nextScreen,
  previousScreen,
  resolveScreen,
  requiredPath,
  type Screen,
} from './screen.js';
import type { Settings } from './settings.js';

/** What is wrong with what is ticked, once it is handed in. */
export type DraftError = 'none-chosen' | 'too-many';

/** A question on the screen. */
export interface AskedQuestion {
  readonly question: QuestionId;
  /** In the order shown. */
  readonly options: readonly OptionId[];
  /** What is ticked, not yet an answer. */
  readonly draft: readonly OptionId[];
  /** `change`: one answer is being changed; `tailoring`: an optional one; else on the way. */
  readonly mode: 'on-the-way' | 'change' | 'tailoring';
  /** What is wrong with the draft, if it was handed in. */
  readonly error: DraftError | undefined;
}

export interface Progress {
  /** The number of the question that is shown, from 1; 0 where none is on the way. */
  readonly step: number;
  readonly of: number;
}

/**
 * What a person has answered, and which screen they are on. All else that is known of them follows
 * from it, anew each time.
 */
export class FlowState {
  place: Screen = INTRODUCTION;
  /** What is ticked on the screen, not yet an answer. */
  draft: readonly OptionId[] = [];
  /** What is wrong with the draft, if it was handed in. */
  error: DraftError | undefined;
  /** Worked out once the person asks for them; anew after each changed answer. */
  changes: readonly Change<Vocabulary>[] | undefined;
  settings: Settings;
  private answers: Answers;

  constructor(settings: Settings, answers: Answers = {}) {
    this.settings = settings;
    this.answers = answers;
  }

  /** The person's answers, the page's topic among them until the person says otherwise. */
  get given(): Answers {
    const { topic } = this.settings;
    return topic ? { problem: topic, ...this.answers } : this.answers;
  }

  /** The question that the page's topic answers. */
  get preset(): QuestionId | undefined {
    return this.settings.topic && 'problem';
  }

  /** The same, while the answer is the page's and not the person's. */
  get presetAnswer(): QuestionId | undefined {
    return this.answers.problem ? undefined : this.preset;
  }

  get journey(): Journey<Vocabulary> {
    return resolveJourney(PROTOCOL, this.given, this.settings.country);
  }

  get outcome(): Outcome {
    return assess(PROTOCOL, this.given, this.settings.country) as Outcome;
  }

  /** The number of the question on the way, and of how many; `step` is 0 off the way. */
  get progress(): Progress {
    const { place, journey } = this;
    const way = requiredPath(journey, this.preset);
    const isOnTheWay = place.at === 'question' && !isChange(place, journey);
    return { step: isOnTheWay ? way.indexOf(place.question) + 1 : 0, of: way.length };
  }

  /** The most questions that anyone is asked with these settings. */
  get mostQuestions(): number {
    const nobody = resolveJourney(PROTOCOL, {}, this.settings.country);
    return requiredPath(nobody, this.preset).length;
  }

  /** What is chosen as the answer to a question. */
  chosen(question: QuestionId): readonly OptionId[] {
    return [this.given[question] ?? []].flat();
  }

  offered(question: QuestionId): readonly OptionId[] {
    return offeredOptions(PROTOCOL, question, this.journey);
  }

  asked(question: QuestionId): AskedQuestion {
    const { draft, error, place, journey } = this;
    const isOpenTailoring = questionOf(PROTOCOL, question).tailoring && !this.answers[question];
    const onTheWay = isChange(place, journey) ? 'change' : 'on-the-way';
    const mode = isOpenTailoring ? 'tailoring' : onTheWay;
    return { question, options: this.offered(question), draft, mode, error };
  }

  /** What was answered, as far as it counts, in words. */
  labels(question: QuestionId, text: Text): readonly string[] {
    const chosen = this.chosen(question);
    const labels = this.offered(question)
      .filter((option) => chosen.includes(option))
      .map((option) => optionText(question, option, text)[0]);
    return labels.length ? labels : [text.outcome.noneTicked];
  }

  restart(): void {
    this.answers = {};
    this.show(INTRODUCTION);
  }

  /** Leaves a screen that new settings have closed. */
  settle(settings: Settings): void {
    this.settings = settings;
    const place = resolveScreen(this.place, this.journey, this.preset);
    if (place !== this.place) this.show(place);
  }

  toggle(option: OptionId, isChosen: boolean): void {
    const { place, draft } = this;
    if (place.at !== 'question') return;
    const others = questionOf(PROTOCOL, place.question).repeats
      ? draft.filter((one) => one !== option)
      : [];
    this.draft = isChosen ? [...others, option] : others;
  }

  /** Goes on with what is ticked, unless something is wrong with it: that is the error then. */
  goOn(): void {
    const { place } = this;
    if (place.at === 'question') {
      this.error = this.draftError(place.question);
      if (this.error) return;
      this.keep(place.question);
    }
    this.show(nextScreen(place, this.journey, this.preset));
  }

  goBack(): void {
    const { place, draft } = this;
    // What is chosen on the way is kept; a change is left as it was.
    const isOnTheWay = place.at === 'question' && !isChange(place, this.journey);
    if (isOnTheWay && draft.length) this.keep(place.question);
    this.show(previousScreen(place, this.journey, this.preset));
  }

  /** Asks one question again, or an optional one. */
  change(question: QuestionId, returnTo: 'introduction' | 'outcome'): void {
    this.show({ at: 'question', question, returnTo });
  }

  askForChanges(): void {
    this.changes ??= smallestChanges(PROTOCOL, this.given, this.settings.country);
  }

  private keep(question: QuestionId): void {
    const { repeats, tailoring } = questionOf(PROTOCOL, question);
    // An optional question without a tick is open again; to a required one, none is an answer.
    const answer = repeats && (this.draft.length || !tailoring) ? this.draft : this.draft[0];
    this.answers = { ...this.answers, [question]: answer };
  }

  private draftError(question: QuestionId): DraftError | undefined {
    const { repeats, maxOccurs = Infinity } = questionOf(PROTOCOL, question);
    if (!repeats && !this.draft.length) return 'none-chosen';
    return this.draft.length > maxOccurs ? 'too-many' : undefined;
  }

  private show(place: Screen): void {
    this.place = place;
    this.changes = undefined;
    this.draft = place.at === 'question' ? this.chosen(place.question) : [];
    this.error = undefined;
  }
}
