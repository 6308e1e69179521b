/** What is said wherever `debug` stands. */
export const ROOT_IS_OPEN =
  'second-opinion: "debug" opens its shadow root to every script of the page: not for visitors.';

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
