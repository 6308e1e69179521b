import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { CountryId } from '../content/countries.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers } from '../content/vocabulary.js';
import { explain } from '../engine/explain.js';
import { composeVisitSummary } from '../visit-summary/visit-summary.js';
import { VERSION } from '../version.js';
import { inspect } from './debug/inspection.js';
import { dispatch } from './events.js';
import { moveFocus, type FocusTarget } from './focus.js';
import { FlowState } from './flow-state.js';
import { LayoutShiftGuard } from './layout-shift-guard.js';
import { PageLanguage } from './language.js';
import { ChecklistState } from './checklist-state.js';
import { adoptProperties, reflectAttributes, RenderedElement } from './rendered-element.js';
import {
  readSettings,
  type HeadingLevel,
  type PublisherInterest,
  type ShareList,
} from './settings.js';
import { styles } from './styles/styles.js';
import { PrintExpander } from './print-expander.js';
import { renderCard } from './views/card.js';
import { renderIntroduction } from './views/introduction.js';
import { renderOutcome } from './views/outcome.js';
import { renderClear, renderProgress } from './views/progress.js';
import { renderQuestion } from './views/question.js';
import { renderWords, type ViewContext } from './views/view-context.js';

/** The longest time between the halves of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

/** Each is a property too, such as `headingLevel`. */
const ATTRIBUTES = [
  'topic',
  'country',
  'heading-level',
  'publisher',
  'publisher-interest',
  'share',
  'debug',
];

/**
 * Asks a person a few short questions and answers: does anything point toward a second medical
 * opinion, why, from whom, how, what to bring, what to ask, and how to tell the doctor. It makes no
 * request, stores nothing, and tells the page no answer unless `share` says so. It speaks the
 * language of its nearest `lang`: English, or Spanish.
 *
 * @slot - What shows until the script has run, and where it cannot: the static edition.
 * @slot services - The publisher's own second-opinion services, shown with the outcome's places to
 * go, labelled.
 * @slot notice - The publisher's language-assistance notice, contact or legal line, below every
 * screen.
 *
 * @fires {CustomEvent<undefined>} second-opinion-start - The person pressed Start. No detail.
 * @fires {CustomEvent<StepDetail>} second-opinion-step - A question is shown on the way: `step` and
 * `of`, numbers only.
 * @fires {CustomEvent<OutcomeDetail>} second-opinion-outcome - The outcome is shown, anew after
 * each changed answer: `version`; `tier` with `share="outcome"`; `answers` with `share="answers"`.
 * @fires {CustomEvent<TakeAwayDetail>} second-opinion-take-away - The person took their page along:
 * `kind` is `print`, `copy`, `email` or `download`. It did not fail, as far as a browser tells.
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
 * @csspart option - One option.
 * @csspart option-checked - An option that is chosen: the part `option` too.
 * @csspart label - The words of an option.
 * @csspart error - What is missing before the person can go on.
 * @csspart button - Every button.
 * @csspart button-primary - The main button of a screen: the part `button` too.
 * @csspart button-secondary - Any other button: the part `button` too.
 * @csspart button-change - A quiet button, which changes or clears: the part `button` too.
 * @csspart details - What opens and folds.
 * @csspart summary - What is pressed to open or fold it.
 * @csspart lead - What the outcome says below its headline.
 * @csspart first-step - The one thing to do first.
 * @csspart first-step-urgent - The same in an emergency: the part `first-step` too.
 * @csspart section - A section of the outcome.
 * @csspart tailoring - The optional questions: the part `section` too.
 * @csspart answers - What was answered: the part `section` too.
 * @csspart reason - A reason.
 * @csspart advice - An advice item.
 * @csspart evidence - An evidence card.
 * @csspart evidence-model - The card of a computer model: the part `evidence` too.
 * @csspart chart - A picture of 100 squares, with its words.
 * @csspart tick - A question to ask or a record to bring, with its box.
 * @csspart script - Words to say or send.
 * @csspart take-away - The page to take along: the part `section` too.
 * @csspart text - The whole of that page as text.
 * @csspart status - What became of a print, a copy, an e-mail or a download.
 * @csspart box - The text in a box, where nothing else works.
 * @csspart answer - One of the person's answers.
 * @csspart services - The publisher's own services.
 * @csspart source - Where something comes from.
 * @csspart link - Every link.
 * @csspart review-due - That the content is due for review, once the day for it has gone by.
 */
export class SecondOpinionElement extends RenderedElement {
  /** The version of the product, its content included. */
  static readonly version = VERSION;

  static readonly observedAttributes = ATTRIBUTES;

  /** The problem that the page is about, as an answer that the person may change. Default: none. */
  declare topic: OptionId<'problem'> | null;

  /**
   * Whose emergency and crisis numbers, coverage, records and national services are told. Any other
   * value counts as `intl`. Default: `us`.
   */
  declare country: CountryId | null;

  /** The level of the widget's own heading in the page's outline. Default: 2. */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | null;

  /** The publisher's name, which labels what the publisher adds. Default: none. */
  declare publisher: string | null;

  /** The publisher's own interest, disclosed in a plain line. Default: none. */
  declare publisherInterest: PublisherInterest | null;

  /** What the outcome event may carry, which the person is told. Default: nothing. */
  declare share: ShareList | null;

  /**
   * Where it is present, the console tells what the page does to the element, and of contrast that
   * is too low: for those who build the page. In `second-opinion.js` only.
   */
  declare debug: boolean | '' | null;

  private readonly interview = new FlowState(readSettings({}, () => {}));
  private readonly ownList = new ChecklistState(this);
  private readonly keptRoom = new LayoutShiftGuard(this);
  private readonly unfoldForPrint = new PrintExpander(
    () => this.renderRoot,
    () => this.showAll(),
  );

