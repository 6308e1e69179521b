import { readFileSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import { serveFrameworks } from '../../demo/frameworks/bundle.mjs';
import { topicPages } from '../../tools/site/topic-pages.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The page around the element, as a publisher would write it. */
const pageWith = (language: string, head: string, element: string) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="A page with a second-opinion element." />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <style>body { font: 16px/1.5 sans-serif }</style>
    ${head}
  </head>
  <body>
    <main>
      <h1>A page</h1>
      <p>Words of the page.</p>
      ${element}
    </main>
  </body>
</html>
`;

/** With an open root, as audits of a page need it. */
const SCREEN = /^\/screen\/(.*)$/;
/** Where no script runs. */
const FRAGMENT = /^\/fragment\/((\w+)-[\w.]+)$/;
/** Of a static host. From there, `../dist` leads to the scripts. */
const TOPIC = /^\/((?:en|es)\/\w+\.html)$/;

/** Serves the whole project, and the pages above: their addresses are `…Path`. */
export async function serve(): Promise<{ origin: string; close(): Promise<unknown> }> {
  const server = await startDevServer({
    config: {
      rootDir: ROOT.pathname,
      port: 0,
      middleware: [
        serveFrameworks,
        async (context, next) => {
          const page = await pageAt(decodeURIComponent(context.path), context.origin);
          if (!page) return next();
          context.type = 'html';
          context.body = page;
        },
      ],
    },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const { port } = server.server!.address() as { port: number };
  return { origin: `http://localhost:${port}`, close: () => server.stop() };
}

export const screenPath = (attributes: string) => `/screen/${encodeURIComponent(attributes)}`;
export const fragmentPath = (edition: string) => `/fragment/${edition}`;

async function pageAt(path: string, origin: string): Promise<string | undefined> {
  const [, attributes] = SCREEN.exec(path) ?? [];
  if (attributes !== undefined) {
    const script = '<script src="/dist/second-opinion.js" defer></script>';
    return pageWith('en', script, `<second-opinion debug ${attributes}></second-opinion>`);
  }
  const [, topicPage] = TOPIC.exec(path) ?? [];
  if (topicPage) return new Map(await topicPages(`${origin}/`)).get(topicPage);
  const [, edition, language] = FRAGMENT.exec(path) ?? [];
  if (!edition) return undefined;
  const file = new URL(`dist/static/${edition}.fragment.html`, ROOT);
  return pageWith(language!, '', `<second-opinion>${readFileSync(file, 'utf8')}</second-opinion>`);
}
