import type { Answers } from '../../src/engine.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByClick } from '../element/walk.js';

export const CANCER = {
  safety: 'none-of-these',
  opinions: 'differ',
  problem: 'cancer',
  signs: ['major-surgery', 'lost-trust'],
  'cancer-surgeon': 'no',
  timing: 'no-hurry',
} as const satisfies Answers;

/** A person at an outcome, about to take it along. */
export async function openOutcome(page?: string, answers: Answers = CANCER): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open(page);
  await walkByClick(driver, answers, 'us');
  return driver;
}

/** What the person is told of a way out, once it is said. */
export async function exportStatus(driver: WidgetDriver): Promise<string> {
  const told = () => driver.texts('status').join('');
  while (!told()) await new Promise(requestAnimationFrame);
  return told();
}

/** The text in the box that comes up where a page lets nothing else happen. */
export function copyBox(driver: WidgetDriver): HTMLTextAreaElement | undefined {
  return driver.all<HTMLTextAreaElement>('textarea')[0];
}

/** The whole page to take along, as the outcome shows it. */
export function summaryText(driver: WidgetDriver): string {
  return driver.all('[part="text"]')[0]!.textContent;
}

/** The kinds of ways out that the page is told of. */
export function recordExports(driver: WidgetDriver): string[] {
  const kinds: string[] = [];
  driver.widget.addEventListener('second-opinion-take-away', (event) => {
    kinds.push(event.detail.kind);
  });
  return kinds;
}
