import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addressOf, CONDITIONS, pageOf } from './conditions/conditions.mjs';
import { withShadowRoots } from '../browsers/shadow-roots-plugin.mjs';
import { SCRIPT_WITHOUT_CHARSET } from './conditions/page.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const { version: VERSION } = JSON.parse(String(read('package.json')));
const STRICT = "default-src 'none'; script-src 'self'";
/** The files of a release under the path that the documentation shows. */
const RELEASED =
  /^\/second-opinion\/(second-opinion|frame|frame-parent)-([\d.]+?)(\.[a-z]{2})?\.(js|html)$/;
const PAGES = new Map(
  Object.values(CONDITIONS)
    .flat()
    .map((condition) => [addressOf(condition), condition]),
);

/** Serves the pages of all host conditions with their headers. */
export async function serveHosts(context, next) {
  const condition = PAGES.get(context.path);
  if (condition) {
    const hash = createHash('sha384').update(read('dist/second-opinion.js')).digest('base64');
    context.type = 'html';
    context.set(condition.headers ?? {});
    context.body = pageOf(condition, `sha384-${hash}`);
    return;
  }
  const [, released, version, language = '', type] = RELEASED.exec(context.path) ?? [];
  if (released) {
    context.type = type;
    const file = String(read(`dist/${released}${language}.${type}`));
    context.body = withShadowRoots(file.replace('src="frame.js"', `src="frame-${version}.js"`));
    return;
  }
  if (context.path === SCRIPT_WITHOUT_CHARSET) {
    context.body = read('dist/second-opinion.js');
    context.set('content-type', 'text/javascript');
    return;
  }
  if (context.path === '/test/hosts/other-version.js') {
    context.type = 'js';
    context.body = String(read('dist/second-opinion.js')).replaceAll(VERSION, '0.0.9');
    return;
  }
  if (/^\/test\/hosts\/frame(-without-policy)?\.html$/.test(context.path)) {
    const agentScript = '<script src="/test/hosts/frame-agent.js" type="module"></script>';
    context.type = 'html';
    if (context.path.endsWith('/frame.html')) context.set('content-security-policy', STRICT);
    context.body = withShadowRoots(String(read('dist/frame.html')))
      .replace('src="frame.js"', 'src="/dist/frame.js"')
      .replace('</head>', `${agentScript}</head>`);
    return;
  }
  await next();
  if (context.path === '/test/hosts/strict-policy.html') {
    context.set('content-security-policy', STRICT);
  }
  // For a frame with an opaque origin, the files of this server are cross-origin.
  if (context.path.startsWith('/test/hosts/')) context.set('access-control-allow-origin', '*');
}
