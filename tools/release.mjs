/**
 * Makes the folder of a release, `dist/release/<version>/`, of what is built: files with versioned
 * names, the hash of each (SRI), the plugin for WordPress, the package for npm, what is in it
 * (SBOM, CycloneDX), its licences, and the content that a later review is compared with. The same
 * bytes each time. Run with `npm run release`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pluginFiles, zip } from './wordpress.mjs';

const ROOT = new URL('../', import.meta.url);
const DIST = new URL('dist/', ROOT);

/** What pages load by name. The frame's page names its script, and changes with it. */
export const SCRIPTS = [
  'second-opinion.js',
  'second-opinion.en.js',
  'second-opinion.es.js',
  'frame.js',
  'frame-parent.js',
];

/**
 * @param folder Where it is made; what is there is removed.
 * @returns The hash of each file that pages load, by its name.
 */
export async function release(folder) {
  const { name, version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const put = (file, content) => writeFileSync(new URL(file, folder), content);
  const hashes = {};
  for (const script of SCRIPTS) {
    const code = readFileSync(new URL(script, DIST));
    const versioned = withVersion(script, version);
    put(versioned, code);
    hashes[versioned] = integrity(code);
  }
  const frame = withVersion('frame.js', version);
  const page = readFileSync(new URL('frame.html', DIST), 'utf8').replace(
    'src="frame.js"',
    `src="${frame}" integrity="${hashes[frame]}"`,
  );
  put(withVersion('frame.html', version), page);
  for (const edition of readdirSync(new URL('static/', DIST))) {
    const from = new URL(`static/${edition}`, DIST);
    cpSync(from, new URL(withVersion(`static-${edition}`, version), folder));
  }
  for (const document of ['LICENSE', 'CHANGELOG.md', 'dist/THIRD-PARTY-NOTICES.txt']) {
    cpSync(new URL(document, ROOT), new URL(document.split('/').at(-1), folder));
  }
  put(`${name}-wordpress-${version}.zip`, zip(await pluginFiles(version)));
  // TypeScript: the build itself, which runs without it, takes no more than names from here.
  const { everyContent } = await import('./review-sheet/content.ts');
  put(`content-${version}.json`, `${JSON.stringify(everyContent(), null, 2)}\n`);
  put('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  put(`${name}-${version}.cdx.json`, billOfMaterials());
  // It packs with fixed dates.
  run('npm', ['pack', '--silent', '--pack-destination', fileURLToPath(folder)]);
  return hashes;
}

/** The hash that `integrity` of a script names. */
export function integrity(code) {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

/** `frame.js` as `frame-1.2.3.js`; `second-opinion.en.js` as `second-opinion-1.2.3.en.js`. */
function withVersion(file, version) {
  return file.replace('.', `-${version}.`);
}

/**
 * What the scripts contain, as the build found it: no tool, and no package that npm installs beside
 * them but that is not in them. Neither dates nor serial numbers.
 */
function billOfMaterials() {
  const options = ['--omit', 'dev', '--output-reproducible', '--mc-type', 'library'];
  const bill = JSON.parse(run('npx', ['cyclonedx-npm', ...options]));
  const contained = JSON.parse(readFileSync(new URL('third-party.json', DIST), 'utf8'));
  const isContained = (ref) => contained.some((name) => ref.endsWith(`|${name}`));
  bill.components = bill.components.filter((component) => isContained(component['bom-ref']));
  const own = bill.metadata.component['bom-ref'];
  // The package `lit` itself only names the others, and leaves nothing in a bundle.
  const all = { ref: own, dependsOn: bill.components.map((component) => component['bom-ref']) };
  const among = bill.dependencies
    .filter(({ ref }) => isContained(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isContained) }));
  bill.dependencies = [all, ...among];
  bill.compositions = [{ aggregate: 'complete', assemblies: [own] }];
  const litHtml = bill.components.find(({ name }) => name === 'lit-html');
  litHtml.pedigree = {
    notes: 'The scripts name its Trusted Types policy "second-opinion"; otherwise unmodified.',
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function run(command, options) {
  return execFileSync(command, options, { cwd: fileURLToPath(ROOT), encoding: 'utf8' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  const folder = new URL(`release/${version}/`, DIST);
  for (const [file, hash] of Object.entries(await release(folder))) console.log(`${file}  ${hash}`);
  console.log(`The release is in ${fileURLToPath(folder)}`);
}
