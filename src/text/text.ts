import type { AdviceId } from '../content/advice/advice.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { Contact, ContactId, CountryId } from '../content/countries.js';
import type { ChartId, EvidenceId, PartId } from '../content/evidence.js';
import type { FactId } from '../content/facts.js';
import type { EmergencyId, HeadlineId, OutcomeId } from '../content/outcomes.js';
import type { FoldId, ScriptId } from '../content/page.js';
import type { ReasonId } from '../content/reasons.js';
import type { SourceId } from '../content/sources.js';
import type { StepId } from '../content/steps.js';

/**
 * A sentence or more, with tokens in braces. `{opinion}`, `{emergency}`, `{crisis}`, the id of a
 * contact, and a figure such as `{6791}` or `{$1850}` are allowed in the words of outcomes, steps,
 * advice, studies and scripts; other tokens only where a comment below says so.
 */
export type Words = string;

/** A paragraph or a list. */
export type Block = Words | readonly Words[];

/** Where a variant stands in: all that it names must hold. */
export interface VariantScope {
  readonly in?: CountryId;
  readonly when?: FactId;
  /** The last day of figures that expire: ISO 8601. */
  readonly until?: string;
}

/** Of the variants that hold, each stands in for what it names; a later one goes before. */
export type Varied<T> = T & { readonly variants?: readonly (VariantScope & Partial<T>)[] };

export interface LabelledOption {
  readonly label: Words;
  /** For lists of answers. Absent: the label without its full stop. */
  readonly short?: Words;
  /** What belongs to the option and what does not. */
  readonly help?: Block;
  /** Of a problem: for "Topic: {problem}". */
  readonly topic?: Words;
}

export type OptionText = Words | Varied<LabelledOption>;

/** @template O The ids of the options. */
export interface QuestionText<O extends string = string> {
  readonly ask: Words;
  readonly help?: Block;
  /** Why we ask. */
  readonly why: Words;
  /** Short name for the list of answers. */
  readonly name: Words;
  /** Of a tailoring question: the words of its button. */
  readonly chip?: Words;
  readonly options: Readonly<Record<O, OptionText>>;
}

/** `{reason}` and `{reason2}`: clauses of the reasons listed first. */
export interface OutcomeText {
  readonly title: Words;
  /** Absent in an emergency. */
  readonly because?: Words;
  /** Where there is one reason more to name. */
  readonly becauseOfMore?: Words;
}

export interface ReasonText {
  readonly short: Words;
  /** The whole answer, said back. */
  readonly said: Words;
  /** The same within the sentence below the headline. */
  readonly clause: Words;
  /** Why it counts. */
  readonly because: Words;
}

/** The headline itself says such a reason, so no sentence below it does. */
export type HeadlineText = Omit<ReasonText, 'clause'> & Partial<ReasonText>;

export interface StepText {
  readonly title: Words;
  readonly line: Words;
}

export interface AdviceText {
  readonly title: Words;
  readonly text: readonly Block[];
  /** What its section still says where it is a step; absent: nothing. */
  readonly more?: readonly Block[];
  /** Stands after `text` and `more`. */
  readonly added?: readonly Block[];
  /** Calls and texts; left out where the country has no such number. */
  readonly buttons?: readonly Words[];
}

/** @template C The ids of the charts. @template P The ids of their parts. */
export interface EvidenceText<C extends string = string, P extends string = string> {
  readonly title: Words;
  /** Who was studied, where and when. */
  readonly about: Words;
  readonly charts: Readonly<Record<C, Words>>;
  readonly parts: Readonly<Record<P, Words>>;
  /** What the study does not show. */
  readonly limits: Words;
}

