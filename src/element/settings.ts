import type { OptionId } from '../content/answer-options.js';
import type { CountryId } from '../content/countries.js';
import { PROTOCOL } from '../content/protocol.js';

export type PublisherInterest = 'offers-second-opinions' | 'pays-for-second-opinions';
export type Share = 'outcome' | 'answers';
/** Both at once, too. */
export type ShareList = Share | 'outcome answers';
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const PUBLISHER_INTERESTS: readonly PublisherInterest[] = [
  'offers-second-opinions',
  'pays-for-second-opinions',
];
const SHARES: readonly Share[] = ['outcome', 'answers'];
const DEFAULT_HEADING_LEVEL = 2;

/** The page's attributes as they stand: anything, or nothing. */
export interface Attributes {
  readonly topic?: unknown;
  readonly country?: unknown;
  readonly headingLevel?: unknown;
  readonly publisher?: unknown;
  readonly publisherInterest?: unknown;
  readonly share?: unknown;
}

/** What the page asks for, with every doubtful value settled. */
export interface Settings {
  readonly topic: OptionId<'problem'> | undefined;
  readonly country: CountryId;
  readonly headingLevel: number;
  readonly publisher: string;
  readonly publisherInterest: PublisherInterest | undefined;
  readonly share: readonly Share[];
}

/** A value that is not allowed: one message names the setting, the value and what is allowed. */
export type Warn = (message: string) => void;

/** Reads the settings; a doubtful one falls back, with a complaint, and never stops the widget. */
export function readSettings(attributes: Attributes, complain: Warn): Settings {
  const oneOf = <T extends string, F extends string | number | undefined>(
    name: string,
    value: unknown,
    allowed: readonly T[],
    fallback: F,
  ) => {
    const wanted = clean(value).toLowerCase();
    if (wanted === '' || (allowed as readonly string[]).includes(wanted)) {
      return (wanted || undefined) as T | undefined;
    }
    complain(
      `${name}="${wanted}" is not known. Allowed: ${allowed.join(', ')}. ` +
        `Using ${fallback ?? 'none'}.`,
    );
    return fallback;
  };
  const levels = [...'123456'];
  const level = oneOf('heading-level', attributes.headingLevel, levels, DEFAULT_HEADING_LEVEL);
  return {
    topic: oneOf('topic', attributes.topic, PROTOCOL.options.problem, undefined),
    country: oneOf('country', attributes.country, PROTOCOL.countries, 'intl' as const) ?? 'us',
    headingLevel: Number(level ?? DEFAULT_HEADING_LEVEL),
    publisher: clean(attributes.publisher),
    publisherInterest: oneOf(
      'publisher-interest',
      attributes.publisherInterest,
      PUBLISHER_INTERESTS,
      undefined,
    ),
    share: clean(attributes.share)
      .split(/[\s,]+/)
      .map((word) => oneOf('share', word, SHARES, undefined))
      .filter((word) => word !== undefined),
  };
}

/** Long values are cut: they end up in a console message or a heading. */
function clean(value: unknown): string {
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText ? String(value).trim().slice(0, 100) : '';
}
