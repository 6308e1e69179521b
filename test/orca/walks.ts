import { EN } from '../../src/text/en.js';
import { DIFFER, NO_SIGN, REASONABLE } from '../element/answers.js';
import { PAGE_END } from './page.js';
import type { Step, Walk } from './step.js';
import { A_DANGER_SIGN, START, answerAll, button, choose, saysOf } from './steps.js';

const { errors, flow, introduction, outcomes, questions, sections, visitSummary } = EN;

const press = (title: string, says: readonly string[], never: readonly string[] = []): Step => ({
  title,
  reach: button(title),
  keys: ['Return'],
  says,
  never,
});

const STRONG = { ...NO_SIGN, problem: 'heart-valve', told: ['major-surgery'] } as const;

const QUESTION: readonly Step[] = [
  START,
  press(flow.next, [errors.chooseOne], [A_DANGER_SIGN]),
  ...choose('safety', NO_SIGN),
  press(flow.next, saysOf('problem', 2), [errors.chooseOne, questions.safety.ask]),
  press(flow.back, saysOf('safety', 1), [questions.problem.ask]),
  { title: flow.why, reach: flow.why, keys: ['Return'], says: ['expanded'] },
];

const EMERGENCY: readonly Step[] = [
  ...answerAll({ safety: 'danger-signs' }, 'emergency', outcomes['danger-signs'].title),
  { title: 'The call', reach: 'Call 911', keys: [], says: [] },
  press(flow.backToQuestion, saysOf('safety', 1)),
];

const CRISIS: readonly Step[] = [
  ...answerAll({ safety: 'crisis' }, 'emergency', outcomes.crisis.title),
  { title: 'The call', reach: 'Call 988', keys: [], says: [] },
  { title: 'The text', reach: 'Text 988', keys: [], says: [] },
];

const OUTCOME: readonly Step[] = [
  ...answerAll(DIFFER, 'third-opinion', outcomes['opinions-differ'].title),
  { title: 'The whole page', keys: ['KP_Add'], says: [PAGE_END] },
  press(visitSummary.methods.copy, [visitSummary.done.copy]),
  press(visitSummary.methods.print, [visitSummary.done.print]),
  {
    title: 'An optional question',
    reach: questions.coverage.chip!,
    keys: ['Return'],
    says: [questions.coverage.ask],
  },
  ...choose('coverage', { ...DIFFER, coverage: 'uninsured' }),
  press(flow.save, ['Added: ']),
  { title: 'A section', reach: sections.questions.title, keys: ['Return'], says: ['expanded'] },
  { title: 'A box in it', reach: 'What’s the exact type', keys: ['space'], says: ['checked'] },
  { title: 'The answers', reach: sections.answers.title, keys: ['Return'], says: ['expanded'] },
  { ...press(flow.change, [questions.safety.ask]), reach: flow.change },
  press(flow.save, [outcomes['opinions-differ'].title]),
  press(flow.restart, [introduction.title]),
];

/** What a person does, and hears: each from the introduction on. */
export const WALKS: readonly Walk[] = [
  { title: 'A question', steps: QUESTION },
  { title: 'An emergency', steps: EMERGENCY },
  { title: 'A crisis', steps: CRISIS },
  { title: 'A third opinion', steps: OUTCOME },
  { title: 'Well worth asking', steps: answerAll(STRONG, 'strong', 'It’s well worth asking for') },
  {
    title: 'Reasonable to ask',
    steps: answerAll(REASONABLE, 'reasonable', 'It’s reasonable to ask for'),
  },
  {
    title: 'No clear sign',
    steps: [
      ...answerAll(NO_SIGN, 'no-clear-sign', outcomes['no-sign'].title),
      // Last of all: Firefox then goes to its list of downloads.
      press(visitSummary.methods.download, [visitSummary.done.download]),
    ],
  },
];
