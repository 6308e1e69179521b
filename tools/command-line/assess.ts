/**
 * For reviewers: prints what follows from answers, as JSON; with `--explain`, which answers each
 * part came from, and what would change it.
 *
 *     npm run -s assess -- '{"safety":"danger-signs"}' --country gb --explain
 */
import { parseArgs } from 'node:util';
import { assess, explain, type Answers, type CountryId } from '../../src/engine.js';

const USAGE = `Usage: npm run -s assess -- '{"safety":"none-of-these", …}' [--country us|gb|intl] [--explain]`;

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { country: { type: 'string', default: 'us' }, explain: { type: 'boolean' } },
  });
  if (positionals.length !== 1) throw new TypeError(USAGE);
  const answer = values.explain ? explain : assess;
  const outcome = answer(parse(positionals[0]!), { country: values.country as CountryId });
  console.log(`{\n${Object.entries(outcome).map(entryLines).join(',\n')}\n}`);
}

/** Indented JSON takes a line for each source; here, each step, advice item and so on takes one. */
function entryLines([name, value]: [string, unknown]): string {
  const isList = Array.isArray(value) && value.length > 0;
  const items = isList && value.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `  "${name}": ${items ? `[\n${items}\n  ]` : JSON.stringify(value)}`;
}

function parse(answers: string): Answers {
  try {
    return JSON.parse(answers) as Answers;
  } catch (error) {
    throw new SyntaxError(`second-opinion: the answers are not JSON: ${String(error)}\n${USAGE}`);
  }
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
