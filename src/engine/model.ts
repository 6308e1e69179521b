/**
 * The words in which a decision protocol is written. Names follow FHIR Questionnaire (questions and
 * their conditions) and DMN (rule tables). Nothing here knows which questions or rules exist.
 */

/** The literal ids of one protocol. A rule that names an id outside them does not compile. */
export interface Ids {
  /** Each question's id with the ids of its options. */
  options: Record<string, string>;
  fact: string;
  country: string;
  tier: string;
  /** Reasons that an answer triggers. */
  reason: string;
  /** Reasons that stand before the triggered ones, or alone. */
  headline: string;
  section: string;
  advice: string;
  evidence: string;
  source: string;
  /** What a source says, by number. */
  statement: string;
}

export type QuestionId<I extends Ids> = keyof I['options'] & string;

/**
 * What must hold. `is` holds when the answer is that option, or one of those listed; of a question
 * with several answers, when any of them is. A question that is not asked makes `is` false, and so
 * does an optional one without an answer; a required one that is not yet answered makes it unknown.
 * `triggered` counts the reasons of that weight that hold.
 */
export type Condition<I extends Ids = Ids> =
  | { [Q in QuestionId<I>]: AnswerCondition<Q, I['options'][Q]> }[QuestionId<I>]
  | { readonly fact: I['fact'] }
  | { readonly country: I['country'] | readonly I['country'][] }
  | { readonly tier: I['tier'] | readonly I['tier'][] }
  | { readonly triggered: Weight; readonly atLeast: number }
  | { readonly all: readonly Condition<I>[] }
  | { readonly any: readonly Condition<I>[] }
  | { readonly not: Condition<I> };

export interface AnswerCondition<Question, Option> {
  readonly question: Question;
  readonly is: Option | readonly Option[];
}

/** FHIR Questionnaire.item. The options stand in `Protocol.options`. */
export interface Question<I extends Ids = Ids, Q extends QuestionId<I> = QuestionId<I>> {
  /** Optional, asked from the outcome to tailor it. Absent: required, asked before the outcome. */
  readonly tailoring?: true;
  /** Several answers may be given; none is an answer too. */
  readonly repeats?: true;
  /** The most answers that a repeating question takes. */
  readonly maxOccurs?: number;
  /** When it is asked; absent: always. May name only questions that stand before it. */
  readonly enableWhen?: Condition<I>;
  /** Options that are offered, and count, only under a condition. */
  readonly optionEnableWhen?: Readonly<Partial<Record<I['options'][Q], Condition<I>>>>;
}

/** A reason counts as strong or mild toward the outcome. */
export type Weight = 'strong' | 'mild';

/** What a rule rests on. */
interface Cited<I extends Ids> {
  readonly statements: readonly I['statement'][];
}

/** Hit policy COLLECT: every row that holds triggers its reason, in the order of the table. */
export interface ReasonRule<I extends Ids = Ids> extends Cited<I> {
  readonly id: I['reason'];
  readonly weight: Weight;
  readonly when: Condition<I>;
}

/** Hit policy FIRST: the first row that holds decides. */
export interface OutcomeRule<I extends Ids = Ids> extends Cited<I> {
  readonly tier: I['tier'];
  readonly when: Condition<I>;
  /** A reason that stands before the triggered ones. */
  readonly headline?: I['headline'];
  /** Whether the triggered reasons are listed. */
  readonly listReasons?: true;
  /** Ends the flow before all is asked: nobody's answers change to reach it. */
  readonly endsEarly?: true;
}

/** Hit policy COLLECT, in the order of the table: section by section, as on the page. */
export interface AdviceRule<I extends Ids = Ids> extends Cited<I> {
  readonly id: I['advice'];
  readonly section: I['section'];
  readonly tiers: readonly I['tier'][];
  /** Absent: always, in those tiers. */
  readonly when?: Condition<I>;
  /** Moves it to the head of its section. */
  readonly firstWhen?: Condition<I>;
}

/** Hit policy FIRST: the first of the advice that the outcome has becomes a step. */
export interface StepRule<I extends Ids = Ids> {
  readonly tiers: readonly I['tier'][];
  readonly advice: readonly I['advice'][];
  /** Advice that becomes this step only under a condition. */
  readonly adviceWhen?: Readonly<Partial<Record<I['advice'], Condition<I>>>>;
}

