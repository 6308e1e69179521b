import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocaleContext } from '../../visit-summary/checklist.js';
import { toSegments } from '../../text/compose.js';
import type { Block, Words } from '../../text/text.js';

/** What every view needs to know of the page and the day. */
export interface ViewContext extends LocaleContext {
  /** The level of the widget's own heading. */
  readonly headingLevel: number;
  /** Shows what the tool says of itself; absent once it has been asked for. */
  readonly askAbout?: (() => void) | undefined;
}

export type View = TemplateResult | typeof nothing;

/** A sentence, its numbers as phone links and its sites as links that tell them nothing. */
export function renderWords(
  words: Words,
  { country, text }: ViewContext,
): (string | TemplateResult)[] {
  return toSegments(words, country, text).map((part) =>
    typeof part === 'string' ? part : renderLink(...part),
  );
}

export function renderLink(label: string, href: string): TemplateResult {
  const target = href.startsWith('tel:') ? nothing : '_blank';
  return html`<a part="link" href=${href} target=${target} rel="noopener noreferrer">${label}</a>`;
}

export function renderBlocks(blocks: readonly Block[], page: ViewContext): TemplateResult[] {
  return blocks.map((block) =>
    typeof block === 'string'
      ? html`<p>${renderWords(block, page)}</p>`
      : html`<ul>
          ${block.map((entry) => html`<li>${renderWords(entry, page)}</li>`)}
        </ul>`,
  );
}

export interface DisclosureOptions {
  readonly isOpen?: boolean;
  /** Called as it opens. */
  readonly opened?: (() => void) | undefined;
  /** The id of what it belongs to. */
  readonly describedBy?: string;
}

/** What opens and folds. */
export function renderDisclosure(
  summary: unknown,
  body: unknown,
  { isOpen, opened, describedBy }: DisclosureOptions = {},
): TemplateResult {
  return html`<details part="details" ?open=${isOpen} @toggle=${opened ?? nothing}>
    <summary part="summary" aria-describedby=${describedBy ?? nothing}>${summary}</summary>
    ${body}
  </details>`;
}

/**
 * @param kind `primary`: the main one of a screen.
 * @param describedBy The id of what it belongs to, for those who hear it out of its place. It is
 * not part of its name: what the page can see of a click never tells an answer.
 */
export function renderButton(
  words: Words,
  press: () => void,
  kind: 'primary' | 'secondary' | 'change' = 'secondary',
  describedBy?: string,
): TemplateResult {
  return html`<button
    type="button"
    part=${`button button-${kind}`}
    aria-describedby=${describedBy ?? nothing}
    @click=${press}
  >
    ${words}
  </button>`;
}

/** A heading of each level, from 1 to 6, as the strings of one template each. */
const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} part="`, '" id="', '" tabindex="', '">', `</h${level}>`];
  return Object.assign(strings, { raw: strings }) as TemplateStringsArray;
});

/**
 * A heading of the page's outline.
 *
 * @param depth 0 is the widget's own heading; below h6 there is none, so deeper ones stay there.
 * @param id Where something is described by it.
 */
export function heading(
  depth: number,
  words: unknown,
  { headingLevel }: ViewContext,
  id: unknown = nothing,
): TemplateResult {
  const level = Math.min(headingLevel + depth, HEADINGS.length);
  // The widget's own heading takes the focus when its screen comes up; others are never in the way.
  const [part, focusable] = depth ? ['subheading', nothing] : ['heading', '-1'];
  return html(HEADINGS[level - 1]!, part, id, focusable, words);
}
