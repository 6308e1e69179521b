import type { CountryId } from '../../src/content/countries.js';
import { isAmong } from './paths.js';
import { sentences } from './sentences.js';

/** Wording that must not stand in the text, and why. */
export interface Ban {
  readonly why: string;
  readonly pattern: RegExp;
  /** Phrases that may stand all the same. */
  readonly except?: readonly RegExp[];
  /**
   * Looked for sentence by sentence, else in a whole paragraph. `told`: not in questions, for to
   * ask a doctor is not to be told.
   */
  readonly per?: 'sentence' | 'told';
  /** The only places that it is banned from; absent: all. */
  readonly only?: readonly string[];
  /** Sentences that it has to catch. */
  readonly catches: readonly string[];
}

/** What is said in one country only. */
export type CountryBan = Ban & { readonly country: CountryId };

/** Numbers, laws and services of one country, which help nobody elsewhere. */
export const COUNTRY_BANS: readonly CountryBan[] = [
  {
    country: 'us',
    why: 'a number of the U.S.',
    pattern: /\b(?:911|988)\b|\b1-8\d\d-/,
    catches: ['Call 911.', 'Text 988.', 'Call 1-800-227-2345.'],
  },
  {
    country: 'us',
    why: 'a law or a program of the U.S.',
    pattern:
      /\b(?:Medicare|Medicaid|Part [A-D]|HIPAA|U\.S\. law|good-faith|No Surprises|Cures Act|deductible)\b/i,
    catches: ['Medicare helps to pay.', 'Medicaid rules differ.', 'By HIPAA, you can get copies.'],
  },
  {
    country: 'us',
    why: 'a service of the U.S.',
    pattern:
      /\b(?:NCI|National Cancer Institute|Cancer\.gov|NAPBC|Commission on Cancer|Leapfrog|NORD|GARD|RareDiseases\.\w+)\b/,
    catches: ['Look for an NCI center.'],
  },
  { country: 'us', why: 'dollars', pattern: /\$|\bdollars?\b/i, catches: ['It may cost $100.'] },
  {
    country: 'gb',
    why: 'a number of the UK',
    pattern: /\b(?:999|111|116 ?123)\b/,
    catches: ['Call 999.', 'Call 116 123.'],
  },
  {
    country: 'gb',
    why: 'a service of the UK',
    pattern: /\b(?:NHS|GPs?|Martha|Samaritans|England|UK)\b/,
    catches: ['Ask your GP.', 'On the NHS, you can ask.', 'Ask about Martha’s Rule.'],
  },
];

/** What nobody reads there. */
export function bansOutside(country: CountryId): readonly Ban[] {
  return COUNTRY_BANS.filter(({ country: home }) => home !== country);
}

/** These tell where a figure or an article comes from, and who says what. */
export const MAY_NAME_A_COUNTRY = ['evidence.**', 'about.blocks.**'];

/** Why a paragraph, title or list entry breaks the bans. */
export function brokenBans(words: string, path: string, bans: readonly Ban[]): string[] {
  return bans
    .filter(({ only }) => !only || isAmong(path, only))
    .filter((ban) => partsFor(ban, words).some((part) => ban.pattern.test(part)))
    .map(({ why }) => why);
}

function partsFor({ except = [], per }: Ban, words: string): string[] {
  const without = except.reduce((rest, phrase) => rest.replace(phrase, ''), words);
  if (!per) return [without];
  const isTold = (sentence: string) => per === 'sentence' || !/\?[”’)]*$/.test(sentence);
  return sentences(without).filter(isTold);
}
