import { adoptStyles, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { CountryId } from '../content/countries.js';
import { offeredMethods, type ExportMethod } from '../visit-summary/export/export-summary.js';
import type { Text } from '../text/text.js';
import { createElement } from '../visit-summary/safe-document.js';
import { VERSION } from '../version.js';
import type { Actions } from './actions.js';
import { containKeyEvents } from './contain-key-events.js';
import { inspect } from './debug/inspection.js';
import { ChoiceListener } from './choices.js';
import { DoubleClickFilter } from './double-click-filter.js';
import { dispatch, dispatchOutcome } from './events.js';
import { ExportController } from './export-controller.js';
import { warnOfFailure } from './failure.js';
import type { ExportResult } from './flow-state.js';
import { moveFocus, openFold, type FocusTarget } from './focus.js';
import { LanguageController } from './language.js';
import { LayoutShiftGuard } from './layout-shift-guard.js';
import { PrintExpander } from './print-expander.js';
import { RandomIds } from './random-ids.js';
import {
  ATTRIBUTE_ALIASES,
  readSettings,
  SETTING_PROPERTIES,
  type HeadingLevel,
  type PublisherInterest,
  type ShareList,
} from './settings.js';
import { isOutcome, isQuestion, tailoringQuestions, type Snapshot } from './snapshot.js';
import { STYLES } from './styles/styles.js';
import * as transitions from './transitions.js';
import { renderCard } from './views/card.js';
import type { ViewContext } from './views/view-context.js';
import { visitSummaryOf } from './views/visit-summary.js';

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
 * @csspart question - A question with its options.
 * @csspart option - One option.
 * @csspart option-checked - An option that is chosen: the part `option` too.
 * @csspart label - The words of an option.
 * @csspart error - What is missing before the person can go on.
 * @csspart button - Every button.
 * @csspart button-primary - The main button of a screen: the part `button` too.
 * @csspart button-secondary - Any other button: the part `button` too.
 * @csspart button-quiet - A button that looks like a link: the part `button` too.
 * @csspart button-call - A call or a text to an emergency or crisis line: the part `button` too.
 * @csspart chip - Opens an optional question: the part `button` too.
 * @csspart details - What opens and folds.
 * @csspart summary - What is pressed to open or fold it.
 * @csspart lead - Why, in one sentence below the headline of the outcome.
 * @csspart steps - What to do, in order.
 * @csspart step - One step.
 * @csspart balance - How often another opinion changes something, and what it takes.
 * @csspart section - A section of the outcome that is always open.
 * @csspart take-away - The page to take along: the part `section` too.
 * @csspart tailoring - The optional questions: the part `section` too.
 * @csspart fold - A section of the outcome that opens: the part `details` too.
 * @csspart about - What the tool is, and its sources: the part `details` too.
 * @csspart reason - A reason.
 * @csspart advice - An advice item.
 * @csspart why - What an item came from, and who says it.
 * @csspart evidence - An evidence card.
 * @csspart evidence-model - The card of a computer model: the part `evidence` too.
 * @csspart chart - A picture of 100 squares, with its words.
 * @csspart tick - A question to ask or a record to bring, with its box.
 * @csspart script - Words to say or send.
 * @csspart status - What became of an action.
 * @csspart box - The text in a box, where nothing else works.
 * @csspart answer - One of the person's answers.
 * @csspart services - The publisher's own services.
 * @csspart source - Where something comes from.
 * @csspart link - Every link.
 * @csspart review-due - That the content is due for review, once the day for it has gone by.
 */
export class SecondOpinionElement extends LitElement {
  /** The version of the product, its content included. */
  static readonly version = VERSION;

  static override styles = STYLES;

  /** Trackers that look around in the page find no answer. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };

  /** `attachInternals()` would hand out the closed root. */
  static readonly disabledFeatures = ['internals'];

  static override properties = {
    ...SETTING_PROPERTIES,
    snapshot: { state: true },
    isAboutShown: { state: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(ATTRIBUTE_ALIASES)];
  }

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
   * is too low: for those who build the page. In `second-opinion.js` only. Where it is present when
   * the element is first connected, the shadow root is open, for audits: to trackers too.
   */
  declare debug: boolean;

  declare private snapshot: Snapshot;
  /** Whether what the tool is has been rendered. */
  declare private isAboutShown: boolean;

  private readonly language = new LanguageController(this);
  private readonly layoutShiftGuard = new LayoutShiftGuard(this);
  private readonly doubleClickFilter = new DoubleClickFilter(this);
  private readonly exporter = new ExportController(this, (result) => this.reportExport(result));
  private readonly warned = new Set<string>();
  private readonly randomIds = new RandomIds();
  /** Set before `renderRoot`, which Lit sets only after all of `createRenderRoot` has succeeded. */
  private attachedRoot: ShadowRoot | undefined;
  private shownText: Text | undefined;
  private focusTarget: FocusTarget | undefined;
  private isFallbackShown = false;
  private idleRequest = 0;

  constructor() {
    super();
    this.isAboutShown = false;
    containKeyEvents(this);
    new ChoiceListener(this);
    new PrintExpander(this, () => this.prepareForPrint());
  }

  /** Forgets every answer and shows the introduction. */
  restart(): void {
    if (this.hasUpdated) this.snapshot = transitions.restart(this.snapshot);
    this.exporter.reset();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      window.addEventListener('pagehide', this.forget);
      // The browser's search finds what is folded, once it is there. The first paint comes first.
      this.idleRequest = window.requestIdleCallback?.(this.actions.showAbout);
    } catch (error) {
      this.showFallback(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.forget);
    window.cancelIdleCallback?.(this.idleRequest);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = SecondOpinionElement;
    const mode = this.debug ? 'open' : shadowRootOptions.mode;
    this.attachedRoot = this.attachShadow({ ...shadowRootOptions, mode });
    adoptStyles(this.attachedRoot, elementStyles);
    return this.attachedRoot;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(ATTRIBUTE_ALIASES[name] ?? name, old, value);
  }

  protected override shouldUpdate(): boolean {
    return !this.isFallbackShown;
  }

  /** Lit rejects `updateComplete` when an update throws, which would reach the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.showFallback(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.followLanguage();
    const isSettingChanged = Object.keys(SETTING_PROPERTIES).some((name) => changed.has(name));
    if (this.hasUpdated && !isSettingChanged) return;
    const settings = readSettings(this, this.warn);
    this.snapshot = this.hasUpdated
      ? transitions.applySettings(this.snapshot, settings)
      : transitions.restart({ settings });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('debug')) this.warnOfDebug();
    if (this.focusTarget) moveFocus(this.renderRoot, this.focusTarget);
    this.focusTarget = undefined;
    if (this.debug) inspect(this, SecondOpinionElement.observedAttributes, this.warn);
  }

  protected override render(): TemplateResult {
    return renderCard(this.snapshot, this.actions, this.viewContext);
  }

  private get viewContext(): ViewContext {
    const { evaluation, settings, state } = this.snapshot;
    const { country, headingLevel } = settings;
    return {
      text: this.language.text,
      country,
      facts: evaluation.facts,
      headingLevel,
      today: new Date().toISOString().slice(0, 10),
      isAboutShown: this.isAboutShown,
      randomId: (purpose) => this.randomIds.of(state.screen, purpose),
      hasServices: this.querySelector(':scope > [slot="services"]') !== null,
      exportMethods: offeredMethods(),
    };
  }

  private readonly actions: Actions = {
    start: () => {
      dispatch(this, 'second-opinion-start');
      this.submit();
    },
    next: () => this.submit(),
    back: () => this.showScreen(transitions.goBack(this.snapshot)),
    clear: () => {
      this.restart();
      this.focusTarget = 'heading';
    },
    toggleOption: (option, isChecked) => {
      this.snapshot = transitions.toggleOption(this.snapshot, option, isChecked);
    },
    changeAnswer: (question) => this.changeAnswer(question),
    saveTailoring: () => this.saveTailoring(),
    cancelTailoring: () => this.closeTailoring(transitions.closeTailoring(this.snapshot)),
    toggleEntry: (key, isChecked) => {
      this.snapshot = transitions.toggleEntry(this.snapshot, key, isChecked);
    },
    openFold: (index) => {
      openFold(this.renderRoot, index);
    },
    showChanges: () => {
      this.snapshot = transitions.requestChanges(this.snapshot);
    },
    showAbout: () => {
      this.isAboutShown = true;
    },
    exportSummary: (what, method) => this.exportSummary(what, method),
    updateServices: () => this.requestUpdate(),
  };

  private changeAnswer(question: QuestionId): void {
    const next = transitions.changeAnswer(this.snapshot, question);
    if (isQuestion(next)) this.showScreen(next);
    else this.stayAtQuestion(next);
  }

  private saveTailoring(): void {
    const next = transitions.submitTailoring(this.snapshot);
    if (next.state.error) {
      this.stayAtQuestion(next);
      return;
    }
    this.closeTailoring(next);
    if (isOutcome(next)) dispatchOutcome(this, next);
  }

  private closeTailoring(next: Snapshot): void {
    const { question } = this.snapshot;
    const chip = question ? tailoringQuestions(next.evaluation).indexOf(question.id) : -1;
    this.snapshot = next;
    this.focusTarget = { chip };
  }

  private submit(): void {
    const next = transitions.submit(this.snapshot);
    if (next.state.error) {
      this.stayAtQuestion(next);
      return;
    }
    this.showScreen(next);
    if (isOutcome(next)) dispatchOutcome(this, next);
  }

  /** A question that has opened in place, or has an error, is answered next. */
  private stayAtQuestion(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.focusTarget = 'input';
  }

  private showScreen(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.layoutShiftGuard.release();
    this.doubleClickFilter.restart();
    this.focusTarget = 'heading';
  }

  /** In another language the screen is made anew, and with it whatever has the focus. */
  private followLanguage(): void {
    const { text } = this.language;
    if (text !== this.shownText && this.attachedRoot?.activeElement) this.focusTarget ??= 'heading';
    this.shownText = text;
  }

  private exportSummary(what: ExportResult['what'], method: ExportMethod): void {
    if (!isOutcome(this.snapshot)) return;
    const context = this.viewContext;
    void this.exporter.run(what, method, visitSummaryOf(this.snapshot, context), context);
  }

  private reportExport(result: ExportResult): void {
    this.snapshot = transitions.reportExport(this.snapshot, result);
  }

  /** Paper shows all of a screen, also what renders only on request. */
  private prepareForPrint(): void {
    if (!this.hasUpdated) return;
    this.isAboutShown = true;
    this.snapshot = transitions.requestChanges(this.snapshot);
    this.performUpdate();
  }

  /** Whoever comes back to the page, perhaps on a shared phone, finds no answers of another. */
  private readonly forget = (): void => this.restart();

  private readonly warn = (message: string): void => {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`second-opinion: ${message}`);
  };

  private warnOfDebug(): void {
    const isOpen = this.shadowRoot !== null;
    if (this.debug && isOpen) {
      this.warn('"debug" opens its shadow root to every script of the page: not for visitors.');
    } else if (this.debug || isOpen) {
      const state = isOpen ? 'open' : 'closed';
      this.warn(`"debug" has changed since it was connected: its shadow root stays ${state}.`);
    }
  }

  /** Pages break what rendering needs in many ways. What the element holds is then worth more. */
  private showFallback(error: unknown): void {
    warnOfFailure(error);
    // A screen that stands stays.
    if (this.hasUpdated) return;
    this.isFallbackShown = true;
    this.attachedRoot?.replaceChildren(createElement('slot'));
  }
}
