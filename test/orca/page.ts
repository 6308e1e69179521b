import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SCRIPT = new URL('../../dist/second-opinion.en.js', import.meta.url);

export const PAGE_TITLE = 'An article';
export const PAGE_END = 'The article goes on.';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${PAGE_TITLE}</title>
  <link rel="icon" href="data:,">
  <script src="/second-opinion.en.js" defer></script>
  <main>
    <h1>${PAGE_TITLE}</h1>
    <second-opinion></second-opinion>
    <p>${PAGE_END}</p>
  </main>
</html>
`;

/** Serves the script as it ships, on a page as a publisher has it. */
export async function servePage(): Promise<{ address: string; close: () => void }> {
  const script = readFileSync(SCRIPT, 'utf8');
  const server = createServer(({ url }, response) => {
    const isScript = url === '/second-opinion.en.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
