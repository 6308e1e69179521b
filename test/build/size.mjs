/**
 * How much a phone loads: the script, packed as servers pack it (brotli, level 11). Fails above the
 * budget. Words and rules are told from code by building the script once more without them.
 *
 *     npm run build && npm run size
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { script } from '../../rollup.config.mjs';

const WORDS = {
  'text/languages': ['LANGUAGES'],
  'content/sources': ['SOURCES', 'SOURCE_IDS', 'ARTICLE', 'PAPERS'],
};
const RULES = {
  'content/program': ['PROGRAM'],
  'content/countries': ['CONTACTS', 'EMERGENCY_LINES'],
};
const BUDGET = { whole: 30_700 };

const packed = (code) => brotliCompressSync(code).length;

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

const whole = packed(await readFile(new URL('../../dist/second-opinion.js', import.meta.url)));
const withoutWords = await sizeWithout(WORDS);
const code = await sizeWithout({ ...WORDS, ...RULES });

const lines = [
  ['the whole script', whole, BUDGET.whole],
  ['its words', whole - withoutWords],
  ['its rules', withoutWords - code],
  ['its code, Lit included', code, BUDGET.code],
];
for (const [what, size, most] of lines) {
  const budget = most ? ` of at most ${(most / 1000).toFixed(1)} kB` : '';
  console.log(`${what}: ${(size / 1000).toFixed(2)} kB brotli${budget}`);
}
if (lines.some(([, size, most]) => most && size > most)) {
  console.error('second-opinion: the script is above its budget.');
  process.exitCode = 1;
}
// The TypeScript plugin keeps its program alive after a build.
process.exit();
