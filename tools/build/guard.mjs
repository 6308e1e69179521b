import { readFileSync } from 'node:fs';
import { built } from './built.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * The guard around a whole script: an import inside it would run before any code of ours, so the
 * function stands here by its source, and what it guards is all that the script holds.
 */
export async function guardIntro() {
  const { guard } = await built('guard');
  // In parentheses, so that engines compile it at once, and do not parse it twice.
  return `(${guard})(${JSON.stringify(version)}, (function () {`;
}

export const guardOutro = '}));';
