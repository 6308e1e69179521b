import type { CountryId } from '../content/countries.js';
import { wordingOf } from '../text/compose.js';
import type { Text } from '../text/text.js';
import { renderAbout } from './about.js';
import { renderEmergencies } from './emergencies.js';
import { renderEvidence } from './evidence.js';
import { blocks, heading, type Markup, type RenderContext } from './markup.js';
import { renderSections } from './sections.js';
import { renderSigns } from './signs.js';

/** A page may stand for years, so figures that age are left out. */
const AFTER_ALL_FIGURES = '9999-12-31';

export interface StaticEditionInput {
  readonly text: Text;
  readonly country: CountryId;
  readonly headingLevel: number;
}

/**
 * All that can be said, without the questions, in the order of the page: for readers without
 * JavaScript, search engines, translators, feeds and e-mail. A publisher puts it inside the
 * element, which shows it until it is defined.
 *
 * @returns A fragment of HTML without style, script, id or class.
 */
export function staticEdition(input: StaticEditionInput): Markup {
  const context: RenderContext = { ...input, today: AFTER_ALL_FIGURES, facts: new Set() };
  const { introduction, balance } = input.text;
  return [
    heading(0, introduction.title, context),
    ...blocks([`${introduction.lead} ${introduction.whatNot}`], context),
    ...renderEmergencies(context),
    ...renderSigns(context),
    ...blocks([wordingOf<{ text: string }>(balance, context).text], context),
    ...renderSections(context),
    renderEvidence(context),
    renderAbout(context),
    '',
  ].join('\n');
}
