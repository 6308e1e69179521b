import type { AdviceId, SectionId } from '../content/advice/advice.js';
import type { OptionId, QuestionId, SignGroupId } from '../content/answer-options.js';
import type { ContactId, CountryId } from '../content/countries.js';
import type { ChartId, EvidenceId, PartId } from '../content/evidence.js';
import type { HeadlineId, OutcomeId } from '../content/outcomes.js';
import type { ScriptId } from '../content/page.js';
import type { ReasonId } from '../content/reasons.js';

/**
 * A sentence or more. Names in braces stand for values. `{emergency}` and `{crisis}` for the
 * country's lines, a contact's id for its number or site, and a figure such as `{6791}` or
 * `{$1850}` may stand in blocks, titles of advice, first steps, the emergency line and what a study
 * was about; others where the text's comment says so.
 */
export type Words = string;

/** What stands for a number or a site. */
export type TokenId = 'emergency' | 'crisis' | ContactId;

/** A paragraph, or a list with an entry a line. */
export type Block = Words | readonly Words[];

/** A label, or a label with what belongs to it and what does not. */
export type OptionText = Words | readonly [label: Words, help: Block];

/** `O`: the ids of its options. */
export interface QuestionText<O extends string = string> {
  readonly ask: Words;
  readonly help?: Words;
  /** Why we ask. */
  readonly rationale: Words;
  /** Its name in the list of answers. */
  readonly name: Words;
  readonly options: Readonly<Record<O, OptionText>>;
}

/** The last is the one thing to do first. */
export type OutcomeText = readonly [title: Words, lead: Words, firstStep: Words];

/** The answer, said back, and why it counts. */
export type ReasonText = readonly [said: Words, because: Words];

export type AdviceText = readonly [title: Words, ...blocks: Block[]];

/** `C`: the ids of its pictures. `P`: the sides that they name. */
export interface EvidenceText<C extends string = string, P extends string = string> {
  readonly title: Words;
  /** Who was looked at, where and when. */
  readonly about: Words;
  readonly charts: Readonly<Record<C, Words>>;
  readonly parts: Readonly<Record<P, Words>>;
  /** What it cannot tell. */
  readonly limits: Words;
}

/** Every word a person reads or hears in one language. A missing one does not compile. */
export interface Text {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly introduction: {
    readonly title: Words;
    /** What it does, what the person gets, what it does not do. */
    readonly lead: readonly Block[];
    readonly privacy: Words;
    /** In place of `privacy` where the page opted in with `share`. */
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
    /** Forgets the answers, and goes back to the introduction. */
    readonly restart: Words;
    readonly chooseOne: Words;
    /** `{most}`: a number. */
    readonly chooseFewer: Words;
  };
  readonly questions: { readonly [Q in QuestionId]: QuestionText<OptionId<Q>> };
  readonly signGroups: Readonly<Record<SignGroupId, Words>>;
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeText>>;
  /** The first step where a country has its own. */
  readonly firstStepIn: Partial<Record<CountryId, Partial<Record<OutcomeId, Words>>>>;
  readonly reasons: Readonly<Record<ReasonId | HeadlineId, ReasonText>>;
  readonly advice: Readonly<Record<AdviceId, AdviceText>>;
  /** Sentences that hold in one country only. They follow those that hold everywhere. */
  readonly adviceIn: Readonly<Record<CountryId, Partial<Record<AdviceId, readonly Block[]>>>>;
  /** Other words after a headline reason, in place of the usual ones. */
  readonly adviceAfter: Partial<Record<HeadlineId, Partial<Record<AdviceId, AdviceText>>>>;
  /** Figures that age: shown up to and on that day (ISO 8601), hidden after it. */
  readonly adviceUntil: Partial<
    Record<AdviceId, { readonly lastDay: string; readonly blocks: readonly Block[] }>
  >;
  readonly evidence: { readonly [E in EvidenceId]: EvidenceText<ChartId<E>, PartId<E>> };
  /** What the tool is for and not for, who is behind it, and what it rests on. */
  readonly about: {
    readonly title: Words;
    /** `{date}`, `{lastReviewDate}`, `{reviewBy}`: days; `{version}`. */
    readonly blocks: readonly Block[];
    /** Before the list of sources. */
    readonly sources: Words;
    /** Once the day of the next review has gone by. */
    readonly due: Words;
  };
  readonly source: {
    /** The names of our own rules, among the sources. */
    readonly ownRules: Readonly<Record<'editor' | 'unchecked', Words>>;
    /** `{name}`: the source's name. What kind of source it is. */
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
  /** What would change the outcome. `{question}`: its name; `{answers}`: any one, quoted. */
  readonly changes: {
    readonly title: Words;
    readonly lead: Words;
    readonly given: Words;
    /** Of a question that takes several. */
    readonly added: Words;
    readonly givenUp: Words;
    readonly beyond: Words;
  };
  readonly scripts: Readonly<Record<ScriptId, readonly [title: Words, ...blocks: Words[]]>>;
  /** The person's own list. */
  readonly list: {
    readonly questions: Words;
    readonly records: Words;
    /** Before those not ticked, once one is. */
    readonly toGet: Words;
    readonly nothingToGet: Words;
  };
  readonly takeAway: {
    readonly title: Words;
    readonly lead: Words;
    readonly read: Words;
    readonly ways: Readonly<Record<'print' | 'copy' | 'email' | 'download', Words>>;
    /** What happened, as far as it can be known. */
    readonly done: Readonly<Record<'print' | 'copy' | 'email' | 'download', Words>>;
    /** The page does not let it happen: the text is in a box. */
    readonly blocked: Words;
    readonly box: Words;
    /** Names the file, and the subject of a message. It reveals nothing. */
    readonly fileName: Words;
    readonly subject: Words;
    readonly heading: Words;
    readonly whoFor: Words;
    readonly name: Words;
    /** A line to write on: `{blank}` in the scripts and on the page. */
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
    /** Where an e-mail cannot take the whole. */
    readonly cut: Words;
  };
  /** The edition for pages without the tool: not part of the script. */
  readonly staticEdition: {
    readonly emergency: Words;
    readonly signs: Words;
    /** `{answers}`: any one of them, quoted. */
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
    /** Each with its good side, its bad side and what it takes, alike in length. */
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
