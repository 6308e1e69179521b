/**
 * How much a phone loads: each script, packed as servers pack it (brotli, level 11). Fails above a
 * limit, but for the named exceptions, which hold the size measured: more fails, and so does an
 * exception that nothing needs any more.
 *
 *     npm run build && npm run size
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** At most, in bytes: each with all of the product in it. */
const LIMITS = {
  'second-opinion.js': 46_000,
  'second-opinion.en.js': 33_000,
  'second-opinion.es.js': 33_000,
  'frame.js': 47_000,
  'frame-parent.js': 1_000,
};

/** One place for the reason: what of a script is words, and what is Lit, was measured apart. */
const WORDS_AND_LIT =
  'The words of a language take 12 to 13 kB, Lit as it is published 5.6 kB; ' +
  'the rules, the page, its styles and the visit summary take the rest.';

const EXCEPTIONS = {
  'second-opinion.js': { measured: 55_000, reason: WORDS_AND_LIT },
  'second-opinion.en.js': { measured: 41_000, reason: WORDS_AND_LIT },
  'second-opinion.es.js': { measured: 42_700, reason: WORDS_AND_LIT },
  'frame.js': { measured: 55_600, reason: WORDS_AND_LIT },
};

for (const [name, limit] of Object.entries(LIMITS)) {
  const size = brotliCompressSync(readFileSync(`dist/${name}`)).length;
  const { measured = limit, reason } = EXCEPTIONS[name] ?? {};
  console.log(`${name}: ${kilobytes(size)} brotli of at most ${kilobytes(limit)}`);
  if (reason) console.log(`  exception, up to ${kilobytes(measured)}: ${reason}`);
  if (size > measured) fail(`${name} is above ${kilobytes(measured)}.`);
  if (reason && size <= limit) fail(`nothing needs the exception for ${name} any more.`);
}

function fail(message) {
  console.error(`second-opinion: ${message}`);
  process.exitCode = 1;
}

function kilobytes(size) {
  return `${(size / 1000).toFixed(2)} kB`;
}
