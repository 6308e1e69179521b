/**
 * Makes the sheets that a clinician, a lawyer or a quality officer signs, with appendices, for
 * each language, and the content of this version as a file, to compare a later one with.
 *
 *     npm run review [-- --since content-0.1.0.json]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import { everyCombination } from '../../test/exhaustive/every-combination.js';
import { appendicesFor } from './appendices.js';
import { everyContent, fingerprint, type Content } from './content.js';
import { Printer } from './printer.js';
import { MOST_PAGES, sheetFor } from './sheet.js';

const DIST = new URL('../../dist/', import.meta.url);

const { values } = parseArgs({ options: { since: { type: 'string' } } });
const earlier = values.since
  ? (JSON.parse(await readFile(values.since, 'utf8')) as Record<string, Content>)
  : {};
const findings = await everyCombination();
const today = new Date().toISOString().slice(0, 10);
const printer = await Printer.open();

for (const text of LANGUAGES) {
  const language = primaryLanguage(text.language);
  const name = language === 'en' ? 'review' : `review-${language}`;
  const sheet = await sheetFor(text);
  const pages = await printer.countPages(sheet);
  await writeFile(new URL(`${name}.html`, DIST), sheet);
  console.log(`dist/${name}.html: ${pages} pages of A4, ${wordCount(sheet)} words`);
  if (pages > MOST_PAGES) {
    console.error(`second-opinion: dist/${name}.html has more than ${MOST_PAGES} pages.`);
    process.exitCode = 1;
  }
  const parts = { text, findings, since: earlier[language], today };
  await writeFile(new URL(`${name}-appendices.html`, DIST), await appendicesFor(parts));
  console.log(`dist/${name}-appendices.html`);
}
await printer.close();
await writeFile(new URL('content.json', DIST), `${JSON.stringify(everyContent(), null, 2)}\n`);
console.log(`dist/content.json, fingerprint ${fingerprint()}`);
if (findings.faults.length) {
  console.error(`second-opinion: ${findings.faults.length} safety rules did not hold.`);
  process.exitCode = 1;
}

function wordCount(page: string): number {
  const words = page.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').match(/\S*\w\S*/g);
  return words!.length;
}