/** All words of one language, by the ids of the content: a missing one does not compile. */
export interface Text {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** `{opinion}`: the third where doctors differ; another one where they agree. */
  readonly opinion: Readonly<Record<'second' | 'third' | 'another', Words>>;
  readonly introduction: {
    readonly title: Words;
    readonly lead: Words;
    readonly whatNot: Words;
    readonly privacy: Words;
    /** Replaces `privacy` where the page sets `share`. */
    readonly privacyShared: Readonly<Record<'outcome' | 'answers', Words>>;
    /** `{problem}`: the preset topic. */
    readonly preset: Words;
    readonly start: Words;
    readonly forSomeoneElse: Words;
    readonly about: Words;
  };
  /** `{publisher}`: the page's publisher, or `thisSite`. */
  readonly interest: Readonly<
    Record<'offers-second-opinions' | 'pays-for-second-opinions' | 'thisSite', Words>
  >;
  /** `localNumber` and `localCrisisLine` stand where the country has no number of its own. */
  readonly emergencyLine: Readonly<
    Record<'long' | 'short' | 'localNumber' | 'localCrisisLine', Words>
  >;
  readonly flow: {
    /** `{step}`, `{of}`: numbers. */
    readonly progress: Words;
    /** Said with the headline of the outcome; `{steps}` is how many there are. */
    readonly result: Words;
    /** Of a link. */
    readonly newTab: Words;
    readonly why: Words;
    readonly next: Words;
    readonly back: Words;
    readonly save: Words;
    readonly cancel: Words;
    readonly change: Words;
    /** Clears the answers and goes back to the introduction. */
    readonly restart: Words;
    readonly restartNote: Words;
    readonly backToQuestion: Words;
  };
  readonly errors: {
    readonly chooseOne: Words;
    /** `{most}`: a number. */
    readonly chooseFewer: Words;
    /** The page blocks a way to take the summary along, so its text is shown in a box. */
    readonly blocked: Words;
  };
  readonly questions: { readonly [Q in QuestionId]: Varied<QuestionText<OptionId<Q>>> };
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeText>>;
  /** An emergency lists no reasons. */
  readonly reasons: Readonly<
    Record<ReasonId, Varied<ReasonText>> &
      Record<Exclude<HeadlineId, EmergencyId>, Varied<HeadlineText>>
  >;
  readonly steps: Readonly<Record<StepId, Varied<StepText>>>;
  readonly advice: Readonly<Record<AdviceId, Varied<AdviceText>>>;
  readonly balance: Varied<{ readonly text: Words }>;
  readonly sections: Readonly<Record<FoldId, Varied<{ readonly title: Words }>>>;
  /** `{publisher}`: the page's publisher, or `thisSite`. */
  readonly services: Words;
  readonly evidence: { readonly [E in EvidenceId]: Varied<EvidenceText<ChartId<E>, PartId<E>>> };
  readonly charts: Readonly<Record<'outOf100' | 'outOf100Cases' | 'model', Words>>;
  readonly scripts: Readonly<Record<ScriptId, Varied<ScriptText>>>;
  readonly lists: {
    readonly questions: Words;
    readonly records: Words;
    /** Before the records that are not checked, once one is. */
    readonly toGet: Words;
    readonly nothingToGet: Words;
  };
  readonly tailoring: {
    readonly title: Words;
    /** `{what}`: titles of advice. */
    readonly added: Words;
    readonly removed: Words;
    /** The answer changed no advice. */
    readonly noted: Words;
  };
  readonly visitSummary: VisitSummaryText;
  /** Purpose, limits, publisher and sources of the tool. */
  readonly about: {
    /** `{date}`, `{lastReviewDate}`, `{reviewBy}`: days; `{version}`. */
    readonly text: readonly Block[];
    /** Before the list of sources. */
    readonly sources: Words;
    /** Shown after the day of the next review. */
    readonly due: Words;
  };
  readonly source: {
    /** What rules of our own are called. */
    readonly ownRules: Readonly<Record<'editor' | 'unchecked', Words>>;
    /** The kind of source. `{name}`: its name. */
    readonly kinds: Readonly<Record<'article' | 'paper' | 'other', Words>>;
    /** Names that are words, in this language. */
    readonly names: Readonly<Partial<Record<SourceId, Words>>>;
  };
  /** Numbers and sites that speak this language. */
  readonly contacts: Readonly<Partial<Record<ContactId, Contact>>>;
  readonly explain: {
    readonly title: Words;
    /** `{answers}`: quoted. */
    readonly answered: Words;
    readonly everyone: Words;
    /** `{words}`: an answer. */
    readonly quoted: Words;
  };
  /** What would change the outcome. */
  readonly changes: {
    readonly title: Words;
    readonly to: Readonly<Record<ChangedOutcomeId, Words>>;
  };
  readonly answers: {
    readonly none: Words;
    readonly fromThisPage: Words;
  };
  /** For pages without JavaScript. */
  readonly staticEdition: {
    readonly emergency: Words;
    readonly signs: Words;
    /** Of a doctor who discouraged the person. */
    readonly fairReason: Words;
    /** `{answers}`: one answer, or two alternatives, quoted. */
    readonly fits: Words;
    /** Before a list of alternatives. */
    readonly fitsOne: Words;
    /** After advice with such a list. */
    readonly fitsNone: Words;
    /** `{answers}`: quoted; empty before a list. */
    readonly unless: Words;
    /** `{answers}`: quoted; `{question}`: what they answer. */
    readonly answer: Words;
  };
}

/** Outcomes that other answers of the same person may lead to. */
export type ChangedOutcomeId = Exclude<OutcomeId, EmergencyId | 'no-first-opinion'>;

/** Words to say or send. `{blank}`: a line to write on. */
export interface ScriptText {
  readonly title: Words;
  readonly text: readonly Words[];
}

/** `{blank}`: a line to write on. */
export interface VisitSummaryText {
  readonly title: Words;
  readonly lead: Words;
  readonly methods: Readonly<Record<'print' | 'copy' | 'email' | 'download', Words>>;
  /** Browsers report little, so these promise no more than is known. */
  readonly done: Readonly<Record<'print' | 'copy' | 'email' | 'download', Words>>;
  /** Names the box with the text. */
  readonly box: Words;
  /** File name and e-mail subject reveal nothing about health. */
  readonly fileName: Words;
  readonly subject: Words;
  readonly heading: Words;
  readonly name: Words;
  readonly date: Words;
  readonly blank: Words;
  readonly problem: Words;
  readonly timing: Words;
  readonly why: Words;
  readonly whyLine: Words;
  readonly symptomsLine: Words;
  readonly safeToWait: Words;
  readonly safeToWaitLine: Words;
  readonly questions: Words;
  readonly moreQuestions: Words;
  readonly whom: Words;
  readonly records: Words;
  readonly matters: Words;
  readonly sources: Words;
  /** `{date}`: a day; `{version}`. */
  readonly made: Words;
  /** Shown where the text is too long for an e-mail. */
  readonly cut: Words;
}
