import { readFileSync } from 'node:fs';
import { integrity, SCRIPTS } from '../release.mjs';

const MODULE = '/demo/builder/integrity.ts';

/** Fills in the hashes of the scripts that the same build has made. */
export const integrities = () => ({
  name: 'integrities',
  load(id) {
    if (!id.endsWith(MODULE)) return null;
    const hashes = SCRIPTS.map((name) => [
      name,
      integrity(readFileSync(new URL(`../../dist/${name}`, import.meta.url))),
    ]);
    return `export const INTEGRITY = ${JSON.stringify(Object.fromEntries(hashes))};`;
  },
});
