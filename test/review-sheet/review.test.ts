import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { COVERAGE } from '../../src/content/coverage.js';
import { EDITION } from '../../src/content/edition.js';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { renderAbout } from '../../src/element/views/about.js';
import { NO_ACTIONS } from '../../tools/review-sheet/static-outcome.js';
import { BRIEF_CASES } from '../../tools/review-sheet/cases.js';
import {
  changesSince,
  contentOf,
  fingerprint,
  type Content,
} from '../../tools/review-sheet/content.js';
import { CORRECTIONS } from '../../tools/review-sheet/corrections.js';
import { decisionMap } from '../../tools/review-sheet/decision-map.js';
import { sheetFor } from '../../tools/review-sheet/sheet.js';
import { UNCHECKED } from '../../tools/review-sheet/sections/words.js';
import { TO_CONFIRM } from '../../tools/review-sheet/to-confirm.js';
import { CONTACTS, EMERGENCY_LINES } from '../../src/content/countries.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { factOf } from '../../tools/review-sheet/facts.js';
import { stringsIn } from './strings-in.js';

const today = '2026-11-24';
const tiers = { 'no-clear-sign': 11, reasonable: 22, strong: 33, 'third-opinion': 44 };
const findings = { combinations: 110, emergencies: 330, tailored: 44, tiers, faults: [] };
const escaped = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;');

describe('the fingerprint of the content', () => {
  it('is that of these rules and words: "npm run review" prints the one for fingerprint.ts', () => {
    assert.equal(FINGERPRINT, fingerprint());
  });
});

for (const text of LANGUAGES) {
  const sheet = await sheetFor({ text, findings, since: undefined, today });

  describe(`the review sheet (${text.language})`, () => {
    it('holds every word that people read, and every number and site', () => {
      const said = stringsIn([text, CONTACTS, EMERGENCY_LINES]);
      const missing = said.filter((words) => !sheet.includes(escaped(words)));
      assert.deepEqual(missing, []);
      assert.ok(said.length > 600, `${said.length}`);
    });

    it('names every rule, statement, correction and case', () => {
      const { reasons, advice, evidence } = PROTOCOL;
      const ids = [
        ...[...reasons, ...advice, ...evidence].map(({ id }) => id),
        ...Object.keys(COVERAGE),
        ...Object.keys(CORRECTIONS),
        ...BRIEF_CASES.map(({ id }) => id),
      ];
      const named = (id: string) => new RegExp(`>\\s*${id}\\s*<`).test(sheet);
      assert.deepEqual(
        ids.filter((id) => !named(id)),
        [],
      );
    });

    it('tells the figures of the check, and what is still to be confirmed', () => {
      for (const count of [findings.combinations, findings.emergencies, ...Object.values(tiers)]) {
        assert.match(sheet, new RegExp(`>\\s*${count}\\s*<`));
      }
      for (const what of TO_CONFIRM) assert.ok(sheet.includes(escaped(what)), what);
      // The list sends the reader to the rules that have this mark.
      assert.ok(TO_CONFIRM[0]!.includes(`“${UNCHECKED}”`));
      assert.ok(sheet.includes(`: ${UNCHECKED}`));
    });

    it('says what each statement of the article says, and in which words we do', () => {
      for (const id of Object.keys(COVERAGE) as (keyof typeof COVERAGE)[]) {
        const row = rowOf(sheet, id);
        assert.ok(row.includes(escaped(factOf(id)!)), id);
        const [, , , , words = ''] = row.split(/<td[^>]*>/);
        assert.match(words.replace(/<[^>]*>/g, ''), /\w{3}/, `${id} has no words`);
      }
    });

    it('tells the fingerprint, the dates, and has a place to sign', () => {
      for (const said of [FINGERPRINT, ...Object.values(EDITION), 'Signature']) {
        assert.ok(sheet.includes(said), said);
      }
    });

    it('needs nothing else, and runs nothing', () => {
      assert.doesNotMatch(sheet, /<script|<link|<img|\ssrc=|url\(|@import/);
    });

    it('shows each case in the widget’s own card', () => {
      assert.equal(sheet.split('<template shadowrootmode="open">').length - 1, BRIEF_CASES.length);
    });
  });

  describe(`the decision map (${text.language})`, async () => {
    const { picture, questions, outcomes, optional } = await decisionMap(text);

    it('shows in sentences each way and each result that it draws', () => {
      const drawn = picture.match(/class="edge"/g)!.length;
      assert.equal(drawn, questions.length + outcomes.length + optional.length);
      assert.equal(outcomes.length, PROTOCOL.outcomes.length);
    });
  });

  describe(`the tool once its content is due for review (${text.language})`, () => {
    const about = (day: string) =>
      collectResult(
        render(
          renderAbout(NO_ACTIONS, {
            text,
            country: 'us',
            headingLevel: 2,
            today: day,
            isAboutShown: true,
            hasServices: false,
          }),
        ),
      );

    it('says so from the day after, and not before', async () => {
      assert.ok(!(await about(EDITION.reviewBy)).includes(text.about.due));
      assert.ok((await about('2027-11-24')).includes(text.about.due));
    });

    it('names the fingerprint beside its version', async () => {
      assert.ok((await about(today)).includes(`+${FINGERPRINT}`));
    });
  });
}

/** A row of a table, by what stands at its head. */
function rowOf(sheet: string, head: string): string {
  const from = sheet.search(new RegExp(`<th scope="row">\\s*${head}\\s*</th>`));
  return sheet.slice(from, sheet.indexOf('</tr>', from));
}

describe('what changed since an earlier content', () => {
  const [text] = LANGUAGES;
  const now = contentOf(text!);

  it('is nothing, compared with itself', () => {
    assert.deepEqual(changesSince(now, now), []);
  });

  it('is told of both rows of a reason that has two', () => {
    const weights = Object.keys(now).filter((place) => /^reason discouraged .*: when$/.test(place));
    assert.equal(weights.length, 2);
  });

  it('is told of numbers, sources, orders and conditions of options', () => {
    for (const [place, was] of [
      ['emergency and crisis lines, us, emergency, 0', '912'],
      ['sources, medicare, 0', 'Nobody'],
      ['order of advice', 'another'],
      ['question signs: rare offered when', 'Always.'],
    ] as const) {
      assert.ok(place in now, place);
      const told = changesSince({ ...now, [place]: was }, now);
      assert.deepEqual(told, [{ place, before: was, now: now[place] }]);
    }
  });

  it('is told rule by rule, in plain words', () => {
    const { 'reason cancer (strong): when': _gone, ...before }: Content = {
      ...now,
      'reason rare (strong): when': 'Never.',
      'advice not-there-any-more: when': 'Always.',
    };
    assert.deepEqual(changesSince(before, now), [
      {
        place: 'reason cancer (strong): when',
        before: undefined,
        now:
          '“The problem” is “Cancer, or a test that may show cancer.” and “opinions agree” ' +
          'does not hold.',
      },
      {
        place: 'reason rare (strong): when',
        before: 'Never.',
        now: '“rare illness” holds and “opinions agree” does not hold.',
      },
      { place: 'advice not-there-any-more: when', before: 'Always.', now: undefined },
    ]);
  });
});