  private readonly pageLanguage = new PageLanguage(this, () => this.requestUpdate());
  private readonly complaints = new Set<string>();
  private focusTarget: FocusTarget | undefined;
  /** When the last screen came up, in milliseconds of the page. */
  private turnedAt = -Infinity;

  constructor() {
    super(styles);
    adoptProperties(this, ATTRIBUTES);
    this.addEventListener('click', this.dropSecondClick, { capture: true });
  }

  /** Forgets every answer and shows the introduction. */
  restart(): void {
    this.interview.restart();
    this.ownList.forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.forget);
    this.unfoldForPrint.connect();
    this.pageLanguage.connect();
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.forget);
    this.unfoldForPrint.disconnect();
    this.pageLanguage.disconnect();
    this.keptRoom.release();
  }

  protected override updated(): void {
    this.keptRoom.keep();
    if (this.focusTarget) moveFocus(this.renderRoot, this.focusTarget);
    this.focusTarget = undefined;
    if (this.debug !== null) inspect(this, ATTRIBUTES, this.complain);
  }

  protected override render(): TemplateResult {
    const { interview } = this;
    interview.settle(readSettings(this, this.complain));
    const { country, headingLevel } = interview.settings;
    const { text } = this.pageLanguage;
    const { at } = interview.place;
    const page = {
      text,
      country,
      headingLevel,
      today: new Date().toISOString().slice(0, 10),
      askAbout: this.askAbout,
    };
    return renderCard(
      html`<p part="emergency-line">${renderWords(text.emergencyLine, page)}</p>
        ${renderProgress(interview.progress, at === 'outcome', page)} ${this.renderScreen(page)}
        ${at === 'introduction' ? nothing : renderClear(this.startAgain, page)}
        <slot name="notice"></slot>`,
      text,
    );
  }

  private renderScreen(page: ViewContext): TemplateResult {
    const { interview, toggle, goOn, goBack } = this;
    const { place, settings, preset } = interview;
    if (place.at === 'outcome') return this.renderOutcome(page);
    if (place.at === 'question') {
      const asked = interview.asked(place.question);
      return renderQuestion({ ...asked, toggle, next: goOn, back: goBack }, page);
    }
    return renderIntroduction(
      {
        settings,
        problem: preset && interview.labels(preset, page.text)[0],
        start: this.start,
        changeProblem: () => this.change('problem', 'introduction'),
      },
      page,
    );
  }

  private renderOutcome(page: ViewContext): TemplateResult {
    const { interview, ownList } = this;
    const { settings, presetAnswer, outcome, changes, given } = interview;
    const labels = (question: QuestionId) => interview.labels(question, page.text);
    const choices = { outcome, labels, ticked: ownList.ticked };
    return renderOutcome(
      {
        ...choices,
        settings,
        explain: explain(PROTOCOL, interview.journey, given),
        changes,
        askForChanges: this.askForChanges,
        tick: ownList.tick,
        takenOut: ownList.takenOut,
        takeOut: (what, way) => ownList.takeOut(what, way, composeVisitSummary(choices, page)),
        preset: presetAnswer,
        hasServices: this.querySelector(':scope > [slot="services"]') !== null,
        onServices: () => this.requestUpdate(),
        change: (question) => this.change(question, 'outcome'),
      },
      page,
    );
  }

  /** Whoever comes back to the page, perhaps on a shared phone, finds no answers of another. */
  private readonly forget = (): void => this.restart();

  private readonly askForChanges = (): void => {
    this.interview.askForChanges();
    this.requestUpdate();
  };

  private askAbout: (() => void) | undefined = () => {
    this.askAbout = undefined;
    this.requestUpdate();
  };

  /** Paper shows all of a screen, at once. */
  private showAll(): void {
    this.askAbout = undefined;
    if (this.interview.place.at === 'outcome') this.askForChanges();
    this.performUpdate();
  }

  private readonly complain = (message: string): void => {
    if (this.complaints.has(message)) return;
    this.complaints.add(message);
    console.warn(`second-opinion: ${message}`);
  };

  private readonly start = (): void => {
    dispatch(this, 'second-opinion-start');
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
    this.interview.toggle(option, isChosen);
    this.requestUpdate();
  };

  private readonly goOn = (): void => {
    const { interview } = this;
    interview.goOn();
    if (interview.error) {
      this.focusTarget = 'input';
      this.requestUpdate();
      return;
    }
    this.turnPage();
    if (interview.place.at === 'outcome') this.announceOutcome();
  };

  private readonly goBack = (): void => {
    this.interview.goBack();
    this.turnPage();
  };

  private change(question: QuestionId, returnTo: 'introduction' | 'outcome'): void {
    this.interview.change(question, returnTo);
    this.turnPage();
  }

  /** Another screen comes up. */
  private turnPage(): void {
    const { place, progress, mostQuestions } = this.interview;
    this.keptRoom.release();
    this.turnedAt = performance.now();
    this.focusTarget = 'heading';
    this.requestUpdate();
    if (place.at === 'question' && !place.returnTo) {
      dispatch(this, 'second-opinion-step', { step: progress.step, of: mostQuestions });
    }
  }

  private announceOutcome(): void {
    const { outcome, given, settings } = this.interview;
    const counted = outcome.answered.map((question) => [question, given[question]]);
    dispatch(this, 'second-opinion-outcome', {
      version: VERSION,
      ...(settings.share.includes('outcome') && { tier: outcome.tier }),
      ...(settings.share.includes('answers') && {
        answers: Object.fromEntries(counted) as Answers,
      }),
    });
  }
}

reflectAttributes(SecondOpinionElement, ATTRIBUTES);
