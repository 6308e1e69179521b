import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Audit } from '../finding.js';

const SCRIPT = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [kind: string, outcome: string];
  readonly path: { readonly dom: string };
  readonly message: string;
  readonly snippet: string;
}

const CONTROL = /second-opinion\[\d+\]\/#document-fragment.*\/(a|button|input|summary|textarea)\[/;

/** IBM Equal Access: WCAG 2.2 AA and IBM's own rules. */
export async function auditWithEqualAccess(page: Page): Promise<Audit> {
  await page.evaluate(SCRIPT);
  const results = (await page.evaluate(
    // An element cannot leave the page.
    `new ace.Checker().check(document, ['IBM_Accessibility'])
      .then(({ results }) => results.map((result) => ({ ...result, node: null })))`,
  )) as Result[];
  const controls = results.map(({ path }) => path.dom).filter((path) => CONTROL.test(path));
  return {
    findings: results
      .filter(({ value: [, outcome] }) => outcome !== 'PASS')
      .map(({ ruleId, reasonId, value: [kind, outcome], path, message, snippet }) => ({
        engine: 'Equal Access',
        rule: `${ruleId} ${reasonId}`,
        verdict: kind === 'VIOLATION' && outcome === 'FAIL' ? 'fails' : 'asks',
        element: `${path.dom} ${snippet}`,
        message: `${kind} ${outcome}: ${message}`,
      })),
    controls: new Set(controls).size,
  };
}
