/**
 * The tables in the README and in `docs` are made from the manifest, and so from the comments in
 * the source: `npm run docs` writes them anew, and a test says when they are out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { manifest } from './manifest.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The documents with tables, and the names of these, as they stand between marks. */
export const DOCUMENTS = {
  'README.md': ['attributes', 'slots', 'events', 'main custom properties'],
  'docs/api.md': ['properties', 'methods'],
  'docs/theming.md': ['custom properties', 'parts'],
};

/** What brands set most. */
const MAIN_PROPERTIES = ['accent', 'on-accent', 'text', 'background', 'font', 'radius'];

/** A document with each table between its marks made anew. */
export function withTables(document, names) {
  const [{ declarations }] = manifest().modules;
  const made = tables(declarations[0]);
  return names.reduce((text, name) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!marks.test(text)) throw new Error(`There is no place for the table "${name}".`);
    return text.replace(marks, (_, before, after) => `${before}\n${made[name]}\n\n${after}`);
  }, document);
}

function tables({ attributes, slots, events, cssParts, cssProperties, members }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const isMain = ({ name }) => MAIN_PROPERTIES.includes(name.replace('--so-', ''));
  return {
    attributes: table(
      ['Attribute', 'Values', 'Does'],
      attributes.map(({ name, type, description }) => [code(name), values(type), description]),
    ),
    slots: table(
      ['Slot', 'Holds'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    events: table(['Event', 'When, and its detail'], events.map(nameAndWords)),
    properties: table(
      ['Property', 'Type', 'Attribute'],
      fields
        .filter(({ attribute }) => attribute)
        .map(({ name, type, attribute }) => [code(name), typeOf(type), code(attribute)]),
    ),
    methods: table(
      ['Method', 'Does'],
      members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, description }) => [code(`${name}()`), description]),
    ),
    parts: table(['Part', 'What it is'], cssParts.map(nameAndWords)),
    'custom properties': customProperties(cssProperties),
    'main custom properties': customProperties(cssProperties.filter(isMain)),
  };
}

function customProperties(all) {
  return table(
    ['Custom property', 'What it sets', 'Default'],
    all.map((property) => [...nameAndWords(property), code(property.default)]),
  );
}

const code = (text) => `\`${text}\``;
const nameAndWords = ({ name, description }) => [code(name), description];

/** A bar would end the cell. */
const typeOf = ({ text }) => text.split(' | ').map(code).join(' or ');

/** `'a' | 'b'` as it stands in an attribute: without quotes. */
function values({ text }) {
  if (text === 'boolean') return 'present or not';
  if (text === 'string') return 'any text';
  return text
    .split(' | ')
    .map((value) => code(value.replaceAll("'", '')))
    .join(', ');
}

function table(head, rows) {
  if (rows.length === 0) throw new Error(`No rows for the table of ${head[0]}.`);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [name, tablesIn] of Object.entries(DOCUMENTS)) {
    const file = new URL(name, ROOT);
    await writeFile(file, withTables(await readFile(file, 'utf8'), tablesIn));
  }
}
