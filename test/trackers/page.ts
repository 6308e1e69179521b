import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Files } from './collector.js';

const ROOT = new URL('../../', import.meta.url);

/** How a tracker is set, and where the widget stands. */
export interface Setting {
  readonly name: string;
  /** Text masking is off. */
  readonly isLoosest: boolean;
  /** In the frame edition, from another origin. */
  readonly isFramed?: true;
  /** The tracker comes after the element, as one that a tag manager loads often does. */
  readonly isLate?: true;
}

export const DEFAULT: Setting = { name: 'default', isLoosest: false };
export const LOOSEST: Setting = { name: 'loosest', isLoosest: true };
export const FRAMED: Setting = { name: 'loosest, framed', isLoosest: true, isFramed: true };
export const LATE: Setting = { name: 'loosest, late', isLoosest: true, isLate: true };

const ELEMENT = `<second-opinion></second-opinion>
<script src="/second-opinion.js"></script>`;

/** Another name of this machine is another origin. */
const FRAME = `<iframe title="A tool" data-second-opinion-frame
  sandbox="allow-scripts allow-same-origin allow-modals allow-downloads allow-popups
    allow-popups-to-escape-sandbox"
  allow="clipboard-write" referrerpolicy="no-referrer" width="100%" height="700"></iframe>
<script>
document.querySelector('iframe').src =
  'http://127.0.0.1:' + location.port + '/frame.html?instance=1';
</script>
<script src="/frame-parent.js"></script>`;

const TRACKER = '<script src="/tracker.js"></script>';

/** A page without a static edition. Most trackers ask to come first. */
const pageWith = (widget: string, isLate = false) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
${isLate ? '' : TRACKER}
<main>
<h1>An article</h1>
<p>Its text before the widget.</p>
${widget}
<p>Its text after the widget.</p>
<button id="host-pressed" class="host-pressed" type="button">host-pressed</button>
</main>
${isLate ? TRACKER : ''}
<script>
document.getElementById('host-pressed').addEventListener('click', () => {
  const shown = document.createElement('p');
  shown.id = shown.className = 'host-shown';
  shown.textContent = 'host-shown';
  document.querySelector('main').append(shown);
  dispatchEvent(new Event('host-pressed'));
});
</script>
</html>`;

/** @param file Of the tracker. */
export async function filesOf(
  file: string,
  { isLoosest, isFramed, isLate }: Setting,
): Promise<Files> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { start } from './trackers/${file}.js';
        start({ server: location.origin, host: location.host, isLoosest: ${isLoosest} });`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  });
  const built = ['second-opinion.js', 'frame.html', 'frame.js', 'frame-parent.js'];
  return {
    '/': pageWith(isFramed ? FRAME : ELEMENT, isLate),
    '/left': '<!doctype html><link rel="icon" href="data:,"><title>Left</title>',
    '/tracker.js': outputFiles[0]!.text,
    ...Object.fromEntries(
      built.map((name) => [`/${name}`, readFileSync(new URL(`dist/${name}`, ROOT), 'utf8')]),
    ),
  };
}
