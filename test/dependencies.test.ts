import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const DEPCRUISE = fileURLToPath(
  new URL('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ROOT),
);
const CONFIG = fileURLToPath(new URL('.dependency-cruiser.mjs', ROOT));

/** A project with one import for each rule to find, and one that goes the right way. */
const FILES = {
  'tsconfig.json': '{}',
  'src/index.ts': `export * from './element/element.js';`,
  'src/engine.ts': `import './engine/assess.js';`,
  'src/engine/assess.ts': `import '../content/questions.js';`,
  'src/content/questions.ts': `import 'lit';`,
  'src/text/en.ts': `import '../visit-summary/export.js';`,
  'src/visit-summary/export.ts': `import '../element/element.js';`,
  'src/element/element.ts': `import '../text/es.js'; import '../engine.js';`,
  'src/element/view.ts': `import type { Part } from './part.js'; export interface View {}`,
  'src/element/part.ts': `import type { View } from './view.js'; export interface Part {}`,
  'src/static-edition/markup.ts': `import '../element/element.js';`,
  'src/frame/frame.ts': `import '../engine/assess.js'; import '../second-opinion.js';`,
  'src/framework-types/vue.ts': `import '../element/element.js'; import '../index.js';`,
  'src/text/es.ts': `import '../../tools/release.js';`,
  'src/second-opinion.ts': `import './element/element.js';`,
  'tools/release.ts': '',
};

const VIOLATIONS = [
  'src/content/questions.ts → lit',
  'src/element/element.ts → src/engine.ts',
  'src/element/part.ts → src/element/view.ts',
  'src/engine/assess.ts → src/content/questions.ts',
  'src/frame/frame.ts → src/engine/assess.ts',
  'src/framework-types/vue.ts → src/element/element.ts',
  'src/static-edition/markup.ts → src/element/element.ts',
  'src/text/en.ts → src/visit-summary/export.ts',
  'src/text/es.ts → tools/release.ts',
  'src/visit-summary/export.ts → src/element/element.ts',
];

describe('the rules for imports', () => {
  const project = mkdtempSync(join(tmpdir(), 'second-opinion-'));
  after(() => rmSync(project, { recursive: true }));

  it('find imports that point upwards, circles of types, packages and tools', () => {
    for (const [path, source] of Object.entries(FILES)) {
      mkdirSync(join(project, dirname(path)), { recursive: true });
      writeFileSync(join(project, path), source);
    }
    const options = ['--config', CONFIG, '--output-type', 'json', 'src'];
    const { stdout } = spawnSync(process.execPath, [DEPCRUISE, ...options], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; to: string }[] };
    };
    const found = summary.violations.map(({ from, to }) => `${from} → ${to}`);
    assert.deepEqual([...new Set(found)].sort(), VIOLATIONS);
  });
});
