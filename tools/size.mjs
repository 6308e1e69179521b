/**
 * How much a phone loads: each script, packed as servers pack it (brotli, level 11). Fails above a
 * budget. Words and rules are told from code by building the script once more without them.
 *
 *     npm run build && npm run size
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { script } from '../rollup.config.mjs';

const WORDS = {
  'text/languages': ['LANGUAGES'],
  'content/sources': ['SOURCES', 'SOURCE_IDS', 'ARTICLE', 'PAPERS'],
};
const RULES = {
  'content/program': ['PROGRAM'],
  'content/countries': ['CONTACTS', 'EMERGENCY_LINES'],
};
/** At most, in bytes: each with all of the product in it. */
const BUDGETS = {
  'second-opinion.js': 38_000,
  'second-opinion.en.js': 27_000,
  'second-opinion.es.js': 27_000,
};

const packed = (code) => brotliCompressSync(code).length;
const kilobytes = (size) => `${(size / 1000).toFixed(2)} kB`;

/** The size of the script with some modules of data left out. */
async function sizeWithout(modules) {
  const leaveOut = {
    name: 'leave-out',
    load(id) {
      const module = Object.keys(modules).find((name) => id.endsWith(`src/${name}.ts`));
      // A value that the minifier cannot see through, or it would drop the code that reads it.
      return module?.length
        ? modules[module].map((name) => `export const ${name} = globalThis.${name};`).join('')
        : null;
    },
  };
  const bundle = await rollup({ ...script, plugins: [leaveOut, ...script.plugins] });
  const { output } = await bundle.generate(script.output);
  return packed(output[0].code);
}

const over = [];
for (const [name, most] of Object.entries(BUDGETS)) {
  const size = packed(await readFile(new URL(`../dist/${name}`, import.meta.url)));
  console.log(`${name}: ${kilobytes(size)} brotli of at most ${kilobytes(most)}`);
  if (size > most) over.push(name);
}
const whole = packed(await readFile(new URL('../dist/second-opinion.js', import.meta.url)));
const withoutWords = await sizeWithout(WORDS);
const code = await sizeWithout({ ...WORDS, ...RULES });
console.log(`of the first, its words: ${kilobytes(whole - withoutWords)}`);
console.log(`its rules: ${kilobytes(withoutWords - code)}`);
console.log(`its code, Lit included: ${kilobytes(code)}`);
if (over.length) {
  console.error(`second-opinion: above its budget: ${over.join(', ')}.`);
  process.exitCode = 1;
}
// The TypeScript plugin keeps its program alive after a build.
process.exit();
