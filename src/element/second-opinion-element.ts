import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import { PROGRAM } from '../content/program.js';
import type { Vocabulary } from '../content/vocabulary.js';
import type { Answers, Outcome } from '../engine.js';
import { assess } from '../engine/assess.js';
import { smallestChanges } from '../engine/changes.js';
import { explain } from '../engine/explain.js';
import { offeredOptions, questionOf, travel, type Journey } from '../engine/journey.js';
import type { Change } from '../engine/model.js';
import { composeTakeAway } from '../takeaway/take-away.js';
import { optionText } from '../text/compose.js';
import { textFor } from '../text/text-for.js';
import type { Text } from '../text/text.js';
import { VERSION } from '../version.js';
import { announce } from './events.js';
import { moveFocus, type FocusTarget } from './focus.js';
import { KeptRoom } from './kept-room.js';
import { languageOf, LanguageWatch } from './language.js';
import { OwnListState } from './own-list-state.js';
import {
  INTRODUCTION,
  isChange,
  placeAfter,
  placeBefore,
  placeShown,
  questionsOnTheWay,
  type Place,
} from './place.js';
import { adoptProperties, reflectAttributes, RenderedElement } from './rendered-element.js';
import { readSettings, type Settings } from './settings.js';
import { styles } from './styles/styles.js';
import { UnfoldForPrint } from './unfold-for-print.js';
import { renderCard } from './views/card.js';
import { renderIntroduction } from './views/introduction.js';
import { renderOutcome } from './views/outcome.js';
import { renderClear, renderProgress, type Progress } from './views/progress.js';
import { draftError, renderQuestion, type DraftError } from './views/question.js';
import { renderWords, type Page } from './views/view.js';

/** The longest time between the halves of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

/** The names of the settings, by property. */
const ATTRIBUTES = {
  topic: 'topic',
  country: 'country',
  headingLevel: 'heading-level',
  publisher: 'publisher',
  publisherInterest: 'publisher-interest',
  share: 'share',
} as const;

/**
 * Asks a person a few short questions and answers: does anything point toward a second medical
 * opinion, why, from whom, how, what to bring, what to ask, and how to tell the doctor. It makes no
 * request, stores nothing, and tells the page no answer unless `share` says so. It speaks the
 * language of its nearest `lang`: English, or Spanish.
 *
 * @slot services - The publisher's own second-opinion services, shown with the outcome's places to
 * go, labelled.
 * @slot notice - The publisher's language-assistance notice, contact or legal line, below every
 * screen.
 *
 * @fires second-opinion-start - The person pressed Start. No detail.
 * @fires second-opinion-step - A question is shown on the way: `step` and `of`, numbers only.
 * @fires second-opinion-outcome - The outcome is shown, anew after each changed answer: `version`;
 * `tier` with `share="outcome"`; `answers` with `share="answers"`.
 * @fires second-opinion-take-away - The person took their page along: `kind` is `print`, `copy`,
 * `email` or `download`. It did not fail, as far as a browser tells.
 *
 * @csspart card - The whole widget.
 * @csspart emergency-line - The line with the emergency number.
 * @csspart progress - The words on how far the person is.
 * @csspart bar - The same as a bar.
 * @csspart heading - The heading of the screen.
 * @csspart subheading - A heading below it.
 * @csspart privacy - Where the answers go.
 * @csspart interest - The publisher's disclosed interest.
 * @csspart preset - The problem that the page's topic stands for.
 * @csspart question - The question with its options.
 * @csspart option - One option; `option-checked` too when it is chosen.
 * @csspart label - The words of an option.
 * @csspart error - What is missing before the person can go on.
 * @csspart button - Every button; `button-primary`, `button-secondary` or `button-change` too.
 * @csspart details - What opens and folds.
 * @csspart summary - What is pressed to open or fold it.
 * @csspart lead - What the outcome says below its headline.
 * @csspart first-step - The one thing to do first; `first-step-urgent` too in an emergency.
 * @csspart section - A section of the outcome; `tailoring` and `answers` name two of them.
 * @csspart reason - A reason.
 * @csspart advice - An advice item.
 * @csspart evidence - An evidence card; `evidence-model` too on a computer model.
 * @csspart chart - A picture of 100 squares, with its words.
 * @csspart tick - A question to ask or a record to bring, with its box.
 * @csspart script - Words to say or send.
 * @csspart take-away - The page to take along: a section too.
 * @csspart text - The whole of that page as text.
 * @csspart status - What became of a print, a copy, an e-mail or a download.
 * @csspart box - The text in a box, where nothing else works.
 * @csspart answer - One of the person's answers.
 * @csspart services - The publisher's own services.
 * @csspart source - Where something comes from.
 * @csspart link - Every link.
 */
export class SecondOpinionElement extends RenderedElement {
  /** The version of the product, its content included. */
  static readonly version = VERSION;

  static readonly observedAttributes = Object.values(ATTRIBUTES);

  /** Presets the problem: an id of the question `problem`. Default: none. */
  declare topic: string | null;

