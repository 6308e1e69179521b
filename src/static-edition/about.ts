import { SOURCES, SOURCE_IDS, type SourceId } from '../content/sources.js';
import { aboutText } from '../text/about.js';
import { sourceText } from '../text/compose.js';
import {
  blocks,
  disclosure,
  escapeHtml,
  heading,
  link,
  list,
  type Markup,
  type RenderContext,
} from './markup.js';

/** What the tool is for and not for, who has which interest in it, its dates, and all sources. */
export function renderAbout(context: RenderContext): Markup {
  const { about, sections } = context.text;
  return disclosure(
    sections.about.title,
    [
      ...blocks(aboutText(context.text), context),
      heading(2, about.sources, context),
      renderSources(context),
    ],
    context,
  );
}

function renderSources({ text }: RenderContext): Markup {
  const entry = (id: SourceId) => {
    const [, doi] = SOURCES[id];
    const name = escapeHtml(sourceText(id, text));
    return doi ? `${name}, ${link(`doi:${doi}`, `https://doi.org/${doi}`)}` : name;
  };
  return list([...new Set(SOURCE_IDS.map(entry))]);
}
