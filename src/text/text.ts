import type { AdviceId, SectionId } from '../content/advice/advice.js';
import type { OptionId, QuestionId, SignGroupId } from '../content/answer-options.js';
import type { ContactId, CountryId } from '../content/countries.js';
import type { ChartId, EvidenceId, PartId } from '../content/evidence.js';
import type { HeadlineId, OutcomeId } from '../content/outcomes.js';
import type { ScriptId } from '../content/page.js';
import type { ReasonId } from '../content/reasons.js';

/**
 * A sentence or more, with tokens in braces. `{emergency}`, `{crisis}`, the id of a contact, and a
 * figure such as `{6791}` or `{$1850}` are allowed in blocks, titles of advice, first steps, the
 * emergency line and the description of a study; other tokens only where a comment below says so.
 */
export type Words = string;

/** A token that is replaced by a phone number or a site. */
export type TokenId = 'emergency' | 'crisis' | ContactId;

/** A paragraph or a list. */
export type Block = Words | readonly Words[];

/** The help says what belongs to the option and what does not. */
export type OptionText = Words | readonly [label: Words, help: Block];

/** @template O The ids of the options. */
export interface QuestionText<O extends string = string> {
  readonly ask: Words;
  readonly help?: Words;
  /** Why we ask. */
  readonly rationale: Words;
  /** Short name for the list of answers. */
  readonly name: Words;
  readonly options: Readonly<Record<O, OptionText>>;
}

export type OutcomeText = readonly [title: Words, lead: Words, firstStep: Words];

/** Repeats the answer in the second person, then says why it counts. */
export type ReasonText = readonly [statement: Words, because: Words];

