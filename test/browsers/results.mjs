/** How many tests passed, failed and were skipped, over the files and engines of a run. */
export function countTests(sessions) {
  const total = { passed: 0, failed: sessions.length > 0 ? 0 : 1, skipped: 0 };
  for (const session of sessions) {
    const tests = testsOf(session);
    const failures = tests.filter((test) => !test.passed && !test.skipped).length;
    total.passed += tests.filter((test) => test.passed && !test.skipped).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    // A file that did not load, failed outside its tests, or has none, has failed as well.
    total.failed += failures || (session.passed && tests.length > 0 ? 0 : 1);
  }
  return total;
}

/** A line for each engine that ran the host conditions, with what the pages saw of the element. */
export function hostConditionLines(sessions, pageEffects) {
  return sessions
    .filter((session) => session.testFile.endsWith('/hosts/conditions.browser.ts'))
    .filter((session) => session.testResults)
    .map((session) => {
      const { name } = session.browser;
      const conditions = testsOf(session);
      const passed = conditions.filter((test) => test.passed).length;
      const effects = Object.entries(pageEffects[name] ?? {});
      return (
        `${name}: ${passed} of ${conditions.length} host conditions passed. ` +
        effects.map(([kind, count]) => `${kind}: ${count}`).join(', ')
      );
    });
}

function testsOf({ testResults }) {
  return testResults ? testsIn(testResults) : [];
}

function testsIn({ tests = [], suites = [] }) {
  return [...tests, ...suites.flatMap(testsIn)];
}
