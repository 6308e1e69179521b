/**
 * Bundles the demo's builder, whose snippets hold the hashes of the scripts just built, and the
 * files that it gives to take away: in a script of their own, loaded on request, from disk too.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { integrity, SCRIPTS } from '../release.mjs';

const hashes = SCRIPTS.map((name) => [name, integrity(readFileSync(`dist/${name}`))]);

await build({
  entryPoints: ['demo/builder/builder.ts', 'demo/screens/screens.ts'],
  outdir: 'dist/demo',
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: { 'globalThis.INTEGRITY': JSON.stringify(Object.fromEntries(hashes)) },
});

const read = (path) => readFileSync(path, 'utf8');
const pages = readdirSync('dist/static').filter((name) => !name.includes('.fragment.'));
const files = Object.fromEntries([
  ...[...SCRIPTS, 'frame.html', 'THIRD-PARTY-NOTICES.txt'].map((name) => [
    name,
    read(`dist/${name}`),
  ]),
  ...pages.map((name) => [`static-${name}`, read(`dist/static/${name}`)]),
  ['LICENSE', read('LICENSE')],
]);
writeFileSync('dist/demo/builder-files.js', `BUILDER_FILES = ${JSON.stringify(files)};\n`);
