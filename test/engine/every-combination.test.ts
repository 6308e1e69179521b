import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { PROGRAM } from '../../src/content/program.js';
import { assess, type Answers, type Outcome } from '../../src/engine.js';
import { completeAnswers, possibleAnswers } from '../../src/engine/combinations.js';
import { IS } from '../../src/engine/program.js';
import type { Person } from './brief-answers.js';
import { expected } from './brief-reading.js';
import { CONTEXTS, SIGN_SETS } from './combinations.js';
import { isAsExpected } from './safety-rules.js';

const MODULES = new URL('../../dist/modules', import.meta.url);
const WORKER = 'every-combination.worker';
const PARTS = [WORKER, 'brief-reading', 'brief-answers', 'combinations', 'safety-rules'];
const PROCESSES = 2;

interface Findings {
  readonly combinations: number;
  readonly emergencies: number;
  readonly faults: readonly string[];
}

/** Compiles the worker to plain JavaScript and runs it once for each share. */
async function runWorkers(): Promise<Findings[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  try {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const part of PARTS) {
      const source = await readFile(new URL(`${part}.ts`, import.meta.url), 'utf8');
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
      const { outputText } = ts.transpileModule(source, { compilerOptions });
      await writeFile(join(folder, `${part}.js`), outputText);
    }
    const run = (_: unknown, share: number) =>
      promisify(execFile)(process.execPath, [
        join(folder, `${WORKER}.js`),
        MODULES.href,
        String(share),
        String(PROCESSES),
      ]);
    const runs = await Promise.all(Array.from({ length: PROCESSES }, run));
    return runs.map(({ stdout }) => JSON.parse(stdout) as Findings);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the safety rules hold', () => {
  it('for every combination of required answers', async (context) => {
    const started = performance.now();
    const findings = await runWorkers();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const combinations = sum(findings.map((one) => one.combinations));
    const emergencies = sum(findings.map((one) => one.emergencies));
    context.diagnostic(
      `${combinations} combinations, and ${emergencies} more in an emergency: ${seconds} s`,
    );
    assert.deepEqual(
      findings.flatMap(({ faults }) => faults),
      [],
    );
    assert.equal(combinations, CONTEXTS.length * SIGN_SETS);
    assert.equal(emergencies, combinations * 3);
  });

  it('for every combination of tailoring answers', (context) => {
    let combinations = 0;
    for (const country of PROGRAM.countries) {
      for (const answers of completeAnswers(PROGRAM, country, 1)) {
        for (const tailored of everyTailoring(answers)) {
          const outcome = assess(tailored, { country }) as Outcome;
          const person = personOf(tailored, country);
          assert.ok(isAsExpected(outcome, expected(person)), JSON.stringify(person));
          combinations++;
        }
      }
    }
    context.diagnostic(`${combinations} combinations, with one sign at most or all of them`);
    assert.ok(combinations > 500_000);
  });

  it('whatever matters most to the person: no rule looks at it', () => {
    const position = PROGRAM.questions.findIndex(({ id }) => id === 'matters');
    const looks = PROGRAM.conditions.filter(([kind, at]) => kind! <= IS + 1 && at === position);
    assert.deepEqual(looks, []);
  });
});

/** With each of the tailoring questions open, and with each answer to it. */
function everyTailoring(answers: Answers): Answers[] {
  return (['person', 'travel', 'coverage'] as const).reduce(
    (all: Answers[], question) =>
      all.flatMap((one) => [
        one,
        ...possibleAnswers(PROGRAM, question, 1).map((answer) => ({ ...one, [question]: answer })),
      ]),
    [answers],
  );
}

function personOf(answers: Answers, country: Person['country']): Person {
  const { signs = [], 'cancer-surgeon': cancerSurgeon, 'in-hospital': inHospital } = answers;
  const ticked = Object.fromEntries([signs].flat().map((sign) => [sign, true]));
  return { ...answers, country, signs: ticked, cancerSurgeon, inHospital } as unknown as Person;
}
