import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';

export const CANCER = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'differ',
  told: ['major-surgery'],
  treatment: [],
  doctor: ['lost-trust'],
  'cancer-surgeon': 'no',
  timing: 'no-hurry',
} as const satisfies Answers;

/** What the page says of an export that it blocks. */
export const BLOCKED = EN.errors.blocked;

export async function openOutcome(page?: string, answers: Answers = CANCER): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open(page);
  await walkByScript(driver, answers, 'us');
  return driver;
}

/** The message of an export, once there is one. */
export async function exportStatus(driver: WidgetDriver): Promise<string> {
  const status = () => driver.texts('status').join('');
  while (!status()) await new Promise(requestAnimationFrame);
  return status();
}

/** The text box that is shown where the page blocks an export. */
export function copyBox(driver: WidgetDriver): HTMLTextAreaElement | undefined {
  return driver.all<HTMLTextAreaElement>('textarea')[0];
}

/** The text of the visit summary: what Copy gives to the clipboard. */
export async function copiedText(driver: WidgetDriver): Promise<string> {
  const { navigator } = driver.widget.ownerDocument.defaultView!;
  let copied = '';
  const clipboard = { writeText: async (text: string) => void (copied = text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await driver.clickByScript(driver.button(EN.visitSummary.methods.copy));
  Reflect.deleteProperty(navigator, 'clipboard');
  return copied;
}

/** The kinds of the export events that the host page gets. */
export function recordExports(driver: WidgetDriver): string[] {
  const kinds: string[] = [];
  driver.widget.addEventListener('second-opinion-take-away', (event) => {
    kinds.push(event.detail.kind);
  });
  return kinds;
}
