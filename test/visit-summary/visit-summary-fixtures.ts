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
export async function atTheOutcome(
  page?: string,
  answers: Answers = CANCER,
): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  await walkByClick(person, answers, 'us');
  return person;
}

/** What the person is told of a way out, once it is said. */
export async function toldIn(person: WidgetDriver): Promise<string> {
  const told = () => person.texts('status').join('');
  while (!told()) await new Promise(requestAnimationFrame);
  return told();
}

/** The text in the box that comes up where a page lets nothing else happen. */
export function boxOf(person: WidgetDriver): HTMLTextAreaElement | undefined {
  return person.all<HTMLTextAreaElement>('textarea')[0];
}

/** The whole page to take along, as the outcome shows it. */
export function textToTake(person: WidgetDriver): string {
  return person.all('[part="text"]')[0]!.textContent;
}

/** The kinds of ways out that the page is told of. */
export function listensTo(person: WidgetDriver): string[] {
  const kinds: string[] = [];
  person.widget.addEventListener('second-opinion-take-away', (event) => {
    kinds.push(event.detail.kind);
  });
  return kinds;
}
