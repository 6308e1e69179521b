import type { nothing, TemplateResult } from 'lit';
import type { WordingContext } from '../../text/compose.js';
import type { ExportMethod } from '../../visit-summary/export/export-summary.js';

/** What every view needs to know of the page, the answers and the day. */
export interface ViewContext extends WordingContext {
  /** The level of the widget's own heading. */
  readonly headingLevel: number;
  /** Whether to render what the tool is: it is long, and folded. */
  readonly isAboutShown: boolean;
  /** An id for ARIA. `purpose` tells it from the other ids of the screen. */
  readonly randomId: (purpose: string) => string;
  /** Whether the page slotted services of its own. */
  readonly hasServices: boolean;
  /** What is offered to take the visit summary along: all, or only what is not blocked. */
  readonly exportMethods: readonly ExportMethod[];
}

export type View = TemplateResult | typeof nothing;
