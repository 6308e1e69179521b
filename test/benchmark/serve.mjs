/** Serves the page of each contestant, packed as servers pack it (brotli, level 11). */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** In milliseconds: scripts come later than their page, which is painted by then. */
const SCRIPTS_LATER = 150;

/** In milliseconds: a first screen is looked at before its button is pressed. */
const LOOKED_AT = 50;

const SHADOW_ROOTS = readFileSync(new URL('../browsers/shadow-roots.js', import.meta.url), 'utf8');

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/**
 * @param contestants What is compared.
 * @returns The server's address, and how to close it. `/<name>/?count=10` is a page with ten.
 */
export async function serve(contestants) {
  const packed = new Map();
  for (const { name, files } of contestants) {
    for (const [file, code] of Object.entries(files)) {
      packed.set(`/${encodeURIComponent(name)}/${file}`, brotliCompressSync(code));
    }
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const file = packed.get(pathname);
    const one = contestants.find(({ name }) => pathname === `/${encodeURIComponent(name)}/`);
    response.statusCode = file || one ? 200 : 404;
    response.setHeader('content-type', TYPES[file ? pathname.split('.').at(-1) : 'html']);
    if (file) response.setHeader('content-encoding', 'br');
    const answer = file ?? (one ? pageOf(one, Number(searchParams.get('count') ?? 1)) : '');
    setTimeout(() => response.end(answer), pathname.endsWith('.js') ? SCRIPTS_LATER : 0);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    bytes: ({ name, files }) =>
      Object.keys(files)
        .map((file) => packed.get(`/${encodeURIComponent(name)}/${file}`).length)
        .reduce((sum, size) => sum + size, 0),
    close: () => server.close(),
  };
}

function pageOf({ tag, styles, files, code }, count) {
  const names = Object.keys(files);
  const sheets = names.filter((name) => name.endsWith('.css'));
  const scripts = names.filter((name) => name.endsWith('.js'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Benchmark</title>
<link rel="icon" href="data:,">
<script>${SHADOW_ROOTS}</script>
<style>body { margin: 1em; font: 16px/1.5 sans-serif } ${styles}</style>
${sheets.map((name) => `<link rel="stylesheet" href="${name}">`).join('\n')}
${scripts.map((name) => `<script src="${name}" defer></script>`).join('\n')}
</head>
<body><main><h1>An article</h1><p>Its text, before the widget.</p>
${tag.repeat(count)}
<p>Its text, after the widget.</p></main>
<script>
{
${code}
${IN_PAGE}
}
</script></body></html>`;
}

/**
 * What a round asks of the page, by the functions that each contestant has. It is there before any
 * script: what is painted first is seen when it is painted.
 */
const IN_PAGE = `
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  }));
  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    .observe({ type: 'layout-shift', buffered: true });
  const arrived = () => Math.max(...performance.getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js')).map(({ responseEnd }) => responseEnd));
  window.first = (async () => {
    await ready();
    const screens = await painted();
    const pressed = performance.now();
    // Told of later than it is seen.
    window.shiftOnArrival = () => shifts.filter(({ startTime }) => startTime < pressed)
      .reduce((sum, { value }) => sum + value, 0);
    if (isAskedAtOnce) return { screens: screens - arrived(), question: screens - arrived() };
    // Nobody presses before the screen is drawn whole: that wait is in no figure.
    await new Promise((resolve) => setTimeout(resolve, ${LOOKED_AT}));
    const asked = performance.now();
    // With many on a page, one of them is enough.
    await start(widgets()[0]);
    const question = screens + (await painted()) - asked;
    return { screens: screens - arrived(), question: question - arrived() };
  })();
  // One round: five questions, then from the start again.
  window.walk = async () => {
    const [one] = widgets();
    const times = [];
    for (let step = 0; step < 5; step++) {
      await choose(one);
      await painted();
      const before = shown(one);
      const pressed = performance.now();
      next(one);
      let seen = await painted();
      while (shown(one) === before) seen = await painted();
      times.push(seen - pressed);
    }
    await restart(one);
    await start(one);
    await painted();
    return times;
  };`;
