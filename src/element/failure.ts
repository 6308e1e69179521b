let hasWarned = false;

/** One message, however many elements the page has. */
export function warnOfFailure(error: unknown): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    'second-opinion: something on this page keeps the element from being shown. What it holds is ' +
      'shown instead.',
    error,
  );
}
