import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { questionIds } from '../../src/engine/journey.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { decisionMap } from '../../tools/review-sheet/decision-map.js';
import { waysThrough } from '../../tools/review-sheet/journeys.js';
import { outcomesOf } from '../../tools/review-sheet/named-outcomes.js';
import { missingIn, plainText } from './reading.js';

describe('the ways through the questions', () => {
  const ways = waysThrough('us').map(({ from, to }) => `${from} → ${to}`);

  it('are those of the clinical specification', () => {
    assert.deepEqual(ways.sort(), [
      'cancer-surgeon → timing',
      'doctor → cancer-surgeon',
      'doctor → timing',
      'opinions → no-first-opinion',
      'opinions → told',
      'problem → opinions',
      'safety → crisis',
      'safety → danger-signs',
      'safety → problem',
      'safety → treatment-today',
      'timing → rules',
      'told → treatment',
      'treatment → doctor',
    ]);
  });
});

for (const text of LANGUAGES) {
  describe(`the decision map (${text.language})`, async () => {
    const picture = await decisionMap(text);
    const said = plainText(picture);

    it('draws each question, each result with who gets it, and each way between them', () => {
      const names = questionIds(PROTOCOL).map((id) => text.questions[id].name);
      const rows = outcomesOf(text).map(({ row, title }) => `${row}. ${title.slice(0, 30)}`);
      assert.deepEqual(missingIn(said, [...names, ...rows]), []);
      const titles = [...picture.matchAll(/<g [^>]*class="edge">\s*<title>([^<]*)</g)];
      const drawn = titles.map(([, title]) => plainText(title!));
      assert.deepEqual(
        waysThrough('us').filter(({ from, to }) => !drawn.includes(`${from}->${to}`)),
        [],
      );
    });
  });
}
