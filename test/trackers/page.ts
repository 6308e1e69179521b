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
  readonly isFramed: boolean;
}

export const DEFAULT: Setting = { name: 'default', isLoosest: false, isFramed: false };
export const LOOSEST: Setting = { name: 'loosest', isLoosest: true, isFramed: false };
export const FRAMED: Setting = { name: 'loosest, framed', isLoosest: true, isFramed: true };

const ELEMENT = `<second-opinion></second-opinion>
<script src="/second-opinion.js"></script>`;

/** Another name of this machine is another origin. */
const FRAME = `<iframe title="Should I get a second opinion?" data-second-opinion-frame
  sandbox="allow-scripts allow-same-origin allow-modals allow-downloads allow-popups
    allow-popups-to-escape-sandbox"
  allow="clipboard-write" referrerpolicy="no-referrer" width="100%" height="700"></iframe>
<script>
document.querySelector('iframe').src =
  'http://127.0.0.1:' + location.port + '/frame.html?instance=1';
</script>
<script src="/frame-parent.js"></script>`;

/** A page without a static edition. The trackers come first, as their documents ask. */
const pageWith = (widget: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
<script src="/tracker.js"></script>
<main>
<h1>An article</h1>
<p>Its text before the widget.</p>
${widget}
<p>Its text after the widget.</p>
<button id="host-pressed" class="host-pressed" type="button">host-pressed</button>
</main>
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
export async function filesOf(file: string, { isLoosest, isFramed }: Setting): Promise<Files> {
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
    '/': pageWith(isFramed ? FRAME : ELEMENT),
    '/left': '<!doctype html><link rel="icon" href="data:,"><title>Left</title>',
    '/tracker.js': outputFiles[0]!.text,
    ...Object.fromEntries(
      built.map((name) => [`/${name}`, readFileSync(new URL(`dist/${name}`, ROOT), 'utf8')]),
    ),
  };
}
