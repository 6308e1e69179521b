import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unpack, type Leaf } from './unpack.js';

/** What a tracker's server would answer, by the end of the path; any other is answered `{}`. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a page is made of, by path. */
export type Files = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' };

/** Serves one page, takes whatever its tracker sends, and answers as the tracker's server would. */
export class Collector {
  readonly leaves: Leaf[] = [];
  private readonly waiting = new Set<() => void>();
  private lastRequest = performance.now();

  private constructor(
    private readonly files: Files,
    private readonly answers: Answers,
  ) {}

  static async open(files: Files, answers: Answers): Promise<OpenCollector> {
    const collector = new Collector(files, answers);
    const server = createServer((request, response) => {
      void collector.take(request).then(({ type, text }) => {
        response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
        response.setHeader('access-control-allow-credentials', 'true');
        response.setHeader('access-control-allow-headers', '*');
        response.setHeader('content-type', type);
        response.end(text);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    return { collector, port, close };
  }

  /** Whether a mark has come in a path. */
  has(path: RegExp, mark: string): boolean {
    return this.leaves.some(
      ({ key, value }) => path.test(key) && (String(value).includes(mark) || key.includes(mark)),
    );
  }

  /** @throws Error where it does not come true in time. */
  async until(what: string, isTrue: () => boolean, limit: number): Promise<void> {
    const deadline = performance.now() + limit;
    while (!isTrue()) {
      if (performance.now() > deadline) throw new Error(`${what} did not come`);
      await this.nextRequest(200);
    }
  }

  /** Until nothing has come for a while. */
  async untilQuiet(milliseconds: number): Promise<void> {
    while (performance.now() - this.lastRequest < milliseconds)
      await this.nextRequest(milliseconds);
  }

  private nextRequest(limit: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, limit);
      this.waiting.add(go);
    });
  }

  private async take(request: IncomingMessage): Promise<{ type: string; text: string }> {
    const { pathname, search } = new URL(request.url!, 'http://localhost');
    const file = this.files[pathname];
    if (file !== undefined)
      return { type: TYPES[pathname.split('.').at(-1)!] ?? 'text/html', text: file };
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const name = pathname.replace(/[\da-f]{8}[\da-f-]{8,}|\d{4,}/gi, '*');
    if (search) this.leaves.push(...unpack(Buffer.from(search.slice(1)), `${name}?`));
    if (chunks.length) this.leaves.push(...unpack(Buffer.concat(chunks), name));
    this.lastRequest = performance.now();
    for (const go of [...this.waiting]) go();
    const answer = Object.entries(this.answers).find(([end]) => pathname.includes(end));
    return { type: 'application/json', text: JSON.stringify(answer?.[1] ?? {}) };
  }
}

export interface OpenCollector {
  readonly collector: Collector;
  readonly port: number;
  close(): void;
}