export type AdviceText = readonly [title: Words, ...blocks: Block[]];

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
  readonly introduction: {
    readonly title: Words;
    /** Says what the tool does, what the person gets, and what the tool does not do. */
    readonly lead: readonly Block[];
    readonly privacy: Words;
    /** Replaces `privacy` where the page sets `share`. */
    readonly privacyShared: Readonly<Record<'outcome' | 'answers', Words>>;
    /** `{problem}`: the preset topic's label. */
    readonly preset: Words;
    readonly start: Words;
  };
  /** `{publisher}`: the page's publisher, or `thisSite`. */
  readonly interest: Readonly<
    Record<'offers-second-opinions' | 'pays-for-second-opinions' | 'thisSite', Words>
  >;
  readonly emergencyLine: Words;
  readonly emergencyNumber: Words;
  readonly flow: {
    /** `{step}`, `{of}`: numbers. */
    readonly progress: Words;
    readonly why: Words;
    readonly next: Words;
    readonly back: Words;
    readonly save: Words;
    readonly cancel: Words;
    readonly skip: Words;
    readonly change: Words;
    /** Clears the answers and goes back to the introduction. */
    readonly restart: Words;
    readonly chooseOne: Words;
    /** `{most}`: a number. */
    readonly chooseFewer: Words;
  };
  readonly questions: { readonly [Q in QuestionId]: QuestionText<OptionId<Q>> };
  readonly signGroups: Readonly<Record<SignGroupId, Words>>;
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeText>>;
  /** Replaces the first step of an outcome in one country. */
  readonly firstStepIn: Partial<Record<CountryId, Partial<Record<OutcomeId, Words>>>>;
  readonly reasons: Readonly<Record<ReasonId | HeadlineId, ReasonText>>;
  readonly advice: Readonly<Record<AdviceId, AdviceText>>;
  /** Added to the advice in one country. */
  readonly adviceIn: Readonly<Record<CountryId, Partial<Record<AdviceId, readonly Block[]>>>>;
  /** Replaces the advice after one headline reason. */
  readonly adviceAfter: Partial<Record<HeadlineId, Partial<Record<AdviceId, AdviceText>>>>;
  /** Figures that expire: added up to and on `lastDay` (ISO 8601). */
  readonly adviceUntil: Partial<
    Record<AdviceId, { readonly lastDay: string; readonly blocks: readonly Block[] }>
  >;
  readonly evidence: { readonly [E in EvidenceId]: EvidenceText<ChartId<E>, PartId<E>> };
  /** Purpose, limits, publisher and sources of the tool. */
  readonly about: {
    readonly title: Words;
    /** `{date}`, `{lastReviewDate}`, `{reviewBy}`: days; `{version}`. */
    readonly blocks: readonly Block[];
    /** Before the list of sources. */
    readonly sources: Words;
    /** Shown after the day of the next review. */
    readonly due: Words;
  };
  readonly source: {
    /** What rules of our own are called in the list of sources. */
    readonly ownRules: Readonly<Record<'editor' | 'unchecked', Words>>;
    /** The kind of source. `{name}`: its name. */
    readonly kinds: Readonly<Record<'article' | 'paper' | 'other', Words>>;
  };
  readonly why: {
    readonly title: Words;
    /** `{answers}`: quoted; `{question}`: its name. */
    readonly answered: Words;
    readonly noSingleAnswer: Words;
    /** `{words}`: an answer, as the person read it. */
    readonly quoted: Words;
  };
  /** What would change the outcome. `{question}`: its name; `{answers}`: alternatives, quoted. */
  readonly changes: {
    readonly title: Words;
    readonly lead: Words;
    readonly given: Words;
    /** For a question with several answers. */
    readonly added: Words;
    readonly givenUp: Words;
    readonly beyond: Words;
  };
  readonly scripts: Readonly<Record<ScriptId, readonly [title: Words, ...blocks: Words[]]>>;
  /** The checklist of questions and records. */
  readonly list: {
    readonly questions: Words;
    readonly records: Words;
    /** Before the records that are not checked, once one is. */
    readonly toGet: Words;
    readonly nothingToGet: Words;
  };
  readonly visitSummary: {
    readonly title: Words;
    readonly lead: Words;
    readonly read: Words;
    readonly methods: Readonly<Record<'print' | 'copy' | 'email' | 'download', Words>>;
    /** Browsers report little, so these promise no more than is known. */
    readonly done: Readonly<Record<'print' | 'copy' | 'email' | 'download', Words>>;
    /** The page blocks the method, so the text is shown in a box. */
    readonly blocked: Words;
    readonly box: Words;
    /** File name and e-mail subject reveal nothing about health. */
    readonly fileName: Words;
    readonly subject: Words;
    readonly heading: Words;
    readonly whoFor: Words;
    readonly name: Words;
    /** A line to write on, for `{blank}` in the scripts and the summary. */
    readonly blank: Words;
    readonly safeToWait: Words;
    readonly safeToWaitAnswer: Words;
    readonly topQuestions: Words;
    readonly moreQuestions: Words;
    readonly records: Words;
    readonly script: Words;
    readonly sources: Words;
    /** `{date}`: a day; `{version}`. */
    readonly made: Words;
    /** Shown where the text is too long for an e-mail. */
    readonly cut: Words;
  };
  /** For pages without JavaScript. */
  readonly staticEdition: {
    readonly emergency: Words;
    readonly signs: Words;
    /** `{answers}`: alternatives, quoted. */
    readonly fits: Words;
    /** `{answers}`: quoted; `{name}`: the name of their question. */
    readonly answer: Words;
  };
  readonly outcome: {
    readonly announced: Words;
    readonly firstStep: Words;
    readonly reasons: Words;
    /** `{count}`: a number above one. */
    readonly moreReasons: Words;
    readonly oneMoreReason: Words;
    readonly balance: Words;
    readonly yourChoice: Words;
    readonly choicesLead: Words;
    /** Advantage, drawback and effort of each, about equally long so that none seems preferred. */
    readonly choices: readonly (readonly [title: Words, ...sides: Words[]])[];
    readonly evidence: Words;
    readonly outOf100: Words;
    readonly outOf100Cases: Words;
    readonly model: Words;
    readonly sections: Readonly<Record<SectionId, Words>>;
    readonly tailoring: Words;
    readonly tailoringLead: Words;
    readonly answers: Words;
    readonly noneTicked: Words;
    readonly fromThisPage: Words;
    readonly matters: Words;
    /** `{publisher}`: the page's publisher, or `thisSite`. */
    readonly services: Words;
  };
}
