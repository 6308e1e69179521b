import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Database {
  readonly socket: string;
  stop(): Promise<void>;
}

/** MariaDB with its files in a folder, for whoever may open its socket, and on no port. */
export async function startDatabase(folder: string): Promise<Database> {
  const files = `${folder}/database`;
  const socket = `${folder}/database.socket`;
  mkdirSync(files);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${files}`, '--auth-root-authentication-method=normal', ...user],
    { stdio: 'ignore' },
  );
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      ...['--no-defaults', `--datadir=${files}`, `--socket=${socket}`, '--skip-networking'],
      ...[`--pid-file=${folder}/database.pid`, '--innodb-flush-log-at-trx-commit=0', ...user],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lines: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    lines.push(line);
    if (line.includes('ready for connections')) break;
  }
  if (server.exitCode !== null) throw new Error(`MariaDB did not start:\n${lines.join('\n')}`);
  server.stderr.resume();
  return {
    socket,
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
