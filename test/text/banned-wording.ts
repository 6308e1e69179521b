import type { CountryId } from '../../src/content/countries.js';
import { isAmong } from './paths.js';
import { sentences } from './sentences.js';

export interface Ban {
  readonly why: string;
  readonly pattern: RegExp;
  /** Phrases that are removed before the pattern is tried. */
  readonly except?: readonly RegExp[];
  /**
   * Matched in each sentence instead of the whole paragraph. `statement` skips questions, because a
   * question for a doctor is no advice.
   */
  readonly per?: 'sentence' | 'statement';
  /** Paths of the texts to which the ban applies; absent: all. */
  readonly only?: readonly string[];
  /** Examples that prove the pattern. */
  readonly catches: readonly string[];
}

/** Allowed only in some countries. */
export type CountryBan = Ban & { readonly countries: readonly CountryId[] };

/** Numbers, laws and services of one country are useless, or wrong, in another. */
export const COUNTRY_BANS: readonly CountryBan[] = [
  {
    countries: ['us'],
    why: 'a number of the U.S.',
    pattern: /\b(?:911|988)\b|\b1-8\d\d-/,
    catches: ['Call 911.', 'Text 988.', 'Call 1-800-227-2345.'],
  },
  {
    countries: ['us'],
    why: 'a law or a program of the U.S.',
    pattern:
      /\b(?:Medicare|Medicaid|TRICARE|VA|Part [A-D]|HIPAA|U\.S\. law|good-faith|buena fe|No Surprises|Cures Act|deductible|deducible)\b/,
    catches: ['Medicare helps to pay.', 'Medicaid rules differ.', 'By HIPAA, you can get copies.'],
  },
  {
    countries: ['us'],
    why: 'a service of the U.S.',
    pattern:
      /\b(?:NCI|National Cancer Institute|Cancer\.gov|Commission on Cancer|Leapfrog|NORD|GARD|RareDiseases\.\w+|U\.S\. News|UCSF)\b|\bcancer\.gov\b/,
    catches: ['Look for an NCI center.', 'In 2022, U.S. News named some.'],
  },
  {
    countries: ['us'],
    why: 'dollars',
    pattern: /\$|\bdollars?\b/i,
    catches: ['It may cost $100.'],
  },
  {
    countries: ['gb'],
    why: 'a number of the UK',
    pattern: /\b(?:999|111|116 ?123)\b/,
    catches: ['Call 999.', 'Call 116 123.'],
  },
  {
    countries: ['gb'],
    why: 'a service of the UK',
    pattern: /\b(?:NHS|GPs?|A&E|PALS|MDT|Martha|Samaritans|England|Inglaterra|UK)\b/,
    catches: ['Ask your GP.', 'On the NHS, you can ask.', 'Ask about Martha’s Rule.'],
  },
];

/** Those of a country, and of the spelling of a language there, that apply elsewhere. */
export function bansOutside(
  country: CountryId,
  bans: readonly CountryBan[] = COUNTRY_BANS,
): readonly Ban[] {
  return bans.filter(({ countries }) => !countries.includes(country));
}

/** Texts about the origin of a figure or of the article may name its country. */
export const MAY_NAME_A_COUNTRY = ['evidence.**', 'about.text.**', 'source.**'];

/** The reasons for which a paragraph, title or list entry is banned. */
export function brokenBans(words: string, path: string, bans: readonly Ban[]): string[] {
  return bans
    .filter(({ only }) => !only || isAmong(path, only))
    .filter((ban) => partsFor(ban, words).some((part) => ban.pattern.test(part)))
    .map(({ why }) => why);
}

function partsFor({ except = [], per }: Ban, words: string): string[] {
  const without = except.reduce((rest, phrase) => rest.replace(phrase, ''), words);
  if (!per) return [without];
  const isMatched = (sentence: string) => per === 'sentence' || !/\?[”’)]*$/.test(sentence);
  return sentences(without).filter(isMatched);
}
