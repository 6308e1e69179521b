/** Matches a path with patterns: `*` stands for one key, `**` for all that follow. */
export function isAmong(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const source = pattern
      .replaceAll('.', '\\.')
      .replace(/\*\*|\*/g, (star) => (star === '*' ? '[^.]+' : '.+'));
    return new RegExp(`^${source}$`).test(path);
  });
}
