/**
 * A door for reviewers: prints what follows from answers, as JSON.
 *
 *     npm run -s assess -- '{"safety":"danger-signs"}' --country gb
 */
import { parseArgs } from 'node:util';
import { assess, type Answers, type CountryId } from '../engine.js';

const USAGE = `Usage: npm run -s assess -- '{"safety":"none-of-these", …}' [--country us|gb|intl]`;

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { country: { type: 'string', default: 'us' } },
  });
  if (positionals.length !== 1) throw new TypeError(USAGE);
  const outcome = assess(parse(positionals[0]!), { country: values.country as CountryId });
  console.log(JSON.stringify(outcome, null, 2));
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
