import assert from 'node:assert/strict';

/** Each fault once. */
export function assertNone(faults: readonly string[]): void {
  assert.deepEqual([...new Set(faults)], []);
}
