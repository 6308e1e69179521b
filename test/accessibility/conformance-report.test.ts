import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EXCEPTIONS } from '../audits/exceptions.js';

const REPORT = readFileSync(
  new URL('../../docs/accessibility-conformance.md', import.meta.url),
  'utf8',
);

/** The table of what audits still say: each row's engine, rule and reason. */
const ROWS = [
  ...REPORT.matchAll(/^\| (axe|Equal Access|Alfa|Lighthouse) +\| `(\S+)` +\| (.*?) +\|$/gm),
];

const inOrder = (rows: Iterable<string>) => [...new Set(rows)].sort();

describe('the conformance report', () => {
  it('gives the reason of each rule that audits are not held to, and of no other', () => {
    assert.deepEqual(
      inOrder(ROWS.map(([, engine, rule, reason]) => `${engine} ${rule}: ${reason}`)),
      inOrder(
        EXCEPTIONS.map(({ engine, rule, reason }) => `${engine} ${rule.split(' ')[0]}: ${reason}`),
      ),
    );
  });

  it('names no rule beside a criterion without a reason for it', () => {
    const [criteria] = REPORT.split('## What the audits still say');
    const named = [...criteria!.matchAll(/M: ((?:`[\w-]+`(?:, )?)+)/g)].flatMap(([, rules]) =>
      rules!.match(/[\w-]+/g)!,
    );
    const explained = ROWS.map(([, , rule]) => rule);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((rule) => !explained.includes(rule)),
      [],
    );
  });
});