/** One picture out of 100: its parts add up to 100. */
export interface Chart {
  readonly id: string;
  readonly parts: Readonly<Record<string, number>>;
}

export interface EvidenceRule<I extends Ids = Ids> extends Cited<I> {
  readonly id: I['evidence'];
  readonly tiers: readonly I['tier'][];
  readonly when?: Condition<I>;
  /** Patients were counted, or a computer model was run. */
  readonly kind: 'study' | 'model';
  readonly charts: readonly Chart[];
}

/** The whole of what is asked and what follows, as data. */
export interface Protocol<I extends Ids = Ids> {
  readonly countries: readonly I['country'][];
  /** Option ids by question, in the order shown. */
  readonly options: { readonly [Q in QuestionId<I>]: readonly I['options'][Q][] };
  /** In the order asked: the required ones, then the tailoring ones. */
  readonly questions: { readonly [Q in QuestionId<I>]: Question<I, Q> };
  /** Conditions that several rules share, each under a name of its own. */
  readonly facts: { readonly [F in I['fact']]: Condition<I> };
  /** Those that almost everyone meets, so that they explain nothing. */
  readonly commonFacts: readonly I['fact'][];
  readonly reasons: readonly ReasonRule<I>[];
  readonly outcomes: readonly OutcomeRule<I>[];
  /** In the order of the page. */
  readonly sections: readonly I['section'][];
  readonly advice: readonly AdviceRule<I>[];
  /** A row a step, in the order in which a person takes them. */
  readonly steps: readonly StepRule<I>[];
  readonly evidence: readonly EvidenceRule<I>[];
  /** Questions of earlier versions, with those that took their place. */
  readonly replacedQuestions: Readonly<Record<string, readonly QuestionId<I>[]>>;
  /** The source that makes each statement. */
  readonly sources: { readonly [S in I['statement']]: I['source'] };
}

/** The person's answers, by question id: an option id, or a list where several may be given. */
export type Answers<I extends Ids = Ids> = {
  readonly [Q in QuestionId<I>]?: I['options'][Q] | readonly I['options'][Q][];
};

/** What the outcome hands out names the sources behind it. */
interface Sourced<I extends Ids> {
  readonly sources: readonly I['source'][];
}

/** A reason that the outcome lists. */
export interface Reason<I extends Ids = Ids> extends Sourced<I> {
  readonly id: I['reason'] | I['headline'];
  readonly weight: Weight | 'headline';
}

/** An advice item that the outcome brings. */
export interface Advice<I extends Ids = Ids> extends Sourced<I> {
  readonly id: I['advice'];
  readonly section: I['section'];
}

/** An evidence card that the outcome shows. */
export interface Evidence<I extends Ids = Ids> extends Sourced<I> {
  readonly id: I['evidence'];
  readonly kind: EvidenceRule<I>['kind'];
  readonly charts: readonly Chart[];
}

/** DMN decision result, once no required question is open. */
export interface Outcome<I extends Ids = Ids> {
  readonly next: null;
  readonly tier: I['tier'];
  readonly reasons: readonly Reason<I>[];
  /** Advice to follow first, in this order. */
  readonly steps: readonly Advice<I>[];
  readonly advice: readonly Advice<I>[];
  readonly evidence: readonly Evidence<I>[];
  /** The questions whose answers count, in the order asked. */
  readonly answered: readonly QuestionId<I>[];
  /** Optional questions that are still unanswered. */
  readonly tailoring: readonly QuestionId<I>[];
}

/** The next required question, or the outcome. */
export type Assessment<I extends Ids = Ids> = { readonly next: QuestionId<I> } | Outcome<I>;

/** Answers that something came from: a question, and the options of it that counted. */
export interface ReasonTrace<I extends Ids = Ids, Q extends QuestionId<I> = QuestionId<I>> {
  readonly question: Q;
  readonly options: readonly I['options'][Q][];
}

/** One answer that would have to be another. */
export interface ChangedAnswer<I extends Ids = Ids> extends ReasonTrace<I> {
  /** Any one of `options` is given up; otherwise, any one of them is given. */
  readonly isGivenUp: boolean;
}

/** A change of answers that leads to another tier. */
export interface Change<I extends Ids = Ids> {
  readonly tier: I['tier'];
  /** The headline reason there, if it has one. */
  readonly reason: Reason<I>['id'] | undefined;
  /** All of these answers change. */
  readonly changed: readonly ChangedAnswer<I>[];
}
