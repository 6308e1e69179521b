import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addressOf, CONDITIONS, pageOf } from './conditions/conditions.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const PAGES = new Map(
  Object.values(CONDITIONS)
    .flat()
    .map((condition) => [addressOf(condition), condition]),
);

/** Serves the pages of hosts, each with the headers that such hosts send. */
export async function serveHosts(context, next) {
  const condition = PAGES.get(context.path);
  if (condition) {
    const hash = createHash('sha384').update(read('dist/second-opinion.js')).digest('base64');
    context.type = 'html';
    context.set(condition.headers ?? {});
    context.body = pageOf(condition, `sha384-${hash}`);
    return;
  }
  if (context.path === '/test/hosts/other-version.js') {
    context.type = 'js';
    context.body = String(read('dist/second-opinion.js')).replaceAll('0.1.0', '0.0.9');
    return;
  }
  await next();
  if (context.path === '/test/hosts/strict-policy.html') {
    context.set('content-security-policy', "default-src 'none'; script-src 'self'");
  }
  // A frame without an origin is a stranger to its own server.
  if (context.path.startsWith('/test/hosts/')) context.set('access-control-allow-origin', '*');
}
