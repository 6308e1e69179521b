/** The documents of the project as pages: Markdown as GitHub shows it. */
import { readFile } from 'node:fs/promises';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

/**
 * @param markdown The text of a document. Its first heading is the title of the page.
 * @param options `styles` is the address of the demo's style sheet. `addressOf` gives the address
 * of a linked one, or nothing where the page cannot lead there: its words are left.
 */
export function documentPage(markdown, { styles, addressOf }) {
  const marked = new Marked(gfmHeadingId());
  marked.use({
    renderer: {
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const address = /^(?:https?:|mailto:|#)/.test(href) ? href : addressOf(href);
        return address ? `<a href="${address}">${words}</a>` : words;
      },
    },
  });
  const [, title, first] = /^# (.*)\n\n(?:([^<][^]*?)\n\n)?/m.exec(markdown);
  const description = (first ?? title).replace(/\s+/g, ' ').replace(/\]\([^)]*\)|[`*[\]"<>]/g, '');
  const demo = styles.replace('demo.css', 'index.html');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${description}" />
    <title>${title}</title>
    <link rel="stylesheet" href="${styles}" />
  </head>
  <body class="document">
    <header><a href="${demo}">The demo of second-opinion</a></header>
    <main>
${scrollingTables(marked.parse(markdown))}
    </main>
  </body>
</html>
`;
}

/** A wide table scrolls by itself, by keyboard too, and stays a table for those who hear it. */
function scrollingTables(page) {
  return page
    .replaceAll(
      '<table>',
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table>',
    )
    .replaceAll('</table>', '</table></div>');
}

const ROOT = new URL('../../', import.meta.url);

/** Serves each document of the project as a page, at its own address. */
export async function serveDocuments(context, next) {
  if (!/^\/(?:docs\/(?:[\w-]+[./])*[\w-]+|[A-Z-]+)\.md$/.test(context.path)) return next();
  const markdown = await readFile(new URL(`.${context.path}`, ROOT), 'utf8');
  context.type = 'html';
  context.body = documentPage(markdown, {
    styles: '/demo/demo.css',
    addressOf: (href) => href,
  });
}
