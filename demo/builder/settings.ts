import type { OptionId } from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import { contrast } from '../../src/element/debug/contrast.js';
import { NO_WORDS, type LinkedWords } from './linked-words.js';
import type { HeadingLevel, PublisherInterest } from '../../src/index.js';

/** `page` loads the script with all languages, which follows the language of the page. */
export type LanguageChoice = 'page' | 'en' | 'es';
export type Corners = 'square' | 'small' | 'round';

/** Empty strings and `undefined` stand for the defaults of the widget. */
export interface BuilderSettings {
  readonly topic: OptionId<'problem'> | '';
  readonly country: CountryId;
  readonly language: LanguageChoice;
  readonly headingLevel: HeadingLevel;
  readonly publisher: string;
  readonly publisherInterest: PublisherInterest | '';
  /** For the slot `services`; those without words are left out. */
  readonly services: readonly LinkedWords[];
  /** For the slot `notice`. */
  readonly notice: LinkedWords;
  readonly colors: Colors | undefined;
  readonly corners: Corners;
  /** Address or path of the released files, with or without a slash at the end. */
  readonly folder: string;
  /** Whether the page has no server, so that a hash would block its script. */
  readonly isFromDisk?: boolean;
}

/** As `#rrggbb`. */
export interface Colors {
  readonly accent: string;
  readonly text: string;
  readonly background: string;
}

export const DEFAULT_COLORS: Colors = { accent: '#005a70', text: '#1b2530', background: '#ffffff' };

export const DEFAULTS: BuilderSettings = {
  topic: '',
  country: 'us',
  language: 'page',
  headingLevel: 2,
  publisher: '',
  publisherInterest: '',
  services: [NO_WORDS],
  notice: NO_WORDS,
  colors: undefined,
  corners: 'small',
  folder: '/second-opinion/',
};

/** The widget's own colours for the emergency number, on light and on dark. */
const URGENT = ['#a3131f', '#ffa8a3'] as const;

const RADIUS: Readonly<Record<Corners, string>> = { square: '0', small: '0.625em', round: '1em' };

/** Only attributes that differ from the defaults of the widget. */
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

/** The services that have words. */
export function servicesOf({ services }: BuilderSettings): readonly LinkedWords[] {
  return services.filter(({ words }) => words.trim());
}

/** Only custom properties that differ from the defaults of the widget. */
export function propertiesOf({ colors, corners }: BuilderSettings): Record<string, string> {
  return {
    ...(colors && {
      // With both schemes, the colours chosen here would mix with our own.
      'color-scheme': readableOn(colors.background) === '#000000' ? 'light' : 'dark',
      '--so-text': colors.text,
      '--so-text-soft': colors.text,
      '--so-background': colors.background,
      '--so-surface': colors.background,
      '--so-border': colors.text,
      '--so-chosen': colors.background,
      '--so-urgent': urgentOn(colors.background),
      '--so-on-urgent': colors.background,
      '--so-accent': colors.accent,
      '--so-on-accent': readableOn(colors.accent),
      '--so-focus': colors.accent,
    }),
    ...(corners !== 'small' && { '--so-radius': RADIUS[corners] }),
  };
}

/** Black or white, whichever has more contrast. */
export function readableOn(color: string): string {
  return contrastOf(color, '#ffffff') >= contrastOf(color, '#000000') ? '#ffffff' : '#000000';
}

function urgentOn(background: string): string {
  const [onLight, onDark] = URGENT;
  const isLight = contrastOf(onLight, background) >= contrastOf(onDark, background);
  return isLight ? onLight : onDark;
}

/** One sentence for each pair of colours with too little contrast (WCAG 1.4.3). */
export function contrastFaults({ accent, text, background }: Colors): string[] {
  const pairs = [
    ['Text on the background', text, background, 4.5],
    ['Links and edges on the background', accent, background, 4.5],
    ['Words on the main button', readableOn(accent), accent, 4.5],
    ['The emergency number on the background', urgentOn(background), background, 4.5],
  ] as const;
  return pairs.flatMap(([what, color, behind, min]) => {
    const ratio = contrastOf(color, behind);
    return ratio < min
      ? [`${what}: ${ratio.toFixed(1)} to 1. It needs ${min} to 1 to be read by everyone.`]
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
