/** Bundles the demo's builder, whose snippets hold the hashes of the scripts just built. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { integrity, SCRIPTS } from '../release.mjs';

const hashes = SCRIPTS.map((name) => [name, integrity(readFileSync(`dist/${name}`))]);

await build({
  entryPoints: ['demo/builder/builder.ts'],
  outfile: 'dist/demo/builder.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: { 'globalThis.INTEGRITY': JSON.stringify(Object.fromEntries(hashes)) },
});
