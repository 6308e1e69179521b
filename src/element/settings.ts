import type { PropertyDeclaration } from 'lit';
import type { OptionId } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { CountryId } from '../content/countries.js';

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

/** The element's public properties, with the attribute of each. */
export const SETTING_PROPERTIES = {
  topic: {},
  country: {},
  headingLevel: { attribute: 'heading-level' },
  publisher: {},
  publisherInterest: { attribute: 'publisher-interest' },
  share: {},
  debug: { type: Boolean },
} as const satisfies Record<string, PropertyDeclaration>;

/** React's server rendering writes camel-cased properties as lower-cased attributes. */
export const ATTRIBUTE_ALIASES: Readonly<Record<string, string>> = {
  headinglevel: 'heading-level',
  publisherinterest: 'publisher-interest',
};

/** The values of the properties: a page may set anything, or nothing. */
export type SettingValues = Readonly<
  Partial<Record<Exclude<keyof typeof SETTING_PROPERTIES, 'debug'>, unknown>>
>;

/** What the page asks for, with every unknown value resolved. */
export interface Settings {
  readonly topic: OptionId<'problem'> | undefined;
  readonly country: CountryId;
  readonly headingLevel: number;
  readonly publisher: string;
  readonly publisherInterest: PublisherInterest | undefined;
  readonly share: readonly Share[];
}

/** Reports a value that is not allowed: one message names it and what is allowed. */
export type Warn = (message: string) => void;

/** An unknown value falls back with a warning, and never stops the widget. */
export function readSettings(values: SettingValues, warn: Warn): Settings {
  const oneOf = <T extends string, F extends string | number | undefined>(
    name: string,
    value: unknown,
    allowed: readonly T[],
    fallback: F,
  ) => {
    const wanted = toText(value).toLowerCase();
    if (wanted === '' || (allowed as readonly string[]).includes(wanted)) {
      return (wanted || undefined) as T | undefined;
    }
    warn(
      `${name}="${wanted}" is not known. Allowed: ${allowed.join(', ')}. ` +
        `Using ${fallback ?? 'none'}.`,
    );
    return fallback;
  };
  const levels = [...'123456'];
  const level = oneOf('heading-level', values.headingLevel, levels, DEFAULT_HEADING_LEVEL);
  return {
    topic: oneOf('topic', values.topic, PROTOCOL.options.problem, undefined),
    country: oneOf('country', values.country, PROTOCOL.countries, 'intl' as const) ?? 'us',
    headingLevel: Number(level ?? DEFAULT_HEADING_LEVEL),
    publisher: toText(values.publisher),
    publisherInterest: oneOf(
      'publisher-interest',
      values.publisherInterest,
      PUBLISHER_INTERESTS,
      undefined,
    ),
    share: toText(values.share)
      .split(/[\s,]+/)
      .map((word) => oneOf('share', word, SHARES, undefined))
      .filter((word) => word !== undefined),
  };
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
