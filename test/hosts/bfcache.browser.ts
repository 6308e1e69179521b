import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Visit {
  /** The heading of the widget after each step. */
  readonly headings: readonly string[];
  readonly entries: readonly number[];
  readonly address: string;
}

/** In a tab of its own, because in a frame the page of the test would be restored instead. */
const visit = (leaveBy: 'back' | 'reload') =>
  executeServerCommand<Visit, object>('leave-and-return', {
    address: String(new URL('../hosts/pages/a-script-with-defer.html', import.meta.url)),
    other: String(new URL('../hosts/framed.html', import.meta.url)),
    leaveBy,
  });

describe('coming back to the page (bfcache)', () => {
  for (const leaveBy of ['back', 'reload'] as const) {
    it(`by ${leaveBy} shows the introduction without any answer, and works`, async () => {
      const { headings, entries, address } = await visit(leaveBy);
      expect(headings).to.deep.equal([
        'Should I get a second opinion?',
        'Is any of this true right now?',
        'Should I get a second opinion?',
        'Is any of this true right now?',
      ]);
      // The widget adds no history entry, so that Back leaves the page.
      expect(entries[1]).to.equal(entries[0]);
      expect(address).to.match(/a-script-with-defer\.html$/);
    });
  }
});
