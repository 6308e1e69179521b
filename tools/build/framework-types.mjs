import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../src/framework-types/', import.meta.url);

/** Puts the types for frameworks beside the modules: TypeScript emits none for what is declared. */
export const frameworkTypes = () => ({
  name: 'framework-types',
  generateBundle() {
    for (const file of readdirSync(FOLDER)) {
      const source = readFileSync(new URL(file, FOLDER));
      this.emitFile({ type: 'asset', fileName: `framework-types/${file}`, source });
    }
  },
});
