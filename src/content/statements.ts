import type { SourceId } from './sources.js';

/**
 * Every statement that the product may rest on, under the source that makes it. S: the article's
 * statements in order; N: facts that the article lacks; D: where a figure or claim of the article
 * was checked against its origin; `editor`: our own rule; `unchecked`: our own rule that a
 * clinician has yet to confirm.
 */
export const STATEMENTS = {
  'us-news': [
    ...(['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S11', 'S13'] as const),
    ...(['S14', 'S15', 'S16', 'S17', 'S18', 'S19', 'S20', 'S21', 'S22', 'S23'] as const),
    ...(['S24', 'S25', 'S26', 'S27', 'S28', 'S29', 'S34', 'S35', 'S38', 'S51'] as const),
    ...(['S52', 'S53', 'S54', 'S61', 'S62', 'S63', 'S64', 'S65', 'S66', 'S67'] as const),
    ...(['S73', 'S74', 'S75', 'S76', 'S77', 'S78', 'S79', 'S80', 'S81', 'S82'] as const),
    ...(['S83', 'S84', 'S85', 'S86', 'S87', 'S88', 'S89', 'S95', 'S98', 'S99'] as const),
  ],
  rasmussen: [
    ...(['S09', 'S10', 'S12', 'S55', 'S56', 'S57', 'S58', 'S59', 'S60'] as const),
    ...(['S68', 'S69', 'S70', 'S71', 'S72'] as const),
  ],
  kamal: [
    ...(['S30', 'S31', 'S32', 'S33', 'S36', 'S37', 'S39', 'S40', 'S41', 'S42'] as const),
    ...(['S43', 'S44', 'S45', 'S46', 'S47', 'S48', 'S49', 'S50', 'S90', 'S91'] as const),
    ...(['S92', 'S93', 'S94', 'S96', 'S97'] as const),
  ],
  editor: ['editor', 'D22', 'D23', 'D27'],
  unchecked: ['unchecked', 'D17', 'D18'],
  'cancer-society': ['N01', 'N17', 'N19', 'N20', 'D25'],
  'cancer-institute': ['N02', 'N22', 'N23', 'D19'],
  'medicare-booklet': ['N03', 'N11'],
  medicare: ['N07'],
  'benefit-manual': ['N08'],
  'federal-register': ['N09'],
  'medicare-interactive': ['N10'],
  'emergency-physicians': ['N04', 'N05'],
  ucsf: ['N06'],
  'surprise-billing': ['N12'],
  'advocate-foundation': ['N13'],
  hipaa: ['N15'],
  'cures-act': ['N16'],
  ahrq: ['N18'],
  leapfrog: ['N21'],
  surgeons: ['N24'],
  'valve-guideline': ['N25', 'D21'],
  'rare-networks': ['N26'],
  'trial-guides': ['N27'],
  'uk-charities': ['N28', 'N30', 'N31'],
  'marthas-rule': ['N29'],
  'virtual-services': ['N33', 'N34', 'D24', 'D26'],
  'first-view-study': ['N35'],
  garcia: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
  'van-such': ['D7', 'D8', 'D9', 'D10', 'D11', 'D12'],
  halasy: ['D13', 'D14', 'D15', 'D16'],
  meyer: ['meyer'],
  vernooij: ['D20'],
} as const satisfies Record<SourceId, readonly string[]>;
export type StatementId = (typeof STATEMENTS)[SourceId][number];

/** The source that makes each statement. */
export const SOURCE_OF = Object.fromEntries(
  Object.entries(STATEMENTS).flatMap(([source, statements]) =>
    statements.map((statement) => [statement, source]),
  ),
) as Readonly<Record<StatementId, SourceId>>;
