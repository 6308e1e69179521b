import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import type { TierId } from '../../src/content/tiers.js';

const MODULES = new URL('../../dist/modules', import.meta.url);
const PARTS = ['worker', 'brief-reading', 'brief-answers', 'combinations', 'safety-rules'];
const PROCESSES = 2;

/** What came of running every combination of required answers. */
export interface Findings {
  /** Without an emergency. */
  readonly combinations: number;
  /** With each of the emergencies, whatever else was answered. */
  readonly emergencies: number;
  /** How many of the combinations led to each tier. */
  readonly tiers: Readonly<Record<Exclude<TierId, 'emergency'>, number>>;
  /** Safety rules that did not hold, each with the answers; the first ones only. */
  readonly faults: readonly string[];
}

/**
 * Runs the built modules over every combination of required answers, and holds each outcome against
 * the safety rules of the brief. It takes a minute or two: the worker is compiled to plain
 * JavaScript, and runs once for each share.
 */
export async function everyCombination(): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  try {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const part of PARTS) {
      const source = await readFile(new URL(`${part}.ts`, import.meta.url), 'utf8');
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
      const { outputText } = ts.transpileModule(source, { compilerOptions });
      await writeFile(join(folder, `${part}.js`), outputText);
    }
    const run = async (share: number) => {
      const options = [join(folder, 'worker.js'), MODULES.href, String(share), String(PROCESSES)];
      const { stdout } = await promisify(execFile)(process.execPath, options);
      return JSON.parse(stdout) as Findings;
    };
    const shares = await Promise.all(Array.from({ length: PROCESSES }, (_, share) => run(share)));
    return shares.reduce(added);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function added(one: Findings, other: Findings): Findings {
  const tiers = Object.entries(one.tiers).map(([tier, count]) => [
    tier,
    count + other.tiers[tier as keyof Findings['tiers']],
  ]);
  return {
    combinations: one.combinations + other.combinations,
    emergencies: one.emergencies + other.emergencies,
    tiers: Object.fromEntries(tiers) as Findings['tiers'],
    faults: [...one.faults, ...other.faults],
  };
}
