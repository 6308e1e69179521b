/**
 * For npm, as `second-opinion`: the class and its types. No side effect: `second-opinion/define`
 * defines the tag.
 *
 * @packageDocumentation
 */
export { SecondOpinionElement } from './element/second-opinion-element.js';
export type { OutcomeDetail, SecondOpinionEventMap, TakeAwayDetail } from './element/events.js';
export type { ExportMethod } from './visit-summary/export/export-summary.js';
export type { HeadingLevel, PublisherInterest, Share, ShareList } from './element/settings.js';
export type { CountryId } from './content/countries.js';
export type { Answers, Assessment, Outcome } from './content/vocabulary.js';
