import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { VERSION } from '../../src/version.js';

/** Plain JavaScript, as the build runs it. */
const { pluginFiles, zip } = (await import('../../tools/wordpress.mjs' as string)) as {
  pluginFiles(
    version: string,
    readScript?: (name: string) => Uint8Array,
  ): Promise<Record<string, Uint8Array>>;
  zip(files: Record<string, Uint8Array>): Uint8Array;
};

export const NEXT_VERSION = '99.0.0';

/** The plugin as released, and a version after it. */
export interface Zips {
  readonly current: string;
  readonly next: string;
}

export async function writeZips(folder: string): Promise<Zips> {
  mkdirSync(folder, { recursive: true });
  const write = (version: string, files: Record<string, Uint8Array>) => {
    const path = `${folder}/second-opinion-wordpress-${version}.zip`;
    writeFileSync(path, zip(files));
    return path;
  };
  return {
    current: write(VERSION, await pluginFiles(VERSION)),
    next: write(NEXT_VERSION, await pluginFiles(NEXT_VERSION, scriptOfNext)),
  };
}

/** Other bytes, and so another hash. */
function scriptOfNext(name: string): Uint8Array {
  const code = readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
  return Buffer.from(code.replaceAll(VERSION, NEXT_VERSION));
}
