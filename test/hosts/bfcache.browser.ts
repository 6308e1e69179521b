import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Visit {
  /** The heading of the widget after each act. */
  readonly headings: readonly string[];
  readonly entries: readonly number[];
  readonly address: string;
}

/** In a tab of its own: in a frame, the page around it would come back, not the frame. */
const visit = (leaveBy: 'back' | 'reload') =>
  executeServerCommand<Visit, object>('leave-and-return', {
    address: String(new URL('../hosts/pages/a-script-with-defer.html', import.meta.url)),
    other: String(new URL('../hosts/framed.html', import.meta.url)),
    leaveBy,
  });

describe('a person who comes back to the page', () => {
  for (const leaveBy of ['back', 'reload'] as const) {
    it(`by ${leaveBy} finds the beginning, no answer of anyone, and a widget that works`, async () => {
      const { headings, entries, address } = await visit(leaveBy);
      expect(headings).to.deep.equal([
        'Should I get a second opinion?',
        'Is any of this true right now?',
        'Should I get a second opinion?',
        'Is any of this true right now?',
      ]);
      // Going through the widget adds no entry: Back leaves the page, as it always does.
      expect(entries[1]).to.equal(entries[0]);
      expect(address).to.match(/a-script-with-defer\.html$/);
    });
  }
});
