import type { EvidenceRule } from '../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from './tiers.js';
import type { RuleIds } from './rule-ids.js';

/**
 * What studies found, out of 100, both sides named. Percentages are rounded by largest remainder so
 * that each picture adds up to 100. Never tailored to the person.
 */
export const EVIDENCE = [
  {
    id: 'large-program',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    kind: 'study',
    charts: [
      /** 14.8% of 6,791. */
      { id: 'diagnosis', parts: { changed: 15, 'not-changed': 85 } },
      /** 37.4% of 6,791. */
      { id: 'treatment', parts: { changed: 37, 'not-changed': 63 } },
    ],
    statements: ['meyer'],
  },
  {
    id: 'mayo-referrals',
    tiers: ADVISED,
    when: { any: [{ fact: 'diagnosis-in-question' }, { fact: 'cause-in-question' }] },
    kind: 'study',
    charts: [
      /** 62, 188 and 36 of 286: 21.7%, 65.7% and 12.6%. The paper prints 21% for the first. */
      { id: 'diagnosis', parts: { 'very-different': 22, clearer: 66, same: 12 } },
    ],
    statements: ['S84', 'S85', 'D7', 'D8', 'D9', 'D10', 'D11', 'D12'],
  },
  {
    id: 'breast-tumor-board',
    tiers: ADVISED,
    when: { all: [{ fact: 'organ-cancer' }, { not: { fact: 'cancer-not-confirmed' } }] },
    kind: 'study',
    charts: [
      /** 30 of 70: 42.9%. */
      { id: 'diagnosis', parts: { changed: 43, 'not-changed': 57 } },
    ],
    statements: ['S83', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
  },
  {
    id: 'simulation-model',
    tiers: ['third-opinion'],
    kind: 'model',
    charts: [
      /** Assumed 50.1%, then 25.8% and 16.0%. */
      { id: 'first', parts: { wrong: 50, right: 50 } },
      { id: 'second', parts: { wrong: 26, right: 74 } },
      { id: 'third', parts: { wrong: 16, right: 84 } },
    ],
    statements: ['S86', 'S87', 'D13', 'D14', 'D15', 'D16'],
  },
] as const satisfies readonly EvidenceRule<RuleIds>[];
type Row = (typeof EVIDENCE)[number];
export type EvidenceId = Row['id'];
export type ChartId<E extends EvidenceId> = Extract<Row, { id: E }>['charts'][number]['id'];
/** The sides that a card's pictures name. */
export type PartId<E extends EvidenceId> = Extract<Row, { id: E }>['charts'][number] extends infer C
  ? C extends { parts: infer P }
    ? keyof P & string
    : never
  : never;
