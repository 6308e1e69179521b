/** A folder with all that a snippet needs: it works from disk, and on any server. */
import { VERSION } from '../../src/version.js';
import { scriptName, staticPageName, versioned } from './files.js';
import { titleOf } from './by-address.js';
import { pieces, STYLES_PLACE, type System } from './snippets.js';
import type { BuilderSettings } from './settings.js';

export type Files = Readonly<Record<string, string>>;

/** Systems whose snippet is a page's; those of the others need their own server. */
const SHOWN_AS_THEY_ARE: readonly System[] = ['page', 'div', 'markdown', 'link', 'frame'];
const LICENCES = ['LICENSE', 'THIRD-PARTY-NOTICES.txt'];

/** @param built What the build made, by the names in `dist`. */
export function folderFor(system: System, settings: BuilderSettings, built: Files): Files {
  const needed = neededBy(system, settings).map((name) => [versioned(name), built[name]!]);
  const files: Record<string, string> = Object.fromEntries(needed);
  const frame = versioned('frame.html');
  if (files[frame]) files[frame] = files[frame].replace('"frame.js"', `"${versioned('frame.js')}"`);
  return {
    'index.html': page(system, settings),
    ...files,
    'README.txt': readme(system, settings, Object.keys(files)),
    ...Object.fromEntries(LICENCES.map((name) => [name, built[name]!])),
  };
}

function neededBy(system: System, settings: BuilderSettings): string[] {
  if (system === 'frame') return ['frame.html', 'frame.js', 'frame-parent.js'];
  return [scriptName(settings), ...(system === 'link' ? [staticPageName(settings)] : [])];
}

function page(system: System, settings: BuilderSettings): string {
  const shown = SHOWN_AS_THEY_ARE.includes(system) ? system : 'page';
  const all = pieces(shown, { ...settings, folder: '.', isFromDisk: true });
  const styles = all.filter(({ where }) => where === STYLES_PLACE).map(({ code }) => code);
  const markup = all.filter(({ where }) => where !== STYLES_PLACE).map(({ code }) => code);
  // A link that becomes the widget is alone in its paragraph.
  if (shown === 'link') markup[0] = `<p>${markup[0]}</p>`;
  return `<!doctype html>
<html lang="${settings.language === 'es' ? 'es' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(settings)}</title>
<style>
body {
  max-width: 44rem;
  margin: 1rem auto;
  padding: 0 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
iframe {
  border: 0;
}
${styles.join('\n')}
</style>
</head>
<body>
${markup.join('\n')}
</body>
</html>
`;
}

function readme(system: System, settings: BuilderSettings, names: readonly string[]): string {
  const own = pieces(system, settings).map(
    ({ where, code, note }) => `${where}:\n\n${code}\n${note ? `\n${note}\n` : ''}`,
  );
  return `second-opinion ${VERSION}

To see it: open index.html, from your disk or on any web server.

To put it on your own pages:

1. Copy these files to ${settings.folder.trim() || 'your server'}:
${names.map((name) => `   ${name}`).join('\n')}
2. Paste what follows.

${own.join('\n')}
Licenses: LICENSE and THIRD-PARTY-NOTICES.txt.
`;
}
