import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderOutcome } from '../../src/element/views/outcome.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { EXPORT_METHODS } from '../../src/visit-summary/export/export-summary.js';
import { NO_ACTIONS, outcomeSnapshot } from '../../tools/review-sheet/static-outcome.js';
import { CASES, type Case } from '../cases/cases.js';

/** Lit's server renderer allows a `<slot>` only inside a custom element. */
const INSIDE_ELEMENT = { customElementHostStack: [{ element: {} } as ElementRenderer] };

const CONTROL = /<(button|summary|a|label)\b([^>]*)>(.*?)<\/\1>/gs;

/** The outcome, with all open that folds. */
async function markupOf({ answers, country }: Case, text: Text): Promise<string> {
  const snapshot = outcomeSnapshot(answers, country);
  const { facts } = snapshot.evaluation;
  const context = {
    ...{ text, country, facts, today: '2026-11-23', headingLevel: 2, hasServices: false },
    ...{ isAboutShown: true, randomId: (purpose: string) => purpose },
    exportMethods: EXPORT_METHODS,
  };
  const rendered = render(renderOutcome(snapshot, NO_ACTIONS, context), INSIDE_ELEMENT);
  return (await collectResult(rendered)).replaceAll(/<!--.*?-->|<\?>/gs, '');
}

/** What is seen on several controls, but for links that lead to the same place. */
function sharedNames(markup: string): string[] {
  const places = new Map<string, Set<unknown>>();
  for (const [, , attributes, content] of markup.matchAll(CONTROL)) {
    const name = content!
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const address = /href="([^"]*)"/.exec(attributes!)?.[1] ?? {};
    places.set(name, (places.get(name) ?? new Set()).add(address));
  }
  assert.ok(places.size > 10);
  return [...places].filter(([, own]) => own.size > 1).map(([name]) => name);
}

describe('a person who presses by voice', () => {
  for (const text of LANGUAGES) {
    it(`finds no two controls of an outcome with the same words (${text.language})`, async () => {
      for (const one of CASES.filter(({ tier }) => tier !== 'emergency'))
        assert.deepEqual(sharedNames(await markupOf(one, text)), [], one.id);
    });
  }
});
