/**
 * The README's tables are made from the comments in the source: `npm run readme` writes them anew,
 * and a test says when they are out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';

const ROOT = new URL('../../', import.meta.url);
const CLASS = 'src/element/second-opinion-element.ts';
const THEME = 'src/element/styles/theme.ts';

const read = (path) => readFile(new URL(path, ROOT), 'utf8');

/** The README with each table between its marks made anew. */
export async function withTables(readme) {
  const tables = makeTables(await read(CLASS), await read(THEME));
  return Object.entries(tables).reduce((text, [name, table]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!marks.test(text)) throw new Error(`README.md has no place for the table "${name}".`);
    return text.replace(marks, (_, before, after) => `${before}\n${table}\n\n${after}`);
  }, readme);
}

function makeTables(source, theme) {
  const comment = source
    .match(/\/\*\*(?:(?!\*\/)[^])*?@slot[^]*?\*\//)[0]
    .replace(/\n \* ?/g, '\n');
  return {
    attributes: table(['Attribute', 'Values'], attributes(source)),
    slots: table(['Slot', 'Holds'], tags(comment, 'slot')),
    events: table(['Event', 'When, and its detail'], tags(comment, 'fires')),
    parts: table(['Part', 'What it is'], tags(comment, 'csspart')),
    'custom properties': table(['Custom property', 'What it sets', 'Default'], properties(theme)),
  };
}

/** `@tag name - words`, which may go on over several lines. */
function tags(comment, tag) {
  const pattern = new RegExp(`@${tag} (\\S+) - ([^@]*?)(?=\n\n|\n@|\n\\*?/|\\*/|$)`, 'g');
  return [...comment.matchAll(pattern)].map(([, name, words]) => [`\`${name}\``, oneLine(words)]);
}

/** Each public property, by its attribute, and the comment before it. */
function attributes(source) {
  const names = Object.fromEntries(
    [...source.matchAll(/^ {2}(\w+): '([\w-]+)',$/gm)].map(([, property, name]) => [
      property,
      name,
    ]),
  );
  const pattern = /\/\*\* ((?:(?!\*\/)[^])*?) \*\/\s+declare (\w+):/g;
  return [...source.matchAll(pattern)].map(([, words, property]) => [
    `\`${names[property]}\``,
    oneLine(words),
  ]);
}

function properties(theme) {
  const pattern = /\/\* ([^]*?) \*\/\s+(--so-[\w-]+): ([^;]+);/g;
  return [...theme.matchAll(pattern)].map(([, words, name, value]) => [
    `\`${name}\``,
    oneLine(words),
    `\`${value}\``,
  ]);
}

const oneLine = (words) => words.replace(/\s+/g, ' ').trim();

function table(head, rows) {
  if (rows.length === 0) throw new Error(`No rows for the table of ${head[0]}.`);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await writeFile(new URL('README.md', ROOT), await withTables(await read('README.md')));
}
