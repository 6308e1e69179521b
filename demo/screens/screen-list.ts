import {
  ANSWER_OPTIONS,
  type OptionId,
  type QuestionId,
} from '../../src/content/answer-options.js';
import { QUESTIONS } from '../../src/content/questions.js';
import type { Answers } from '../../src/content/vocabulary.js';
import type { PublisherInterest } from '../../src/index.js';
import { ASKED_EVERYTHING, EMERGENCIES, OUTCOMES } from './answers.js';

/** A screen of the widget, and how a person comes to it. */
export interface WidgetScreen {
  readonly name: string;
  /** Where its words stand in `src/text/en.ts`. */
  readonly words: string;
  readonly topic?: OptionId<'problem'>;
  readonly publisher?: string;
  readonly publisherInterest?: PublisherInterest;
  /** Absent at the introduction. */
  readonly answers?: Answers;
  /** The optional question that is open. */
  readonly optional?: QuestionId;
  /** What is checked in it. */
  readonly checked?: readonly OptionId[];
  /** Whether the person tries to go on from the question that is open. */
  readonly isSubmitted?: boolean;
  /** Whether all is open that folds. */
  readonly isUnfolded?: boolean;
}

export interface ScreenGroup {
  readonly id: string;
  readonly title: string;
  readonly screens: readonly WidgetScreen[];
}

const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
const isOptional = (id: QuestionId) => QUESTIONS[id].tailoring === true;
const MATTERS_MOST = QUESTIONS.matters.maxOccurs!;

/** In the order in which a person may meet them. */
export const SCREEN_GROUPS: readonly ScreenGroup[] = [
  {
    id: 'introduction',
    title: 'Introduction',
    screens: [
      { name: 'Introduction', words: 'introduction' },
      {
        name: 'Introduction with a topic',
        words: 'introduction.preset, interest',
        topic: 'heart-valve',
        publisher: 'Example Hospital',
        publisherInterest: 'offers-second-opinions',
      },
    ],
  },
  {
    id: 'questions',
    title: 'Questions',
    screens: QUESTION_IDS.filter((id) => !isOptional(id)).map((id) => ({
      ...named('questions', id),
      answers: answersBefore(id),
    })),
  },
  {
    id: 'optional-questions',
    title: 'Optional questions',
    screens: QUESTION_IDS.filter(isOptional).map((id) => ({
      ...named('questions', id),
      answers: ASKED_EVERYTHING,
      optional: id,
    })),
  },
  {
    id: 'errors',
    title: 'Errors',
    screens: [
      {
        ...named('errors', 'choose-one'),
        words: 'errors.chooseOne',
        answers: {},
        isSubmitted: true,
      },
      {
        ...named('errors', 'choose-fewer'),
        words: 'errors.chooseFewer',
        answers: ASKED_EVERYTHING,
        optional: 'matters',
        checked: ANSWER_OPTIONS.matters.slice(0, MATTERS_MOST + 1),
        isSubmitted: true,
      },
    ],
  },
  { id: 'emergencies', title: 'Emergencies', screens: outcomes(EMERGENCIES) },
  { id: 'outcomes', title: 'Outcomes', screens: outcomes(OUTCOMES) },
  {
    id: 'unfolded',
    title: 'All that folds',
    screens: [
      {
        name: 'Strong, unfolded',
        words: 'sections, advice, evidence, scripts, lists, explain, about',
        answers: OUTCOMES.strong,
        isUnfolded: true,
      },
    ],
  },
];

/** As the id says it, with a capital. */
function named(part: string, id: string): { name: string; words: string } {
  const name = id.replaceAll('-', ' ');
  return { name: name[0]!.toUpperCase() + name.slice(1), words: `${part}.${id}` };
}

function outcomes(answersById: Readonly<Record<string, Answers>>): WidgetScreen[] {
  return Object.entries(answersById).map(([id, answers]) => ({
    ...named('outcomes', id),
    answers,
  }));
}

function answersBefore(question: QuestionId): Answers {
  const before = QUESTION_IDS.slice(0, QUESTION_IDS.indexOf(question));
  const isBefore = ([id]: [string, unknown]) => before.includes(id as QuestionId);
  return Object.fromEntries(Object.entries(ASKED_EVERYTHING).filter(isBefore));
}
