import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startDatabase } from './database.js';
import { unpack, type Edition } from './editions.js';
import { startProxy, type Proxy } from './proxy.js';

const SET_UP = fileURLToPath(new URL('set-up.php', import.meta.url));
/** It waits for itself where a page asks for another page of the site. */
const WORKERS = '4';

/** A WordPress that runs, in a folder of its own. */
export interface Site {
  readonly edition: Edition;
  readonly address: string;
  readonly proxy: Proxy;
  /** Of the plugin, once it is installed. */
  readonly plugin: string;
  /** The folder of plugins, themes and languages. */
  readonly content: string;
  /** Runs PHP in WordPress, for what a test must find out or set up. */
  php(code: string): Promise<string>;
  /** What PHP has complained of since the last time, of the plugin or about it. */
  complaints(): string[];
  stop(): Promise<void>;
}

export async function startSite(edition: Edition): Promise<Site> {
  const folder = mkdtempSync(`${tmpdir()}/wordpress-test-`);
  const root = `${folder}/share/wordpress`;
  const log = `${folder}/debug.log`;
  // It has links to the other packages beside it.
  cpSync(unpack(edition), `${folder}/share`, { recursive: true, verbatimSymlinks: true });
  const database = await startDatabase(folder);
  const port = await freePort();
  const proxy = await startProxy(port);
  writeFileSync(`${root}/wp-config.php`, configuration(database.socket, log));
  const env = { ...process.env, DATABASE_SOCKET: database.socket, PHP_CLI_SERVER_WORKERS: WORKERS };
  // WordPress may ask itself for a page meanwhile, which comes through here.
  const runPhp = async (...words: string[]) => {
    const all = ['-d', 'sendmail_path=/bin/true', ...words];
    return (await promisify(execFile)('php', all, { encoding: 'utf8', env })).stdout;
  };
  await runPhp(SET_UP, root, edition.theme, proxy.address);
  const server = spawn(
    'php',
    ['-d', 'upload_max_filesize=8M', '-S', `127.0.0.1:${port}`, '-t', root],
    { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  for await (const line of createInterface(server.stderr)) if (line.includes('started')) break;
  server.stderr.resume();
  let read = 0;
  return {
    edition,
    address: proxy.address,
    proxy,
    plugin: `${root}/wp-content/plugins/second-opinion/`,
    content: `${root}/wp-content/`,
    php: (code) => runPhp('-r', `require '${root}/wp-load.php'; ${code}`),
    complaints() {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      const later = lines.slice(read).filter((line) => /second.opinion/i.test(line));
      read = Math.max(0, lines.length - 1);
      return later;
    },
    async stop() {
      proxy.close();
      // Its workers are processes of their own.
      process.kill(-server.pid!);
      await once(server, 'exit');
      await database.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Every notice of PHP is logged, and nothing asks the network. */
function configuration(socket: string, log: string): string {
  return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'AUTH_KEY', 'test' );
define( 'SECURE_AUTH_KEY', 'test' );
define( 'LOGGED_IN_KEY', 'test' );
define( 'NONCE_KEY', 'test' );
define( 'AUTH_SALT', 'test' );
define( 'SECURE_AUTH_SALT', 'test' );
define( 'LOGGED_IN_SALT', 'test' );
define( 'NONCE_SALT', 'test' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
