import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { CASES } from '../cases/cases.js';

const { flow, questions, visitSummary } = EN;

/** A kind of screen, and how a person comes to it. */
export interface ScreenKind {
  readonly name: string;
  /** Of the element. */
  readonly attributes?: string;
  /** Without them, the person is at the introduction. */
  readonly answers?: Answers;
  /** The words of a button that is pressed then. */
  readonly press?: string;
  /** Whether the page lets nothing be copied. */
  readonly refusesCopy?: boolean;
}

const FIRST = { safety: 'none-of-these', problem: 'heart' } as const;
const answersOf = (id: string): Answers => CASES.find((one) => one.id === id)!.answers;
/** With optional questions, and a fold for all that can be advised. */
const REASONABLE = answersOf('V35');

/** Every kind there is. */
export const SCREEN_KINDS: readonly ScreenKind[] = [
  { name: 'the introduction', attributes: 'topic="heart"' },
  { name: 'a question with one answer', answers: {} },
  { name: 'a question with several answers', answers: { ...FIRST, opinions: 'one' } },
  { name: 'a question with an error', answers: FIRST, press: flow.next },
  { name: 'danger signs', answers: { safety: 'danger-signs' } },
  { name: 'a crisis', answers: { safety: 'crisis' } },
  { name: 'treatment today', answers: { safety: 'treatment-today' } },
  { name: 'no first opinion', answers: { ...FIRST, opinions: 'none-yet' } },
  { name: 'no clear sign', answers: answersOf('V12') },
  { name: 'a reasonable opinion', answers: REASONABLE },
  { name: 'a strong opinion', answers: answersOf('V08') },
  { name: 'a third opinion', answers: answersOf('V22') },
  { name: 'an open optional question', answers: REASONABLE, press: questions.matters.chip! },
  { name: 'a change of an answer', answers: REASONABLE, press: flow.change },
  {
    name: 'the box to copy from',
    answers: REASONABLE,
    press: visitSummary.methods.copy,
    refusesCopy: true,
  },
];
