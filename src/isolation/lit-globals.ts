/**
 * What Lit reads from the page, in the script: the build gives it these in place of the page's own
 * (`isolateLit` in rollup.config.mjs). No script, id or policy of the page can break it that way,
 * and it leaves no mark on the page.
 *
 * @packageDocumentation
 */
import { parseTemplate } from './parse-template.js';

interface TemplateClass {
  createElement: typeof parseTemplate;
}

/**
 * In place of `globalThis`. An element of the page with the id `litHtmlVersions`, a policy that
 * refuses `lit-html` or a frozen global would end Lit as it loads. Lit's own hook for polyfills
 * lets it parse templates our way.
 */
export const litGlobals = {
  ShadowRoot: window.ShadowRoot,
  litHtmlPolyfillSupport: (template: TemplateClass): void => {
    template.createElement = parseTemplate;
  },
};

/** In place of `document`, which `<form name="createComment">` would rob of that method. */
export const litDocument = new Document();

/** In place of `Symbol`: Lit adds `metadata` to it, and a page may have frozen it. */
export const LitSymbol = Object.assign((description?: string) => Symbol(description), {
  for: Symbol.for,
  iterator: Symbol.iterator,
  metadata: Symbol(),
});

/** Lit reads it as a global of that name. */
export const litPropertyMetadata = new WeakMap();
