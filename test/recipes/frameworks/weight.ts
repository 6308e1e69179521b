import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const SCRIPT = fileURLToPath(new URL('../../../dist/second-opinion.js', import.meta.url));
/** How much larger than the script its modules may be, bundled with Lit: by a fifth. */
const MOST = 1.2;

/** @returns What is too heavy, packed as servers pack it (brotli, level 11). */
export function weightFault(folder: string): string | undefined {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bundled = scripts.reduce((sum, name) => sum + weigh(join(folder, name)), 0);
  const ratio = (bundled / weigh(SCRIPT)).toFixed(2);
  console.log(`${folder}: ${bundled} bytes, ${ratio} of the script`);
  return Number(ratio) > MOST ? `${bundled} bytes are ${ratio} of the script` : undefined;
}

function weigh(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
