import { html, type TemplateResult } from 'lit/html.js';
import { strToU8, zipSync } from 'fflate';
import { VERSION } from '../../src/version.js';
import { folderFor, type Files } from './folder.js';
import type { BuilderSettings } from './settings.js';
import type { System } from './snippets.js';

declare global {
  /** Set by the script `builder-files.js`, which the build makes. */
  var BUILDER_FILES: Files | undefined;
}

const FILES = new URL('builder-files.js', (document.currentScript as HTMLScriptElement).src);
/** The same bytes each time. */
const LONG_AGO = '1980-01-02';

export function renderDownload(system: System, settings: BuilderSettings): TemplateResult {
  return html`<h3 id="download-title">The files</h3>
    <p>
      A folder with the script, a page that shows it, and the licenses. It works from your disk and
      on any web server.
    </p>
    <button type="button" @click=${() => download(system, settings)}>
      Download what this snippet needs
    </button>`;
}

async function download(system: System, settings: BuilderSettings): Promise<void> {
  if (!globalThis.BUILDER_FILES) await loadFiles();
  const folder = folderFor(system, settings, globalThis.BUILDER_FILES!);
  const bytes = Object.entries(folder).map(([name, text]) => [name, strToU8(text)]);
  const zip = zipSync(Object.fromEntries(bytes), { mtime: LONG_AGO });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  link.download = `second-opinion-${VERSION}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A script loads from disk too, where a request is refused. */
function loadFiles(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = FILES.href;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
}
