import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit/html.js';
import type { Text } from '../../src/text/text.js';
import { VERSION } from '../../src/version.js';
import { STYLES } from './styles.js';

/** Lit's server renderer allows a `<slot>` only inside a custom element. */
const INSIDE_ELEMENT = { customElementHostStack: [{ element: {} } as ElementRenderer] };

/** A self-contained page. */
export async function documentFor(title: string, main: TemplateResult): Promise<string> {
  const rendered = await collectResult(render(main, INSIDE_ELEMENT));
  // Hydration markers are useless here, because nothing hydrates the page.
  const clean = rendered.replaceAll(/<!--.*?-->|<\?>/g, '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${title}">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body>${clean}</body>
</html>
`;
}

export function titleOf(what: string, { language }: Text): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)!;
  return `second-opinion ${VERSION}: ${what} (${name})`;
}
