/**
 * Packs the WordPress plugin of what is built: `src/wordpress/` with the version filled in, the
 * scripts under versioned names, the static editions, and the translations compiled. The same bytes
 * each time.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { mo, po } from 'gettext-parser';
import { built } from './build/built.mjs';

const ROOT = new URL('../', import.meta.url);
const SOURCE = new URL('src/wordpress/', ROOT);
const DIST = new URL('dist/', ROOT);
const FOLDER = 'second-opinion';
const SCRIPTS = ['second-opinion.js', 'second-opinion.en.js', 'second-opinion.es.js'];
/** Of the editor: the translations of each carry its handle, see `includes/block.php`. */
const EDITOR_SCRIPTS = readdirSync(new URL('editor/', SOURCE)).map((name) => name.split('.')[0]);
/** A zip has local time: the same everywhere only where it is made of local parts. */
const MODIFIED = new Date(2020, 0, 1);

/**
 * @param version Of the plugin and of its scripts.
 * @param readScript The code of a script, by its name in `dist/`.
 * @returns Every file of the plugin, by its path in the zip.
 */
export async function pluginFiles(
  version,
  readScript = (name) => readFileSync(new URL(name, DIST)),
) {
  const files = { ...sources(version), ...translations(), ...editions() };
  for (const name of SCRIPTS) files[name.replace('.', `-${version}.`)] = readScript(name);
  files['LICENSE'] = readFileSync(new URL('LICENSE', ROOT));
  files['THIRD-PARTY-NOTICES.txt'] = readFileSync(new URL('THIRD-PARTY-NOTICES.txt', DIST));
  files['includes/interest.php'] = Buffer.from(php(await interests()));
  files['includes/hashes.php'] = Buffer.from(php(hashes(files)));
  const names = Object.keys(files).sort();
  return Object.fromEntries(
    names.map((name) => [`${FOLDER}/${name}`, new Uint8Array(files[name])]),
  );
}

/** @returns The bytes of the zip. */
export function zip(files) {
  return zipSync(files, { level: 9, mtime: MODIFIED });
}

function sources(version) {
  const names = readdirSync(SOURCE, { recursive: true }).filter(
    (name) => /\.\w+$/.test(name) && !name.endsWith('.po'),
  );
  const read = (name) => readFileSync(new URL(name, SOURCE), 'utf8');
  return Object.fromEntries(
    names.map((name) => [name, Buffer.from(read(name).replaceAll('{version}', version))]),
  );
}

/** `.mo` for PHP, and JSON for the scripts of the editor. */
function translations() {
  const folder = new URL('languages/', SOURCE);
  const files = {};
  for (const name of readdirSync(folder)) {
    const catalog = po.parse(readFileSync(new URL(name, folder)));
    const base = `languages/${name.replace(/\.po$/, '')}`;
    files[`${base}.mo`] = mo.compile(catalog);
    const words = Buffer.from(JSON.stringify(jed(catalog)));
    for (const script of EDITOR_SCRIPTS) files[`${base}-second-opinion-${script}.json`] = words;
  }
  return files;
}

/** As WordPress's `setLocaleData` takes it. Only block.json has contexts, which PHP translates. */
function jed({ headers, translations }) {
  const words = Object.values(translations['']).filter(({ msgid }) => msgid);
  const settings = {
    domain: 'messages',
    lang: headers['Language'],
    'plural-forms': headers['Plural-Forms'],
  };
  const messages = Object.fromEntries(words.map(({ msgid, msgstr }) => [msgid, msgstr]));
  return { domain: 'messages', locale_data: { messages: { '': settings, ...messages } } };
}

function editions() {
  const folder = new URL('static/', DIST);
  const fragments = readdirSync(folder).filter((name) => name.endsWith('.fragment.html'));
  return Object.fromEntries(
    fragments.map((name) => [
      `static/${name.replace('.fragment', '')}`,
      readFileSync(new URL(name, folder)),
    ]),
  );
}

/** What a publisher's interest is told with, in each language. */
async function interests() {
  const { LANGUAGES } = await built('text/languages');
  const { primaryLanguage } = await built('text/text-for');
  const told = LANGUAGES.map(({ language, interest }) => [primaryLanguage(language), interest]);
  return Object.fromEntries(told);
}

/** Of all that browsers load or readers read: PHP itself is checked by running. */
function hashes(files) {
  const names = Object.keys(files).filter((name) => /\.(?:js|json|css|html|mo)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, integrity(files[name])]));
}

function integrity(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** A file that returns a value, for `include`. */
function php(value) {
  return `<?php
/**
 * Written when the plugin was packed.
 *
 * @package second-opinion
 */

defined( 'ABSPATH' ) || exit;

return ${phpValue(value)};
`;
}

/** As PHP writes a text, or a record of values. */
function phpValue(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const entries = Object.entries(value).map(
    ([name, one]) => `${indent}\t${phpValue(name)} => ${phpValue(one, `${indent}\t`)},\n`,
  );
  return `array(\n${entries.join('')}${indent})`;
}
