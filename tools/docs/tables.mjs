/**
 * The README's tables are made from the manifest, and so from the comments in the source: `npm run
 * readme` writes them anew, and a test says when they are out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { manifest } from './manifest.mjs';

const README = new URL('../../README.md', import.meta.url);

/** The README with each table between its marks made anew. */
export function withTables(readme) {
  const [{ declarations }] = manifest().modules;
  return Object.entries(tables(declarations[0])).reduce((text, [name, table]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!marks.test(text)) throw new Error(`README.md has no place for the table "${name}".`);
    return text.replace(marks, (_, before, after) => `${before}\n${table}\n\n${after}`);
  }, readme);
}

function tables({ attributes, slots, events, cssParts, cssProperties }) {
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
    parts: table(['Part', 'What it is'], cssParts.map(nameAndWords)),
    'custom properties': table(
      ['Custom property', 'What it sets', 'Default'],
      cssProperties.map((property) => [...nameAndWords(property), code(property.default)]),
    ),
  };
}

const code = (text) => `\`${text}\``;
const nameAndWords = ({ name, description }) => [code(name), description];

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
  await writeFile(README, withTables(await readFile(README, 'utf8')));
}
