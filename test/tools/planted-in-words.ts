import { EN } from '../../src/text/en.js';
import { wording, type Planted } from './planted.js';

const withRecords = (words: object) => ({ advice: { ...wording.advice, records: words } });

/** Small changes of the words. */
export const PLANTED_IN_WORDS: readonly Planted[] = [
  {
    what: 'words under an unknown shared condition',
    kind: 'unknown-id',
    where: 'advice records when fact',
    words: withRecords({ ...EN.advice.records, variants: [{ when: 'fact', text: ['All.'] }] }),
  },
  {
    what: 'words for an unknown country',
    kind: 'unknown-id',
    where: 'advice records in fr',
    words: withRecords({ ...EN.advice.records, variants: [{ in: 'fr', text: ['Tout.'] }] }),
  },
  {
    what: 'an option without text',
    kind: 'without-text',
    where: 'option timing/days',
    words: {
      questions: {
        ...wording.questions,
        timing: { ...wording.questions['timing']!, options: { weeks: 'Weeks' } },
      },
    },
  },
  {
    what: 'a question without text',
    kind: 'without-text',
    where: 'question timing',
    words: {
      questions: {
        ...wording.questions,
        timing: { options: EN.questions.timing.options },
      },
    },
  },
  {
    what: 'an advice item without text',
    kind: 'without-text',
    where: 'advice records',
    words: withRecords({ title: 'Records', text: [' '] }),
  },
  {
    what: 'a reason without text',
    kind: 'without-text',
    where: 'reason disagree',
    words: { reasons: { ...wording.reasons, disagree: { short: 'You do not agree' } as object } },
  },
  {
    what: 'a step without text',
    kind: 'without-text',
    where: 'step records',
    words: { steps: { ...wording.steps, records: { title: 'Records' } as object } },
  },
  {
    what: 'a card without text',
    kind: 'without-text',
    where: 'evidence large-program',
    words: { evidence: { ...wording.evidence, 'large-program': {} } },
  },
  {
    what: 'an outcome without text',
    kind: 'without-text',
    where: 'outcome strong',
    words: { outcomes: { ...wording.outcomes, strong: { title: '' } } },
  },
  {
    what: 'a section without text',
    kind: 'without-text',
    where: 'section where',
    words: { sections: { ...wording.sections, where: {} } },
  },
];
