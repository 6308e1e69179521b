import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The scripts of the widget, whichever version. */
const SCRIPT = /\/second-opinion-[\d.]+(?:\.\w+)?\.js/;

/** What stands between the browser and PHP, as a hospital's delivery network does. */
export interface Proxy {
  readonly address: string;
  /** Scripts of the widget wait for it. */
  hold: Promise<unknown>;
  close(): void;
}

/** @param port Of PHP. */
export async function startProxy(port: number): Promise<Proxy> {
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const onward = request({ port, method, path, headers }, async (answered) => {
      if (SCRIPT.test(asked.url!)) await proxy.hold;
      const isFile = /\.(?:js|css)(?:\?|$)/.test(asked.url!) && answered.statusCode === 200;
      // Until its address changes.
      const kept = isFile ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
      answer.writeHead(answered.statusCode!, { ...answered.headers, ...kept });
      answered.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const proxy: Proxy = { address, hold: Promise.resolve(), close };
  return proxy;
}
