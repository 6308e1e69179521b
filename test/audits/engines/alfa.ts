import { Audit as AlfaAudit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Document, Element, Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import { Page as AlfaPage } from '@siteimprove/alfa-web';
import type { Page } from 'puppeteer-core';
import type { Audit } from '../finding.js';

type AlfaOutcome = Outcome<
  Flattened.Input,
  Flattened.Target,
  Flattened.Question,
  Flattened.Subject
>;

const CONTROLS = ['a', 'button', 'input', 'summary', 'textarea'];

/** Of the results that the appendices of a review sheet show. */
const MOST_RESULTS = 8;

/** Siteimprove Alfa: all its rules, of WCAG and of good practice. */
export async function auditWithAlfa(page: Page): Promise<Audit> {
  await dropLaterResults(page);
  const device = deviceOf(page);
  const json = (await page.evaluate(Native.fromNode as never)) as Document.JSON;
  const document = Node.from(json, device);
  const input = AlfaPage.of(Request.empty(), Response.empty(), document, device);
  const outcomes = [...(await AlfaAudit.of(input, rules).evaluate())];
  const controls = outcomes.map(({ target }) => target).filter(isControlOfWidget);
  return {
    findings: outcomes.flatMap((outcome) => {
      if (!Outcome.isFailed(outcome) && !Outcome.isCantTell(outcome)) return [];
      return {
        engine: 'Alfa',
        rule: outcome.rule.uri.replace(/.*\//, ''),
        verdict: Outcome.isFailed(outcome) ? ('fails' as const) : ('asks' as const),
        element: describe(outcome.target),
        message: messageOf(outcome),
      };
    }),
    controls: new Set(controls).size,
  };
}

/**
 * Its time grows with the square of what is in a page: all 29 results take longer than all else.
 * They are made as those that it sees as screens.
 */
async function dropLaterResults(page: Page): Promise<void> {
  await page.$$eval(
    '.cases > section',
    (results, most) => results.slice(most).forEach((one) => one.remove()),
    MOST_RESULTS,
  );
}

function deviceOf(page: Page): Device {
  const { width, height } = page.viewport()!;
  return Device.from({
    ...Device.standard().toJSON(),
    viewport: { width, height, orientation: width > height ? 'landscape' : 'portrait' },
  });
}

/** A node of the document itself has no shadow root above it. */
function isControlOfWidget(target: unknown): boolean {
  return (
    Element.isElement(target) && CONTROLS.includes(target.name) && target.root().type === 'shadow'
  );
}

function describe(target: unknown): string {
  const path = Element.isElement(target) ? target.path(Node.fullTree) : '';
  return `${path} ${String(target).replace(/\s+/g, ' ').slice(0, 160)}`;
}

/** The first expectation that is not met. */
function messageOf(outcome: AlfaOutcome): string {
  if (Outcome.isCantTell(outcome)) return outcome.diagnostic.message;
  if (!Outcome.isFailed(outcome)) return '';
  const [, failed] = [...outcome.expectations].find(([, result]) => result.isErr())!;
  return failed.getErrUnsafe().message;
}