  /** `us` (default), `gb` or `intl`; any other counts as `intl`. */
  declare country: string | null;

  /** The level of the widget's own heading, 1 to 6. Default: 2. */
  declare headingLevel: string | number | null;

  /** The publisher's name, which labels what the publisher adds. */
  declare publisher: string | null;

  /** `offers-second-opinions` or `pays-for-second-opinions`: disclosed in a plain line. */
  declare publisherInterest: string | null;

  /** What the outcome event may carry: any of `outcome` and `answers`. Default: none. */
  declare share: string | null;

  private answers: Answers = {};
  private place: Place = INTRODUCTION;
  /** What is ticked on the screen, not yet an answer. */
  private draft: readonly OptionId[] = [];
  private error: DraftError | undefined;
  /** Worked out once the person asks for them; anew after each changed answer. */
  private changes: readonly Change<Vocabulary>[] | undefined;

  private readonly ownList = new OwnListState(this);
  private readonly keptRoom = new KeptRoom(this);
  private readonly unfoldForPrint = new UnfoldForPrint(
    () => this.renderRoot,
    () => this.showAll(),
  );

  private readonly languageWatch = new LanguageWatch(this, () => this.requestUpdate());

  private settings: Settings = readSettings({}, () => {});
  private text: Text = textFor('');
  private readonly complaints = new Set<string>();
  private focusTarget: FocusTarget | undefined;
  /** When the last screen came up, in milliseconds of the page. */
  private turnedAt = -Infinity;

  constructor() {
    super(styles);
    adoptProperties(this, Object.keys(ATTRIBUTES));
    this.addEventListener('click', this.dropSecondClick, { capture: true });
  }

