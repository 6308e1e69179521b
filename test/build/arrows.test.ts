import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: new URL('../../', import.meta.url).pathname });

/** What the linter says of an import in a file of `src`. */
async function complaintOf(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import ${JSON.stringify(source)};\n`, {
    filePath: `src/${file}`,
  });
  return result!.messages.map(({ message }) => message);
}

const BACKWARD = [
  ['engine/planted.ts', '../content/protocol.js'],
  ['engine/nested/planted.ts', '../../text/en.js'],
  ['engine/planted.ts', '../engine.js'],
  ['engine/planted.ts', 'lit'],
  ['content/planted.ts', '../text/en.js'],
  ['content/advice/planted.ts', '../../element/events.js'],
  ['content/planted.ts', '../engine.js'],
  ['content/planted.ts', '../visit-summary/checklist.js'],
  ['text/planted.ts', '../element/screen.js'],
  ['text/planted.ts', '../engine/assess.js'],
  ['text/planted.ts', '../visit-summary/visit-summary.js'],
  ['text/planted.ts', 'lit'],
  ['visit-summary/planted.ts', '../element/events.js'],
  ['visit-summary/export/planted.ts', '../../element/views/view-context.js'],
  ['visit-summary/planted.ts', '../engine.js'],
  ['visit-summary/planted.ts', '../index.js'],
  ['element/planted.ts', '../second-opinion.js'],
  ['element/views/planted.ts', '../../index.js'],
] as const;

const FORWARD = [
  ['engine/nested/planted.ts', '../assess.js'],
  ['content/advice/planted.ts', '../tiers.js'],
  ['content/advice/planted.ts', '../../engine/model.js'],
  ['text/planted.ts', '../content/sources.js'],
  ['visit-summary/export/planted.ts', '../visit-summary.js'],
  ['visit-summary/planted.ts', '../text/compose.js'],
  ['visit-summary/planted.ts', '../content/page.js'],
  ['visit-summary/planted.ts', '../engine/model.js'],
  ['visit-summary/planted.ts', '../version.js'],
  ['visit-summary/planted.ts', 'lit'],
  ['element/views/planted.ts', '../settings.js'],
  ['element/views/planted.ts', '../../text/compose.js'],
  ['element/planted.ts', '../visit-summary/visit-summary.js'],
  ['element/planted.ts', '../engine/assess.js'],
  ['element/planted.ts', '../version.js'],
  ['element/planted.ts', 'lit'],
] as const;

describe('arrows between the folders point one way', () => {
  for (const [file, source] of BACKWARD) {
    it(`${file} cannot import ${source}`, async () => {
      const complaints = await complaintOf(file, source);
      assert.ok(
        complaints.some((one) => /may import|stands alone/.test(one)),
        String(complaints),
      );
    });
  }

  for (const [file, source] of FORWARD) {
    it(`${file} can import ${source}`, async () => {
      assert.deepEqual(await complaintOf(file, source), []);
    });
  }

  it('and no file of the source breaks that', async () => {
    const results = await eslint.lintFiles(['src']);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages),
      [],
    );
  });
});
