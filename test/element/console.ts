/** Runs with the console listened to, and gives what the widget warned of. */
export async function warningsDuring(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((warning) => warning.startsWith('second-opinion:'));
}
