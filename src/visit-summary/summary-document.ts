import { css, html, render, type TemplateResult } from 'lit';
import type { VisitSummary, SummaryBlock } from './visit-summary.js';

/**
 * The page is printed and saved as a document of its own, so it needs the whole style sheet.
 */
const STYLE = css`
  :root {
    color-scheme: light dark;
  }
  body {
    max-width: 44em;
    margin: 1em auto;
    padding: 0 1em;
    font: 1em/1.45 sans-serif;
  }
  h1 {
    margin: 0;
    font-size: 1.4em;
  }
  h2 {
    margin: 0.9em 0 0.2em;
    font-size: 1em;
  }
  p,
  ul {
    margin: 0 0 0.25em;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .checklist {
    padding: 0;
    list-style: none;
  }
  footer {
    margin-top: 1em;
    font-size: 0.8em;
  }
  @page {
    margin: 14mm;
  }
  @media print {
    :root {
      color-scheme: light;
    }
    body {
      margin: 0;
      padding: 0;
      max-width: none;
      font-size: 10.5pt;
      line-height: 1.3;
    }
    section {
      break-inside: avoid;
    }
  }
`;

export function fillDocument(page: Document, summary: VisitSummary): void {
  const { language, direction, visitSummary: words } = summary.text;
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.title = words.subject;
  render(renderSummary(summary), page.body);
}

/** Unlike a `<style>` element, an adopted style sheet passes a strict Content-Security-Policy. */
export function adoptStyle(page: Document, window: Window & typeof globalThis): void {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(STYLE.cssText);
  page.adoptedStyleSheets = [sheet];
}

/** The HTML of a file without links to anything else. */
export function selfContainedFile(summary: VisitSummary): string {
  // DOM clobbering: a form named `implementation` hides that property of `document`.
  const page = new Document().implementation.createHTMLDocument();
  fillDocument(page, summary);
  const encoding = page.createElement('meta');
  encoding.setAttribute('charset', 'utf-8');
  const width = page.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width';
  page.head.prepend(encoding, width);
  // Lit marks its bindings with comments. A style element would offend the host page's policy.
  const markup = page.documentElement.outerHTML
    .replace(/<!--.*?-->/g, '')
    .replace('</head>', `<style>${STYLE.cssText}</style></head>`);
  return `<!DOCTYPE html>\n${markup}`;
}

function renderSummary({ heading, lines, sections, footer }: VisitSummary): TemplateResult {
  return html`<main>
      <h1>${heading}</h1>
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${sections.map(
        ([title, ...blocks]) =>
          html`<section>
            <h2>${title}</h2>
            ${blocks.map(renderBlock)}
          </section>`,
      )}
    </main>
    <footer>${footer.map((line) => html`<p>${line}</p>`)}</footer>`;
}

function renderBlock(block: SummaryBlock): TemplateResult {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  const isChecklist = typeof block[0] !== 'string';
  return html`<ul class=${isChecklist ? 'checklist' : ''}>
    ${block.map((line) =>
      typeof line === 'string'
        ? html`<li>${line}</li>`
        : html`<li>
            <label><input type="checkbox" ?checked=${line[1]} /> ${line[0]}</label>
          </li>`,
    )}
  </ul>`;
}
