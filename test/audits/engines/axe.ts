import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Audit, Finding } from '../finding.js';

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each looks at every control of its kind. */
const CONTROL_RULES = ['button-name', 'link-name', 'label', 'summary-name'];

/** Deque axe-core: all its rules but the experimental ones. */
export async function auditWithAxe(page: Page): Promise<Audit> {
  await page.evaluate(SCRIPT);
  const { violations, incomplete, passes } = (await page.evaluate('axe.run()')) as AxeResults;
  const seen = [...violations, ...incomplete, ...passes]
    .filter(({ id }) => CONTROL_RULES.includes(id))
    .flatMap(({ nodes }) => nodes.filter(isInWidget).map(({ target }) => String(target)));
  const findings = (results: AxeResults['violations'], verdict: Finding['verdict']) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => ({
        engine: 'axe',
        rule: id,
        verdict,
        element: `${target.flat().join(' » ')} ${html}`,
        message: help,
      })),
    );
  return {
    findings: [...findings(violations, 'fails'), ...findings(incomplete, 'asks')],
    controls: new Set(seen).size,
  };
}

/** A target in a shadow root is a list: the selector of the host, then one inside it. */
function isInWidget({ target: [first] }: NodeResult): boolean {
  return Array.isArray(first) && String(first[0]).includes('second-opinion');
}
