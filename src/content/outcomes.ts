import type { OutcomeRule } from '../engine/model.js';
import type { RuleIds } from './rule-ids.js';

/** Hit policy FIRST: the most urgent stands first, and the first row that holds decides. */
export const OUTCOMES = [
  {
    tier: 'emergency',
    headline: 'danger-signs',
    endsEarly: true,
    when: { question: 'safety', is: 'danger-signs' },
    statements: ['N04', 'N06'],
  },
  {
    tier: 'emergency',
    headline: 'treatment-today',
    endsEarly: true,
    when: { question: 'safety', is: 'treatment-today' },
    statements: ['N03'],
  },
  {
    tier: 'emergency',
    headline: 'crisis',
    endsEarly: true,
    when: { fact: 'crisis' },
    statements: ['N05'],
  },
  {
    tier: 'no-clear-sign',
    headline: 'no-first-opinion',
    endsEarly: true,
    when: { fact: 'no-first-opinion' },
    statements: ['editor'],
  },
  {
    tier: 'third-opinion',
    headline: 'opinions-differ',
    listReasons: true,
    when: { fact: 'opinions-differ' },
    statements: ['S27'],
  },
  {
    tier: 'strong',
    listReasons: true,
    when: { triggered: 'strong', atLeast: 1 },
    statements: ['S09', 'S14', 'S18', 'S19'],
  },
  {
    tier: 'strong',
    headline: 'several-signs',
    listReasons: true,
    when: { triggered: 'mild', atLeast: 3 },
    statements: ['editor'],
  },
  {
    tier: 'reasonable',
    listReasons: true,
    when: { triggered: 'mild', atLeast: 1 },
    statements: ['editor'],
  },
  {
    tier: 'no-clear-sign',
    headline: 'opinions-agree',
    when: { fact: 'opinions-agree' },
    statements: ['S03'],
  },
  {
    tier: 'no-clear-sign',
    headline: 'no-sign',
    when: { all: [] },
    statements: ['editor'],
  },
] as const satisfies readonly OutcomeRule<RuleIds>[];
type Row = (typeof OUTCOMES)[number];
export type HeadlineId = Extract<Row, { headline: string }>['headline'];
/** What an outcome's words hang on: its headline reason, or its tier where it has none. */
export type OutcomeId = HeadlineId | Exclude<Row, { headline: string }>['tier'];

/** The headlines of a screen that says what to do now, and not why. */
export type EmergencyId = Extract<Row, { tier: 'emergency' }>['headline'];
