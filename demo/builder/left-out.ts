/** What was chosen, and a form of embedding cannot carry. */
import { safeLink } from './linked-words.js';
import { servicesOf, type BuilderSettings } from './settings.js';
import type { System } from './snippets.js';

/** Each with whether it was chosen. */
const CHOICES = {
  'your own colors': ({ colors }) => colors !== undefined,
  'your corners': ({ corners }) => corners !== 'small',
  'your services': (settings) => servicesOf(settings).length > 0,
  'the links of your services': (settings) =>
    servicesOf(settings).some((service) => safeLink(service)),
  'your notice': ({ notice }) => notice.words.trim() !== '',
  'the language of your page: it is English, until you choose one': ({ language }) =>
    language === 'page',
} satisfies Record<string, (settings: BuilderSettings) => boolean>;
type Choice = keyof typeof CHOICES;

const PAGE_LANGUAGE: Choice = 'the language of your page: it is English, until you choose one';
const LINKS: Choice = 'the links of your services';

const NOT_CARRIED: Readonly<Partial<Record<System, readonly Choice[]>>> = {
  link: ['your services', LINKS, 'your notice'],
  frame: ['your own colors', 'your corners', 'your services', LINKS, 'your notice', PAGE_LANGUAGE],
};

/** In words that follow “It cannot carry”. */
export function leftOut(system: System, settings: BuilderSettings): readonly string[] {
  return (NOT_CARRIED[system] ?? []).filter((choice) => CHOICES[choice](settings));
}
