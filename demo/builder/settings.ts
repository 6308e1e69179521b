import type { OptionId } from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import { contrast } from '../../src/element/debug/contrast.js';
import type { HeadingLevel, PublisherInterest } from '../../src/index.js';

/** Which script a page loads: that of all languages, which follows the page, or of one. */
export type LanguageChoice = 'page' | 'en' | 'es';
export type Corners = 'square' | 'small' | 'round';

/** What an editor has chosen. Empty words and `undefined` are what the widget does by itself. */
export interface BuilderSettings {
  readonly topic: OptionId<'problem'> | '';
  readonly country: CountryId;
  readonly language: LanguageChoice;
  readonly headingLevel: HeadingLevel;
  readonly publisher: string;
  readonly publisherInterest: PublisherInterest | '';
  /** The publisher's own service, in plain words. */
  readonly services: string;
  readonly colors: Colors | undefined;
  readonly corners: Corners;
  /** Where the files of the release lie: an address, or a path of the site, with or without `/`. */
  readonly folder: string;
}

/** As `#rrggbb`. */
export interface Colors {
  readonly accent: string;
  readonly text: string;
  readonly background: string;
}

export const DEFAULT_COLORS: Colors = { accent: '#00527a', text: '#17212b', background: '#ffffff' };

export const DEFAULTS: BuilderSettings = {
  topic: '',
  country: 'us',
  language: 'page',
  headingLevel: 2,
  publisher: '',
  publisherInterest: '',
  services: '',
  colors: undefined,
  corners: 'small',
  folder: '/second-opinion/',
};

/** An emergency's number, on light and on dark: the widget's own colours. */
const URGENT = ['#9c1320', '#ffa8a3'] as const;

const RADIUS: Readonly<Record<Corners, string>> = { square: '0', small: '0.5em', round: '1em' };

/** The attributes that differ from what the widget does by itself, by name. */
export function attributesOf(settings: BuilderSettings): Record<string, string> {
  const { topic, country, headingLevel, publisher, publisherInterest, language } = settings;
  const all: Record<string, string> = {
    topic,
    country: country === 'us' ? '' : country,
    'heading-level': headingLevel === 2 ? '' : String(headingLevel),
    publisher: publisher.trim(),
    'publisher-interest': publisherInterest,
    lang: language === 'page' ? '' : language,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The custom properties that differ from what the widget does by itself, by name. */
export function propertiesOf({ colors, corners }: BuilderSettings): Record<string, string> {
  return {
    ...(colors && {
      // Colours of one scheme: the other would mix them with ours.
      'color-scheme': readableOn(colors.background) === '#000000' ? 'light' : 'dark',
      '--so-text': colors.text,
      '--so-text-soft': colors.text,
      '--so-background': colors.background,
      '--so-surface': colors.background,
      '--so-border': colors.text,
      '--so-urgent': urgentOn(colors.background),
      '--so-accent': colors.accent,
      '--so-on-accent': readableOn(colors.accent),
      '--so-focus': colors.accent,
    }),
    ...(corners !== 'small' && { '--so-radius': RADIUS[corners] }),
  };
}

/** Black or white, whichever reads better. */
export function readableOn(color: string): string {
  return contrastOf(color, '#ffffff') >= contrastOf(color, '#000000') ? '#ffffff' : '#000000';
}

function urgentOn(background: string): string {
  const [onLight, onDark] = URGENT;
  const isLight = contrastOf(onLight, background) >= contrastOf(onDark, background);
  return isLight ? onLight : onDark;
}

/** What has less contrast than people need, in words; nothing where all is well. */
export function contrastFaults({ accent, text, background }: Colors): string[] {
  const pairs = [
    ['Text on the background', text, background, 4.5],
    ['Links and edges on the background', accent, background, 4.5],
    ['Words on the main button', readableOn(accent), accent, 4.5],
    ['The emergency number on the background', urgentOn(background), background, 4.5],
  ] as const;
  return pairs.flatMap(([what, color, behind, least]) => {
    const ratio = contrastOf(color, behind);
    return ratio < least
      ? [`${what}: ${ratio.toFixed(1)} to 1. It needs ${least} to 1 to be read by everyone.`]
      : [];
  });
}

function contrastOf(one: string, other: string): number {
  return contrast(channelsOf(one), channelsOf(other));
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
