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
  ['engine/check/planted.ts', '../../text/en.js'],
  ['engine/planted.ts', '../engine.js'],
  ['engine/planted.ts', 'lit'],
  ['content/planted.ts', '../text/en.js'],
  ['content/advice/planted.ts', '../../element/events.js'],
  ['content/planted.ts', '../engine.js'],
  ['content/planted.ts', '../takeaway/own-list.js'],
  ['text/planted.ts', '../element/place.js'],
  ['text/planted.ts', '../engine/assess.js'],
  ['text/planted.ts', '../takeaway/take-away.js'],
  ['text/planted.ts', 'lit'],
  ['takeaway/planted.ts', '../element/events.js'],
  ['takeaway/ways-out/planted.ts', '../../element/views/view.js'],
  ['takeaway/planted.ts', '../engine.js'],
  ['takeaway/planted.ts', '../index.js'],
  ['element/planted.ts', '../second-opinion.js'],
  ['element/views/planted.ts', '../../index.js'],
  ['element/views/planted.ts', '../../command-line/assess.js'],
  ['command-line/planted.ts', '../element/place.js'],
  ['command-line/planted.ts', '../takeaway/take-away.js'],
] as const;

const FORWARD = [
  ['engine/check/planted.ts', '../assess.js'],
  ['content/advice/planted.ts', '../tiers.js'],
  ['content/advice/planted.ts', '../../engine/model.js'],
  ['text/planted.ts', '../content/sources.js'],
  ['takeaway/ways-out/planted.ts', '../take-away.js'],
  ['takeaway/planted.ts', '../text/compose.js'],
  ['takeaway/planted.ts', '../content/page.js'],
  ['takeaway/planted.ts', '../engine/model.js'],
  ['takeaway/planted.ts', '../version.js'],
  ['takeaway/planted.ts', 'lit'],
  ['element/views/planted.ts', '../settings.js'],
  ['element/views/planted.ts', '../../text/compose.js'],
  ['element/planted.ts', '../takeaway/take-away.js'],
  ['element/planted.ts', '../engine/assess.js'],
  ['element/planted.ts', '../version.js'],
  ['element/planted.ts', 'lit'],
  ['command-line/planted.ts', '../engine.js'],
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
