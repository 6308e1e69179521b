import type { TemplateResult } from 'lit';

const SOURCES = /<li part="source">.*?<\/li>/gs;
/** A disclosure within another: "Why this?", and what would change the outcome. */
const INNER_BODY = /(<details part=details @[^>]*>\s*<summary[^>]*>.*?<\/summary>).*?<\/details>/gs;
/** Hidden while the page slots no services. */
const SERVICES = /<div part="services".*?<\/div>/gs;
/** Within a sentence. All other elements begin a line. */
const INLINE_TAG = /<a\s+part="link"[^>]*>|<\/a\s*>|<\/?span\b[^>]*>/g;
const BREAK = '\0';

/**
 * The text of a view line by line, without a browser. Sources are left out, because their names are
 * not our words.
 */
export function linesOf(view: unknown): string[] {
  return linesIn(markupOf(view));
}

/** Without the disclosures inside, which stay closed. */
export function closedLinesOf(view: unknown): string[] {
  return linesIn(markupOf(view).replace(INNER_BODY, '$1'));
}

export function linesIn(markup: string): string[] {
  return markup
    .replace(SOURCES, '')
    .replace(SERVICES, '')
    .replace(INLINE_TAG, '')
    .replace(/<[^>]*>/g, BREAK)
    .split(BREAK)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** Listeners and `nothing` render nothing. */
export function markupOf(view: unknown): string {
  if (Array.isArray(view)) return view.map(markupOf).join('');
  if (typeof view === 'string') return view.replaceAll('\n', BREAK);
  if (isKeyed(view)) return markupOf(view.values[1]);
  if (!isTemplate(view)) return '';
  return view.strings
    .map((part, index) => {
      const value = markupOf(view.values[index]);
      // A live region gets its words as a property.
      return part.endsWith('.textContent=') ? `${part}>${value}<i ` : part + value;
    })
    .join('');
}

/** What `keyed` returns: the key, and the view. */
function isKeyed(view: unknown): view is { readonly values: readonly [unknown, unknown] } {
  return typeof view === 'object' && view !== null && '_$litDirective$' in view;
}

function isTemplate(view: unknown): view is TemplateResult {
  return typeof view === 'object' && view !== null && 'strings' in view;
}
