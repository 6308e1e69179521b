/**
 * For Svelte 5 in TypeScript: `import type {} from 'second-opinion/svelte'` and `<second-opinion>`
 * is known, with its settings and `onsecond-opinion-outcome={…}`.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes as ElementAttributes } from 'svelte/elements';
import type { SecondOpinionElement } from '../index.js';
import type { AttributeSettings, Listeners } from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'second-opinion': AttributeSettings & Listeners & ElementAttributes<SecondOpinionElement>;
  }
}
