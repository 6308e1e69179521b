import type { CountryId } from '../content/countries.js';
import { interpolate, wordingOf } from '../text/compose.js';
import type { Text } from '../text/text.js';
import { renderAbout } from './about.js';
import { renderEmergencies, renderFoldedEmergencies } from './emergencies.js';
import { renderEvidence } from './evidence.js';
import { blocks, escapeHtml, heading, type Markup, type RenderContext } from './markup.js';
import { renderSections } from './sections.js';
import { renderSigns } from './signs.js';

/** A page may stand for years, so figures that age are left out. */
const AFTER_ALL_FIGURES = '9999-12-31';

/** As the element's setting of this name. */
export type PublisherInterest = Exclude<keyof Text['interest'], 'thisSite'>;

/** All advice, or about as much as the element's first screen takes. */
export type StaticEditionLength = 'whole' | 'short';

export interface StaticEditionInput {
  readonly text: Text;
  readonly country: CountryId;
  readonly headingLevel: number;
  readonly length: StaticEditionLength;
  readonly publisher: string;
  readonly publisherInterest: PublisherInterest | '';
}

/**
 * What can be said without the questions, in the order of the page: for readers without
 * JavaScript, search engines, translators, feeds and e-mail. A publisher puts it inside the
 * element, which shows it until it is defined.
 *
 * @returns A fragment of HTML without style, script, id or class.
 */
export function staticEdition(input: StaticEditionInput): Markup {
  const context: RenderContext = { ...input, today: AFTER_ALL_FIGURES, facts: new Set() };
  const { introduction } = input.text;
  return [
    heading(0, introduction.title, context),
    ...blocks([`${introduction.lead} ${introduction.whatNot}`], context),
    ...renderInterest(input),
    ...(input.length === 'short' ? renderFirst(context) : renderAll(context)),
    '',
  ].join('\n');
}

/** As high as the element's first screen, on most pages, or a little higher. */
function renderFirst(context: RenderContext): Markup[] {
  return [...renderFoldedEmergencies(context), ...renderBalance(context)];
}

function renderAll(context: RenderContext): Markup[] {
  return [
    ...renderEmergencies(context),
    ...renderSigns(context),
    ...renderBalance(context),
    ...renderSections(context),
    renderEvidence(context),
    renderAbout(context),
  ];
}

/** How often another opinion changes something, and what it takes. */
function renderBalance(context: RenderContext): Markup[] {
  return blocks([wordingOf<{ text: string }>(context.text.balance, context).text], context);
}

/** Readers without the element are told it, too. */
function renderInterest({ text, publisher, publisherInterest }: StaticEditionInput): Markup[] {
  if (!publisherInterest) return [];
  const { interest } = text;
  const name = publisher || interest.thisSite;
  return [`<p>${escapeHtml(interpolate(interest[publisherInterest], { publisher: name }))}</p>`];
}
