import type { TemplateResult } from 'lit';

const LEFT_OUT = /<p part="source">.*?<\/p>/gs;
const OWN_LINE = /<\/?(?:h\d|p|ul|li|div|section|article|summary|details|button)\b[^>]*>/g;
const BREAK = '\0';

/**
 * What a view shows, line by line, without a browser. Without the lines of sources: names and
 * titles are their authors' own words.
 */
export function linesOf(view: unknown): string[] {
  return markupOf(view)
    .replace(LEFT_OUT, '')
    .replace(OWN_LINE, BREAK)
    .replace(/<[^>]*>/g, '')
    .split(BREAK)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** Listeners, and what is not there, leave no trace. */
function markupOf(view: unknown): string {
  if (Array.isArray(view)) return view.map(markupOf).join('');
  if (typeof view === 'string') return view.replaceAll('\n', BREAK);
  if (isKeyed(view)) return markupOf(view.values[1]);
  if (!isTemplate(view)) return '';
  return view.strings.map((part, at) => part + markupOf(view.values[at])).join('');
}

/** What `keyed` returns: the key, and the view. */
function isKeyed(view: unknown): view is { readonly values: readonly [unknown, unknown] } {
  return typeof view === 'object' && view !== null && '_$litDirective$' in view;
}

function isTemplate(view: unknown): view is TemplateResult {
  return typeof view === 'object' && view !== null && 'strings' in view;
}