  /** Forgets every answer and shows the introduction. */
  restart(): void {
    this.answers = {};
    this.ownList.forget();
    this.show(INTRODUCTION);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.forget);
    this.unfoldForPrint.connect();
    this.languageWatch.connect();
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.forget);
    this.unfoldForPrint.disconnect();
    this.languageWatch.disconnect();
    this.keptRoom.release();
  }

  protected override updated(): void {
    this.keptRoom.keep();
    if (this.focusTarget) moveFocus(this.renderRoot, this.focusTarget);
    this.focusTarget = undefined;
  }

  protected override render(): TemplateResult {
    this.settings = readSettings(this, this.complain);
    const place = placeShown(this.place, this.journey, this.preset);
    if (place !== this.place) this.show(place);
    const { country, headingLevel } = this.settings;
    const text = (this.text = textFor(languageOf(this)));
    const page = { text, country, headingLevel, today: new Date().toISOString().slice(0, 10) };
    return renderCard(
      html`<p part="emergency-line">${renderWords(text.emergencyLine, page)}</p>
        ${renderProgress(this.progress, this.place.at === 'outcome', page)}
        ${this.renderScreen(page)}
        ${this.place.at === 'introduction' ? nothing : renderClear(this.startAgain, page)}
        <slot name="notice"></slot>`,
      text,
    );
  }

  /** The number of the question on the way, and of how many; `step` is 0 off the way. */
  private get progress(): Progress {
    const { place, journey } = this;
    const way = questionsOnTheWay(journey, this.preset);
    const isOnTheWay = place.at === 'question' && !isChange(place, journey);
    return { step: isOnTheWay ? way.indexOf(place.question) + 1 : 0, of: way.length };
  }

  private renderScreen(page: Page): TemplateResult {
    const { place, settings, preset } = this;
    if (place.at === 'outcome') return this.renderOutcome(page);
    if (place.at === 'question') return this.renderQuestion(place.question, page);
    return renderIntroduction(
      {
        settings,
        problem: preset && this.labels(preset)[0],
        start: this.start,
        changeProblem: () => this.change('problem', 'introduction'),
      },
      page,
    );
  }

  private renderQuestion(question: QuestionId, page: Page): TemplateResult {
    const { place, journey, draft, error } = this;
    const onTheWay = isChange(place, journey) ? 'change' : 'on-the-way';
    const isOpenTailoring = questionOf(PROGRAM, question).tailoring && !this.answers[question];
    return renderQuestion(
      {
        question,
        options: offeredOptions(PROGRAM, question, journey),
        draft,
        mode: isOpenTailoring ? 'tailoring' : onTheWay,
        error,
        toggle: this.toggle,
        next: this.goOn,
        back: this.goBack,
      },
      page,
    );
  }

  private renderOutcome(page: Page): TemplateResult {
    const { settings, preset, outcome, changes, ownList, given } = this;
    const labels = (question: QuestionId) => this.labels(question);
    const choices = { outcome, labels, ticked: ownList.ticked };
    return renderOutcome(
      {
        ...choices,
        settings,
        explain: explain(PROGRAM, given, settings.country),
        changes,
        askForChanges: this.askForChanges,
        tick: ownList.tick,
        takenOut: ownList.takenOut,
        takeOut: (what, way) => ownList.takeOut(what, way, composeTakeAway(choices, page)),
        preset: this.answers.problem ? undefined : preset,
        hasServices: this.querySelector(':scope > [slot="services"]') !== null,
        onServices: () => this.requestUpdate(),
        change: (question) => this.change(question, 'outcome'),
      },
      page,
    );
  }

  /** What was answered, as far as it counts, in words. */
  private labels(question: QuestionId): readonly string[] {
    const chosen = this.ticked(question);
    const labels = offeredOptions(PROGRAM, question, this.journey)
      .filter((option) => chosen.includes(option))
      .map((option) => optionText(question, option, this.text)[0]);
    return labels.length ? labels : [this.text.outcome.noneTicked];
  }

  /** The person's answers, the page's topic among them until the person says otherwise. */
  private get given(): Answers {
    const { topic } = this.settings;
    return topic ? { problem: topic, ...this.answers } : this.answers;
  }

  private get preset(): QuestionId | undefined {
    return this.settings.topic && 'problem';
  }

  private get journey(): Journey<Vocabulary> {
    return travel(PROGRAM, this.given, this.settings.country);
  }

  private get outcome(): Outcome {
    return assess(PROGRAM, this.given, this.settings.country) as Outcome;
  }

  private ticked(question: QuestionId): readonly OptionId[] {
    return [this.given[question] ?? []].flat();
  }

  /** Whoever comes back to the page, perhaps on a shared phone, finds no answers of another. */
  private readonly forget = (): void => this.restart();

  private readonly askForChanges = (): void => {
    this.changes ??= smallestChanges(PROGRAM, this.given, this.settings.country);
    this.requestUpdate();
  };

  /** Paper shows all of an outcome, at once. */
  private showAll(): void {
    if (this.place.at !== 'outcome') return;
    this.askForChanges();
    this.performUpdate();
  }

  private readonly complain = (message: string): void => {
    if (this.complaints.has(message)) return;
    this.complaints.add(message);
    console.warn(message);
  };

  private readonly start = (): void => {
    announce(this, 'second-opinion-start');
    this.goOn();
  };

  /** The second half of a double click on Next would tick what the next screen has there. */
  private readonly dropSecondClick = (event: MouseEvent): void => {
    if (event.detail < 2 || event.timeStamp - this.turnedAt > DOUBLE_CLICK) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly startAgain = (): void => {
    this.restart();
    this.focusTarget = 'heading';
  };

  private readonly toggle = (option: OptionId, isChosen: boolean): void => {
    const { place, draft } = this;
    if (place.at !== 'question') return;
    const others = questionOf(PROGRAM, place.question).repeats
      ? draft.filter((one) => one !== option)
      : [];
    this.draft = isChosen ? [...others, option] : others;
    this.requestUpdate();
  };

  private readonly goOn = (): void => {
    const { place } = this;
    if (place.at === 'question') {
      this.error = draftError(place.question, this.draft);
      if (this.error) {
        this.focusTarget = 'input';
        this.requestUpdate();
        return;
      }
      this.keep(place.question);
    }
    this.goTo(placeAfter(place, this.journey, this.preset));
    if (this.place.at === 'outcome') this.announceOutcome();
  };

  private readonly goBack = (): void => {
    const { place, draft } = this;
    // What is chosen on the way is kept; a change is left as it was.
    const isOnTheWay = place.at === 'question' && !isChange(place, this.journey);
    if (isOnTheWay && draft.length) this.keep(place.question);
    this.goTo(placeBefore(place, this.journey, this.preset));
  };

  private change(question: QuestionId, returnTo: 'introduction' | 'outcome'): void {
    this.goTo({ at: 'question', question, returnTo });
  }

  private keep(question: QuestionId): void {
    const { repeats, tailoring } = questionOf(PROGRAM, question);
    // An optional question without a tick is open again; to a required one, none is an answer.
    const answer = repeats && (this.draft.length || !tailoring) ? this.draft : this.draft[0];
    this.answers = { ...this.answers, [question]: answer };
  }

  private goTo(place: Place): void {
    this.keptRoom.release();
    this.show(place);
    this.turnedAt = performance.now();
    this.focusTarget = 'heading';
    if (place.at === 'question' && !place.returnTo) this.announceStep();
  }

  private show(place: Place): void {
    this.place = place;
    this.changes = undefined;
    this.draft = place.at === 'question' ? this.ticked(place.question) : [];
    this.error = undefined;
    this.requestUpdate();
  }

  private announceStep(): void {
    const { step } = this.progress;
    const nobody = travel(PROGRAM, {}, this.settings.country);
    const of = questionsOnTheWay(nobody, this.preset).length;
    announce(this, 'second-opinion-step', { step, of });
  }

  private announceOutcome(): void {
    const { outcome, given } = this;
    const { share } = this.settings;
    const counted = outcome.answered.map((question) => [question, given[question]]);
    announce(this, 'second-opinion-outcome', {
      version: VERSION,
      ...(share.includes('outcome') && { tier: outcome.tier }),
      ...(share.includes('answers') && { answers: Object.fromEntries(counted) as Answers }),
    });
  }
}

reflectAttributes(SecondOpinionElement, ATTRIBUTES);
