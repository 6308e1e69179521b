import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { ENVIRONMENT } from './build.js';
import type { Project } from './projects.js';

interface Site {
  readonly origin: string;
  close(): Promise<unknown>;
}

/** What servers say once they answer. */
const READY = /ready in|listening/i;

export function serve({ serve }: Project, folder: string): Promise<Site> {
  return 'folder' in serve ? serveFiles(join(folder, serve.folder)) : start(serve.command, folder);
}

async function serveFiles(rootDir: string): Promise<Site> {
  const server = await startDevServer({
    config: { rootDir, port: 0 },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const { port } = server.server!.address() as { port: number };
  return { origin: `http://localhost:${port}`, close: () => server.stop() };
}

async function start([program, ...options]: readonly string[], folder: string): Promise<Site> {
  const port = await freePort();
  const server = spawn(program!, options, {
    cwd: folder,
    env: { ...ENVIRONMENT, NODE_ENV: 'production', PORT: String(port) },
    detached: true,
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let told = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      told += String(words);
      if (READY.test(told)) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`${program} ended: ${told}`)));
  });
  const close = () => {
    // With whatever it has started, and at once: it would wait for connections that Chromium keeps.
    process.kill(-server.pid!, 'SIGKILL');
    return ended;
  };
  return { origin: `http://localhost:${port}`, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
