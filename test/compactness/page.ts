import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { METRIC_FONTS } from '../browsers/metric-font.js';

const ROOT = new URL('../../', import.meta.url);

/** A margin of 12 px leaves a card of 366 px, as wide as those of the look that is aimed at. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>
  body { margin: 12px; font: 16px/1.5 ${METRIC_FONTS.map((font) => `'${font}'`).join(', ')} }
</style>
<script src="/shadow-roots.js"></script>
<script src="/second-opinion.js"></script>
<script src="/in-page.js"></script>
`;

/** Serves a page with the script that publishers load and one with what measures it. */
export async function servePage(): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    globalName: 'inPage',
    write: false,
  });
  const scripts: Record<string, string> = {
    '/shadow-roots.js': readFileSync(new URL('test/browsers/shadow-roots.js', ROOT), 'utf8'),
    '/second-opinion.js': readFileSync(new URL('dist/second-opinion.js', ROOT), 'utf8'),
    '/in-page.js': outputFiles[0]!.text,
  };
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const script = scripts[pathname];
    const attributes = [...searchParams].map(([name, value]) => ` ${name}="${value}"`).join('');
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? `${PAGE}<second-opinion${attributes}></second-opinion>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

/** The page, with attributes on the element. */
export function addressOf(server: Server, attributes: Readonly<Record<string, string>>): string {
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}/?${new URLSearchParams(attributes)}`;
}
